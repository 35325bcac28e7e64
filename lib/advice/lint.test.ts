import { describe, expect, test } from 'vitest';
import { byId } from '../law/in-force';
import { lintArticle } from './lint';
import { ENTRIES } from './pack';
import type { AdviceEntry, Article } from './types';

const TODAY = '2026-11-21';
/** A page on the subject around one sentence, so that only the sentence decides. */
const page = (sentence: string, heading = false): Article => ({
  url: 'https://advice.example.com/a/1.html',
  title: '逾期之后的催收短信',
  paragraphs: [
    { text: '催收与逾期', heading: true },
    { text: '不少人在逾期以后会收到催收短信。', heading: false },
    { text: sentence, heading },
    { text: '信用卡和网贷都是如此。', heading: false },
  ],
});
const ids = (sentence: string) => lintArticle(page(sentence), TODAY).map(({ id }) => id);

describe.each(ENTRIES.map((entry): [string, AdviceEntry] => [entry.id, entry]))('%s', (id, entry) => {
  test.each(entry.hits)('notes: %s', (hit) => expect(ids(hit)).toContain(id));
  test.each(entry.allows)('leaves alone: %s', (allow) => expect(ids(allow)).not.toContain(id));
  test('is complete', () => {
    expect(entry.hits.length).toBeGreaterThanOrEqual(4);
    expect(entry.allows.length).toBeGreaterThanOrEqual(4);
    for (const provision of entry.provisions) expect(byId(provision), provision).not.toBeNull();
    for (const words of [...Object.values(entry.title), ...Object.values(entry.says)])
      expect(words).not.toMatch(/[!！]|警告|立即|务必|严重/);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  });
});

test('what one entry allows, no other entry notes', () => {
  const wrong = ENTRIES.flatMap((entry) => entry.allows.flatMap((allow) => ids(allow).map((id) => `${id}: ${allow}`)));
  expect(wrong).toEqual([]);
});
