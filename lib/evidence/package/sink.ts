/** Two ways of taking a package out of the browser. */
import type { Bytes } from '../bytes';
import type { Sink } from './write';

/** For a download link: pieces go into Blobs early, which the browser keeps outside our memory. */
export function blobSink(): Sink {
  const heap = gathering();
  const parts: Blob[] = [];
  return {
    async write(piece) {
      heap.add(piece);
      if (heap.loose() > FLUSH) parts.push(heap.take());
    },
    finish: async () => new Blob([...parts, heap.take()], { type: 'application/zip' }),
    async abandon() {
      parts.length = 0;
      heap.take();
    },
  };
}

const FLUSH = 4 * 1024 * 1024;

/** For a file chosen with the browser's own dialogue, where it has one: nothing stands in memory at all. */
export async function fileSink(file: FileSystemFileHandle): Promise<Sink> {
  const out = await file.createWritable();
  // thousands of small pieces, each a message to the browser, would take longer than the writing itself
  const heap = gathering();
  return {
    async write(piece) {
      heap.add(piece);
      if (heap.loose() > FLUSH || (piece instanceof Blob && piece.size > FLUSH)) await out.write(heap.take());
    },
    async finish() {
      await out.write(heap.take());
      await out.close();
      return file.getFile();
    },
    abandon: () => out.abort(),
  };
}

/** Pieces in their order; small ones are laid side by side, since each of its own would cost the browser as much as a large one. */
function gathering() {
  let parts: (Blob | Bytes)[] = [];
  let loose = 0;
  const page = new Uint8Array(PAGE);
  let used = 0;
  const close = () => {
    if (used > 0) parts.push(page.slice(0, used));
    used = 0;
  };
  return {
    loose: () => loose,
    add(piece: Blob | Bytes): void {
      loose += piece instanceof Blob ? 256 : piece.length;
      if (piece instanceof Blob || piece.length > PAGE) {
        close();
        parts.push(piece);
        return;
      }
      if (used + piece.length > PAGE) close();
      page.set(piece, used);
      used += piece.length;
    },
    take(): Blob {
      close();
      const all = new Blob(parts);
      parts = [];
      loose = 0;
      return all;
    },
  };
}

const PAGE = 256 * 1024;
