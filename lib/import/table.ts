/** Which columns a table has and what they hold: told by its header, by its cells, or by the person. */
import { type Columns, columnsOf, plainHeader, zoneInHeader } from './columns';
import { rowsOf, type Separator } from './csv-rows';
import { guessColumns, isTime } from './guess-columns';
import { type ChosenColumns, type ColumnRole, type Format, Refusal } from './types';

const SEPARATORS: Separator[] = [',', '\t', ';', '|'];
/** Some programs write a title above the header. */
const MOST_TITLES = 8;
const LOOK = 60;

export interface Table {
  separator: Separator;
  columns: Columns;
  /** rows before the first message */
  skip: number;
  format: Format;
  guessed: boolean;
  session: number;
  /** minutes east of UTC, where the header says on whose clock the times are */
  zoneOffset: number | null;
}

const plain = (
  separator: Separator,
  columns: Columns,
  skip: number,
  guessed: boolean,
  zoneOffset: number | null = null,
): Table => ({ separator, columns, skip, format: 'csv', guessed, session: -1, zoneOffset });

/** Rows that name their fields themselves; null where they are no messages. */
export function namedTable(names: string[], format: Format): Table | null {
  const columns = columnsOf(names);
  return columns && { ...plain(',', columns, 0, false, zoneInHeader(names[columns.time] ?? '')), format };
}

/** What the beginning of a text says about its columns; null where it is no table of messages. */
export async function tableOf(head: string): Promise<Table | null> {
  let guess: Table | null = null;
  let best: Table | null = null;
  for (const separator of SEPARATORS) {
    const rows = await beginning(head, separator);
    const at = rows.slice(0, MOST_TITLES).findIndex((row) => columnsOf(row) !== null);
    const header = rows[at];
    const columns = header && columnsOf(header);
    if (header && columns) {
      const names = header.map(plainHeader);
      const session = names.findIndex((name) => /^(?:chat session|聊天会话|聊天對話)$/.test(name));
      const imazing = session >= 0 && names.some((name) => /^(?:message date|消息日期|訊息日期)$/.test(name));
      const flyme = ['发送时间', '对方号码', '文件夹', 'uuid'].every((name) => names.includes(name));
      const table: Table = {
        ...plain(separator, columns, at + 1, false, zoneInHeader(header[columns.time] ?? '')),
        format: imazing ? 'imazing' : flyme ? 'flyme' : 'csv',
        session,
      };
      if (best === null || columns.count > best.columns.count) best = table;
    } else if (guess === null) {
      // a header in words nobody knows is no message
      const [whole, rest] = [guessColumns(rows.slice(0, LOOK)), guessColumns(rows.slice(1, LOOK))];
      const headed = rest !== null && (whole === null || !isTime(rows[0]?.[rest.time] ?? ''));
      const told = headed ? rest : whole;
      if (told) guess = plain(separator, told, headed ? 1 : 0, true);
    }
  }
  return best ?? guess;
}

/** As the person says. */
export function chosenTable({ separator, skip, roles, header }: ChosenColumns): Table {
  const first = (role: ColumnRole) => roles.indexOf(role);
  const columns: Columns = {
    time: first('time'),
    clock: roles.indexOf('time', first('time') + 1),
    number: first('number'),
    alsoNumber: [],
    to: false,
    name: first('name'),
    text: first('text'),
    directions: roles.flatMap((role, place) => (role === 'direction' ? [place] : [])),
    fromMe: -1,
    toMe: -1,
    id: -1,
    attachment: -1,
    count: roles.length,
  };
  return plain(separator, columns, skip, false, zoneInHeader(header[columns.time] ?? ''));
}

export interface TableLook extends ChosenColumns {
  /** the first rows below the header, as they are */
  rows: string[][];
}

const SHOWN = 5;

/** A table's first rows and what its columns seem to be; null where the text is no table at all. */
export async function lookOf(head: string): Promise<TableLook | null> {
  const table = await tableOf(head);
  const separator = table?.separator ?? (await separatorOf(head));
  if (separator === null) return null;
  const all = await beginning(head, separator);
  const count = table?.columns.count ?? usual(all);
  const skip = table?.skip ?? 1;
  const rows = all.slice(skip, skip + SHOWN).map((row) => row.slice(0, count));
  const roles = Array.from({ length: count }, (_, place) => (table === null ? null : roleOf(table.columns, place)));
  return { separator, skip, roles, header: (skip > 0 ? (all[skip - 1] ?? []) : []).slice(0, count), rows };
}

function roleOf(columns: Columns, place: number): ColumnRole | null {
  if (place === columns.time || place === columns.clock) return 'time';
  if (place === columns.number) return 'number';
  if (place === columns.name) return 'name';
  if (place === columns.text) return 'text';
  return columns.directions[0] === place ? 'direction' : null;
}

/** What parts most of the lines into equally many cells, three or more; null where nothing does. */
export async function separatorOf(head: string): Promise<Separator | null> {
  for (const separator of SEPARATORS) {
    const rows = (await beginning(head, separator)).slice(0, LOOK);
    const count = usual(rows);
    if (rows.length >= 2 && count >= 3 && rows.filter((row) => row.length === count).length >= rows.length * 0.8)
      return separator;
  }
  return null;
}

/** How many cells most rows have. */
function usual(rows: string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows.slice(0, LOOK)) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

async function beginning(head: string, separator: Separator): Promise<string[][]> {
  const rows: string[][] = [];
  try {
    for await (const some of rowsOf(only(head), separator)) rows.push(...some);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    // a million columns are a table, though none that is taken
    if (cause.code === 'too-many-columns' || cause.code === 'field-too-long') throw cause;
  }
  return rows;
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}
