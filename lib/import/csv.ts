/** Tables of messages: iMazing's, and any whose columns say what they are, in Chinese or English. */
import { boxOf, type Collector, collector, isPending } from './collect';
import type { Columns } from './columns';
import { plainCell, rowsOf } from './csv-rows';
import { dayOrders } from './day-order';
import type { Table } from './table';
import type { Backup, Box, Reading } from './types';

const OWN = /^(?:me|myself|我|本机|本人|自己|本機)$/i;

export async function readCsv(pieces: AsyncIterable<string>, table: Table, reading: Reading): Promise<Backup> {
  const read = tableReader(table, reading);
  let skip = table.skip;
  for await (const rows of rowsOf(pieces, table.separator)) {
    for (const row of rows) {
      if (skip > 0) skip--;
      else read.add(row);
    }
  }
  return read.done();
}

export interface TableReader {
  add(row: string[]): void;
  done(): Backup;
}

/** Takes rows whose columns are known, wherever they come from. */
export function tableReader(table: Table, reading: Reading, into = collector(reading.zoneOffset)): TableReader {
  const days = dayOrders(into, {
    zoneOffset: table.zoneOffset ?? reading.zoneOffset,
    now: reading.now,
    leaveSerials: reading.leaveSerials,
  });
  const ids = new Set<string>();
  return {
    add: (row) => addRow(row, table, into, days, ids),
    done() {
      days.settle(null);
      if (table.guessed) into.warn('columns-guessed');
      if (table.format === 'imazing') settleThreads(into);
      return into.done(table.format);
    },
  };
}

function addRow(
  row: string[],
  { columns, separator, format, session }: Table,
  into: Collector,
  days: ReturnType<typeof dayOrders>,
  ids: Set<string>,
): void {
  const cell = (place: number) => (place < 0 ? '' : plainCell(row[place] ?? ''));
  // a spreadsheet's empty row
  if (row.every((each) => each.trim() === '')) return;
  if (row.length > columns.count) {
    into.warn('ragged-rows');
    // a separator nobody quoted, in a text that is the last column
    if (columns.text === columns.count - 1)
      row = [...row.slice(0, columns.text), row.slice(columns.text).join(separator)];
  }
  const id = cell(columns.id);
  if (id !== '' && ids.has(id)) {
    into.warn('same-id');
    return;
  }
  ids.add(id);

  const raw = [cell(columns.time), cell(columns.clock)].filter((part) => part !== '').join(' ');
  const text = columns.text < 0 ? '' : (row[columns.text] ?? '');
  const chat = cell(session);
  const told = boxOfRow(row, columns);
  const box: Box = told ?? boxOfSides(cell(columns.number), columns.to ? columns.alsoNumber.map(cell) : []);
  // a spreadsheet took it for a number with decimals
  const number = numberOf(row, columns, box, cell).replace(/^(\+?\d{3,})\.0$/, '$1');
  const epoch = /^\d{9,19}(?:\.0+)?$/.test(raw) && !/^(?:19|20)\d{10}(?:\d\d)?$/.test(raw);
  const at = epoch ? { epoch: raw.replace(/\.0+$/, '') } : days.read(raw);
  const message = into.add({
    text,
    number: format === 'imazing' && box !== 'incoming' ? chat || number : number || null,
    name: cell(columns.name) || chat,
    thread: chat || number,
    at,
    shownTime: raw,
    box,
    kind: format === 'imazing' ? 'chat' : 'sms',
    attachments: cell(columns.attachment) === '' ? 0 : 1,
  });
  if (at === 'later') days.wait(message, raw);
  // a number may mean anything in a table; a phone's own list has the provider's
  const waits = (told = '') => isPending(told) && (format === 'adb' || !/^\d$/.test(told));
  if (columns.directions.some((place) => waits(row[place]))) into.warn('pending');
}

/** The first direction column that says something; that it was a draft or failed counts wherever it stands. */
function boxOfRow(row: string[], columns: Columns): Box | null {
  if (columns.fromMe >= 0) {
    const own = plainCell(row[columns.fromMe] ?? '').toLowerCase();
    if (/^(?:1|true|yes)$/.test(own)) return 'outgoing';
    if (/^(?:0|false|no)$/.test(own)) return 'incoming';
  }
  if (columns.toMe >= 0) {
    const received = plainCell(row[columns.toMe] ?? '').toLowerCase();
    if (/^(?:1|true|yes)$/.test(received)) return 'incoming';
    if (/^(?:0|false|no)$/.test(received)) return 'outgoing';
  }
  const boxes = columns.directions
    .map((place) => boxOf(plainCell(row[place] ?? '')))
    .filter((box) => box !== 'unknown');
  const unsent = boxes.find((box) => box === 'draft' || box === 'failed');
  return boxes[0] === 'incoming' ? 'incoming' : (unsent ?? boxes[0] ?? null);
}

/** Where no column says who sent it, one side may be called me. */
function boxOfSides(from: string, to: string[]): Box {
  if (OWN.test(from)) return 'outgoing';
  return to.some((side) => OWN.test(side)) ? 'incoming' : 'unknown';
}

/** From and To side by side: the other side of a sent message stands under To. */
function numberOf(row: string[], columns: Columns, box: Box, cell: (place: number) => string): string {
  const own = cell(columns.number);
  if (box === 'incoming' || columns.alsoNumber.length === 0) return own;
  const other = columns.alsoNumber.map((place) => plainCell(row[place] ?? '')).find((number) => number !== '');
  return box === 'outgoing' && columns.to ? (other ?? own) : own || (other ?? '');
}

/** A chat's name is the other side's number where all that came in it came from one. */
function settleThreads(into: Collector): void {
  const numbers = new Map<string, Set<string>>();
  for (const { thread, sender, box } of into.messages) {
    if (thread === null || sender === null || box !== 'incoming') continue;
    numbers.set(thread, (numbers.get(thread) ?? new Set()).add(sender));
  }
  for (const message of into.messages) {
    const [only, ...more] = numbers.get(message.thread ?? '') ?? [];
    if (only !== undefined && more.length === 0) message.thread = only;
  }
}
