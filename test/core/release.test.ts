import { describe, expect, it } from 'vitest';
import { preferredRelease } from '../../src/core/release.ts';
import { draftWith, publishedWith } from '../support/release-values.ts';

describe('of several releases of a tag', () => {
  it('the published one is taken, else the first draft', () => {
    const first = draftWith([], { id: 4 });
    const second = draftWith([], { id: 5 });
    const published = publishedWith([], { id: 6 });
    expect(preferredRelease([second, published, first])).toBe(published);
    expect(preferredRelease([second, first])).toBe(first);
  });
});
