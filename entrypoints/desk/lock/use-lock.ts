/** Whether the log is locked, as the desk follows it, and the sealing or opening of older records that is under way. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../../lib/browser';
import { atHand, LOCKED } from '../../own/at-hand';
import { lockIfIdle, lockNow, noteUse, watchKey } from '../../own/log-key';
import { store } from '../evidence/at-hand';

export type LockState =
  /** there seems to be a lock; the database is being asked */
  'unknown' | 'none' | 'open' | 'locked';

export interface Converting {
  done: number;
  total: number;
  failed: unknown;
}

export interface LockView {
  state: LockState;
  /** null when nothing is under way */
  converting: Converting | null;
  again(): void;
}

const LOOK_MS = 15_000;

export function useLock(): LockView {
  const [state, setState] = useState<LockState>(atHand(LOCKED) === undefined ? 'none' : 'unknown');
  const [converting, setConverting] = useState<Converting | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    const look = async (first: boolean) => {
      const lock = await store.lock();
      const now: LockState = lock === null ? 'none' : (await store.isLocked()) ? 'locked' : 'open';
      if (stop.signal.aborted) return;
      setState(now);
      if (first && lock === null && atHand(LOCKED) !== undefined) await browser.storage.local.remove(LOCKED);
      if (now === 'open' && lock?.phase !== 'on') setRound((n) => n + 1);
    };
    // a database that does not open is said by whatever needs it
    const seen = (first: boolean) =>
      void look(first).catch(() => setState((before) => (before === 'unknown' ? 'none' : before)));
    seen(true);
    watchKey(stop.signal, () => seen(false));
    const idle = setInterval(() => void lockIfIdle(Date.now()).catch(() => null), LOOK_MS);
    return () => {
      stop.abort();
      clearInterval(idle);
    };
  }, []);

  useEffect(() => {
    if (state !== 'open') return;
    const stop = new AbortController();
    const used = () => void noteUse(Date.now()).catch(() => null);
    for (const what of ['pointerdown', 'keydown'] as const)
      addEventListener(what, used, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, [state]);

  useEffect(() => {
    if (round === 0) return;
    const stop = new AbortController();
    const progress = (done: number, total: number) => {
      if (!stop.signal.aborted) setConverting({ done, total, failed: null });
    };
    const work = async () => {
      // one window does it; the others see it done
      await navigator.locks.request('juli-convert', { signal: stop.signal }, async () => {
        await store.convert({ progress, signal: stop.signal });
      });
      if (stop.signal.aborted) return;
      setConverting(null);
      if ((await store.lock()) !== null) return;
      await lockNow();
      await browser.storage.local.remove(LOCKED);
    };
    work().catch((failed) => {
      if (!stop.signal.aborted) setConverting((before) => ({ ...(before ?? { done: 0, total: 0 }), failed }));
    });
    return () => stop.abort();
  }, [round]);

  return { state, converting, again: () => setRound((n) => n + 1) };
}
