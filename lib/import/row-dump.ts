/**
 * What `adb shell content query --uri content://sms` prints, kept in a file:
 *   Row: 0 _id=5, address=10690001, body=…, date=1772345103000, type=1
 * Nothing in it is escaped: a text may hold commas, line breaks, and what looks like a field or a row. All rows of one
 * answer have the same fields in the same order, which tells them from what a text imitates.
 */
import { callAnswered, callBox } from './android';
import { collector } from './collect';
import { type TableReader, tableReader } from './csv';
import { LIMITS } from './limits';
import { namedTable } from './table';
import { type Backup, type Reading, Refusal } from './types';

/** The first row, perhaps below what the shell wrote before it. */
export const isRowDump = (start: string): boolean => /^(?:[^\n]{0,200}\n){0,3}?Row: 0 [A-Za-z_]\w*=/.test(start);

/** so many rows are looked at before it is said which fields there are */
const LOOK = 500;

export async function readRowDump(pieces: AsyncIterable<string>, reading: Reading): Promise<Backup> {
  let reader: RowReader | null = null;
  let ahead: Row[] = [];
  for await (const row of rowsIn(pieces)) {
    ahead.push(row);
    if (ahead.length < LOOK && !row.last) continue;
    reader ??= readerOf(
      ahead.map(({ words }) => words),
      reading,
    );
    for (const each of ahead) reader.add(each);
    ahead = [];
  }
  if (reader === null) throw new Refusal('foreign');
  return reader.done();
}

interface Row {
  words: string;
  /** nothing follows in the file */
  last: boolean;
}

/**
 * Rows are numbered one after the other and begin with the same field: a line of a text that does so is rare. Two answers
 * in one file begin anew with 0.
 */
async function* rowsIn(pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  let row: string[] = [];
  let length = 0;
  let next = 0;
  let first = '';
  for await (const line of linesOf(pieces)) {
    const [, number, field = ''] = /^Row: (\d{1,9}) ([A-Za-z_]\w*)=/.exec(line) ?? [];
    const follows = next === 0 || ([next, 0].includes(Number(number)) && field === first);
    if (number !== undefined && follows) {
      if (row.length > 0) yield { words: row.join('\n'), last: false };
      row = [line.slice(`Row: ${number} `.length)];
      length = line.length;
      first = field;
      next = Number(number) + 1;
    } else if (next > 0) {
      length += line.length + 1;
      if (length > LIMITS.text * 2) throw new Refusal('field-too-long');
      row.push(line);
    }
  }
  if (row.length > 0) yield { words: without('\n', row.join('\n')), last: true };
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LIMITS.text * 2) throw new Refusal('field-too-long');
    // the shell of older phones ends lines with one or two returns
    for (const line of lines) yield without('\r', line);
  }
  yield without('\r', rest);
}

/** Without these at its end; an expression would look at every run of them. */
function without(sign: string, text: string): string {
  let end = text.length;
  while (text[end - 1] === sign) end--;
  return text.slice(0, end);
}

interface Fields {
  /** up to the text, which is the last of them */
  before: string[];
  after: string[];
}

const FIELD = /(?:^|, )([A-Za-z_]\w*)=/g;
const TEXT = 'body';

/**
 * What most rows have: from the front up to the text, and from the end back to it. The last row may be cut and has no
 * say where there are others.
 */
function fieldsOf(rows: readonly string[]): Fields {
  const asked = rows.length > 1 ? rows.slice(0, -1) : rows;
  const lists = asked.map((row) => [...row.matchAll(FIELD)].map(([, name = '']) => name));
  const before: string[] = [];
  while (before.at(-1) !== TEXT) {
    const name = usual(lists.map((list) => list[before.length]));
    if (name === null || before.includes(name)) return { before, after: [] };
    if (before.length >= LIMITS.columns) throw new Refusal('too-many-columns');
    before.push(name);
  }
  const after: string[] = [];
  for (;;) {
    const behind = lists.map((list) => (list.length - after.length > before.length ? list.at(-1 - after.length) : ''));
    const name = usual(behind);
    // the same name twice: one of them is a text's
    if (name === null || before.includes(name) || after.includes(name)) return { before, after };
    if (after.length >= LIMITS.columns) throw new Refusal('too-many-columns');
    after.unshift(name);
  }
}

/** What more than half of them are; null where there is no such name. */
function usual(names: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count > names.length / 2 ? name : null;
}

/** Null where a field is missing. */
function valuesOf(row: string, { before, after }: Fields): string[] | null {
  const starts: [from: number, to: number][] = [];
  let at = 0;
  for (const [i, name] of before.entries()) {
    const mark = i === 0 ? `${name}=` : `, ${name}=`;
    const found = i === 0 ? (row.startsWith(mark) ? 0 : -1) : row.indexOf(mark, at);
    if (found < 0) return null;
    at = found + mark.length;
    starts.push([found, at]);
  }
  const ends: [from: number, to: number][] = [];
  let end = row.length;
  for (const name of [...after].reverse()) {
    const found = row.lastIndexOf(`, ${name}=`, end - 1);
    if (found < at) return null;
    ends.unshift([found, found + name.length + 3]);
    end = found;
  }
  const all = [...starts, ...ends];
  return all.map(([, from], i) => {
    const value = row.slice(from, all[i + 1]?.[0] ?? row.length);
    return value === 'NULL' ? '' : value;
  });
}

interface RowReader {
  add(row: Row): void;
  done(): Backup;
}

function readerOf(rows: readonly string[], reading: Reading): RowReader {
  const fields = fieldsOf(rows);
  const names = [...fields.before, ...fields.after];
  // asked first: a maker's own m_content beside them is no text, and a missed call's type is no draft's
  const isCalls = ['number', 'date', 'duration'].every((name) => names.includes(name));
  const into = isCalls ? callReader(names, reading) : messageReader(names, reading);
  return {
    add({ words, last }) {
      const values = valuesOf(words, fields);
      if (values === null) throw new Refusal(last ? 'truncated' : 'broken');
      into.add(values);
    },
    done: into.done,
  };
}

/** content://sms; of its many columns that end in type or status only `type` is the box. */
function messageReader(names: string[], reading: Reading): TableReader {
  const table = namedTable(names, 'adb');
  if (table === null) throw new Refusal('foreign');
  const type = names.indexOf('type');
  const directions = type < 0 ? table.columns.directions : [type];
  return tableReader({ ...table, columns: { ...table.columns, directions } }, reading);
}

/** content://call_log/calls */
function callReader(names: string[], reading: Reading): TableReader {
  const into = collector(reading.zoneOffset);
  return {
    add(values) {
      const get = (name: string) => values[names.indexOf(name)] ?? '';
      const seconds = /^\d{1,9}$/.test(get('duration')) ? Number(get('duration')) : Number.NaN;
      into.add({
        text: '',
        number: get('number'),
        name: get('name'),
        at: { epoch: get('date') },
        shownTime: get('date'),
        box: callBox(get('type')),
        kind: 'call',
        answered: callAnswered(get('type'), seconds),
        seconds: Number.isNaN(seconds) ? null : seconds,
      });
    },
    done: () => into.done('adb'),
  };
}
