/**
 * The readable parts of a package, gathered while the records pass: rows of the list, and what each record says. Finished
 * stretches become Blobs, which the browser keeps outside our memory, like the files.
 */
import type { Block, WordDocument } from '../../word/document';
import type { Bytes } from '../bytes';
import type { Entry } from '../record';
import { csvRow, HEADINGS, type Line } from './catalogue';
import { articleOf, type Cover, coverOf, END, rowOf, TABLE_END } from './report';
import { blocksOf, wordReport } from './report-word';

export interface Told {
  add(entry: Entry, lines: readonly Line[], note: string): void;
  /** the list for spreadsheet programs */
  table(): Promise<Bytes>;
  page(cover: Cover): Promise<Bytes>;
  /** null unless it was asked for */
  document(cover: Cover): WordDocument | null;
}

export function gatherTold(forWord: boolean): Told {
  // with byte order mark, so that spreadsheet programs read Chinese
  const table = stretches(`\ufeff${csvRow(HEADINGS)}`);
  const rows = stretches('');
  const articles = stretches('');
  const all: Line[] = [];
  const blocks: Block[] = [];
  return {
    add(entry, lines, note) {
      for (const line of lines) {
        table.add(csvRow(line));
        rows.add(rowOf(line).text);
      }
      articles.add(articleOf(entry, note).text);
      if (!forWord) return;
      all.push(...lines);
      blocks.push(...blocksOf(entry, note));
    },
    table: () => bytesOf(table.all()),
    page: (cover) => bytesOf([coverOf(cover).text, ...rows.all(), TABLE_END, ...articles.all(), END]),
    document: (cover) => (forWord ? wordReport(cover, all, blocks) : null),
  };
}

const STRETCH = 256 * 1024;

function stretches(first: string) {
  const done: Blob[] = [];
  let loose = [first];
  let length = 0;
  return {
    add(text: string): void {
      loose.push(text);
      length += text.length;
      if (length < STRETCH) return;
      done.push(new Blob(loose));
      loose = [];
      length = 0;
    },
    all: (): (Blob | string)[] => [...done, ...loose],
  };
}

const bytesOf = async (parts: (Blob | string)[]): Promise<Bytes> => new Uint8Array(await new Blob(parts).arrayBuffer());
