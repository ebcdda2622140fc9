import { inflateRawSync } from 'node:zlib';

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
