/**
 * Most pages are not about debts and ask for nothing private: the script that notes such things is brought only to a page
 * whose words touch the subject, or in which somebody goes into a field.
 */
import { nextSlice } from '../../lib/page/frame';
import { shadowRootsIn } from '../../lib/page/shadow-roots';
import { bringNotes } from '../guard.content/brought';
import type { ExtraParts, Extras } from '../guard.content/extras';
import { isWorthNotes } from './worth';

const QUIET_MS = 800;
const MOST_LOOKS = 12;

export function lateNotes(parts: ExtraParts): Extras {
  const { win, signal } = parts;
  const { body } = win.document;
  const over = new AbortController();
  let made: Extras | null = null;
  let looking = false;
  let bringing = false;
  let looks = 0;
  let timer = 0;

  async function bring(): Promise<void> {
    if (bringing || made || signal.aborted) return;
    bringing = true;
    const make = await bringNotes().catch(() => null);
    bringing = false;
    // without it the marks on messages still stand; a field that is entered asks again
    if (!make || signal.aborted) return;
    over.abort();
    made = make(parts);
    made.again();
  }

  const words = () => [body, ...shadowRootsIn(body)].map(({ textContent }) => textContent ?? '');
  function look(): void {
    if (made || looking) return;
    looking = true;
    nextSlice(win, signal, () => {
      looking = false;
      if (parts.isOn() && words().some((text) => isWorthNotes(parts.pageKind(), text))) void bring();
    });
  }

  const observer = new MutationObserver(() => {
    win.clearTimeout(timer);
    timer = win.setTimeout(() => {
      looks += 1;
      if (looks >= MOST_LOOKS) observer.disconnect();
      if (!win.document.hidden) look();
    }, QUIET_MS);
  });
  observer.observe(body, { childList: true, subtree: true, characterData: true });
  const end = () => {
    observer.disconnect();
    win.clearTimeout(timer);
  };
  over.signal.addEventListener('abort', end, { once: true });
  signal.addEventListener('abort', () => over.abort(), { once: true });

  const entered = (event: Event) => {
    const field = event.composedPath()[0] as Partial<Element> | undefined;
    if (field?.localName === 'input') void bring();
  };
  for (const type of ['focusin', 'input'])
    win.addEventListener(type, entered, { capture: true, passive: true, signal: over.signal });
  if (win.document.activeElement?.localName === 'input') void bring();

  return {
    again: () => (made ? made.again() : look()),
    elements: () => made?.elements() ?? [],
    notes: () => made?.notes() ?? [],
    about: () => made?.about() ?? null,
    settled: () => !looking && !bringing && (made?.settled() ?? true),
  };
}
