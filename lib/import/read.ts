/** Any file: what is it, and what messages are in it. What it is, is told by its content, never by its name. */
import { readCsv } from './csv';
import { isGoogleVoice, isVoiceCall, readGoogleVoice } from './google-voice';
import { isMessageLine, readJson, readJsonLines } from './json-forms';
import { LIMITS } from './limits';
import { readPasted } from './pasted';
import { isRowDump, readRowDump } from './row-dump';
import { readSmsXml } from './sms-xml';
import {
  type Encoding,
  encodingOf,
  headOf,
  isZip,
  oldOf,
  refuseKnown,
  type Source,
  sourceOf,
  textOf,
  wholeText,
} from './source';
import { chosenTable, lookOf, separatorOf, type TableLook, tableOf } from './table';
import { type Backup, type Format, type Reading, Refusal, type Warning } from './types';
import { isWhatsApp, readWhatsApp } from './whatsapp';
import { sourcesInZip } from './zip';

export async function readBackup(file: Blob, reading: Reading): Promise<Backup> {
  if (file.size === 0) throw new Refusal('empty');
  if (file.size > LIMITS.file) throw new Refusal('too-large');
  const source = sourceOf(file, reading);
  const head = await headOf(source);
  if (isZip(head)) return readZip(file, reading);
  return readSource(source, reading, false);
}

async function readSource(source: Source, reading: Reading, packed: boolean): Promise<Backup> {
  const head = await headOf(source);
  if (head.length === 0) throw new Refusal('empty');
  refuseKnown(head);
  if (isZip(head)) throw new Refusal(packed ? 'foreign' : 'broken');
  const declared = declaredIn(head);
  const encoding = declared ?? encodingOf(head);
  const start = await beginning(source, encoding);
  if (start.trim() === '') throw new Refusal(start.length === source.size ? 'empty' : 'binary');
  const first = start.replace(/^[\ufeff\s]+/, '');
  const text = () => textOf(source, encoding);

  if (first.startsWith('<')) {
    if (/^<(?:!doctype html|html|\?xml[^>]*>\s*<!doctype html|\?xml[^>]*>\s*<html)/i.test(first)) {
      if (isGoogleVoice(start) || (start.length >= 60_000 && !isVoiceCall(start)))
        return readGoogleVoice(text(), source.name, reading.zoneOffset);
      throw new Refusal('foreign');
    }
    return readSmsXml(text(), reading);
  }
  if (first.startsWith('{') && isMessageLine(first.split(/\r?\n/, 1)[0] ?? ''))
    return readJsonLines(text(), reading.zoneOffset);
  if (/^\[\s*(?:[{\]]|$)/.test(first) || first.startsWith('{')) return readJson(text(), reading.zoneOffset);
  if (isRowDump(first)) return readRowDump(text(), reading);
  return readText(source, encoding, start, reading);
}

/** Text without marks of its own. UTF-8 that breaks off far behind the beginning may still be an old encoding. */
async function readText(source: Source, encoding: Encoding, start: string, reading: Reading): Promise<Backup> {
  try {
    return await readPlain(source, encoding, start, reading);
  } catch (cause) {
    const late = cause instanceof Refusal && cause.code === 'encoding' && encoding === 'utf-8';
    if (!late || /[^\p{ASCII}]/u.test(start)) throw cause;
    const old = await oldEncodingOf(source);
    if (old === null) throw cause;
    return readPlain(source, old, await beginning(source, old), reading);
  }
}

async function readPlain(source: Source, encoding: Encoding, start: string, reading: Reading): Promise<Backup> {
  const told = (backup: Backup): Backup =>
    encoding === 'gb18030' || encoding === 'big5'
      ? { ...backup, warnings: [...backup.warnings, { code: 'old-encoding', count: backup.messages.length }] }
      : backup;
  if (!reading.columns && isWhatsApp(start))
    return told(await readWhatsApp(textOf(source, encoding), { ...reading, name: source.name }));
  const table = reading.columns ? chosenTable(reading.columns) : await tableOf(start);
  if (table) return told(await readCsv(textOf(source, encoding), table, reading));
  // cut into lines of a conversation, a table would lose what its cells are
  if ((await separatorOf(start)) !== null) throw new Refusal('columns');
  const { times, ...backup } = readPasted(await wholeText(source, encoding, 4_000_000), reading);
  if (times === 0) throw new Refusal('foreign');
  return told(backup);
}

async function oldEncodingOf(source: Source): Promise<Encoding | null> {
  for await (const piece of source.bytes()) if (piece.some((byte) => byte > 0x7f)) return oldOf(piece);
  return null;
}

/** The first characters, as far as one piece reaches. */
async function beginning(source: Source, encoding: Encoding): Promise<string> {
  for await (const piece of textOf(source, encoding)) return piece.slice(0, 65_536);
  return '';
}

/** What a person may be asked about a file that is a table by itself; null where it is anything else. */
export async function lookAtTable(file: Blob, reading: Reading): Promise<TableLook | null> {
  const source = sourceOf(file, reading);
  const head = await headOf(source);
  if (head.length === 0 || isZip(head)) return null;
  try {
    return await lookOf(await beginning(source, encodingOf(head)));
  } catch (cause) {
    if (cause instanceof Refusal) return null;
    throw cause;
  }
}

/** <?xml … encoding="GBK"?> */
function declaredIn(head: Uint8Array): Encoding | null {
  const ascii = String.fromCharCode(...head.subarray(0, 200));
  const name = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/i.exec(ascii)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  if (/^(?:gbk|gb2312|gb18030|gb_2312-80)$/.test(name)) return 'gb18030';
  return name === 'big5' ? 'big5' : name === 'utf-8' || name === 'utf8' ? 'utf-8' : null;
}

const TEXTS = /\.(?:xml|json|ndjson|jsonl|csv|tsv|txt|html?)$/i;

/** All files of messages in an archive together. What is no file of messages is counted and left alone. */
async function readZip(file: Blob, reading: Reading): Promise<Backup> {
  const sources = await sourcesInZip(file, reading);
  if (sources.some(({ name }) => /^(?:xl|word|ppt)\//.test(name))) throw new Refusal('office');
  const candidates = sources.filter(({ name }) => TEXTS.test(name) && !/(?:^|\/)(?:\._|__MACOSX\/)/.test(name));
  const backups: Backup[] = [];
  let others = sources.length - candidates.length;
  let unpacked = 0;
  for (const [at, source] of candidates.entries()) {
    unpacked += source.size;
    if (unpacked > LIMITS.file) throw new Refusal('too-large');
    try {
      // _chat.txt says nothing; the archive's own name may
      const name = /(?:^|\/)_chat\.txt$/i.test(source.name) ? reading.name : (source.name.split('/').at(-1) ?? '');
      backups.push(await readSource({ ...source, name }, reading, true));
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      if (cause.code !== 'foreign' && cause.code !== 'empty') throw cause;
      others++;
    }
    reading.progress?.(at + 1, candidates.length);
  }
  if (backups.length === 0) throw new Refusal('zip-nothing');
  return { ...merged(backups), warnings: withOthers(merged(backups).warnings, others) };
}

const withOthers = (warnings: Warning[], count: number): Warning[] =>
  count > 0 ? [...warnings, { code: 'other-files', count }] : warnings;

function merged(backups: Backup[]): Backup {
  const [first, ...more] = backups;
  if (first === undefined) throw new Refusal('zip-nothing');
  if (more.length === 0) return first;
  const formats = new Map<Format, number>();
  const warnings = new Map<Warning['code'], number>();
  let [total, zoneAssumed] = [0, 0];
  for (const { format, messages, warnings: some, zoneAssumed: assumed } of backups) {
    total += messages.length;
    zoneAssumed += assumed;
    formats.set(format, (formats.get(format) ?? 0) + messages.length + 1);
    for (const { code, count } of some) warnings.set(code, (warnings.get(code) ?? 0) + count);
  }
  if (total > LIMITS.messages) throw new Refusal('too-many');
  return {
    format: [...formats].sort((a, b) => b[1] - a[1])[0]?.[0] ?? first.format,
    messages: backups.flatMap(({ messages }) => messages),
    zoneAssumed,
    warnings: [...warnings].map(([code, count]) => ({ code, count })),
  };
}
