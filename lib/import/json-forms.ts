/**
 * Backups in JSON: Fossify and its forerunner, QKSMS, SMS Import / Export (both versions), dumps of Xiaomi's cloud and
 * of Flyme, and arrays of objects whose names say what they are. Which program wrote a file is told by the names of the
 * fields, never by the name of the file.
 */
import {
  addAndroid,
  callAnswered,
  callBox,
  type Fields,
  isFields,
  type MmsAddress,
  type MmsPart,
  mmsNumber,
  mmsText,
  pick,
  textOr,
} from './android';
import { boxOf, type Collector, collector } from './collect';
import { columnOf } from './columns';
import { membersOf } from './json-parts';
import { LIMITS } from './limits';
import { isoOfWall, readWall } from './times';
import { type Backup, type Format, Refusal } from './types';

export async function readJson(pieces: AsyncIterable<string>, zoneOffset: number): Promise<Backup> {
  const taker = takerOf(zoneOffset);
  for await (const members of membersOf(pieces)) for (const { path, value } of members) taker.take(value, path);
  return taker.done();
}

/** One object per line. */
export async function readJsonLines(pieces: AsyncIterable<string>, zoneOffset: number): Promise<Backup> {
  const taker = takerOf(zoneOffset);
  let rest = '';
  const line = (text: string, last: boolean) => {
    if (text.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new Refusal(last ? 'truncated' : 'broken');
    }
    taker.take(value, []);
  };
  for await (const piece of pieces) {
    const lines = (rest + piece.replace(/^\ufeff/, '')).split(/\r?\n/);
    rest = lines.pop() ?? '';
    if (rest.length > LIMITS.element) throw new Refusal('field-too-long');
    for (const each of lines) line(each, false);
  }
  line(rest, true);
  return taker.done();
}

/** A line of such a file; everything else that begins with { is one object. */
export function isMessageLine(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) && (isAndroid(value) || isCall(value));
  } catch {
    return false;
  }
}

const isAndroid = (value: Fields): boolean =>
  value.date !== undefined &&
  ['address', 'body', '__parts', 'parts', 'addresses', 'msg_box', 'messageBox', 'm_type'].some(
    (name) => value[name] !== undefined,
  );

/** One line of a call list of the same programs. */
const isCall = (value: Fields): boolean =>
  value.date !== undefined && value.duration !== undefined && value.number !== undefined;

const FLYME = ['senddate', 'occurdate', 'uuId'];

interface Taker {
  take(value: unknown, path: string[]): void;
  done(): Backup;
}

function takerOf(zoneOffset: number): Taker {
  const into = collector(zoneOffset);
  const formats = new Map<Format, number>();
  const uuids = new Set<string>();
  let strange = 0;
  let members = 0;
  const told = (format: Format) => formats.set(format, (formats.get(format) ?? 0) + 1);

  const take = (value: unknown, path: string[]): void => {
    if (!isFields(value)) {
      members++;
      strange++;
      return;
    }
    const lists = ['sms', 'mms'].filter((name) => Array.isArray(value[name]));
    if (lists.length > 0 && value.body === undefined) {
      told('fossify');
      for (const name of lists) for (const one of value[name] as unknown[]) message(one, 'fossify', name === 'mms');
      return;
    }
    const entry = isFields(value.entry) ? value.entry : value;
    if (entry.localTime !== undefined && (entry.snippet !== undefined || entry !== value)) xiaomi(entry);
    else if (Array.isArray(value.messages) && !isAndroid(value)) {
      for (const one of value.messages as unknown[]) {
        if (isFields(one) && FLYME.some((name) => one[name] !== undefined)) flyme(one, value);
        else message(one, null, false);
      }
    } else if (FLYME.some((name) => value[name] !== undefined)) flyme(value, {});
    else message(value, path.at(-1) === 'messages' ? 'qksms' : null, false);
  };

  const message = (value: unknown, format: Format | null, isMms: boolean): void => {
    members++;
    if (isFields(value) && isCall(value) && value.body === undefined) {
      told(format ?? formatOf(value));
      addCall(value, into);
      return;
    }
    if (!isFields(value) || !isAndroid(value)) {
      if (isFields(value) && general(value, into)) told('json');
      else strange++;
      return;
    }
    told(format ?? formatOf(value));
    const mms =
      isMms ||
      value.backupType === 'mms' ||
      ['__parts', 'parts', 'addresses', 'msg_box', 'messageBox', 'm_type', '__recipient_addresses'].some(
        (name) => value[name] !== undefined,
      );
    const name = textOr(pick(value, '__display_name', 'display_name', 'contactName', 'contact_name'));
    const date = pick(value, 'date');
    const at =
      typeof date === 'string' && /\D\d/.test(date.trim())
        ? wallAt(date, into)
        : { epoch: Number(date) > 0 ? date : pick(value, 'dateSent', 'date_sent') };
    if (!mms) {
      addAndroid(into, {
        text: textOr(value.body),
        number: textOr(value.address),
        name,
        at,
        shownTime: textOr(date),
        type: value.type,
      });
      return;
    }
    const type = pick(value, 'msg_box', 'messageBox', 'type');
    const { text, attachments } = mmsText(partsOf(value));
    const subject = textOr(pick(value, 'sub', 'subject'));
    addAndroid(into, {
      text: text || textOr(value.body) || subject,
      ...mmsNumber(boxOf(type) === 'incoming' ? 'incoming' : 'outgoing', addressesOf(value), textOr(value.address)),
      name,
      at,
      shownTime: textOr(date),
      type,
      kind: 'mms',
      attachments,
    });
  };

  /** The list of conversations holds only the last message of each, and no direction. */
  const xiaomi = (entry: Fields): void => {
    members++;
    told('xiaomi-cloud');
    const recipients = pick(entry, 'recipients', 'address');
    const number = Array.isArray(recipients) ? recipients.map(textOr).join('~') : textOr(recipients);
    const body = pick(entry, 'body');
    into.add({
      text: textOr(body ?? entry.snippet),
      number,
      at: { epoch: pick(entry, 'localTime', 'date', 'serverTime') },
      shownTime: textOr(pick(entry, 'localTime', 'date')),
      box: boxOf(pick(entry, 'type', 'folder') ?? ''),
    });
    if (body === null && Number(pick(entry, 'total')) > 1) into.warn('last-only');
  };

  const flyme = (one: Fields, thread: Fields): void => {
    members++;
    told('flyme');
    const id = textOr(one.uuId);
    if (id !== '' && uuids.has(id)) {
      into.warn('same-id');
      return;
    }
    uuids.add(id);
    const date = pick(one, 'senddate', 'occurdate', 'date');
    addAndroid(into, {
      text: textOr(one.body),
      number: textOr(pick(one, 'address', 'number', 'contact') ?? pick(thread, 'contact', 'key')),
      name: textOr(pick(thread, 'name')),
      at: { epoch: date },
      shownTime: textOr(date),
      type: one.type,
    });
  };

  return {
    take,
    done() {
      // an array of other things is another program's file; some odd member among messages is a broken one
      if (into.messages.length === 0 && strange > 0) throw new Refusal('foreign');
      if (strange > 0) throw new Refusal('broken');
      if (members === 0 && formats.size === 0) return into.done('json');
      return into.done([...formats].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'json');
    },
  };
}

function formatOf(value: Fields): Format {
  if (value.backupType !== undefined || value.subscriptionId !== undefined || value.messageBox !== undefined)
    return 'fossify';
  if (
    ['_id', 'thread_id', '__display_name', '__parts', 'display_name', 'person', 'creator'].some((name) => name in value)
  )
    return 'sms-ie';
  if (value.subId !== undefined || value.dateSent !== undefined) return 'qksms';
  return value.sub_id !== undefined || value.date_sent !== undefined ? 'fossify' : 'json';
}

function partsOf(value: Fields): MmsPart[] {
  const parts = pick(value, '__parts', 'parts');
  if (!Array.isArray(parts)) return [];
  return parts.filter(isFields).map((part) => {
    const type = textOr(pick(part, 'ct', 'contentType'));
    const data = /^text\/plain\b/i.test(type) ? pick(part, 'data') : null;
    return {
      type,
      order: Number(textOr(pick(part, 'seq', 'sequenceOrder')) || 0) || 0,
      text: textOr(pick(part, 'text') ?? data),
    };
  });
}

function addressesOf(value: Fields): MmsAddress[] {
  const one = (raw: unknown, type: string): MmsAddress[] =>
    isFields(raw)
      ? [{ address: textOr(raw.address), type: textOr(raw.type) || type }]
      : typeof raw === 'string'
        ? [{ address: raw, type }]
        : [];
  const all = (raw: unknown, type: string) =>
    Array.isArray(raw) ? raw.flatMap((each) => one(each, type)) : one(raw, type);
  return [
    ...one(pick(value, '__sender_address', 'sender_address'), '137'),
    ...all(pick(value, '__recipient_addresses', 'recipient_addresses'), '151'),
    ...all(pick(value, 'addresses'), ''),
  ];
}

function addCall(value: Fields, into: Collector): void {
  const seconds = Number(value.duration);
  const type = textOr(value.type);
  into.add({
    text: '',
    number: textOr(value.number),
    name: textOr(pick(value, '__display_name', 'display_name', 'name')),
    at: { epoch: value.date },
    shownTime: textOr(value.date),
    box: callBox(type),
    kind: 'call',
    seconds: Number.isSafeInteger(seconds) && seconds >= 0 ? seconds : null,
    answered: callAnswered(type, seconds),
  });
}

/** A time in words instead of a count. */
function wallAt(words: string, into: Collector): { iso: string | null } {
  const wall = readWall(words, null);
  if (wall === null || wall === 'ambiguous') return { iso: null };
  if (wall.zoneOffset === null) into.assumeZone();
  return { iso: isoOfWall(wall, into.zoneOffset) };
}

/** Objects of no program that is known here, read by the names of their fields like the columns of a table. */
function general(value: Fields, into: Collector): boolean {
  const by = new Map(
    Object.keys(value).flatMap((name) => columnOf(name).map((field) => [field, value[name]] as const)),
  );
  const text = by.get('text');
  const time = by.get('time');
  // any program's notes have a text and a time; messages have somebody they are from
  if (typeof text !== 'string' || time === undefined) return false;
  if (!by.has('number') && !by.has('name') && !by.has('direction')) return false;
  const epoch = /^\d{9,19}$/.test(textOr(time));
  into.add({
    text,
    number: textOr(by.get('number')),
    name: textOr(by.get('name')),
    at: epoch ? { epoch: time } : wallAt(textOr(time), into),
    shownTime: textOr(time),
    box: boxOf(by.get('direction')),
  });
  return true;
}
