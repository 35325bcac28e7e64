/** Reads a page whose site has no rows: everything at once, and tells the differences. */
import type { PageMessage, Site } from '../sites/types';
import { type Fresh, type Reader, type ReaderParts, sameNodes } from './reader';
import { signOfWords } from './sign';

export function readWhole(site: Site, doc: Document, parts: ReaderParts): Reader {
  let known = new Map<Element, { message: PageMessage; sign: number }>();
  let due = false;
  const { lost, found, held, took } = parts;

  return {
    changed() {
      due = true;
    },
    all(list) {
      // without a list nothing is there to be read, and nothing is waited for
      due = list !== null;
    },
    pass() {
      if (!due) return;
      due = false;
      const start = performance.now();
      const now = new Map<Element, { message: PageMessage; sign: number }>();
      const fresh: Fresh[] = [];
      for (const message of site.messages(doc, parts.around())) {
        const sign = signOfWords(message);
        const before = known.get(message.element);
        now.set(message.element, { message, sign });
        const marked = held(message.element);
        if (
          before?.sign !== sign ||
          before.message.key !== message.key ||
          (marked?.key === message.key && !sameNodes(marked, message))
        )
          fresh.push({ message, sign });
      }
      const gone: Element[] = [];
      for (const [element, { message }] of known) if (now.get(element)?.message.key !== message.key) gone.push(element);
      known = now;
      if (gone.length > 0) lost(gone);
      if (fresh.length > 0) found(fresh);
      took(performance.now() - start);
    },
    clear() {
      known.clear();
      due = false;
    },
    dropGone() {
      const gone: Element[] = [];
      for (const element of known.keys()) {
        if (element.isConnected) continue;
        known.delete(element);
        gone.push(element);
      }
      if (gone.length > 0) lost(gone);
    },
    reading: () => due,
    count: () => known.size,
    elements: () => [...known.keys()],
    again: (element) => known.get(element)?.message ?? null,
    isCurrent: ({ element }, sign) => known.get(element)?.sign === sign,
    look() {
      const all = site.messages(doc, parts.around());
      const ends = [all[0], all.at(-1)].map((message) => message?.text ?? '');
      return all.length === 0 ? '' : `${all.length} ${ends.join(' ')}`;
    },
  };
}
