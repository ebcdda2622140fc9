type Texts = Readonly<Record<string, string>>;

const SMALL = { composition: 'Small' };

/**
 * What plan is given beside the small project and its bundle, and the errors that it answers, one for each problem;
 * what is '' is left out.
 */
export const wrongPlanInputs: readonly (readonly [
  what: string,
  inputs: Texts,
  errors: readonly (string | RegExp)[],
])[] = [
  [
    'a composition that is not there',
    { composition: 'Smal' },
    ['composition: "Smal" is not allowed. Allowed: "Small", "Silent".'],
  ],
  [
    'no composition where there are two',
    {},
    ['composition: none given, and the project has 2. Name one of: "Small", "Silent".'],
  ],
  [
    'broken JSON as props',
    { ...SMALL, props: '{"a": 1,}' },
    [
      /^props: "\{\\"a\\": 1,\}" is broken JSON \(.+\)\. Allowed: a JSON object as text, or the path of a JSON file\.$/,
    ],
  ],
  [
    'props that are a file which is not there',
    { ...SMALL, props: 'props/none.json' },
    [/^props: "props\/none\.json" is not allowed: it is not JSON, and there is no such file in /],
  ],
  [
    'props that are no object',
    { ...SMALL, props: '[1]' },
    ['props: "[1]" is not allowed. Allowed: a JSON object as text, or the path of a JSON file.'],
  ],
  [
    'an unknown codec',
    { ...SMALL, codec: 'h266' },
    [/^codec: "h266" is not allowed\. Allowed: h264, h265, .*gif.*\.$/],
  ],
  [
    'crf with gif',
    { ...SMALL, codec: 'gif', crf: '20' },
    ['crf: 20 is not allowed. The codec gif takes no crf.'],
  ],
  [
    'an audio codec and a pixel format that the codec does not take',
    { ...SMALL, 'audio-codec': 'opus', 'pixel-format': 'yuva420p' },
    [
      'audio-codec: "opus" is not allowed. Allowed: aac, pcm-16, mp3 (codec h264).',
      /^pixel-format: "yuva420p" is not allowed\. Allowed: yuv420p, .* \(codec h264\)\.$/,
    ],
  ],
  [
    'a name that does not go with the codec',
    { ...SMALL, 'codec': 'gif', 'out-name': 'small.mp4' },
    [/^codec: The out name is small\.mp4 but --codec=gif was passed\./],
  ],
  [
    'frames that the composition does not have',
    { ...SMALL, frames: '10-60' },
    [
      'frames: "10-60" is not allowed. Allowed: frames from 0 to 59, which the composition "Small" has.',
    ],
  ],
  [
    'chunks too short for the codec',
    { ...SMALL, 'frames-per-chunk': '4' },
    [
      'frames-per-chunk: "4" is not allowed. Allowed: 5 or more for h264 at 30 fps (shorter chunks get wrong timestamps).',
    ],
  ],
  [
    'options of a video with a still',
    { ...SMALL, still: 'true', crf: '18', frames: '0-9' },
    [
      'frames: not allowed with still, which has no such option. Leave it out.',
      'crf: not allowed with still, which has no such option. Leave it out.',
    ],
  ],
  [
    'the frame of a still without one',
    { ...SMALL, frame: '3' },
    ['frame: given without still. Set still=true.'],
  ],
  [
    'a frame that the composition does not have',
    { ...SMALL, still: 'true', frame: '-61' },
    ['frame: "-61" is not allowed. Allowed: 0 to 59, or -60 to -1 to count from the end.'],
  ],
  [
    'a still whose name and format do not go together',
    { ...SMALL, 'still': 'true', 'image-format': 'webp', 'out-name': 'small.png' },
    ['image-format and out-name: webp and "small.png" do not fit together. Leave one of them out.'],
  ],
  [
    'an image sequence in a video',
    { ...SMALL, 'image-sequence': 'true', 'out-name': 'small.mp4' },
    [
      'out-name: "small.mp4" is not allowed. Allowed: a name that ends in .zip: the pictures come in one archive.',
    ],
  ],
  [
    'no job',
    { ...SMALL, jobs: '0' },
    ['jobs: "0" is not allowed. Allowed: a whole number from 1 to 256, or "auto".'],
  ],
  [
    'more jobs than a matrix has',
    { ...SMALL, jobs: '257' },
    ['jobs: "257" is not allowed. Allowed: a whole number from 1 to 256, or "auto".'],
  ],
  [
    'many jobs',
    { ...SMALL, jobs: 'many' },
    ['jobs: "many" is not allowed. Allowed: a whole number from 1 to 256, or "auto".'],
  ],
  [
    'both jobs and frames-per-chunk',
    { ...SMALL, 'jobs': '2', 'frames-per-chunk': '30' },
    [
      'jobs and frames-per-chunk: 2 and 30 are not allowed together. Each gives the size of the chunks: choose one.',
    ],
  ],
  [
    'a folder that is no bundle',
    { ...SMALL, 'serve-url': 'src' },
    [
      'serve-url: "src" is not allowed. Allowed: a folder that "npx remotion bundle" made, with index.html and bundle.js in it, or the address of such a site, which begins with http:// or https://.',
    ],
  ],
  [
    'a folder of fonts that is not there',
    { ...SMALL, fonts: 'type' },
    [/^fonts: "type" does not exist in .*\/videos\/small\. Name a folder with \.ttf, \.otf/],
  ],
  [
    'a folder of fonts without a font',
    { ...SMALL, fonts: 'src' },
    [/^fonts: "src" is not allowed: it holds no font file\. Allowed: a folder with \.ttf, \.otf/],
  ],
  [
    'an entry point that is not there',
    { ...SMALL, 'serve-url': '', 'entry-point': 'src/none.ts' },
    [
      /^entry-point: "src\/none\.ts" does not exist in .*\/videos\/small\. Name the file that calls registerRoot\(\), such as src\/index\.ts\.$/,
    ],
  ],
  [
    'a browser that is not there',
    { ...SMALL, 'browser-executable': '/nowhere/chrome' },
    [
      'browser-executable: "/nowhere/chrome" does not exist. Name the path of a Chrome Headless Shell, or leave it out to let Remotion download one.',
    ],
  ],
  [
    'a project’s folder that is not there',
    { ...SMALL, 'working-directory': 'video' },
    [
      /^working-directory: "video" is not allowed\. Allowed: a folder in .* \(is the repository checked out\?\)\.$/,
    ],
  ],
  [
    'several wrong inputs at once',
    { ...SMALL, jobs: 'many', frames: '9-1', muted: 'yes', crf: '-1', name: 'a/b' },
    [
      /^jobs: "many"/,
      /^frames: "9-1"/,
      /^muted: "yes" is not allowed\. Allowed: true or false\.$/,
      /^crf: "-1"/,
      /^name: "a\/b"/,
    ],
  ],
  [
    'several things wrong in the project at once',
    { ...SMALL, 'serve-url': '', 'entry-point': 'none.ts', 'props': 'none.json', 'fonts': 'none' },
    [/^entry-point: "none\.ts"/, /^fonts: "none"/, /^props: "none\.json"/],
  ],
];
