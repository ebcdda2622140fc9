import { refusal } from './read-inputs.ts';

/** What `git check-ref-format` refuses in a name, and why. */
const refRules: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'at least one character'],
  [/^refs\//, 'the tag alone, without refs/tags/'],
  [/^[-/]/, 'a name that begins with neither "-" nor "/"'],
  [/[/.]$/, 'a name that ends with neither "/" nor "."'],
  [/[\p{Cc} ~^:?*[\\]/u, 'no space, no control character, and none of ~ ^ : ? * [ \\'],
  [/\.\.|\/\/|@\{|^@$/, 'a name without "..", "//" and "@{", and not "@" alone'],
  [/(?:^|\/)\./, 'no part (between slashes) that begins with "."'],
  [/\.lock(?:\/|$)/, 'no part (between slashes) that ends with ".lock"'],
];

/** One line for a tag that git would refuse; none for a valid one. */
export function tagProblems(tag: string): string[] {
  const broken = refRules.filter(([pattern]) => pattern.test(tag)).map(([, allowed]) => allowed);
  return broken.length === 0
    ? []
    : [refusal('release-tag', tag, `a git tag name such as v1.0.0: ${broken.join('; ')}`)];
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  Æ: 'AE',
  æ: 'ae',
  Ð: 'D',
  ð: 'd',
  Ł: 'L',
  ł: 'l',
  Ø: 'O',
  ø: 'o',
  Œ: 'OE',
  œ: 'oe',
  Þ: 'Th',
  þ: 'th',
  ß: 'ss',
};

function withoutMarks(text: string): string {
  const letters = [...text.normalize('NFD').replaceAll(/\p{Mn}/gu, '')];
  return letters.map((letter) => plainLetters[letter] ?? letter).join('');
}

/**
 * The name that GitHub gives an asset: letters lose their marks, any run of other characters than
 * `A-Z a-z 0-9 _ + @ -` becomes one dot, and what has lost its stem is called `default`.
 * GitHub documents only that it renames; the rule is what users have reported of its answers.
 */
export function githubAssetName(name: string): string {
  const plain = withoutMarks(name);
  const named = plain.startsWith('.') ? `default${plain}` : plain;
  const dotted = named.replaceAll(/[^\w+@-]+/g, '.').replaceAll(/^\.|\.$/g, '');
  if (dotted === '') return 'default';
  return dotted === name || dotted.includes('.') ? dotted : `default.${dotted}`;
}

/** The name of a file's asset. A release has no folders: `captions/en.srt` becomes `captions-en.srt`. */
export function releaseAssetName(file: string): string {
  return githubAssetName(file.replaceAll('/', '-'));
}

/** Hex digits of the digest in a temporary name: enough to tell two files of one name apart. */
const DIGEST_LENGTH = 12;
const temporaryName = /^(?<stem>.+)\.[0-9a-f]{12}\.new$/;

/**
 * What the temporary names of a file's asset begin with. GitHub has not always kept `+` and `@`, so
 * they have neither; two files of one release may therefore have the same stem.
 */
export function temporaryStem(file: string): string {
  return releaseAssetName(file.replaceAll(/[+@]/g, '.'));
}

/** The name of a file's asset while it is uploaded: it holds the digest, so that a re-run finds it again. */
export function temporaryAssetName(file: string, sha256: string): string {
  return `${temporaryStem(file)}.${sha256.slice(0, DIGEST_LENGTH)}.new`;
}

/** The {@link temporaryStem} of an asset's name, of whichever digest; undefined where the name is no temporary one. */
export function stemOfTemporary(assetName: string): string | undefined {
  return temporaryName.exec(assetName)?.groups?.['stem'];
}

/** What an asset's label says where its name may not be the file's; null where it surely is. */
export function assetLabel(file: string): string | null {
  return releaseAssetName(file) === file && !/[+@]/.test(file) ? null : file;
}
