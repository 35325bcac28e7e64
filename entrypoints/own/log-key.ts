/**
 * The key of the log while it is unlocked. It stands in the browser's memory for this session: never on the disk, gone
 * when the browser closes, out of reach for content scripts (that memory is for our own pages and the background only,
 * unless it were opened to them, which nothing here does). A background that is stopped finds it there again, so
 * unlocking holds for all our pages and locking as well.
 */
import { browser } from '../../lib/browser';
import { type Bytes, fromHex, toHex } from '../../lib/evidence/bytes';
import type { Held } from '../../lib/evidence/store';
import { readSettings } from '../../lib/settings';
import { LOCKED } from './at-hand';

const KEY = 'log-key';
export const LOCK_ALARM = 'log-lock';
const TOUCH_MS = 20_000;

interface HeldKey {
  root: Bytes;
  usedAt: number;
}

async function read(): Promise<HeldKey | null> {
  const raw: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (typeof raw !== 'object' || raw === null) return null;
  const { root: text, usedAt }: { root?: unknown; usedAt?: unknown } = raw;
  const root = typeof text === 'string' ? fromHex(text) : null;
  return root === null || root.length !== 32 || typeof usedAt !== 'number' ? null : { root, usedAt };
}

const write = ({ root, usedAt }: HeldKey) => browser.storage.session.set({ [KEY]: { root: toHex(root), usedAt } });

/** Idle for as long as was chosen; a clock that was set back counts as idle. */
async function isOver({ usedAt }: HeldKey, now: number): Promise<boolean> {
  const { lockAfter } = await readSettings();
  return lockAfter > 0 && (now - usedAt > lockAfter * 60_000 || now < usedAt - 60_000);
}

/** Reading the log counts as use, so that long work is not cut off in its middle. */
export const logKey: Held = {
  async root() {
    const there = await read();
    if (there === null) return null;
    const now = Date.now();
    if (await isOver(there, now)) {
      await lockNow();
      return null;
    }
    if (now - there.usedAt > TOUCH_MS) await write({ ...there, usedAt: now });
    return there.root;
  },
};

export async function holdKey(root: Bytes): Promise<void> {
  await write({ root, usedAt: Date.now() });
  // looks while no page of ours is open
  await browser.alarms.create(LOCK_ALARM, { periodInMinutes: 1 });
}

export async function lockNow(): Promise<void> {
  await browser.storage.session.remove(KEY);
  await browser.alarms.clear(LOCK_ALARM);
}

/** Called now and then; looking does not count as use. */
export async function lockIfIdle(now: number): Promise<void> {
  const there = await read();
  if (there === null) await browser.alarms.clear(LOCK_ALARM);
  else if (await isOver(there, now)) await lockNow();
}

export async function noteUse(now: number): Promise<void> {
  const there = await read();
  if (there !== null && now - there.usedAt > TOUCH_MS && !(await isOver(there, now)))
    await write({ ...there, usedAt: now });
}

/** Tells when the log was unlocked or locked, or a lock came or went, in whichever page. */
export function watchKey(signal: AbortSignal, changed: () => void): void {
  const listen = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const key = area === 'session' ? changes[KEY] : undefined;
    const came = key !== undefined && (key.oldValue === undefined) !== (key.newValue === undefined);
    if (came || (area === 'local' && changes[LOCKED] !== undefined)) changed();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
