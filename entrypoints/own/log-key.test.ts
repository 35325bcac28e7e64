import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const session = new Map<string, unknown>();
const local = new Map<string, unknown>();
const alarms = new Set<string>();
const area = (held: Map<string, unknown>) => ({
  get: async (key: string) => (held.has(key) ? { [key]: held.get(key) } : {}),
  set: async (values: object) => {
    for (const [key, value] of Object.entries(values)) held.set(key, value);
  },
  remove: async (key: string) => void held.delete(key),
});
vi.mock('../../lib/browser', () => ({
  browser: {
    storage: { session: area(session), local: area(local) },
    alarms: {
      create: async (name: string) => void alarms.add(name),
      clear: async (name: string) => alarms.delete(name),
    },
  },
}));
const { holdKey, LOCK_ALARM, lockIfIdle, lockNow, logKey, noteUse } = await import('./log-key');

const root = new Uint8Array(32).fill(7);
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_772_000_000_000, toFake: ['Date'] });
  session.clear();
  local.clear();
});
afterEach(() => {
  vi.useRealTimers();
});
const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);

it('holds until locked, in the memory of the session only', async () => {
  expect(await logKey.root()).toBeNull();
  await holdKey(root);
  expect(await logKey.root()).toEqual(root);
  expect(local.size).toBe(0);
  expect(alarms).toContain(LOCK_ALARM);
  await lockNow();
  expect(await logKey.root()).toBeNull();
  expect([session.size, alarms.size]).toEqual([0, 0]);
});

it('locks after the time that was chosen, counted from the last use', async () => {
  await holdKey(root);
  wait(14 * MINUTE);
  await noteUse(Date.now());
  wait(14 * MINUTE);
  await lockIfIdle(Date.now());
  expect(session.size).toBe(1);
  wait(2 * MINUTE);
  await lockIfIdle(Date.now());
  expect(session.size).toBe(0);
});

it('reading is use, looking whether it is time is not', async () => {
  await holdKey(root);
  for (let n = 0; n < 4; n++) {
    wait(10 * MINUTE);
    expect(await logKey.root()).toEqual(root);
  }
  for (let n = 0; n < 4; n++) {
    wait(4 * MINUTE);
    await lockIfIdle(Date.now());
  }
  expect(session.size).toBe(0);
});

it('never gives the key out too late, even where nobody looked', async () => {
  await holdKey(root);
  wait(16 * MINUTE);
  expect(await logKey.root()).toBeNull();
  expect(session.size).toBe(0);
});

it('a clock that was set back counts as time that passed; noting use does not bring back what is over', async () => {
  await holdKey(root);
  wait(-5 * MINUTE);
  await noteUse(Date.now());
  expect(await logKey.root()).toBeNull();
});

it('until the browser closes, where that was chosen', async () => {
  local.set('settings', { lockAfter: 0 });
  await holdKey(root);
  wait(600 * MINUTE);
  await lockIfIdle(Date.now());
  expect(await logKey.root()).toEqual(root);
});
