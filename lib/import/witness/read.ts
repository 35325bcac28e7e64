/**
 * The file that comes back. It passed through other people's hands, so nothing in it is believed: every field has its
 * kind and length, pictures must begin like pictures, and what is more or other than the form makes refuses the whole.
 */
import { isoOf } from '../times';
import { Refusal } from '../types';

export const CHANNELS = ['', 'call', 'sms', 'chat', 'visit', 'other'] as const;

export interface Witness {
  who: string;
  relation: string;
  /** how to reach them, if they want */
  contact: string;
  channel: (typeof CHANNELS)[number];
  number: string;
  /** who the caller said they were */
  claimed: string;
  said: string;
  times: number | null;
  /** they say that they lived it themselves */
  own: boolean;
  /** ISO with the zone of their device; null when not filled in */
  at: string | null;
  /** as they wrote it */
  shownTime: string | null;
  /** when the file was made, by their device */
  madeAt: string;
  pictures: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }[];
}

const LARGEST = 120_000_000;
const MOST_PICTURES = 10;

export const isWitness = (head: string): boolean => /^\ufeff?\s*\{\s*"form"\s*:\s*"juli-witness"/.test(head);

export async function readWitness(file: Blob): Promise<Witness> {
  if (file.size > LARGEST) throw new Refusal('too-large');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Refusal('encoding');
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new Refusal(/\}\s*$/.test(text) ? 'witness-broken' : 'truncated');
  }
  return decodeWitness(raw);
}

export function decodeWitness(raw: unknown): Witness {
  const { form, v, madeAt, zoneOffset, answers, files } = fields(raw, [
    'form',
    'v',
    'madeAt',
    'zoneOffset',
    'answers',
    'files',
  ]);
  if (form !== 'juli-witness') throw new Refusal('witness-broken');
  if (v !== 1) throw new Refusal(typeof v === 'number' && v > 1 ? 'witness-newer' : 'witness-broken');
  const east = whole(zoneOffset, -14 * 60, 14 * 60);
  const made = text(madeAt, 40);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(made) || Number.isNaN(Date.parse(made)))
    throw new Refusal('witness-broken');
  const from = fields(answers, [
    'who',
    'relation',
    'contact',
    'when',
    'channel',
    'number',
    'claimed',
    'said',
    'times',
    'own',
  ]);
  const channel = CHANNELS.find((each) => each === from.channel);
  const when = text(from.when, 40);
  if (channel === undefined || typeof from.own !== 'boolean') throw new Refusal('witness-broken');
  if (!Array.isArray(files) || files.length > MOST_PICTURES) throw new Refusal('witness-broken');
  const witness: Witness = {
    who: text(from.who, 100),
    relation: text(from.relation, 100),
    contact: text(from.contact, 200),
    channel,
    number: text(from.number, 100),
    claimed: text(from.claimed, 200),
    said: text(from.said, 8_000),
    times: from.times === null ? null : whole(from.times, 1, 9_999),
    own: from.own,
    at: atOf(when, east),
    shownTime: when === '' ? null : when.replace('T', ' '),
    madeAt: made,
    pictures: files.map(pictureOf),
  };
  if (witness.said === '' && witness.number === '' && witness.pictures.length === 0) throw new Refusal('witness-empty');
  return witness;
}

function atOf(when: string, east: number): string | null {
  if (when === '') return null;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(when)) throw new Refusal('witness-broken');
  const ms = Date.parse(`${when.slice(0, 16)}:00Z`);
  if (Number.isNaN(ms)) throw new Refusal('witness-broken');
  return isoOf(ms - east * 60_000, east);
}

/** Exactly these fields. */
function fields<Name extends string>(raw: unknown, names: readonly Name[]): Record<Name, unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Refusal('witness-broken');
  const keys = Object.keys(raw);
  if (keys.length !== names.length || !names.every((name) => keys.includes(name))) throw new Refusal('witness-broken');
  return raw as Record<Name, unknown>;
}

function text(raw: unknown, most: number): string {
  if (typeof raw !== 'string' || raw.length > most) throw new Refusal('witness-broken');
  return raw.toWellFormed().trim();
}

function whole(raw: unknown, least: number, most: number): number {
  if (typeof raw !== 'number' || !Number.isInteger(raw) || raw < least || raw > most)
    throw new Refusal('witness-broken');
  return raw;
}

/** How files of pictures begin; what they claim to be does not count. */
const PICTURES: [type: string, ending: string, begins: RegExp][] = [
  ['image/png', 'png', /^\x89PNG\r\n[\s\S]\n/],
  ['image/jpeg', 'jpg', /^\xff\xd8\xff/],
  ['image/webp', 'webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/gif', 'gif', /^GIF8[79]a/],
  ['image/heic', 'heic', /^[\s\S]{4}ftyp(?:heic|heix|mif1|msf1)/],
];

function pictureOf(raw: unknown, at: number): Witness['pictures'][number] {
  const { name, type, data } = fields(raw, ['name', 'type', 'data']);
  text(name, 200);
  text(type, 100);
  if (typeof data !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(data) || data.length % 4 !== 0)
    throw new Refusal('witness-broken');
  const binary = atob(data);
  const known = PICTURES.find(([, , begins]) => begins.test(binary.slice(0, 16)));
  if (known === undefined) throw new Refusal('witness-picture');
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return { name: `witness-${at + 1}.${known[1]}`, type: known[0], bytes };
}
