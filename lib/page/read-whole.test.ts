// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageMessage, Site } from '../sites/types';
import { readWhole } from './read-whole';
import type { Fresh, ReaderParts } from './reader';

const messageOf = (element: Element): PageMessage => ({
  key: element.textContent ?? '',
  element,
  runs: [],
  text: element.textContent ?? '',
  sender: null,
  sentAt: null,
  shownTime: null,
  direction: null,
});

function begin(grows: boolean) {
  const list = document.createElement('ul');
  const asked = { all: 0, end: 0 };
  const fresh: string[] = [];
  const site = {
    messages: () => {
      asked.all += 1;
      return [...list.children].map(messageOf);
    },
    grown: (_doc: Document, added: readonly Element[]) => {
      asked.end += 1;
      return grows ? added.map(messageOf) : null;
    },
  } as unknown as Site;
  const parts = {
    around: () => ({ url: '', now: 0, zoneOffset: 0 }),
    found: (news: Fresh[]) => fresh.push(...news.map(({ message }) => message.text)),
    lost: () => {},
    held: () => null,
    took: () => {},
  } as unknown as ReaderParts;
  const reader = readWhole(site, document, parts);
  const add = (words: string) => {
    const row = document.createElement('li');
    row.append(words);
    list.append(row);
    return row;
  };
  const record = (what: Partial<MutationRecord>) =>
    [
      { type: 'childList', addedNodes: [], removedNodes: [], nextSibling: null, ...what },
    ] as unknown as MutationRecord[];
  add('one');
  reader.all(list);
  reader.pass(list);
  return { list, asked, fresh, reader, add, record };
}

describe('reading a page as a whole', () => {
  it('reads by itself what has come to the end', () => {
    const { list, asked, fresh, reader, add, record } = begin(true);
    const row = add('two');
    reader.changed(record({ addedNodes: [row] as unknown as NodeList }), list);
    expect(reader.reading()).toBe(true);
    reader.pass(list);
    expect(reader.reading()).toBe(false);
    expect({ asked, fresh, count: reader.count() }).toEqual({
      asked: { all: 1, end: 1 },
      fresh: ['one', 'two'],
      count: 2,
    });
  });

  it('reads everything where the site cannot, where words change and where something goes', () => {
    const unable = begin(false);
    unable.reader.changed(unable.record({ addedNodes: [unable.add('two')] as unknown as NodeList }), unable.list);
    unable.reader.pass(unable.list);
    expect(unable.asked).toEqual({ all: 2, end: 1 });
    expect(unable.fresh).toEqual(['one', 'two']);
    for (const what of [
      { type: 'characterData' as const },
      { nextSibling: document.createElement('li') },
      { removedNodes: [document.createElement('li')] as unknown as NodeList },
    ]) {
      const { list, asked, reader, record } = begin(true);
      reader.changed(record(what), list);
      reader.pass(list);
      expect(asked).toEqual({ all: 2, end: 0 });
    }
  });
});
