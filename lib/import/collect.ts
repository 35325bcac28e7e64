/** Gathers messages while a file is read: times, broken characters, warnings, bounds. */
import { LIMITS } from './limits';
import { epochOf, isoOf } from './times';
import { type Backup, type BackupMessage, type Box, type Format, Refusal, type WarningCode } from './types';

export interface Found {
  text: string;
  number?: string | null | undefined;
  name?: string | null | undefined;
  thread?: string | null | undefined;
  /** ms or s since 1970 as the file has it; an ISO time that was already understood; one to be told at the end */
  at: { epoch: unknown } | { iso: string | null } | 'later';
  shownTime?: string | null | undefined;
  box: Box;
  kind?: BackupMessage['kind'];
  attachments?: number;
  seconds?: number | null;
  answered?: boolean | null;
}

export interface Collector {
  add(found: Found): BackupMessage;
  warn(code: WarningCode, count?: number): void;
  /** a time was read on the clock the reader was told */
  assumeZone(): void;
  readonly messages: BackupMessage[];
  readonly zoneOffset: number;
  done(format: Format): Backup;
}

export function collector(zoneOffset: number): Collector {
  const messages: BackupMessage[] = [];
  let zoneAssumed = 0;
  const warned = new Map<WarningCode, number>();
  const warn = (code: WarningCode, count = 1) => {
    if (count > 0) warned.set(code, (warned.get(code) ?? 0) + count);
  };
  const sound = (raw: string): string => {
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    if (text.isWellFormed()) return text;
    warn('broken-characters');
    return text.toWellFormed();
  };
  const short = (text: string | null | undefined): string | null => {
    const plain = text?.trim() ?? '';
    return plain === '' || plain === 'null' ? null : plain.slice(0, 900).toWellFormed();
  };

  return {
    messages,
    zoneOffset,
    warn,
    assumeZone() {
      zoneAssumed++;
    },
    add(found) {
      if (messages.length >= LIMITS.messages) throw new Refusal('too-many');
      if (found.text.length > LIMITS.text) throw new Refusal('field-too-long');
      const sentAt = timeOf(found.at, zoneOffset);
      const name = nameOf(short(found.name));
      const sender = short(found.number) ?? name;
      const message: BackupMessage = {
        text: sound(found.text),
        sender,
        name,
        thread: short(found.thread) ?? sender,
        sentAt,
        shownTime: short(found.shownTime),
        box: found.box,
        kind: found.kind ?? 'sms',
        attachments: found.attachments ?? 0,
        seconds: found.seconds ?? null,
        answered: found.answered ?? null,
      };
      messages.push(message);
      if (sentAt === null && found.at !== 'later') warn('no-time');
      if (sender === null) warn('no-number');
      else if (/^\d(?:\.\d+)?e\+\d+$/i.test(sender)) warn('number-shortened');
      if (message.box === 'unknown') warn('no-direction');
      warn('attachments', message.attachments);
      return message;
    },
    done: (format) => ({
      format,
      messages,
      zoneAssumed,
      warnings: [...warned].map(([code, count]) => ({ code, count })),
    }),
  };
}

function timeOf(at: Found['at'], zoneOffset: number): string | null {
  if (at === 'later') return null;
  if ('iso' in at) return at.iso;
  const ms = epochOf(at.epoch);
  return ms === null ? null : isoOf(ms, zoneOffset);
}

/** What stands there when the phone has no contact for the number. */
function nameOf(name: string | null): string | null {
  return name === null || /^\(?(?:unknown|未知|未知联系人)\)?$/i.test(name) ? null : name;
}

const WORDS: [Box, RegExp][] = [
  ['draft', /草稿|draft/],
  [
    'failed',
    /失败|失敗|未发送|未發送|待发送|待發送|未送达|未送達|发送中|發送中|fail|unsent|not (?:sent|delivered)|outbox|queued|pending/,
  ],
  [
    'incoming',
    /^(?:收|接|来|入|收到.*|接收.*|已收.*|已接收.*|来信|来自|收信|收件|收件箱|收件匣|传入.*|呼入|下行|对方|對方|(?:receive|incoming|inbound|inbox).*|in|mt)$/,
  ],
  [
    'outgoing',
    /^(?:发|發|发送(?!中).*|發送(?!中).*|已发.*|已發.*|发出.*|發出.*|寄出|已寄出|寄件.*|傳送|已傳送|已送出|发信|发给|出|传出.*|呼出|上行|(?:sent|outgoing|outbound).*|send|out|mo)$/,
  ],
];

/** The number or word by which a file names the box. 1 received, 2 sent, 3 draft, 4 outbox, 5 failed, 6 queued. */
export function boxOf(value: unknown): Box {
  const word = String(value ?? '')
    .trim()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .toLowerCase();
  if (/^\d+(?:\.0)?$/.test(word)) {
    const box = Number(word);
    return box === 1
      ? 'incoming'
      : box === 2
        ? 'outgoing'
        : box === 3
          ? 'draft'
          : box >= 4 && box <= 6
            ? 'failed'
            : 'unknown';
  }
  return WORDS.find(([, words]) => words.test(word))?.[0] ?? 'unknown';
}

/** 4 and 6: not failed, but not sent either when the file was made. */
export const isPending = (value: unknown): boolean =>
  /^(?:4|6|outbox|queued|pending|待发送|待發送|发送中|發送中)$/i.test(String(value ?? '').trim());
