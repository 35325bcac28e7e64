import { expect, it } from 'vitest';
import { around, freshStore, sampleDraft } from '../../tests/evidence/samples';
import { choicesOf, fits, weigh } from './choice';
import { keep } from './keep';

const none = { missing: 'picture-no-permission' };
const any = { sender: null, tag: null, from: null, to: null };

it('lists what can be chosen, and says what it would weigh', async () => {
  const { store } = freshStore();
  await keep(store, { ...sampleDraft(1), sender: '1069' }, none, around);
  await keep(store, { ...sampleDraft(2), sender: '1068' }, { png: new Blob([new Uint8Array(5000)]) }, around);
  await keep(store, { ...sampleDraft(3), refersTo: 1, kind: 'attachment' }, none, around);
  await store.putNote({ seq: 2, text: '', tags: ['示例银行'], changedAt: 0 });
  const choices = await choicesOf(store);
  expect(choices.records.map(({ seq, sender, tags }) => [seq, sender, tags])).toEqual([
    [1, '1069', []],
    [2, '1068', ['示例银行']],
    [3, sampleDraft(3).sender, []],
  ]);
  const [first, second, third] = choices.records;
  if (!first || !second || !third) throw new Error('three records');
  expect(second.size).toBeGreaterThan(5000);
  expect(weigh(choices, new Set([1]))).toBe(choices.always + first.size + third.size);
  expect(weigh(choices, 'all')).toBe(choices.always + first.size + second.size + third.size);
  expect(choices.records.filter((one) => fits(one, { ...any, tag: '示例银行' }))).toEqual([second]);
  expect(choices.records.filter((one) => fits(one, { ...any, sender: '1069' }))).toEqual([first]);
  expect(choices.records.filter((one) => fits(one, { ...any, from: first.capturedAt + 1e12 }))).toEqual([]);
});
