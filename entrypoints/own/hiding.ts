/**
 * Hiding all our pages at once, until somebody opens them again or the browser is closed. No lock by itself: it is for
 * somebody who comes in, not for somebody who searches. Where a passphrase lies over the log, hiding locks it too.
 */
import { browser } from '../../lib/browser';
import { readSettings } from '../../lib/settings';
import { lockNow } from './log-key';

const KEY = 'hidden';

export async function readHidden(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] === true;
}

export async function hide(hidden: boolean): Promise<void> {
  await browser.storage.session.set({ [KEY]: hidden });
  if (hidden && (await readSettings()).hideLocks) await lockNow();
}

export function watchHidden(signal: AbortSignal, changed: (hidden: boolean) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'session' && change) changed(change.newValue === true);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

const TWICE_MS = 700;

/** Found without looking; one press alone means what it means elsewhere. */
export function hideOnTwoEscapes(signal: AbortSignal): void {
  let last = Number.NEGATIVE_INFINITY;
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.repeat) return;
      const twice = event.timeStamp - last < TWICE_MS;
      last = twice ? Number.NEGATIVE_INFINITY : event.timeStamp;
      if (twice) void hide(true);
    },
    { signal, capture: true },
  );
}
