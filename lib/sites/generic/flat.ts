/** Pages without a list: a formal letter, a lender's page with its notices and tables, an article, or nothing of these. */
import { holds, isShown, parentOf, wordsOf } from '../dom';
import type { RunText } from '../text-runs';
import type { PageMessage, Surroundings } from '../types';
import { hash } from './list';
import { hasMinute, type Stamped, stampOf, tell } from './stamp';
import type { Survey } from './survey';
import { readText } from './text';
import { isPhone, MYSELF, phoneIn } from './words';

export type Flat =
  | { kind: 'article' }
  | { kind: 'letter' | 'portal' | 'log'; container: Element; messages: PageMessage[] }
  | { kind: 'none' };

const LETTER_TITLE =
  /(?:律师|催收|催缴|催告|还款|欠款|逾期|告知|通知|提醒|协商|诉前|法务|债权转让|限期).{0,12}(?:函|书|通知|公告|告知书|通知书)$|^(?:.{0,20})(?:律师函|催收函|催告函|通知函|告知函|通知书|告知书|公函|催款函)$/;
const ADDRESSED = /^(?:尊敬的|致\s*[:：]|敬启者|亲爱的|您好[:：，,]|.{1,12}(?:先生|女士|客户|用户)\s*[:：，,])/;
const SIGNED = /(?:此致|特此(?:通知|函告|告知|函达)|敬礼|顺颂商祺|顺祝|盖章|\(章\)|（章）)/;
/** What only the page of somebody's own loan says. */
const OWED =
  /应还|待还|已逾期|逾期天数|逾期金额|立即还款|去还款|还款计划|还款日|剩余本金|罚息|违约金|本期账单|借款合同|借据|年化利率|综合年化|担保费|服务费|会员费|贷款余额|扣款/g;
const TABLE_OF_COST = /期数|期次|应还|本金|利息|服务费|担保费|会员费|罚息|年化|费率|还款日|手续费|咨询费/;
const ADVICE =
  /如何|怎么|怎样|方法|技巧|攻略|解读|须知|什么是|为什么|指南|几种|步骤|小编|作者|来源[:：]|发布时间|阅读量?|浏览|责任编辑|上一篇|下一篇|相关(?:推荐|阅读|文章)|网友|答[:：]|问[:：]/g;
const ARTICLE_PLACES = 'article, [itemtype*="Article"], [property="og:type"][content="article"], meta[name="author"]';
const ARTICLE_WORDS = /^(?:article|post|entry|news|blog|essay|story|thread|topic|forum|question|answer|wiki|comment)$/;
const SKIPPED = 'nav, footer, aside, header nav, [role="navigation"], [role="contentinfo"], [role="complementary"]';
const BLOCKS =
  'p, li, dd, dt, blockquote, pre, h1, h2, h3, h4, h5, h6, div, section, article, td, th, caption, figure, main, label, ul, ol, dl, table, address, header, footer, form, body';
const SMS_START = /^(?:【[^】]{1,20}】)/;
/** "2026-11-12 16:05 10690288110：…", "[22:54, 2026/9/28] 张三: …" */
const LOG_LINE =
  /^[[(（【]?((?:\d{4}[-/.年])?[^【】]{4,28}?\d{1,2}:\d{2}(?::\d{2})?(?:, ?\d{4}\/\d{1,2}\/\d{1,2})?)[\])）】]?\s*[-–—,，:：]?\s*(.{0,40}?)\s*[:：]\s*(.*)$/s;

interface Block {
  element: Element;
  text: string;
  heading: boolean;
}

/** The innermost blocks with words, in order; a table is one. */
function blocksOf(survey: Survey): Block[] {
  const blocks: Block[] = [];
  const seen = new Set<Element>();
  for (const { element } of survey.pieces) {
    if (element.closest(SKIPPED)) continue;
    const table = element.closest('table');
    let block: Element = element;
    if (table && !isLayout(table, survey)) block = table;
    else while (!block.matches(BLOCKS) && parentOf(block)) block = parentOf(block) ?? block;
    const last = blocks.at(-1)?.element;
    // words straight inside a block that also holds other blocks belong with them
    if (seen.has(block) || (last && holds(last, block))) continue;
    seen.add(block);
    if (!isShown(block)) continue;
    const { text } = readText(block, { skip: () => false });
    if (text === '') continue;
    while (blocks.length > 0 && holds(block, (blocks.at(-1) as Block).element)) blocks.pop();
    blocks.push({
      element: block,
      text,
      heading: /^h[1-6]$/.test(block.localName) || block.matches('[role="heading"]'),
    });
  }
  return blocks;
}

/** A table that only arranges the page holds long stretches of words in few cells. */
function isLayout(table: Element, { inside }: Survey): boolean {
  const cells = table.querySelectorAll('td, th').length;
  const chars = inside.get(table)?.chars ?? 0;
  return table.querySelector('table') !== null || cells <= 3 || chars / Math.max(1, cells) > 120;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Where most of the page's sentences stand. */
function contentOf(survey: Survey): Element | null {
  const body = survey.order[0];
  if (!body) return null;
  const total = survey.inside.get(body)?.chars ?? 0;
  let at = body;
  for (;;) {
    const inner = [...at.children, ...(at.shadowRoot?.children ?? [])].find(
      (child) => (survey.inside.get(child)?.chars ?? 0) > total * 0.7,
    );
    if (!inner) return at;
    at = inner;
  }
}

export function readFlat(survey: Survey, doc: Document, around: Surroundings): Flat {
  const blocks = blocksOf(survey);
  const whole = blocks.map(({ text }) => text).join('\n');
  if (whole.length < 20) return { kind: 'none' };
  const content = contentOf(survey);
  const advice = count(whole, ADVICE) + count(doc.title, ADVICE) * 2;
  const article = isArticle(survey, doc, content);
  // an article that quotes samples of messages is no conversation
  const log = article || advice >= 3 ? null : readLog(blocks, survey, around);
  if (log) return log;
  const letter = readLetter(blocks, content, around);
  const owed = new Set(whole.match(OWED) ?? []).size;
  const costs = blocks.some(({ element, text }) => element.localName === 'table' && TABLE_OF_COST.test(text));
  if (letter && !(article && advice >= 3)) return letter;
  const linked = share(survey, content);
  if ((owed >= 3 || (owed >= 1 && costs)) && !(article || advice >= 4)) {
    const messages = paragraphGroups(blocks);
    if (messages.length > 0 && content) return { kind: 'portal', container: content, messages };
  }
  const long = blocks.filter(({ text, heading }) => !heading && text.length >= 40);
  const chars = long.reduce((sum, { text }) => sum + text.length, 0);
  if (article && chars >= 120) return { kind: 'article' };
  if (chars >= 300 && long.length >= 3 && linked < 0.5) return { kind: 'article' };
  if (advice >= 3 && chars >= 100 && long.length >= 2) return { kind: 'article' };
  return { kind: 'none' };
}

const share = (survey: Survey, content: Element | null) => {
  const its = content ? survey.inside.get(content) : null;
  return its ? its.links / Math.max(1, its.chars) : 1;
};

function isArticle(survey: Survey, doc: Document, content: Element | null): boolean {
  if (doc.querySelector(ARTICLE_PLACES)) return true;
  for (let at = content; at; at = parentOf(at)) if (wordsOf(at).some((word) => ARTICLE_WORDS.test(word))) return true;
  const [body] = survey.order;
  return [
    ...(body?.querySelectorAll(
      '[class*="article" i], [class*="post-content" i], [id*="article" i], [class*="news" i]',
    ) ?? []),
  ].some((element) => (survey.inside.get(element)?.chars ?? 0) > 120);
}

/** A letter is one message from its title to its signature. */
function readLetter(blocks: readonly Block[], content: Element | null, around: Surroundings): Flat | null {
  const title = blocks.findIndex(({ text }) => text.length <= 40 && LETTER_TITLE.test(text.replace(/\s/g, '')));
  const greeting = blocks.findIndex(({ text }) => ADDRESSED.test(text) && text.length < 400);
  const signed = blocks.findLastIndex(({ text }) => SIGNED.test(text));
  if (greeting < 0 || (title < 0 && signed < 0)) return null;
  if (blocks.slice(greeting).reduce((sum, { text }) => sum + text.length, 0) < 30 || !content) return null;
  const from = title >= 0 && title < greeting ? title : greeting;
  const [first] = blocks.slice(from);
  if (!first) return null;
  // the smallest element around the letter
  let element: Element | null = first.element;
  const end = signed > greeting ? signed : greeting + 1;
  const inner = blocks.slice(from, Math.min(blocks.length, end + 1));
  while (element && !inner.every((block) => element && holds(element, block.element))) element = parentOf(element);
  if (!element) return null;
  const { text, runs } = readText(element, { skip: (one) => one.matches(SKIPPED) });
  const sender = signature(blocks.slice(greeting + 1)) ?? null;
  const stamp = blocks.flatMap((block) => {
    const found = stampOf(block.text);
    return found && hasMinute(found) ? [{ element: block.element, stamp: found } satisfies Stamped] : [];
  })[0];
  const told = stamp ? tell([stamp], null, around) : { sentAt: null, shownTime: null };
  const message = { key: hash(text), element, runs, text, sender, ...told, direction: null };
  return { kind: 'letter', container: element, messages: [message] };
}

/** The last short line that names a company, a firm or an office. */
function signature(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.slice(-8).reverse())
    for (const line of text.split('\n').reverse()) {
      const name = line.replace(/[（(](?:盖?章|公章)[)）]/g, '').trim();
      if (/(?:公司|银行|事务所|中心|委员会|法院|部|集团|平台)$/.test(name) && name.length >= 4 && name.length <= 40)
        return name;
    }
  return null;
}

/** Paragraphs that follow each other without a heading between them say one thing; a table is a thing of its own. */
function paragraphGroups(blocks: readonly Block[]): PageMessage[] {
  const groups: Block[][] = [];
  let open: Block[] | null = null;
  for (const block of blocks) {
    const table = block.element.localName === 'table';
    const near = open?.at(-1);
    const together =
      near && parentOf(near.element) === parentOf(block.element) && !table && near.element.localName !== 'table';
    if (block.heading) open = null;
    else if (open && together) open.push(block);
    else {
      open = [block];
      groups.push(open);
    }
  }
  const keys = new Map<string, number>();
  return groups.flatMap((group) => {
    const text = group.map((block) => block.text).join('\n');
    const [first] = group;
    const table = first?.element.localName === 'table';
    if (
      !first ||
      (!table && (text.length < 12 || !/[，。；：,;]|\d/.test(text))) ||
      (table && !TABLE_OF_COST.test(text))
    )
      return [];
    const runs: PageMessage['runs'] = [];
    let whole = '';
    for (const block of group) {
      const read = readText(block.element, { skip: () => false });
      if (whole !== '') whole += '\n';
      runs.push(...read.runs.map((run) => ({ ...run, at: run.at + whole.length })));
      whole += read.text;
    }
    const parent = parentOf(first.element);
    const element = group.length > 1 && parent && onlyThese(parent, group) ? parent : first.element;
    const name = hash(whole);
    const many = keys.get(name) ?? 0;
    keys.set(name, many + 1);
    return [
      {
        key: many ? `${name}-${many}` : name,
        element,
        runs,
        text: whole,
        sender: null,
        sentAt: null,
        shownTime: null,
        direction: null,
      },
    ];
  });
}

const onlyThese = (parent: Element, group: readonly Block[]) =>
  [...parent.children].every(
    (child) => group.some(({ element }) => element === child) || /^h[1-6]$/.test(child.localName),
  );

/** Messages one below the other as plain paragraphs or lines: an exported conversation, a page of pasted texts. */
function readLog(blocks: readonly Block[], survey: Survey, around: Surroundings): Flat | null {
  const starts = blocks.filter(({ text }) => SMS_START.test(text)).length;
  const lined = blocks.flatMap(({ text }) => text.split('\n')).filter((line) => logLine(line)).length;
  if (starts < 2 && lined < 2) return null;
  const messages: PageMessage[] = [];
  const keys = new Map<string, number>();
  let above: Stamped | null = null;
  let sender: string | null = null;
  for (const { element, text, heading } of blocks) {
    const stamp = stampOf(text);
    if (stamp) {
      above = { element, stamp };
      if (stamp.beside) sender = stamp.beside;
      continue;
    }
    if (isPhone(text)) {
      sender = text;
      continue;
    }
    if (heading) {
      sender = phoneIn(text) ?? sender;
      continue;
    }
    const read = readText(element, { skip: () => false });
    const entries = entriesIn(read.text);
    // one element is one message: a dialogue inside it is told apart where it is judged
    const whole = entries.length > 1 ? [{ start: 0, end: read.text.length, line: null }] : entries;
    for (const { start, end, line } of whole) {
      const part = slice(read, start, end);
      const told = line ? tell([{ element, stamp: line.stamp }], null, around) : tell([], above, around);
      const name = hash(`${told.shownTime}|${part.text}`);
      const many = keys.get(name) ?? 0;
      keys.set(name, many + 1);
      const self = line !== null && MYSELF.test(line.who);
      messages.push({
        key: many ? `${name}-${many}` : name,
        element,
        ...part,
        sender: self ? null : line?.who || sender,
        ...told,
        direction: self ? 'outgoing' : null,
      });
      if (!line) above = null;
    }
  }
  const [body] = survey.order;
  const several = messages.length >= 2 || lined >= 2;
  return several && messages.length > 0 && body
    ? { kind: 'log', container: contentOf(survey) ?? body, messages }
    : null;
}

interface LogEntry {
  start: number;
  end: number;
  line: ReturnType<typeof logLine>;
}

/** Where entries begin and end in one block: lines without a time of their own go on with the entry before. */
function entriesIn(text: string): LogEntry[] {
  const entries: LogEntry[] = [];
  let at = 0;
  for (const words of text.split('\n')) {
    const line = logLine(words);
    const end = at + words.length;
    const last = entries.at(-1);
    if (line) entries.push({ start: end - line.rest.length, end, line });
    else if (SMS_START.test(words)) entries.push({ start: at, end, line: null });
    else if (last && words !== '') last.end = end;
    at = end + 1;
  }
  return entries;
}

function slice({ text, runs }: RunText, start: number, end: number): RunText {
  return {
    text: text.slice(start, end),
    runs: runs.flatMap((run) => {
      const at = run.at - start;
      const from = Math.max(run.from ?? 0, -at);
      const to = Math.min(run.to ?? run.node.data.length, end - start - at);
      return from < to ? [{ node: run.node, at, from, to }] : [];
    }),
  };
}

function logLine(text: string) {
  const found = LOG_LINE.exec(text);
  if (!found) return null;
  const stamp = stampOf(found[1] ?? '');
  if (!stamp?.time || !hasMinute(stamp)) return null;
  return { stamp, who: (found[2] ?? '').trim(), rest: (found[3] ?? '').trim() };
}
