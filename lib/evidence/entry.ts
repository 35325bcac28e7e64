/** Making and reading one entry of the log. The shape stands in record.ts; what was sealed is never rewritten. */
import { type Bytes, fromUtf8, utf8 } from './bytes';
import { canonical, parseCanonical } from './canonical';
import { boolean, type Decoder, integer, list, matching, object, oneOf, orNull, string } from './decode';
import { type ContextMessage, type Draft, type Entry, type Part, RECORD_VERSION } from './record';
import { sha256Hex } from './sha256';

/** Who writes: goes into every entry, so that a reader knows which tool saw what. */
export interface Surroundings {
  tool: Entry['tool'];
  browser: Entry['browser'];
}

/** End of the chain. */
export interface Head {
  seq: number;
  hash: string;
}

export const START: Head = { seq: 0, hash: '0'.repeat(64) };

export interface Sealed {
  entry: Entry;
  /** canonical JSON of the entry: stored, hashed and exported exactly so */
  bytes: Bytes;
  hash: string;
}

/** Synchronous on purpose: it runs inside the transaction that has just read the head. */
export function seal(
  draft: Draft,
  parts: Part[],
  missing: string[],
  around: Surroundings,
  salt: string,
  head: Head,
): Sealed {
  const { dom: _dom, ...told } = draft;
  const entry: Entry = {
    ...told,
    v: RECORD_VERSION,
    seq: head.seq + 1,
    prev: head.hash,
    salt,
    host: hostOf(draft.url),
    parts,
    missing,
    tool: around.tool,
    browser: around.browser,
  };
  const bytes = utf8(canonical(entry));
  return { entry, bytes, hash: sha256Hex(bytes) };
}

/** The entry in stored bytes; throws when they are not canonical JSON of a version known here. */
export function readEntry(bytes: Uint8Array): Entry {
  const text = fromUtf8(bytes);
  if (text === null) throw new Error('not UTF-8');
  return decodeEntry(parseCanonical(text));
}

export function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

const HASH = matching(/^[0-9a-f]{64}$/);
const ID = matching(/^[\x21-\x7e]{1,120}$/);
const SHORT = string(1_000);
const LONG = string(1_000_000);
const direction = orNull(oneOf('incoming', 'outgoing'));

const context: Decoder<ContextMessage> = object<ContextMessage>({
  sender: orNull(SHORT),
  shownTime: orNull(SHORT),
  sentAt: orNull(SHORT),
  direction,
  text: LONG,
});

const part: Decoder<Part> = object<Part>({
  name: SHORT,
  type: SHORT,
  size: integer(0),
  sha256: HASH,
  held: boolean,
});

export const decodeEntry: Decoder<Entry> = object<Entry>({
  id: ID,
  kind: oneOf('message', 'picture'),
  how: oneOf('card', 'popup', 'command', 'paste'),
  channel: SHORT,
  site: SHORT,
  url: string(20_000),
  title: string(5_000),
  thread: orNull(string(5_000)),
  sender: orNull(SHORT),
  direction,
  shownTime: orNull(SHORT),
  sentAt: orNull(SHORT),
  text: LONG,
  before: list(context, 200),
  after: list(context, 200),
  capturedAt: integer(0),
  zoneOffset: integer(-1_000, 1_000),
  zone: SHORT,
  refersTo: orNull(integer(1)),
  v: oneOf(1),
  seq: integer(1),
  prev: HASH,
  salt: matching(/^[0-9a-f]{32}$/),
  host: SHORT,
  parts: list(part, 1_000),
  missing: list(SHORT, 100),
  tool: object<Entry['tool']>({ version: SHORT, pack: SHORT }),
  browser: object<Entry['browser']>({ name: SHORT, version: SHORT, platform: SHORT }),
});
