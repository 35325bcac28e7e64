/**
 * Messages whose fields are elements: <sms><address>…</address><body>…</body></sms>. Every programmer's own form of XML, so
 * the fields are told by their names, like the columns of a table.
 */
import type { Collector } from './collect';
import { tableReader } from './csv';
import { LIMITS } from './limits';
import { namedTable } from './table';
import { type Reading, Refusal } from './types';

const RECORD =
  /^(?:(?:text|short)?_?(?:sms|message|msg)_?(?:record|item|entry|row|info|data|message)?|item|row|record|entry|短信|信息|消息|记录)$/i;
/** m:body is body */
const plainName = (name: string): string => name.replace(/^.*:/, '');

export interface XmlRecords {
  /** takes an element that may be a record; false where it is none */
  begin(name: string, attributes: ReadonlyMap<string, string>): boolean;
  /** an element within the record */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** what stands in the element that was opened last; null where nobody needs it */
  readonly text: ((text: string) => void) | undefined;
  /** within: the record goes on; bare: it ended and had no elements, its attributes are all there is */
  close(name: string): 'within' | 'ended' | 'bare';
  /** one whose attributes are its fields */
  addBare(attributes: ReadonlyMap<string, string>): void;
  readonly count: number;
  readInto(into: Collector, reading: Reading): void;
}

export function xmlRecords(): XmlRecords {
  const records: Map<string, string>[] = [];
  const names = new Set<string>();
  let record: Map<string, string> | null = null;
  let depth = 0;
  /** attributes of the record that is open; one is made of it with its first element */
  let own: ReadonlyMap<string, string> = new Map();
  /** the last element directly in the record */
  let child: { name: string; attributes: ReadonlyMap<string, string> } = { name: '', attributes: new Map() };
  /** of the innermost open element, as long as no other opens within */
  let leaf: string[] | null = null;
  const gather = (text: string) => void leaf?.push(text);
  const set = (told: string, value: string) => {
    const name = plainName(told);
    if (record === null || record.has(name)) return;
    if (record.size >= LIMITS.columns) throw new Refusal('too-many-columns');
    record.set(name, value);
  };
  const start = (attributes: ReadonlyMap<string, string>) => {
    record = new Map();
    depth = 0;
    for (const [key, value] of attributes) set(key, value);
  };
  const keep = (whole: Map<string, string>) => {
    if (records.length >= LIMITS.messages) throw new Refusal('too-many');
    for (const name of whole.keys()) names.add(name);
    if (names.size > LIMITS.columns) throw new Refusal('too-many-columns');
    records.push(whole);
  };
  return {
    get text() {
      return leaf === null ? undefined : gather;
    },
    get count() {
      return records.length;
    },
    begin(name, attributes) {
      if (!RECORD.test(plainName(name))) return false;
      own = attributes;
      return true;
    },
    open(name, attributes) {
      if (record === null) start(own);
      // <sms><message><body>: what was taken for the record only holds them
      if (depth === 1 && RECORD.test(plainName(child.name))) start(child.attributes);
      depth++;
      if (depth === 1) child = { name, attributes };
      leaf = [];
    },
    close(name) {
      // most of what is read bears attributes alone: nothing was made for it
      if (record === null) return 'bare';
      if (depth > 0) {
        depth--;
        if (leaf !== null) set(name, plainly(leaf.join('')));
        leaf = null;
        return 'within';
      }
      keep(record);
      record = null;
      return 'ended';
    },
    addBare(attributes) {
      keep(new Map([...attributes].map(([name, value]) => [plainName(name), value])));
    },
    readInto(into, reading) {
      const all = [...names];
      const table = namedTable(all, 'sms-xml');
      if (table === null && into.messages.length > 0) {
        into.warn('fields-unknown', records.filter(saysSomething).length);
        return;
      }
      if (table === null) throw new Refusal('foreign');
      const { text } = table.columns;
      // what is empty says null in letters; somebody may have written it, too
      const told = (value = '', place: number) => (value === 'null' && place !== text ? '' : value);
      const reader = tableReader(table, reading, into);
      for (const each of records) reader.add(all.map((name, place) => told(each.get(name), place)));
      reader.done();
    },
  };
}

/** Without the lines and blanks by which a program set the text apart from its marks. */
function plainly(text: string): string {
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  if (before.includes('\n') && after.includes('\n')) return text.trim();
  return text;
}

/** Not one that is empty, or only holds others, of which it has the name and no words. */
const saysSomething = (record: ReadonlyMap<string, string>): boolean =>
  [...record.values()].some((value) => value.trim() !== '') &&
  ![...record].some(([name, value]) => RECORD.test(name) && value === '');
