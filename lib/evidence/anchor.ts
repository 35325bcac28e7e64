/**
 * Showing the end of the log to the outside, and remembering where. An anchor is a record like any other, so that it
 * is sealed itself: the code in a letter, a complaint number, or a time stamp with its request and answer.
 */
import { utf8 } from './bytes';
import { type HeadSignature, headStatement, signHead } from './device';
import { blankDraft, type Clock } from './draft';
import { type Head, readEntry, type Surroundings } from './entry';
import { headCode } from './head-code';
import { keepRecord } from './keep';
import type { Entry, Kept } from './record';
import { sha256Hex } from './sha256';
import type { Store } from './store';
import { readTimestamp, type Timestamp, type TimestampFault, timestampRequest } from './timestamp';

/** Remembers that a head code was put somewhere: `where` in the person's words (投诉单号、信件、通话). */
export async function noteAnchor(
  store: Store,
  head: Head,
  where: string,
  around: Surroundings,
  clock: Clock,
): Promise<Kept> {
  const details = { anchor: 'code', headSeq: head.seq, headHash: head.hash, code: headCode(head), where };
  return listed(store, await keepRecord(store, blankDraft('anchor', clock, details), [], around));
}

const LIST = 'anchors';

/** A list beside the log, only to find them again without reading everything. */
async function listed(store: Store, kept: Kept): Promise<Kept> {
  const before = await store.meta(LIST);
  const seqs = Array.isArray(before) ? (before as number[]) : [];
  if (!seqs.includes(kept.seq)) await store.putMeta(LIST, [...seqs, kept.seq]);
  return kept;
}

/** What was put outside so far, oldest first; read from the sealed entries themselves. */
export async function anchorsOf(store: Pick<Store, 'meta' | 'range'>): Promise<Entry[]> {
  const seqs = await store.meta(LIST);
  const found: Entry[] = [];
  for (const seq of Array.isArray(seqs) ? (seqs as number[]) : []) {
    const [row] = await store.range(seq, seq);
    try {
      if (row?.bytes) found.push(readEntry(row.bytes));
    } catch {
      // damaged: the list of records says so
    }
  }
  return found;
}

/** What the QR symbol holds: number, hash and time of asking, in its alphabet. */
export const headText = ({ seq, hash }: Head, now: number): string =>
  `JULI ${seq} ${hash.toUpperCase()} ${new Date(now).toISOString().replace(/\.\d+/, '')}`;

/** What was asked of an authority; kept by the caller (or in the database) until the answer comes. */
export interface Asked {
  head: HeadSignature;
  /** the very text that was stamped; `openssl ts -verify -data` wants it as a file */
  statement: string;
  sha256: string;
  nonce: Uint8Array;
  /** the request file, .tsq */
  request: Uint8Array<ArrayBuffer>;
}

export async function askTimestamp(store: Store, now: number): Promise<Asked | null> {
  const head = await signHead(store, now);
  if (head === null) return null;
  const statement = headStatement(head, head.signedAt);
  const sha256 = sha256Hex(utf8(statement));
  const nonce = crypto.getRandomValues(new Uint8Array(8));
  // a leading zero byte would be dropped by some authorities
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  const request = timestampRequest(sha256, nonce);
  if (request === null) return null;
  const asked: Asked = { head, statement, sha256, nonce, request };
  await store.putMeta('timestamp-asked', [...(await askedBefore(store)), asked].slice(-20));
  return asked;
}

/** Requests that were written and may still be answered. */
export async function askedBefore(store: Store): Promise<Asked[]> {
  const value = await store.meta('timestamp-asked');
  return Array.isArray(value) ? (value as Asked[]) : [];
}

/** Takes an answer in, whichever of the requests it belongs to; keeps statement, request and answer untouched. */
export async function takeTimestamp(
  store: Store,
  answer: Blob,
  around: Surroundings,
  clock: Clock,
): Promise<{ stamp: Timestamp; head: Head; kept: Kept } | TimestampFault> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let fault: TimestampFault = 'not-a-token';
  for (const asked of (await askedBefore(store)).reverse()) {
    const stamp = await readTimestamp(bytes, asked);
    if (typeof stamp === 'string') {
      // the most telling reason wins: right imprint but another nonce says more than another imprint
      if (fault === 'not-a-token' || stamp !== 'other-imprint') fault = stamp;
      continue;
    }
    const { head } = asked;
    const details = {
      anchor: 'rfc3161',
      headSeq: head.seq,
      headHash: head.hash,
      time: stamp.time,
      serial: stamp.serial,
    };
    const files = [
      { name: 'head.txt', blob: new Blob([utf8(asked.statement)], { type: 'text/plain' }), hold: true },
      {
        name: 'request.tsq',
        blob: new Blob([asked.request.slice()], { type: 'application/timestamp-query' }),
        hold: true,
      },
      { name: 'answer.tsr', blob: new Blob([bytes], { type: 'application/timestamp-reply' }), hold: true },
    ];
    const draft = {
      ...blankDraft('anchor', clock, { ...details, policy: stamp.policy }),
      id: `stamp-${sha256Hex(bytes)}`,
    };
    const kept = await listed(store, await keepRecord(store, draft, files, around));
    return { stamp, head: { seq: head.seq, hash: head.hash }, kept };
  }
  return fault;
}
