// Node loads this before Remotion's CLI in the process that bundles; its worker threads load it too, to no effect.
import { sharePublicFolder } from './remotion/public-copy.ts';

if (process.argv[1] !== undefined) sharePublicFolder(process.argv[1]);
