import { runForBytes } from './video-tools.ts';

/** Times, size and content of each packet. Where the stream's own tables stand between them is the muxer's affair. */
export async function readPackets(file: string): Promise<string> {
  const entries = [
    '-show_data_hash',
    'sha256',
    '-show_entries',
    'packet=pts,dts,flags,size,data_hash',
  ];
  return (await runForBytes('ffprobe', ['-v', 'error', ...entries, '-of', 'csv', file])).toString();
}
