/**
 * Rows of the log page and the pattern page with 100,000 records, in the built extension in both browsers: `npm run
 * bench -- log`. Minutes: the records are made first, and the rules read all of them once.
 */
import words from '../../lib/i18n/zh-CN';
import type { Row } from './row';

const RECORDS = 100_000;
type Name = 'chromium' | 'firefox';
/** from many hits to one, and one with 40,000 */
const TYPED = ['第7', '第77', '第777', '第7777', '第77777', '第77777条', '示例', '示例消费'];

interface Figures {
  open: number;
  rows: number;
  scroll: number;
  /** the page was just loaded: nothing to search in is in memory yet */
  first: number;
  /** the slowest key of a word that is typed on */
  search: number;
  filter: number;
  patterns: number;
  /** the pattern page of old records of which nothing was read: its first figures */
  unread: number;
  /** once per record, in the background; told, not gated */
  facts: number;
  reading: number;
}

const measured = new Map<Name, Promise<Figures>>();

async function figures(name: Name): Promise<Figures> {
  const there = measured.get(name) ?? measure(name);
  measured.set(name, there);
  return there;
}

async function measure(browser: Name): Promise<Figures> {
  const { buildFor } = await import('../build');
  const { openBrowser } = await import('../../tests/browser/driver');
  const { openDesk } = await import('../../tests/browser/desk');
  const { fillLog } = await import('../../tests/browser/many');
  const { speakChinese } = await import('../../tests/browser/session');
  const extension = await buildFor(browser);
  const driver = await openBrowser({ browser, extension, hosts: [], serve: () => null });
  try {
    await speakChinese(driver);
    // the log opens its database first
    const desk = await openDesk(driver, 'log');
    await desk.run(come, 'log', '还没有存证', 20_000);
    await fillLog(desk, RECORDS);
    await desk.run(come, 'settings', '界面语言', 20_000);
    const facts = await desk.run(come, 'log', 'sorted', 300_000);
    await desk.run(come, 'settings', '界面语言', 20_000);
    const began = performance.now();
    const unread = await desk.run(come, 'patterns', '共 \\d+ 次', 900_000);
    // in short calls: a driver gives up on a long one, and a busy machine reads for minutes
    while (!(await desk.run(allRead, READING))) {
      if (performance.now() - began > 900_000) throw new Error('never all read');
      await new Promise((done) => setTimeout(done, 200));
    }
    const reading = performance.now() - began;
    const times = { open: [] as number[], patterns: [] as number[] };
    for (let round = 0; round < 5; round++) {
      await desk.run(come, 'settings', '界面语言', 20_000);
      times.open.push(await desk.run(come, 'log', 'rows', 60_000));
      await desk.run(come, 'settings', '界面语言', 20_000);
      times.patterns.push(await desk.run(come, 'patterns', '共 \\d+ 次', 60_000));
    }
    await desk.page.reload();
    await desk.run(come, 'log', 'sorted', 60_000);
    const first = await desk.run(found, 'search', '第55555条');
    const rows = await desk.run(() => document.querySelectorAll('.grid-box [aria-rowindex]').length);
    const scroll = await desk.run(scrolled);
    const typed: number[] = [];
    for (const words of TYPED) typed.push(await desk.run(found, 'search', words));
    const filter = await desk.run(found, 'f-sender', '10697005');
    const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
    return {
      open: middle(times.open),
      patterns: middle(times.patterns),
      rows,
      scroll,
      first,
      search: Math.max(...typed),
      filter,
      facts,
      unread,
      reading,
    };
  } finally {
    await driver.close();
  }
}

/** what the pattern page says while records are left to read, behind their number */
const READING = words['patterns.reading'].replace(/^.*\{n\}/, '');

/** Nothing is left to read. */
const allRead = (reading: string) =>
  document.querySelector('.heat') !== null && !document.querySelector('main')?.textContent?.includes(reading);

/** ms until the place shows the words; 'rows': the first rows with their seals; 'sorted': all filters can be used. */
async function come(at: string, words: string, patience: number): Promise<number> {
  const start = performance.now();
  location.hash = at;
  const there = () => {
    if (words === 'rows') return document.querySelector('.grid-box .seal') !== null;
    if (words === 'sorted') return document.querySelectorAll('#f-sender option').length > 1;
    return new RegExp(words).test(document.querySelector('main')?.textContent ?? '');
  };
  while (!there()) {
    if (performance.now() - start > patience) throw new Error(`never ${words}`);
    await new Promise((done) => setTimeout(done, 1));
  }
  return performance.now() - start;
}

/** The longest that the page kept a frame waiting while somebody dragged the bar. */
async function scrolled(): Promise<number> {
  const box = document.querySelector('.grid-box');
  if (!box) throw new Error('no list');
  const waits: number[] = [];
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    box.scrollTop = (box.scrollHeight * ((i * 37) % 60)) / 60;
    box.dispatchEvent(new Event('scroll'));
    await new Promise((done) => setTimeout(done, 0));
    waits.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 8));
  }
  return waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0;
}

/** From the last key to the shown answer, waiting for the end of typing included. */
async function found(id: string, value: string): Promise<number> {
  const field = document.getElementById(id) as HTMLInputElement | HTMLSelectElement | null;
  if (!field) throw new Error(`no field ${id}`);
  const text = () => document.querySelector('.log-status')?.textContent ?? '';
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set;
  const start = performance.now();
  set?.call(field, value);
  field.dispatchEvent(new Event(id === 'search' ? 'input' : 'change', { bubbles: true }));
  while (!/找到 \d+ 条/.test(text())) {
    if (performance.now() - start > 20_000) throw new Error(`never found ${value}: ${text()}`);
    await new Promise((done) => setTimeout(done, 1));
  }
  const took = performance.now() - start;
  set?.call(field, '');
  field.dispatchEvent(new Event(id === 'search' ? 'input' : 'change', { bubbles: true }));
  while (/找到/.test(text())) await new Promise((done) => setTimeout(done, 5));
  return took;
}

const rowsOf = (browser: Name): Row[] => {
  const row = (name: string, unit: string, gate: number, ambition: number, of: (all: Figures) => number): Row => ({
    name: `${browser}: ${name}`,
    unit,
    better: 'less',
    gate,
    ambition,
    group: 'log',
    measure: async () => of(await figures(browser)),
  });
  return [
    row('log page of 100,000: first rows, each checked', 'ms', 300, 100, (all) => all.open),
    row('rows in the page', '', 60, 40, (all) => all.rows),
    row('a jump in the list, 95 %', 'ms', 50, 16, (all) => all.scroll),
    row('search: slowest key typed to answer shown, less 80 ms waiting', 'ms', 250, 60, (all) => all.search - 80),
    row('search: the first after loading, less 80 ms waiting', 'ms', 1000, 250, (all) => all.first - 80),
    row('a filter chosen to answer shown', 'ms', 250, 60, (all) => all.filter),
    row('pattern page of 100,000', 'ms', 1000, 500, (all) => all.patterns),
    row('pattern page of 100,000 unread: first figures', 'ms', 5000, 3000, (all) => all.unread),
    row('facts of all made, once', 's', 60, 15, (all) => all.facts / 1000),
    row('all read by the rules, once', 's', 300, 60, (all) => all.reading / 1000),
  ];
};

export const rows: Row[] = [...rowsOf('chromium'), ...rowsOf('firefox')];
