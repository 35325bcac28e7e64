/** Puts a passphrase on whatever goes into another sink; see locked.ts for the form. */
import { type Bytes, concat } from '../bytes';
import { CHUNK, keysOf, makeHeader, nonceOf, openLocked, ROUNDS } from './locked';
import type { Sink } from './write';

export async function lockedSink(inner: Sink, passphrase: string): Promise<Sink> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const prefix = crypto.getRandomValues(new Uint8Array(7));
  const keys = await keysOf(passphrase, salt, ROUNDS);
  const header = await makeHeader(salt, prefix, keys);
  let number = 0;
  let held: Bytes[] = [];
  let length = 0;

  async function seal(plain: Bytes, last: boolean): Promise<void> {
    const how = { name: 'AES-GCM', iv: nonceOf(prefix, number++, last), additionalData: header };
    const sealed = await crypto.subtle.encrypt(how, keys.chunks, plain);
    await inner.write(new Uint8Array(sealed));
  }

  /** Only what more bytes follow on is sealed as "not the last": a whole chunk waits until they come. */
  async function take(bytes: Bytes): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      if (length === CHUNK) {
        await seal(concat(held), false);
        held = [];
        length = 0;
      }
      const piece = bytes.slice(at, at + CHUNK - length);
      held.push(piece);
      length += piece.length;
      at += piece.length;
    }
  }

  await inner.write(header);
  return {
    async write(piece) {
      if (!(piece instanceof Blob)) return take(piece);
      for (let at = 0; at < piece.size; at += CHUNK)
        await take(new Uint8Array(await piece.slice(at, at + CHUNK).arrayBuffer()));
    },
    async finish() {
      await seal(concat(held), true);
      held = [];
      return inner.finish();
    },
    abandon: () => inner.abandon(),
    /** with the passphrase as it was typed, from the file as it was written */
    reopen: (written) => openLocked(written, passphrase),
  };
}
