/**
 * Reads a page whose site has no rows: everything at once, and tells the differences. What has only come to the end is
 * read by itself where the site can do that.
 */
import type { PageMessage, Site } from '../sites/types';
import { type Fresh, type Reader, type ReaderParts, sameNodes } from './reader';
import { signOfWords } from './sign';

export function readWhole(site: Site, doc: Document, parts: ReaderParts): Reader {
  let known = new Map<Element, { message: PageMessage; sign: number }>();
  let due = false;
  /** elements that have come to the end since the last pass, as long as nothing else has changed */
  let arrived: Element[] = [];
  const { lost, found, held, took } = parts;

  return {
    changed(records) {
      const added = due || !site.grown ? null : atTheEnd(records);
      if (added) arrived.push(...added);
      else due = true;
    },
    all(list) {
      // without a list nothing is there to be read, and nothing is waited for
      due = list !== null;
    },
    pass() {
      const news = arrived;
      arrived = [];
      if (!due && news.length === 0) return;
      const start = performance.now();
      const grown = due ? null : (site.grown?.(doc, news, parts.around()) ?? null);
      due = false;
      if (grown) {
        const fresh = grown.map((message) => ({ message, sign: signOfWords(message) }));
        for (const one of fresh) known.set(one.message.element, one);
        if (fresh.length > 0) found(fresh);
        took(performance.now() - start);
        return;
      }
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
      arrived = [];
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
    reading: () => due || arrived.length > 0,
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

/** The elements that were added, where all that happened is that some came to the end of their parent. */
function atTheEnd(records: readonly MutationRecord[]): Element[] | null {
  const added: Element[] = [];
  for (const { type, addedNodes, removedNodes, nextSibling } of records) {
    if (type !== 'childList' || removedNodes.length > 0 || nextSibling !== null) return null;
    for (const node of addedNodes) {
      if (node.nodeType === 1) added.push(node as Element);
      else if (node.nodeType === 3 && /\S/.test((node as Text).data)) return null;
    }
  }
  return added;
}
