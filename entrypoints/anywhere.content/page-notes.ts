/** Reads what a page says by itself (advice, a lender's terms), has it judged in the background, and marks it. */
import type { PageAbout, PageNote } from '../../lib/messages';
import { addressOf } from '../../lib/page/address';
import { nextSlice } from '../../lib/page/frame';
import { type PageParagraph, pageWords } from '../../lib/page/page-words';
import type { PageMessage } from '../../lib/sites/types';
import { askBackground } from '../../lib/wire';
import { type ExtraParts, type Extras, noteKey } from '../guard.content/extras';
import { hintAtForms } from './form-hint';
import { isWorthNotes } from './worth';

const LEAST_CHARS = 60;
const SLICE_MS = 5;
/** A page that changes is read again after it has come to rest for so long, and not for ever. */
const QUIET_MS = 800;
const MOST_READINGS = 12;

export function pageNotes(parts: ExtraParts): Extras {
  const { win, signal, put, drop } = parts;
  const doc = win.document;
  let notes: PageNote[] = [];
  let about: PageAbout | null = null;
  let marked: PageMessage[] = [];
  let busy = false;
  let due = false;
  let readings = 0;
  let before = '';
  let timer = 0;
  let paragraphs: PageParagraph[] = [];

  const clear = () => {
    for (const { key } of marked) drop(key);
    marked = [];
    notes = [];
    about = null;
  };

  function read(): void {
    if (busy || signal.aborted) {
      due = busy;
      return;
    }
    busy = true;
    due = false;
    const words = pageWords(doc);
    const slice = () => {
      const start = win.performance.now();
      while (win.performance.now() - start < SLICE_MS) {
        const step = words.next();
        if (!step.done) continue;
        paragraphs = step.value;
        void judge();
        return;
      }
      nextSlice(win, signal, slice);
    };
    slice();
  }

  async function judge(): Promise<void> {
    const kind = parts.pageKind();
    const whole = paragraphs.map(({ text }) => text).join('\n');
    const name = `${kind}\n${parts.isOn()}\n${whole}`;
    const same = name === before && marked.every(({ element }) => element.isConnected);
    const worth = parts.isOn() && whole.length >= LEAST_CHARS && isWorthNotes(kind, whole);
    if (!same) {
      clear();
      before = name;
      if (worth) await ask(kind);
    }
    busy = false;
    if (due) read();
  }

  async function ask(kind: ReturnType<ExtraParts['pageKind']>): Promise<void> {
    const asked = paragraphs;
    const answer = await askBackground('readPage', {
      url: addressOf(win),
      title: doc.title.slice(0, 500),
      kind,
      paragraphs: asked.map(({ text, heading, rows }) => (rows ? { text, heading, rows } : { text, heading })),
    }).catch(() => null);
    if (!answer || signal.aborted || asked !== paragraphs) return;
    parts.spoke(answer.language);
    about = answer.about;
    const byParagraph = new Map<number, typeof answer.notes>();
    for (const note of answer.notes)
      byParagraph.set(note.paragraph, [...(byParagraph.get(note.paragraph) ?? []), note]);
    for (const [at, all] of byParagraph) {
      const paragraph = asked[at];
      const key = paragraph ? noteKey(`${at}-${paragraph.text.length}`) : null;
      const marks = all.filter(({ mark }) => mark).map(({ hint }) => hint);
      for (const { hint, rows, mark } of all) {
        const { rule: id, quote, title, seen, why: says } = hint;
        notes.push({ id, quote, title, seen, says, rows, key: mark ? key : null });
      }
      if (!paragraph || !key || marks.length === 0) continue;
      const { element, runs, text } = paragraph;
      const message: PageMessage = {
        key,
        element,
        runs,
        text,
        sender: null,
        sentAt: null,
        shownTime: null,
        direction: null,
      };
      marked.push(message);
      put(message, marks);
    }
  }

  const again = () => {
    before = '';
    read();
  };
  const observer = new MutationObserver(() => {
    win.clearTimeout(timer);
    if (readings >= MOST_READINGS) return observer.disconnect();
    timer = win.setTimeout(() => {
      readings += 1;
      if (!doc.hidden) read();
    }, QUIET_MS);
  });
  observer.observe(doc.body, { childList: true, subtree: true, characterData: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      win.clearTimeout(timer);
    },
    { once: true },
  );
  hintAtForms(parts, () => paragraphs.map(({ text }) => text).join('\n'));

  return {
    again,
    elements: () => marked.map(({ element }) => element),
    notes: () => notes,
    about: () => about,
    settled: () => !busy,
  };
}
