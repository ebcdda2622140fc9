import emojiFile from 'twemoji-colr-font/twemoji.woff2';
import textFile from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';
import { cancelRender, continueRender, delayRender } from 'remotion';

/** Text first, then the emoji that the text font lacks. No font of the machine is asked for. */
export const fontFamily = 'Hello Text, Hello Emoji';

const fonts = [
  new FontFace('Hello Text', `url(${textFile})`, { weight: '200 800' }),
  new FontFace('Hello Emoji', `url(${emojiFile})`),
];

/** No frame is taken before both fonts are there; a font that does not load ends the render. */
const waiting = delayRender('Loading the fonts');
Promise.all(fonts.map((font) => font.load()))
  .then((loaded) => {
    for (const font of loaded) document.fonts.add(font);
    continueRender(waiting);
  })
  .catch((error: unknown) => cancelRender(error));
