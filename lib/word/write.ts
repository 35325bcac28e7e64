/**
 * A text document as DOCX, for word processors. The library that knows the format is large and rarely needed: it is
 * loaded when the first document is made. The same document makes the same bytes: no clock, no chance.
 */
import type { FileChild, IParagraphOptions, IRunOptions } from 'docx';
import { type Block, type Run, sound, type Table, type Text, type WordDocument } from './document';
import { fixTimes } from './fix-times';
import { fontsOf, stylesOf } from './look';

export type { Block, Run, Table, Text, WordDocument } from './document';

type Docx = typeof import('docx');

/** MIME type of the file */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function writeWord(wanted: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx');
  const file = new docx.Document({
    title: sound(wanted.title),
    creator: '',
    lastModifiedBy: '',
    styles: stylesOf(wanted.language),
    numbering: { config: [NUMBERS(docx), BULLETS(docx)] },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: A4.width,
              height: A4.height,
              orientation: wanted.landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
            },
            margin: { top: 1304, bottom: 1304, left: MARGIN, right: MARGIN, footer: 680 },
          },
        },
        footers: { default: footerOf(docx, wanted.footer ?? '') },
        children: blocksOf(docx, wanted),
      },
    ],
  });
  const bytes = await docx.Packer.pack(file, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreOf(wanted.title) },
  ]);
  return fixTimes(new Uint8Array(bytes));
}

/** twentieths of a point */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1304;

function blocksOf(docx: Docx, { blocks, landscape, language }: WordDocument): FileChild[] {
  const width = (landscape ? A4.height : A4.width) - 2 * MARGIN;
  let lists = 0;
  const made: FileChild[] = [];
  for (const block of blocks) {
    if (block.type === 'table') made.push(tableOf(docx, block.table, width, language));
    else if (block.type === 'list') {
      // each list counts from one again
      const instance = ++lists;
      const reference = block.numbered ? 'numbers' : 'bullets';
      for (const item of block.items)
        made.push(paragraph(docx, item, { style: 'Plain', numbering: { reference, level: 0, instance } }));
    } else made.push(paragraphOf(docx, block));
  }
  return made;
}

function paragraphOf(docx: Docx, block: Exclude<Block, { type: 'table' | 'list' }>) {
  if (block.type === 'page-break') return new docx.Paragraph({ children: [new docx.PageBreak()] });
  if (block.type === 'heading') {
    const heading = (['HEADING_1', 'HEADING_2', 'HEADING_3'] as const)[block.level - 1] ?? 'HEADING_3';
    return paragraph(docx, block.text, { heading: docx.HeadingLevel[heading] });
  }
  const style = ({ body: 'Body', plain: 'Plain', quote: 'Said', muted: 'Muted' } as const)[block.look ?? 'body'];
  return paragraph(docx, block.text, { style, alignment: block.align ?? 'left' });
}

const paragraph = (docx: Docx, text: Text, more: IParagraphOptions) =>
  new docx.Paragraph({ ...more, children: runsOf(docx, text) });

function runsOf(docx: Docx, text: Text, more: IRunOptions = {}) {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  return runs.flatMap(({ text, bold, underline, mono }) =>
    sound(text)
      .split('\n')
      .map(
        (line, i) =>
          new docx.TextRun({
            ...more,
            text: line,
            ...(i > 0 && { break: 1 }),
            ...(bold && { bold }),
            ...(underline && { underline: {} }),
            ...(mono && { font: 'Consolas', size: 14 }),
          }),
      ),
  );
}

function tableOf(docx: Docx, { head, rows, widths }: Table, width: number, language: WordDocument['language']) {
  const shares = head.map((_, i) => widths?.[i] ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.floor((width * share) / all));
  const cell = (text: Text, i: number, more: IRunOptions = {}) =>
    new docx.TableCell({
      width: { size: columnWidths[i] ?? 0, type: docx.WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [new docx.Paragraph({ style: 'Cell', children: runsOf(docx, text, more) })],
    });
  return new docx.Table({
    columnWidths,
    layout: docx.TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: docx.WidthType.DXA },
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, i) => cell(text, i, { font: fontsOf(language).heading })),
      }),
      ...rows.map((row) => new docx.TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, i)) })),
    ],
  });
}

const footerOf = (docx: Docx, text: string) =>
  new docx.Footer({
    children: [
      new docx.Paragraph({
        style: 'Muted',
        alignment: 'center',
        children: [
          ...(text === '' ? [] : [new docx.TextRun(`${sound(text)}  `)]),
          new docx.TextRun({ children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const level = { level: 0, alignment: 'left', style: { paragraph: { indent: { left: 480, hanging: 480 } } } } as const;
const NUMBERS = (docx: Docx) => ({
  reference: 'numbers',
  levels: [{ ...level, format: docx.LevelFormat.DECIMAL, text: '%1.' }],
});
const BULLETS = (docx: Docx) => ({
  reference: 'bullets',
  levels: [{ ...level, format: docx.LevelFormat.BULLET, text: '•' }],
});

/** Without the hour of writing and without a name: neither belongs into a paper that is handed over. */
const coreOf = (title: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${sound(
    title,
  ).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)}</dc:title></cp:coreProperties>`;
