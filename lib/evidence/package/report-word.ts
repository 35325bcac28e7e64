/** 证据目录.docx: the same as the page, for offices that want to edit or print it in a word processor. */
import type { Block, WordDocument } from '../../word/document';
import { headCode } from '../head-code';
import type { Entry } from '../record';
import { cells, HEADINGS, KIND_NAMES, type Line } from './catalogue';
import { bylineOf, type Cover, extentOf, factsOf, MASKED_COPY, nearText } from './report';
import { SHOWS } from './words';

/** One record as blocks; its pictures stay files, named in the list. */
export function blocksOf(entry: Entry, note: string): Block[] {
  const near = (label: string, messages: Entry['before']): Block[] =>
    messages.map((message) => ({ type: 'paragraph', look: 'muted', text: nearText(label, message) }));
  const facts = factsOf(entry, note).map(([name, value]) => `${name}：${value}`);
  return [
    { type: 'heading', level: 3, text: `第 ${entry.seq} 号 ${KIND_NAMES[entry.kind]}` },
    ...near('之前', entry.before),
    ...(entry.text === '' ? [] : [{ type: 'paragraph', look: 'quote', text: entry.text } as const]),
    ...near('之后', entry.after),
    { type: 'paragraph', look: 'plain', text: facts.join('\n') },
  ];
}

export function wordReport(cover: Cover, lines: readonly Line[], articles: readonly Block[]): WordDocument {
  const last = cover.links.at(-1);
  const code = last === undefined ? '' : `日志末尾短码：${headCode(last)}`;
  return {
    title: `证据目录 ${cover.title}`,
    language: 'zh-CN',
    landscape: true,
    footer: code,
    blocks: [
      { type: 'heading', level: 1, text: '证据目录' },
      { type: 'paragraph', look: 'plain', align: 'center', text: cover.title },
      { type: 'paragraph', look: 'muted', align: 'center', text: bylineOf(cover) },
      ...(cover.masked === null
        ? []
        : [{ type: 'paragraph', look: 'plain', text: MASKED_COPY(cover.masked) } as const]),
      { type: 'list', items: SHOWS },
      { type: 'paragraph', look: 'plain', text: `${extentOf(cover)}${code}` },
      { type: 'heading', level: 2, text: '目录' },
      { type: 'table', table: { head: HEADINGS, widths: WIDTHS, rows: lines.map(rowOf) } },
      { type: 'heading', level: 2, text: '内容' },
      ...articles,
      {
        type: 'paragraph',
        look: 'plain',
        align: 'right',
        text: '提交人（签名）：________________\n日期：________________',
      },
    ],
  };
}

/** in the order of HEADINGS */
const WIDTHS = [4, 11, 7, 6, 11, 11, 13, 18, 11];

const rowOf = (line: Line) => cells(line).map((text, i) => (i === 7 ? [{ text, mono: true }] : text));
