/** The built extension on a conversation of ten thousand messages in a real Chromium, and the same page without it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageReport } from '../../../lib/messages';
import { type Driver, openBrowser, type Tab } from '../../../tests/browser/driver';
import { buildFor } from '../../build';
import { ALONE_URL, longThread, THREAD_URL } from './thread';
import { addedBlocking, type MainThread, mainThread, traced, workUntil } from './trace';

export interface PageCost {
  blocking: number;
  firstMark: number;
  /** the same as time on the processors */
  firstMarkWork: number;
  reading: number;
  longestSlice: number;
  perMessage: number;
  ranges: number;
  heap: number;
  changedSigns: number;
}

const LATE = 60;
/** Seconds of script per second of a page in which nothing happens. */
const RESTING = 0.004;

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

/** What is put into a page of a site that is read without asking, the view of the card included. */
export async function injectedBytes(): Promise<number> {
  const build = await buildFor('chromium');
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    content_scripts?: { js?: string[]; css?: string[] }[];
  };
  const files = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  return files.reduce((sum, file) => sum + gzipped(join(build, file)), 0);
}

/** What is put into a page read on request; notes and the view of the card follow only where there is need of them. */
export async function requestedBytes(): Promise<number> {
  const build = await buildFor('chromium');
  const scripts = ['reader.js', 'anywhere.js'].map((name) => gzipped(join(build, 'content-scripts', name)));
  return Math.max(...scripts) + gzipped(join(build, 'content-scripts', 'guard.css'));
}

/** `slowed`: how many times slower the processor is made for the page. */
export async function pageCost(slowed: number): Promise<PageCost> {
  const thread = longThread();
  const driver = await openBrowser({
    browser: 'chromium',
    extension: await buildFor('chromium'),
    hosts: [new URL(THREAD_URL).host, new URL(ALONE_URL).host],
    serve: (url) => (url.pathname.endsWith('/bench') ? { body: thread.html } : null),
  });
  try {
    await driver.ready();
    await warmUp(driver);
    const alone = await openPage(driver, ALONE_URL, 1);
    const heapAlone = await heapOf(alone);
    const htmlAlone = await alone.run(() => document.documentElement.outerHTML);
    await alone.close();

    const tab = await openPage(driver, 'about:blank', slowed);
    const events = await traced(tab.page, async () => {
      await tab.goto(THREAD_URL);
      await untilSettled(driver, tab, thread.messages);
    });
    const reading = mainThread(events);
    const asked = reading.marks.get('bench-asked') ?? Number.POSITIVE_INFINITY;
    const ours = reading.tasks.filter(({ ts }) => ts < asked);
    const ranges = await tab.run(() =>
      [...(CSS.highlights as unknown as Map<string, Set<unknown>>).values()].reduce((sum, one) => sum + one.size, 0),
    );
    const late = slowed === 1 ? await newMessages(tab) : 0;
    const heap = (await heapOf(tab)) - heapAlone;
    await driver.uninstall();
    await new Promise((done) => setTimeout(done, 2500));
    const html = await tab.run(
      (late: number) => {
        for (let i = 0; i < late; i++) document.querySelector('.content')?.lastElementChild?.remove();
        return document.documentElement.outerHTML;
      },
      slowed === 1 ? LATE : 0,
    );
    return {
      blocking: addedBlocking(ours),
      firstMark: firstMark(reading),
      firstMarkWork: workUntil(events, reading, reading.marks.get('bench-first-mark') ?? Number.POSITIVE_INFINITY),
      reading: ours.reduce((sum, task) => sum + task.ours, 0),
      longestSlice: Math.max(0, ...ours.filter(({ start }) => !start).map((task) => task.ours)),
      perMessage: late,
      ranges,
      heap,
      changedSigns: differing(html, htmlAlone),
    };
  } finally {
    await driver.close();
  }
}

/** The first marks of a session wait for the background to start; here the page is measured, not the browser. */
async function warmUp(driver: Driver): Promise<void> {
  const messages = Array.from({ length: 40 }, (_, i) => ({ text: `今天${i}点前不处理，我们将联系您的家人和单位` }));
  for (let i = 0; i < 5; i++) await driver.askBackground('judge', { messages });
}

async function openPage(driver: Driver, url: string, slowed: number): Promise<Tab> {
  const tab = await driver.open('about:blank');
  await tab.page.bringToFront();
  if (slowed > 1) await tab.page.emulateCPUThrottling(slowed);
  await tab.page.evaluateOnNewDocument(() => {
    const look = () => {
      if (CSS.highlights.size > 0) performance.mark('bench-first-mark');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  if (url !== 'about:blank') await tab.goto(url);
  return tab;
}

/**
 * Until the page has been at rest for a while: asking it what it has read would cost something itself, and count. Only
 * then is it asked, for whether all of it was read.
 */
async function untilSettled(driver: Driver, tab: Tab, expected: number): Promise<void> {
  const from = Date.now();
  let before = -1;
  for (let quiet = 0; quiet < 3 && Date.now() - from < 100_000; ) {
    await new Promise((done) => setTimeout(done, 1000));
    const { ScriptDuration: now = 0 } = await tab.page.metrics();
    quiet = now - before < RESTING ? quiet + 1 : 0;
    before = now;
  }
  await tab.run(() => performance.mark('bench-asked'));
  const { settled, messages } = (await driver.askPage(THREAD_URL, 'report', {})) as PageReport;
  if (!settled || messages.length !== expected) throw new Error(`${messages.length} messages were read`);
}

function firstMark({ began, marks }: MainThread): number {
  const marked = marks.get('bench-first-mark');
  return began === null || marked === undefined ? Number.POSITIVE_INFINITY : (marked - began) / 1000;
}

/** One by one at the end of the list, as they come in. */
async function newMessages(tab: Tab): Promise<number> {
  const { tasks } = await (async () => {
    const events = await traced(tab.page, async () => {
      await tab.run(async (late: number) => {
        const content = document.querySelector('.content');
        const last = content?.lastElementChild;
        for (let i = 0; i < late; i++) {
          const row = last?.cloneNode(true) as Element;
          row.setAttribute('msg-id', `late-${i}`);
          const words = row.querySelector('span');
          if (words) words.textContent = `刚到的第${i}条：${words.textContent}`;
          content?.append(row);
          await new Promise((done) => setTimeout(done, 60));
        }
      }, LATE);
      await new Promise((done) => setTimeout(done, 1500));
    });
    return { tasks: lateTasks(events) };
  })();
  return tasks / LATE;
}

/**
 * Here the page's own script runs as well: only what is called from our files counts. The layout that the new row needs
 * is done in the same frame with or without us, whoever asks for it first.
 */
function lateTasks(events: Parameters<typeof mainThread>[0]): number {
  const calls = events.filter(
    ({ name, args }) =>
      name === 'FunctionCall' && /^chrome-extension:.*\/content-scripts\//.test(args?.data?.url ?? ''),
  );
  const layouts = events.filter(
    ({ name, ts, tid }) =>
      (name === 'Layout' || name === 'UpdateLayoutTree') &&
      calls.some((call) => call.tid === tid && ts >= call.ts && ts < call.ts + (call.dur ?? 0)),
  );
  const time = (all: typeof events) => all.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur) / 1000, 0);
  return time(calls) - time(layouts);
}

async function heapOf(tab: Tab): Promise<number> {
  const client = await tab.page.createCDPSession();
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1e6;
}

function differing(a: string, b: string): number {
  if (a === b) return 0;
  let count = Math.abs(a.length - b.length);
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) count++;
  return count;
}
