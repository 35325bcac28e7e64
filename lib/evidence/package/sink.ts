/** Two ways of taking a package out of the browser. */
import type { Bytes } from '../bytes';
import type { Sink } from './write';

/** For a download link: pieces go into Blobs early, which the browser keeps outside our memory. */
export function blobSink(): Sink {
  let parts: (Blob | Bytes)[] = [];
  let loose = 0;
  return {
    async write(piece) {
      parts.push(piece);
      loose += piece instanceof Blob ? 256 : piece.length;
      if (loose > FLUSH) {
        parts = [new Blob(parts)];
        loose = 0;
      }
    },
    finish: async () => new Blob(parts, { type: 'application/zip' }),
    async abandon() {
      parts = [];
    },
  };
}

const FLUSH = 4 * 1024 * 1024;

/** For a file chosen with the browser's own dialogue, where it has one: nothing stands in memory at all. */
export async function fileSink(file: FileSystemFileHandle): Promise<Sink> {
  const out = await file.createWritable();
  // thousands of small pieces, each a message to the browser, would take longer than the writing itself
  let parts: (Blob | Bytes)[] = [];
  let loose = 0;
  const flush = async () => {
    if (parts.length === 0) return;
    const all = new Blob(parts);
    parts = [];
    loose = 0;
    await out.write(all);
  };
  return {
    async write(piece) {
      parts.push(piece);
      loose += piece instanceof Blob ? 256 : piece.length;
      if (loose > FLUSH || (piece instanceof Blob && piece.size > FLUSH)) await flush();
    },
    async finish() {
      await flush();
      await out.close();
      return file.getFile();
    },
    abandon: () => out.abort(),
  };
}
