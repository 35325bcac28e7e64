/** Tells the toolbar icon how many messages of this page carry a hint. */
import { askBackground } from '../../lib/wire';

const WAIT_MS = 120;

/** Call it whenever the count may have changed. */
export function countOfPage(win: Window, signal: AbortSignal, count: () => { count: number; fraud: boolean }) {
  let told = JSON.stringify({ count: 0, fraud: false });
  let due = false;
  const now = (): void => {
    due = false;
    if (signal.aborted) return;
    const ask = count();
    const name = JSON.stringify(ask);
    if (name === told) return;
    told = name;
    askBackground('badge', ask).catch(() => {
      told = '';
    });
  };
  // no frame is asked for: nothing of it is drawn in the page
  const tell = (): void => {
    if (due || signal.aborted) return;
    due = true;
    win.setTimeout(now, WAIT_MS);
  };
  // the browser clears the icon of a page that is left; one that comes back says it again
  win.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      told = '';
      tell();
    },
    { signal },
  );
  return tell;
}
