/** Making and reading one entry of the log. The shape stands in record.ts; what was sealed is never rewritten. */
import { type Bytes, fromUtf8, utf8 } from './bytes';
import { canonical, parseCanonical } from './canonical';
import {
  boolean,
  type Decoder,
  dictionary,
  integer,
  list,
  matching,
  object,
  oneOf,
  orNull,
  string,
  Undecodable,
} from './decode';
import {
  type ContextMessage,
  type Deletes,
  type Details,
  type Draft,
  type Entry,
  HOWS,
  type Part,
  RECORD_KINDS,
  RECORD_VERSION,
} from './record';
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
    receiver: draft.receiver ?? null,
    pageTime: draft.pageTime ?? null,
    details: draft.details ?? {},
    deletes: draft.deletes ?? null,
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
  // what could not be read back must not be written
  decodeEntry(entry);
  const bytes = utf8(canonical(entry));
  return { entry, bytes, hash: sha256Hex(bytes) };
}

/** The entry in stored bytes; throws when they are not canonical JSON of a version known here. */
export function readEntry(bytes: Uint8Array): Entry {
  const text = fromUtf8(bytes);
  if (text === null) throw new Undecodable('', 'UTF-8');
  return decodeEntry(parseCanonical(text));
}

export function hostOf(url: string): string {
  // most of what is imported has none, and an error costs more than all the rest of sealing
  if (url === '') return '';
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

const HASH = matching(/^[0-9a-f]{64}$/);
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

const deletes: Decoder<Deletes> = object<Deletes>({
  seq: integer(1),
  hash: HASH,
  prev: HASH,
  whole: boolean,
  parts: list(object<Deletes['parts'][number]>({ name: SHORT, sha256: HASH }), 1_000),
});

const detail: Decoder<Details[string]> = (value, at) =>
  typeof value === 'number'
    ? integer()(value, at)
    : typeof value === 'boolean' || value === null
      ? value
      : string(100_000)(value, at);

type Added = 'receiver' | 'pageTime' | 'details' | 'deletes';

const first = {
  seq: integer(1),
  id: matching(/^[\x21-\x7e]{1,120}$/),
  prev: HASH,
  salt: matching(/^[0-9a-f]{32}$/),
  kind: oneOf(...RECORD_KINDS),
  capturedAt: integer(0),
  zoneOffset: integer(-1_440, 1_440),
  zone: SHORT,
  how: oneOf(...HOWS),
  channel: SHORT,
  site: SHORT,
  url: string(20_000),
  host: SHORT,
  title: string(5_000),
  thread: orNull(string(5_000)),
  sender: orNull(string(5_000)),
  direction,
  shownTime: orNull(string(5_000)),
  sentAt: orNull(SHORT),
  text: LONG,
  before: list(context, 200),
  after: list(context, 200),
  parts: list(part, 1_000),
  missing: list(SHORT, 100),
  refersTo: orNull(integer(1)),
  tool: object<Entry['tool']>({ version: SHORT, pack: SHORT }),
  browser: object<Entry['browser']>({ name: SHORT, version: SHORT, platform: SHORT }),
};

/** One decoder per version ever written; what a version did not have is filled in on reading, never in the bytes. */
const VERSIONS: Record<number, Decoder<Entry>> = {
  1: (value, at) => {
    const entry = object<Omit<Entry, Added>>({ ...first, v: oneOf(1) })(value, at);
    return { ...entry, receiver: null, pageTime: null, details: {}, deletes: null };
  },
  2: object<Entry>({
    ...first,
    v: oneOf(2),
    receiver: orNull(SHORT),
    pageTime: orNull(SHORT),
    details: dictionary(detail, 100),
    deletes: orNull(deletes),
  }),
};

export const decodeEntry: Decoder<Entry> = (value, at = '') => {
  const version: unknown = typeof value === 'object' && value !== null && 'v' in value ? value.v : null;
  const decode = typeof version === 'number' ? VERSIONS[version] : undefined;
  if (decode === undefined) throw new Undecodable(at === '' ? 'v' : `${at}.v`, 'a version known here');
  return decode(value, at);
};
