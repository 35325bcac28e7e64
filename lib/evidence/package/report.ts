/** 证据目录.html: reads on a screen, prints on paper, opens without network and runs no script. */
import { headCode } from '../head-code';
import type { Entry } from '../record';
import { cells, HEADINGS, KIND_NAMES, type Line, plainTime, stamp } from './catalogue';
import { html, Markup } from './html';
import { type Link, partPath } from './layout';
import { RECIPIENTS, type Recipient, SHOWS } from './words';

export interface Cover {
  title: string;
  recipient: Recipient;
  madeAt: string;
  tool: string;
  links: readonly Link[];
  /** number of records in a masked copy; null when these are the originals */
  masked: number | null;
}

const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:";
const STYLE = `
:root { color-scheme: light dark; --paper:#faf8f4; --ink:#1e2833; --muted:#56616d; --line:#dedad1; --accent:#1b5e6b }
@media (prefers-color-scheme: dark) { :root { --paper:#13171c; --ink:#e7eaee; --muted:#a6afba; --line:#333b45; --accent:#7fc6d1 } }
* { box-sizing: border-box } body { margin: 0 auto; padding: 32px 24px; max-width: 1080px; background: var(--paper); color: var(--ink);
 font: 15px/1.65 -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; line-break: strict }
h1 { font-size: 22px; margin: 0 0 4px } h2 { font-size: 18px; margin: 32px 0 8px } p, li { max-width: 36em } a { color: var(--accent) }
.muted { color: var(--muted); font-size: 13px } table { border-collapse: collapse; width: 100%; font-size: 13px; font-variant-numeric: tabular-nums }
th, td { border: 1px solid var(--line); padding: 6px 8px; text-align: left; vertical-align: top } th { font-weight: 600 }
.hash { font-family: ui-monospace, Consolas, monospace; font-size: 11px; word-break: break-all; min-width: 11em }
.wide { overflow-x: auto } b { white-space: nowrap } th { white-space: nowrap } td { overflow-wrap: anywhere } td:nth-child(2), td:nth-child(5), td:nth-child(9) { min-width: 8em } td:nth-child(3) { min-width: 5.5em } td:nth-child(6) { min-width: 7.5em } td:nth-child(7) { min-width: 9em } article { border-top: 1px solid var(--line); padding: 12px 0; break-inside: avoid }
article h3 { font-size: 15px; margin: 0 0 4px } blockquote { margin: 8px 0; padding: 4px 12px; border-left: 3px solid var(--accent); white-space: pre-wrap; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 12px; margin: 0 } dt { color: var(--muted) } dd { margin: 0; overflow-wrap: anywhere }
img { max-width: 100%; max-height: 480px; border: 1px solid var(--line) } .near { color: var(--muted) }
@media screen and (max-width: 760px) { body { padding: 24px 16px } table, tbody, tr, td { display: block } thead { display: none }
 tr { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; margin: 0 0 12px } .wide td { display: grid; grid-template-columns: 88px minmax(0, 1fr); border: 0; padding: 2px 0; min-width: 0 } .wide td:empty { display: none }
 td::before { color: var(--muted); font: 13px/1.65 system-ui, sans-serif } ${HEADINGS.map((name, i) => `td:nth-child(${i + 1})::before { content: "${name.replace(/（.*/, '')}" }`).join(' ')} }
@media print { @page { size: A4; margin: 18mm 15mm } body { padding: 0; max-width: none; background: #fff; color: #000 } tr { break-inside: avoid } thead { display: table-header-group } a { color: inherit; text-decoration: none }
 .wide { overflow: visible } table { table-layout: fixed; font-size: 7.5pt } th, .wide td { padding: 3px 4px; overflow-wrap: anywhere; white-space: normal; min-width: 0 } .hash { font-size: 7pt }
 th:nth-child(1) { width: 6% } th:nth-child(2) { width: 11% } th:nth-child(3) { width: 10% } th:nth-child(4) { width: 7% } th:nth-child(5) { width: 14% } th:nth-child(6) { width: 11% } th:nth-child(8) { width: 18% } th:nth-child(9) { width: 10% } }
`;

/** How the log and this package stand to each other, in one sentence. */
export function extentOf({ links, masked }: Cover): string {
  if (masked !== null) return `日志共 ${links.length} 条，这份副本列出 ${masked} 条。`;
  const count = (state: Link['state']) => links.filter((link) => link.state === state).length;
  const damaged = count('damaged') > 0 ? `，无法完整读出 ${count('damaged')} 条` : '';
  return `日志共 ${links.length} 条：本包收入 ${count('included')} 条，未收入 ${count('withheld')} 条，已由本人删除 ${count('deleted')} 条${damaged}。`;
}

export const bylineOf = (cover: Cover): string =>
  `${RECIPIENTS[cover.recipient]} · ${cover.madeAt} 整理 · ${cover.tool}`;

/** The page up to the rows of its table. */
export function coverOf(cover: Cover): Markup {
  const last = cover.links.at(-1);
  return html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CSP}"><meta name="viewport" content="width=device-width"><title>证据目录 ${cover.title}</title><style>${new Markup(STYLE)}</style></head><body>
<h1>证据目录</h1><p>${cover.title}</p>
<p class="muted">${bylineOf(cover)}</p>
${cover.masked === null ? '' : html`<p>${MASKED_COPY(cover.masked)}</p>`}<ul>${SHOWS.map((line) => html`<li>${line}</li>`)}</ul>
<p>${extentOf(cover)}${last === undefined ? '' : html`日志末尾短码：<b>${headCode(last)}</b>`}</p>
<h2>目录</h2><div class="wide"><table><thead><tr>${HEADINGS.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>
`;
}

export const TABLE_END = '\n</tbody></table></div><h2>内容</h2>';

export const MASKED_COPY = (n: number) =>
  `这是遮住个人号码的副本，列出 ${n} 条，不含原始记录和附件。号码和邮箱由软件遮住，姓名、住址等没有遮住。目录里的校验值是原始记录的；原始记录由整理人另行保存，需要时可以出示核对。`;

export const END = '</body></html>\n';

export function rowOf(line: Line): Markup {
  const all = cells(line);
  return html`<tr>${all.map((cell, i) =>
    i === 7
      ? html`<td class="hash">${cell}</td>`
      : i === 8 && cell !== ''
        ? html`<td><a href="${cell}">${cell.split('/').pop() ?? ''}</a></td>`
        : html`<td>${cell}</td>`,
  )}</tr>
`;
}

/** Of what a person noted the sender is taken from one of these fields, and would be told twice. */
const isTold = ({ sender, details }: Entry): boolean =>
  sender !== null && [details.number, details.who, details.institution].includes(sender);

/** What is known of a record, in words, one fact a line; what is not known has no line. */
export function factsOf(entry: Entry, note: string): [name: string, value: string][] {
  const facts: [string, string | null][] = [
    ['发送方', isTold(entry) ? null : entry.sender],
    ['接收方', entry.receiver],
    ['方向', entry.direction === null ? null : entry.direction === 'incoming' ? '收到' : '发出'],
    ['页面所示时间', entry.shownTime],
    ['发生时间', entry.sentAt && plainTime(entry.sentAt)],
    ['记录时间', stamp(entry.capturedAt, entry.zoneOffset)],
    ['网址', entry.url],
    ['网页标题', entry.title],
    ...Object.entries(entry.details).map(([key, value]): [string, string | null] => [
      DETAILS[key] ?? key,
      wordsOf(key, value),
    ]),
    ['未能保存', entry.missing.map((key) => MISSING[key] ?? key).join('、')],
    ['备注', note],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== '');
}

export const nearText = (label: string, message: Entry['before'][number]): string =>
  `${label} ${message.sentAt ? plainTime(message.sentAt) : (message.shownTime ?? '')} ${message.sender ?? ''}：${message.text}`;

export function articleOf(entry: Entry, note: string): Markup {
  const near = (label: string, messages: Entry['before']) =>
    messages.map((m) => html`<p class="near">${nearText(label, m)}</p>`);
  return html`<article><h3>第 ${entry.seq} 号 ${KIND_NAMES[entry.kind]}</h3>${near('之前', entry.before)}${entry.text === '' ? '' : html`<blockquote>${shortened(entry.text)}</blockquote>`}${near('之后', entry.after)}<dl>${factsOf(
    entry,
    note,
  ).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>${entry.parts.map((part, i) =>
    part.held && /^image\/(png|jpeg|webp)$/.test(part.type)
      ? html`<p><img loading="lazy" src="${partPath(entry.seq, i, part.name)}" alt="${part.name}"></p>`
      : html``,
  )}</article>
`;
}

/** A page's or a conversation's words fill a book; all of them stand in the record and its files. */
const LONGEST = 6000;
const shortened = (text: string) =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}……（全文见原始记录，共 ${text.length} 字）`;

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`;

/** the keys of `missing` in words; see keep.ts and the background */
const MISSING: Record<string, string> = {
  'picture-no-permission': '页面截图（当时没有截图权限）',
  'picture-tab-hidden': '页面截图（当时不在前台）',
  'picture-failed': '页面截图（浏览器没有给出）',
  'picture-no-space': '页面截图（空间不够，只留校验值）',
  'dom-missing': '网页结构',
  'dom-no-space': '网页结构（空间不够，只留校验值）',
  'file-no-space': '附件（空间不够，只留校验值）',
  'text-broken-characters': '个别残缺字符（以 � 代替）',
  'thread-part': '网页当时没有加载的更早消息',
  'page-missing': '网页快照（浏览器不让读取）',
  'page-pictures': '网页快照中的部分图片',
  'page-styles': '网页快照中的部分样式表（按当时看到的样子保存）',
  'page-frames': '网页快照中嵌入的其他网站',
  'page-media': '网页快照中的视频和声音',
  'page-fields': '网页快照中本人填写的内容（画面里可能看得到）',
  'page-cut': '网页快照的后半部分（页面太大）',
  'page-no-space': '网页快照（空间不够，只留校验值）',
  'picture-part': '长图的一部分（范围见下）',
  'picture-moved': '长图的接缝处（拍摄时页面有变动，可能重复）',
};

/** details that are a whole time */
const TIMES: ReadonlySet<string> = new Set(['firstAt', 'lastAt', 'madeAt']);

const wordsOf = (key: string, value: Entry['details'][string] | undefined): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (TIMES.has(key)) return plainTime(String(value));
  if (key === 'promisedBy') return value === 'me' ? '本人' : '对方';
  return key.endsWith('Fen') && typeof value === 'number' ? yuan(value) : String(value);
};

const DETAILS: Record<string, string> = {
  answered: '是否接通',
  promisedBy: '谁答应的',
  who: '对方姓名或自称',
  staffNumber: '工号',
  number: '号码',
  durationSeconds: '时长（秒）',
  promised: '对方承诺',
  amountFen: '金额',
  place: '地点',
  caseNumber: '编号',
  institution: '机构',
  relation: '关系',
  messages: '消息数',
  incoming: '收到',
  outgoing: '发出',
  firstAt: '最早一条',
  lastAt: '最晚一条',
  marked: '标记的话',
  pageElements: '快照元素数',
  pagePictures: '快照图片数',
  pageScriptsRemoved: '去掉的脚本数',
  pageFieldsEmptied: '去掉的填写处',
  pageLeftOut: '未保存项数（名单见 capture.json）',
  pictureFrom: '长图起点（像素）',
  pictureTo: '长图终点（像素）',
  pictureOf: '页面总高（像素）',
  pictureStretches: '长图段数',
  where: '出示于',
  code: '短码',
  contact: '联系方式',
  times: '一共几次',
  own: '是否亲身经历',
  madeAt: '表填好的时间',
  name: '通讯录里的名字',
  attachments: '没有读入的附件数',
  total: '文件里共有',
  draft: '草稿',
  failed: '没发出去',
  unknown: '方向不明',
  chosen: '选了',
  file: '来自文件',
  fileRecord: '来自第几号记录的文件',
  row: '文件里的第几条',
  format: '文件格式',
  fileSha256: '文件的指纹',
  minutes: '说了几分钟',
  people: '来了几个人',
  showedId: '出示证件了吗',
  entered: '进门了吗',
  envelope: '信封留着吗',
  postmark: '邮戳日期',
  account: '还到哪个账户',
  dueOn: '到哪天',
};
