import { describe, expect, test } from 'vitest';
import { parseOutputFile, parseWorkflowCommand } from '../../src/core/workflow-commands.ts';

describe('a line of an action', () => {
  test.each([
    ['::error::broken', 'error', {}, 'broken'],
    [
      '::error file=src/A.tsx,line=12,col=4::broken: at 3',
      'error',
      { file: 'src/A.tsx', line: '12', col: '4' },
      'broken: at 3',
    ],
    [
      '::warning title=Two%2C or more%3A 50%25::a%0Ab%0D',
      'warning',
      { title: 'Two, or more: 50%' },
      'a\nb\r',
    ],
    ['::notice::%250A stays', 'notice', {}, '%0A stays'],
    ['::error::%3A is no escape of a message', 'error', {}, '%3A is no escape of a message'],
    ['::group::Rendering 1::2', 'group', {}, 'Rendering 1::2'],
    ['::endgroup::', 'endgroup', {}, ''],
    ['::add-mask::s3cret', 'add-mask', {}, 's3cret'],
    ['::debug file=::text', 'debug', {}, 'text'],
    ['  ::ERROR::indented', 'error', {}, 'indented'],
  ])('%j is the command %s', (line, command, properties, message) => {
    expect(parseWorkflowCommand(line)).toEqual({ command, properties, message });
  });

  test.each(['', 'rendered 3 frames', 'a ::error::b', '::error:broken', ':::', '::::'])(
    '%j is none',
    (line) => {
      expect(parseWorkflowCommand(line)).toBeNull();
    },
  );
});

describe('the file of outputs', () => {
  test('holds name=value lines and delimited values, in any mixture', () => {
    const text = [
      'kit=a=b',
      'matrix<<EOF_1',
      '{"a":',
      '',
      ' 1}',
      'EOF_1',
      '',
      'empty=',
      'kit=c<<d',
      '',
    ].join('\n');
    expect(parseOutputFile(text)).toEqual({ kit: 'c<<d', matrix: '{"a":\n\n 1}', empty: '' });
  });

  test('may have the line ends of Windows', () => {
    expect(parseOutputFile('a<<X\r\n1\r\nX\r\nb=2\r\n')).toEqual({ a: '1', b: '2' });
  });

  test('is refused where a value does not end or a line is no output', () => {
    expect(() => parseOutputFile('a<<X\n1\n')).toThrow('no line is X');
    expect(() => parseOutputFile('nonsense\n')).toThrow('nonsense');
  });
});
