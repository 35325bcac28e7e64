import { expect, it } from 'vitest';
import { keepRecord } from '../../../lib/evidence/keep';
import { aboutDebt } from '../../../lib/patterns/clues';
import type { Message } from '../../../lib/risk/types';
import { around, freshStore, sampleDraft } from '../../../tests/evidence/samples';
import { packName, readBlocks, storedClues } from './clues';
import { readMessages } from './read-messages';

const pack = packName('rules');
const now = Date.parse('2026-03-03T09:00:00+08:00');
const TEXTS = ['【示例金融】您的借款已逾期，请尽快还款。', '【示例快递】您的快递已到驿站，请凭取件码领取。'];

async function filled(count: number) {
  const { store } = freshStore();
  for (let n = 0; n < count; n++)
    await keepRecord(store, sampleDraft(n, { id: `r${n}`, text: `${TEXTS[n % 2]}${n}` }), [], around);
  const asked: string[] = [];
  const go = (count: number, name = pack) =>
    readBlocks(store, count, {
      pack: name,
      pause: async () => undefined,
      read(messages: Message[]) {
        asked.push(...messages.map(({ text }) => text));
        return readMessages(messages, now);
      },
    });
  return { store, asked, go };
}

it('newest first, each once, and only what came since', async () => {
  const { store, asked, go } = await filled(515);
  expect((await storedClues(store, 515, pack)).left).toBe(515);
  await go(513);
  expect(asked[0]).toBe(`${TEXTS[0]}512`);
  expect(asked).toHaveLength(513);
  const first = await storedClues(store, 515, pack);
  expect(first.left).toBe(2);
  expect([first.kinds[512], first.kinds[513]].map((kind) => aboutDebt(kind ?? 0))).toEqual([true, false]);
  expect(aboutDebt(first.kinds[0] ?? 0)).toBe(true);
  expect(aboutDebt(first.kinds[1] ?? 0)).toBe(false);
  await go(515);
  expect(asked.slice(513)).toEqual([`${TEXTS[1]}513`, `${TEXTS[0]}514`]);
  await go(515);
  expect(asked).toHaveLength(515);
  expect((await storedClues(store, 515, pack)).left).toBe(0);
});

it('what other rules read stands until these have read it', async () => {
  const { store, asked, go } = await filled(3);
  await go(3, packName('older rules'));
  const before = await storedClues(store, 3, pack);
  expect([before.left, aboutDebt(before.kinds[0] ?? 0)]).toEqual([3, true]);
  // before it is known which rules are here, nothing is said to be old
  expect((await storedClues(store, 3, null)).left).toBe(0);
  await go(3);
  expect(asked).toHaveLength(6);
  expect((await storedClues(store, 3, pack)).left).toBe(0);
});
