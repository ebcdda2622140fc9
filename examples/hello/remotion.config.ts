import { webpack } from '@remotion/bundler';
import { Config } from '@remotion/cli/config';

Config.setVideoImageFormat('jpeg');

/** The film's edge shows this; a bundler that passes over this file shows something else there. */
Config.overrideWebpackConfig((configuration) => ({
  ...configuration,
  plugins: [
    ...(configuration.plugins ?? []),
    new webpack.DefinePlugin({ HELLO_EDITION: JSON.stringify('First edition') }),
  ],
}));
