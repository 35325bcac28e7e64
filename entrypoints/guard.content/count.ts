/** Tells the toolbar icon how many messages of this page carry a hint. */
import { askBackground } from '../../lib/wire';

const WAIT_MS = 120;
/** A page that is being read finds more and more: the icon need not count along. */
const LEAST_GAP_MS = 800;

/** Call it whenever the count may have changed. */
export function countOfPage(win: Window, signal: AbortSignal, count: () => { count: number; fraud: boolean }) {
  let told = '';
  let quiet = true;
  let due = false;
  let last = Number.NEGATIVE_INFINITY;
  const now = (): void => {
    due = false;
    if (signal.aborted) return;
    last = win.performance.now();
    const ask = count();
    const name = JSON.stringify(ask);
    if (name === told) return;
    // a page by itself that finds nothing leaves the icon as it is; beside frames it says so, or they would be added to
    // what the page before it had found
    if (quiet && ask.count === 0 && win.parent === win && win.frames.length === 0) return;
    quiet = false;
    told = name;
    askBackground('badge', ask).catch(() => {
      told = '';
    });
  };
  // no frame is asked for: nothing of it is drawn in the page
  const tell = (): void => {
    if (due || signal.aborted) return;
    due = true;
    win.setTimeout(now, Math.max(WAIT_MS, last + LEAST_GAP_MS - win.performance.now()));
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
