/**
 * How soon the popup says its next step, in a real Chromium: on a log of 100,000 records against an empty one, and the
 * time itself. `npm run bench -- popup`.
 */
import { blankDraft } from '../../lib/evidence/draft';
import { type Driver, openBrowser, type Tab } from '../../tests/browser/driver';
import { buildFor } from '../build';
import type { Row } from './row';

const RECORDS = 100_000;
const LOADS = 21;

interface Soon {
  empty: number;
  full: number;
  /** ms after the first paint */
  late: number;
}

let once: Promise<Soon> | null = null;
const measured = () => (once ??= measure());

async function measure(): Promise<Soon> {
  const extension = await buildFor('chromium');
  const open = () => openBrowser({ browser: 'chromium', extension, hosts: [], serve: () => null });
  const [few, many] = await Promise.all([open(), open()]);
  try {
    await Promise.all([few.ready(), many.ready()]);
    await keep(many, 1);
    await fill(many, RECORDS);
    for (let n = 0; n < 6; n++) await keep(many, n + 2);
    const empty: Load[] = [];
    const full: Load[] = [];
    // in turns, so that both meet the same disturbances; the first ones compile, and note what the popup notes
    for (let n = 0; n < LOADS + 5; n++) {
      const [one, other] = [await load(few), await load(many)];
      if (n >= 5) {
        empty.push(one);
        full.push(other);
      }
    }
    const of = (loads: Load[], what: keyof Load) => median(loads.map((each) => each[what]));
    console.log(
      `  popup, ${LOADS} openings each, median: next step after ${of(empty, 'next').toFixed(0)} ms on an empty log, ${of(full, 'next').toFixed(0)} ms on ${RECORDS.toLocaleString('en')} records; rows of the log after ${of(full, 'rows').toFixed(0)} ms`,
    );
    return {
      empty: of(empty, 'next'),
      full: of(full, 'next'),
      late: median(full.map(({ next, painted }) => Math.max(0, next - painted))),
    };
  } finally {
    await Promise.all([few.close(), many.close()]);
  }
}

/** ms from the start of the document: until the next step stands there, until the log's rows do, until anything is painted. */
interface Load {
  next: number;
  rows: number;
  painted: number;
}

async function load(driver: Driver): Promise<Load> {
  const tab = await driver.openOwn('popup.html');
  await tab.page.evaluateOnNewDocument(() => {
    const seen: { next?: number; rows?: number } = {};
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.querySelector('.next-name')) seen.next ??= performance.now();
      if (document.querySelector('section[aria-labelledby=log] li')) seen.rows ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  await tab.page.reload();
  const told = await answered(tab);
  await tab.close();
  return told;
}

async function answered(tab: Tab): Promise<Load> {
  for (let tries = 0; tries < 200; tries++) {
    const told = await tab.run(() => {
      const { seen } = globalThis as unknown as { seen?: { next?: number; rows?: number } };
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      return seen?.next && painted ? { next: seen.next, rows: seen.rows ?? 0, painted } : null;
    });
    if (told) return told;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the popup never said its next step');
}

const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

async function keep(driver: Driver, n: number): Promise<void> {
  const clock = { now: Date.now(), zoneOffset: 480, zone: 'Asia/Shanghai' };
  const draft = { ...blankDraft('message', clock), how: 'paste' as const, text: `第 ${n} 条，今天请处理。` };
  await driver.askBackground('keep', { draft });
}

/** The first record many times over, without the links: what is measured is opening, and only the newest are checked. */
async function fill(driver: Driver, count: number): Promise<void> {
  const own = await driver.openOwn('popup.html');
  await own.run(async (count: number) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const opened = indexedDB.open('juli-evidence');
      opened.onsuccess = () => done(opened.result);
      opened.onerror = () => fail(opened.error);
    });
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const first = (await ask(db.transaction('entries').objectStore('entries').get(1))) as { id: string; hash: string };
    for (let seq = 2; seq <= count; ) {
      const change = db.transaction('entries', 'readwrite', { durability: 'relaxed' });
      const entries = change.objectStore('entries');
      for (let n = 0; n < 5000 && seq <= count; n++, seq++) entries.put({ ...first, seq, id: `${first.id}-${seq}` });
      await new Promise((done, fail) => {
        change.oncomplete = done;
        change.onabort = () => fail(change.error);
      });
    }
    const change = db.transaction('meta', 'readwrite');
    change.objectStore('meta').put({ key: 'head', value: { seq: count, hash: first.hash } });
    await new Promise((done) => {
      change.oncomplete = done;
    });
    db.close();
  }, count);
  await own.close();
}

export const rows: Row[] = [
  {
    name: 'popup: next step on 100,000 records against an empty log',
    unit: '×',
    better: 'less',
    gate: 1.2,
    ambition: 1.1,
    group: 'popup',
    measure: async () => {
      const { full, empty } = await measured();
      return full / empty;
    },
  },
  {
    name: 'popup: next step after the first paint',
    unit: 'ms',
    better: 'less',
    gate: 50,
    ambition: 17,
    group: 'popup',
    measure: async () => (await measured()).late,
  },
];
