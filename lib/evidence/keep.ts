/** From a draft to a durable record: hash the parts, write, and when space is short keep what can be kept. */
import { toHex, utf8 } from './bytes';
import { readEntry, type Surroundings, seal } from './entry';
import { StoreFault } from './fault';
import type { Draft, Kept, Part } from './record';
import { sha256OfBlob } from './sha256';
import type { Added, Store } from './store';

/** A picture of the visible tab, or the plain-word key of why there is none. */
export type Picture = { png: Blob } | { missing: string };

interface Piece {
  part: Part;
  blob: Blob;
}

export async function keep(
  store: Store,
  draft: Draft,
  picture: Picture,
  around: Surroundings,
  salt: string = freshSalt(),
): Promise<Kept> {
  const missing: string[] = [];
  const sound = wellFormed(draft);
  if (sound !== draft) missing.push('text-broken-characters');

  // Hashing waits for WebCrypto and therefore happens before the transaction.
  const pieces: Piece[] = [];
  if (sound.dom !== null) pieces.push(await piece('dom.html', new Blob([utf8(sound.dom)], { type: 'text/html' })));
  else if (draft.kind === 'message' && draft.how !== 'paste') missing.push('dom-missing');
  if ('png' in picture) pieces.push(await piece('picture.png', picture.png));
  else missing.push(picture.missing);

  const write = (held: Piece[], said: string[]): Promise<Added> =>
    store.add({
      id: sound.id,
      blobs: held.map(({ part, blob }) => ({ sha256: part.sha256, blob })),
      make: (head) => {
        const parts = pieces.map(({ part }) => ({ ...part, held: held.some((kept) => kept.part === part) }));
        return seal(sound, parts, said, around, salt, head);
      },
    });

  let held = pieces;
  let added: Added;
  for (;;) {
    try {
      added = await write(held, missing);
      break;
    } catch (cause) {
      // No space: give up the largest part first, keep its hash, and say so in the record itself.
      if (!(cause instanceof StoreFault) || cause.code !== 'store-full' || held.length === 0) throw cause;
      const largest = held.reduce((a, b) => (b.part.size > a.part.size ? b : a));
      held = held.filter((one) => one !== largest);
      missing.push(`${largest.part.name.startsWith('picture') ? 'picture' : 'dom'}-no-space`);
    }
  }
  return toKept(store, added);
}

async function toKept(store: Store, { row, already }: Added): Promise<Kept> {
  const answer = { seq: row.seq, id: row.id, hash: row.hash, already };
  try {
    const { parts, missing } = readEntry(row.bytes ?? new Uint8Array());
    const later = already ? await store.referringTo(row.seq) : [];
    const picture = [parts, ...later.map((one) => readEntry(one.bytes ?? new Uint8Array()).parts)]
      .flat()
      .some((part) => part.name === PICTURE && part.held);
    return { ...answer, picture, missing };
  } catch {
    // an older record that is no longer intact: it is there, and the log says what is wrong with it
    return { ...answer, picture: false, missing: [] };
  }
}

export const PICTURE = 'picture.png';

async function piece(name: string, blob: Blob): Promise<Piece> {
  return { part: { name, type: blob.type, size: blob.size, sha256: await sha256OfBlob(blob), held: true }, blob };
}

/** 16 random bytes: a short text must not be guessable from its hash */
export const freshSalt = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));

/**
 * Half a character pair (a cut emoji) has no UTF-8 form. Losing the record over it would be worse than U+FFFD in its
 * place; the record says that it happened.
 */
function wellFormed(draft: Draft): Draft {
  const text = JSON.stringify(draft);
  // JSON.stringify writes lone surrogates, and only them, as \udXXX
  const fixed = text.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, '$1\ufffd');
  if (fixed === text) return draft;
  const sound: Draft = JSON.parse(fixed);
  return sound;
}
