import { crc32, inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');
/** Bytes of an entry before its name: in the directory, and before the content (APPNOTE.TXT 4.3.12 and 4.3.7). */
const DIRECTORY_HEADER = 46;
const LOCAL_HEADER = 30;
const STORED = 0;

/** A file's content, by its entry in the directory. */
function readContent(zip: Buffer, entry: number): Buffer {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + LOCAL_HEADER + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + size);
  return method === STORED ? packed : inflateRawSync(packed);
}

/** The files of a zip archive by their names, in the order of its directory. */
export function readZipFiles(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = zip.indexOf(CENTRAL_ENTRY); at !== -1;) {
    const end = at + DIRECTORY_HEADER + zip.readUInt16LE(at + 28);
    files.set(zip.toString('utf8', at + DIRECTORY_HEADER, end), readContent(zip, at));
    at = zip.indexOf(CENTRAL_ENTRY, end);
  }
  return files;
}

/** Bytes of the end of a directory without a comment (APPNOTE.TXT 4.3.16). */
const DIRECTORY_END = 22;
/** The mode of a symbolic link, as Unix keeps it in an entry (`S_IFLNK`). */
export const LINK_MODE = 0o120777;
const FILE_MODE = 0o100644;

export interface MadeZipEntry {
  readonly name: string;
  readonly content: string;
  readonly mode?: number;
}

/** Makes a zip archive with any names and modes; nothing is compressed. */
export function makeZip(entries: readonly MadeZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { name, content, mode = FILE_MODE } of entries) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    const header = Buffer.alloc(LOCAL_HEADER);
    header.write('PK\u0003\u0004', 'latin1');
    const entry = Buffer.alloc(DIRECTORY_HEADER);
    CENTRAL_ENTRY.copy(entry);
    // Made under Unix, or no mode counts.
    entry.writeUInt16LE(0x03_14, 4);
    entry.writeUInt32LE(mode * 0x1_00_00, 38);
    entry.writeUInt32LE(Buffer.concat(locals).length, 42);
    for (const [block, at] of [
      [header, 14],
      [entry, 16],
    ] as const) {
      block.writeUInt32LE(crc32(data), at);
      block.writeUInt32LE(data.length, at + 4);
      block.writeUInt32LE(data.length, at + 8);
      block.writeUInt16LE(path.length, at + 12);
    }
    locals.push(header, path, data);
    directory.push(entry, path);
  }
  const end = Buffer.alloc(DIRECTORY_END);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
