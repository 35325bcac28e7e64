/** From a draft to a durable record: hash the parts, write, and when space is short keep what can be kept. */
import { toHex, utf8 } from './bytes';
import { readEntry, type Surroundings, seal } from './entry';
import { StoreFault } from './fault';
import { PAGE } from './page-file';
import type { Draft, Kept, Part } from './record';
import type { Added, Store } from './store';
import { type Sums, sumsHere } from './sums';

/** A picture of the visible tab, or the plain-word key of why there is none. */
export type Picture = { png: Blob } | { missing: string };

/** A file that belongs to a record. */
export interface Attachment {
  name: string;
  blob: Blob;
  /** false: only name, size and hash are kept, the file stays where it is */
  hold: boolean;
}

export interface Running {
  /** bytes hashed so far, of how many */
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** who computes the sums of large files; this thread unless told */
  sums?: Sums;
}

export const PICTURE = 'picture.png';
export const SNAPSHOT = 'dom.html';

/** A message or page as a tab shows it. */
export async function keep(store: Store, draft: Draft, picture: Picture, around: Surroundings): Promise<Kept> {
  const attachments: Attachment[] = [];
  const missing: string[] = [];
  if ('png' in picture) attachments.push({ name: PICTURE, blob: picture.png, hold: true });
  else missing.push(picture.missing);
  return keepRecord(store, draft, attachments, around, missing);
}

/** Any record, with any files. Answers after the write is durable. */
export async function keepRecord(
  store: Store,
  draft: Draft,
  attachments: readonly Attachment[],
  around: Surroundings,
  missing: readonly string[] = [],
  running: Running = {},
): Promise<Kept> {
  const said: string[] = [];
  const sound = wellFormed(draft);
  if (sound !== draft) said.push('text-broken-characters');
  const files: Attachment[] = [];
  if (sound.dom !== null)
    files.push({ name: SNAPSHOT, blob: new Blob([utf8(sound.dom)], { type: 'text/html' }), hold: true });
  else if (draft.kind === 'message' && (draft.how === 'card' || draft.how === 'popup' || draft.how === 'command'))
    said.push('dom-missing');
  files.push(...attachments.map((file) => ({ ...file, name: file.name.toWellFormed() })));
  said.push(...missing);

  // Hashing waits for WebCrypto and for files, and therefore happens before the transaction.
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  let before = 0;
  const pieces: { part: Part; blob: Blob; crc: number }[] = [];
  for (const { name, blob, hold } of files) {
    const tell = (done: number) => running.progress?.(before + done, total);
    const { sha256, crc } = await (running.sums ?? sumsHere).measure(blob, tell, running.signal);
    pieces.push({ part: { name, type: blob.type, size: blob.size, sha256, held: hold }, blob, crc });
    before += blob.size;
  }
  running.signal?.throwIfAborted();

  const salt = freshSalt();
  let held = pieces.filter(({ part }) => part.held);
  for (;;) {
    const here = held;
    try {
      const added = await store.add({
        id: sound.id,
        blobs: here.map(({ part, blob, crc }) => ({ sha256: part.sha256, blob, crc })),
        make: (head) => {
          const parts = pieces.map((piece) => ({ ...piece.part, held: here.includes(piece) }));
          return seal(sound, parts, said, around, salt, head);
        },
      });
      return await toKept(store, added);
    } catch (cause) {
      // No space: give up the largest part first, keep its hash, and say so in the record itself.
      if (!(cause instanceof StoreFault) || cause.code !== 'store-full' || held.length === 0) throw cause;
      const largest = held.reduce((a, b) => (b.part.size > a.part.size ? b : a));
      held = held.filter((one) => one !== largest);
      said.push(`${shortOf(largest.part.name)}-no-space`);
    }
  }
}

const shortOf = (name: string) =>
  name === PICTURE ? 'picture' : name === SNAPSHOT ? 'dom' : name === PAGE ? 'page' : 'file';

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

/** 16 random bytes: a short text must not be guessable from its hash */
export const freshSalt = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));

/**
 * Half a character pair (a cut emoji) has no UTF-8 form. Losing the record over it would be worse than U+FFFD in its
 * place; the record says that it happened.
 */
export function wellFormed(draft: Draft): Draft {
  const text = JSON.stringify(draft);
  // JSON.stringify writes lone surrogates, and only them, as \udXXX
  if (!/\\ud[89a-f][0-9a-f]{2}/.test(text)) return draft;
  let broken = false;
  const sound: Draft = JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'string' || value.isWellFormed()) return value;
    broken = true;
    return value.toWellFormed();
  });
  return broken ? sound : draft;
}
