/** What the browser itself wrote down about a page's main thread: tasks, and how much of them was our code. */
import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** time on the processor, which on a busy machine is less than what the clock says */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'v8', 'v8.execute', 'toplevel'];

export async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** Where script runs. The page of the bench runs none of its own after it has loaded, so all of it is ours. */
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.run',
  'v8.compile',
  'v8.callFunction',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'RunPostTaskCallback',
]);

export interface Task {
  ts: number;
  /** ms on the processor */
  whole: number;
  ours: number;
  /** our script was evaluated in it */
  start: boolean;
}

export interface MainThread {
  /** when our script began, in the trace's own µs; null where none ran */
  began: number | null;
  /** the tasks since then in which our code ran */
  tasks: Task[];
  marks: Map<string, number>;
}

const isOurs = ({ args }: TraceEvent) => /^chrome-extension:.*\/content-scripts\//.test(args?.data?.url ?? '');
const ms = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;

export function mainThread(events: TraceEvent[]): MainThread {
  const script = events
    .filter((event) => event.name === 'EvaluateScript' && isOurs(event))
    .sort((a, b) => a.ts - b.ts)[0];
  const marks = new Map<string, number>();
  for (const { name, ts } of events) if (name.startsWith('bench-')) marks.set(name, Math.max(ts, marks.get(name) ?? 0));
  if (!script) return { began: null, tasks: [], marks };
  const own = events
    .filter(
      ({ pid, tid, ph, ts }) => pid === script.pid && tid === script.tid && ph === 'X' && ts >= script.ts - 50_000,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Task[] = [];
  let task: (Task & { end: number }) | null = null;
  let inside = 0;
  for (const event of own) {
    const end = event.ts + (event.dur ?? 0);
    if (/RunTask$/.test(event.name) && (!task || event.ts >= task.end)) {
      task = { ts: event.ts, end, whole: ms(event), ours: 0, start: false };
      inside = 0;
      tasks.push(task);
    } else if (task && SCRIPT.has(event.name) && event.ts >= inside && event.ts >= script.ts) {
      task.ours += ms(event);
      inside = end;
      if (event.name === 'EvaluateScript' && isOurs(event)) task.start = true;
    }
  }
  return { began: script.ts, tasks: tasks.filter(({ ours }) => ours > 0), marks };
}

/**
 * ms on the processors from the start of our script to a mark: ours in the page's main thread, and the background's that
 * answers it. The clock says more where other programs are served in between.
 */
export function workUntil(events: readonly TraceEvent[], { began, tasks }: MainThread, mark: number): number {
  const workers = new Set(
    events.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && /^ServiceWorker/.test(args?.name ?? '') ? `${pid} ${tid}` : [],
    ),
  );
  const inTime = ({ ts }: { ts: number }) => ts >= (began ?? Number.POSITIVE_INFINITY) && ts < mark;
  const answering = events.filter(
    (event) => inTime(event) && /RunTask$/.test(event.name) && workers.has(`${event.pid} ${event.tid}`),
  );
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  // the script itself begins within its task
  const own = tasks.filter((task) => task.start || inTime(task));
  return sum(own.map((task) => task.ours)) + sum(answering.map(ms));
}

/** What a task takes beyond 50 ms keeps a person waiting: how much of that would not be without us. */
export function addedBlocking(tasks: readonly Task[]): number {
  const beyond = (time: number) => Math.max(0, time - 50);
  return tasks.reduce((sum, { whole, ours }) => sum + beyond(whole) - beyond(whole - ours), 0);
}
