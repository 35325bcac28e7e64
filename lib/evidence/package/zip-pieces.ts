/** Files of an archive that are not simply a slice of it: packed ones, and those of an encrypted archive. */
import type { Bytes } from '../bytes';
import type { Archive } from './locked';
import { ZipFault } from './zip-fault';

export async function* piecesOf(archive: Archive, from: number, size: number): AsyncGenerator<Bytes> {
  for (let at = from; at < from + size; at += PIECE)
    yield new Uint8Array(await archive.slice(at, Math.min(from + size, at + PIECE)).arrayBuffer());
}

const PIECE = 4 * 1024 * 1024;

/** As a Blob, piece by piece; the browser keeps those outside our memory. */
export async function gathered(pieces: AsyncGenerator<Bytes>): Promise<Blob> {
  const all: Blob[] = [];
  let loose: Bytes[] = [];
  let length = 0;
  const flush = () => {
    all.push(new Blob(loose));
    loose = [];
    length = 0;
  };
  for await (const piece of pieces) {
    loose.push(piece);
    length += piece.length;
    if (length >= PIECE) flush();
  }
  flush();
  return new Blob(all);
}

/** Stops at the first byte above the announced size. */
export async function* unfold(
  packed: AsyncGenerator<Bytes>,
  { name, size }: { name: string; size: number },
): AsyncGenerator<Bytes> {
  let got = 0;
  const stream = new ReadableStream<Bytes>({
    async pull(out) {
      const { done, value } = await packed.next();
      if (done) out.close();
      else out.enqueue(value);
    },
  });
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      got += value.length;
      if (got > size) throw new ZipFault('zip-unfolds-too-far', name);
      yield value;
    }
  } catch (cause) {
    throw cause instanceof ZipFault ? cause : new ZipFault('zip-broken', name);
  } finally {
    await reader.cancel().catch(() => null);
  }
  if (got !== size) throw new ZipFault('zip-broken', name);
}
