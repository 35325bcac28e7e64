/** The sentence beside a field for ID, card, password or code, where the page gives reason for it. */
import { formHint } from '../../components/hint/form-hint';
import { FORM_HINT_STYLE } from '../../components/hint/form-hint-style';
import { addressOf } from '../../lib/page/address';
import { guardForms } from '../../lib/page/form-guard';
import { oncePerFrame } from '../../lib/page/frame';
import { askBackground } from '../../lib/wire';
import type { ExtraParts } from '../guard.content/extras';

const GAP = 8;
const MOST_WORDS = 6000;

/** @param words what the page says, as far as it has been read */
export function hintAtForms({ win, signal, layer, isOn, hasFraud }: ExtraParts, words: () => string): void {
  const doc = win.document;
  let holder: HTMLElement | null = null;
  let field: HTMLInputElement | null = null;
  /** dismissed: not said again on this visit */
  let dismissed = false;
  /** what the background said of this page, asked once */
  let asked: { about: string; answer: Promise<{ sentence: string | null; close: string }> } | null = null;

  const ask = () => {
    const url = addressOf(win);
    const title = doc.title.slice(0, 500);
    // before the page was read, its visible words do
    const text = (words() || (doc.body.innerText ?? '')).slice(0, MOST_WORDS);
    const marked = hasFraud();
    const about = `${url} ${marked}`;
    if (asked?.about !== about) asked = { about, answer: askBackground('doubtPage', { url, title, text, marked }) };
    return asked.answer.catch(() => {
      asked = null;
      return { sentence: null, close: '' };
    });
  };

  function place(): void {
    if (!holder || !field) return;
    if (!field.isConnected) {
      close();
      return;
    }
    const box = field.getBoundingClientRect();
    const [width, height] = [holder.offsetWidth, holder.offsetHeight];
    // beside the field where there is room, so that the other fields and the button to send stay in sight
    const besides = box.right + GAP + width <= win.innerWidth - GAP;
    const under = box.bottom + GAP + height <= win.innerHeight;
    const left = besides ? box.right + GAP : Math.max(GAP, Math.min(box.left, win.innerWidth - width - GAP));
    const top = besides
      ? Math.max(GAP, Math.min(box.top, win.innerHeight - height - GAP))
      : under
        ? box.bottom + GAP
        : Math.max(GAP, box.top - GAP - height);
    holder.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
  const placeSoon = oncePerFrame(win, signal, place);

  function close(): void {
    if (!holder) return;
    holder.remove();
    holder = null;
    field = null;
  }

  function show(sentence: string, label: string): void {
    if (!holder) {
      const style = doc.createElement('style');
      style.textContent = FORM_HINT_STYLE;
      holder = doc.createElement('div');
      holder.className = 'form-place';
      const inner = doc.createElement('div');
      // there before its words: only what comes into it is read out
      inner.setAttribute('role', 'status');
      inner.setAttribute('aria-live', 'polite');
      holder.append(style, inner);
      layer().append(holder);
      const dismiss = () => {
        dismissed = true;
        const back = field;
        close();
        back?.focus({ preventScroll: true });
      };
      inner.append(formHint(doc, { sentence, close: label, onClose: dismiss }));
    }
    place();
  }

  guardForms({
    win,
    signal,
    async entered(entered) {
      if (dismissed || !isOn() || signal.aborted) return;
      field = entered;
      if (holder) return placeSoon();
      const { sentence, close: label } = await ask();
      if (sentence && !dismissed && !signal.aborted && entered.isConnected) show(sentence, label);
    },
  });

  win.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  win.addEventListener('resize', placeSoon, { passive: true, signal });
  win.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted || !holder) return;
      dismissed = true;
      close();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', close, { once: true });
}
