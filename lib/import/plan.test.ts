import { expect, it } from 'vitest';
import { plainNumber, planImport } from './plan';
import type { BackupMessage } from './types';

const print = (words: string) =>
  [...words.replace(/\s/g, '')].reduce((sum, char) => sum * 31 + (char.codePointAt(0) ?? 0), 7) >>> 0;
const message = (part: Partial<BackupMessage>): BackupMessage => ({
  text: '请回电',
  sender: '95588',
  name: null,
  thread: '95588',
  sentAt: '2026-03-01T14:05:03+08:00',
  shownTime: null,
  box: 'incoming',
  kind: 'sms',
  attachments: 0,
  seconds: null,
  answered: null,
  ...part,
});
const plan = (messages: BackupMessage[], known: { text: string; at: string; sender: string | null }[] = []) =>
  planImport(
    messages,
    known.map(({ text, at, sender }) => ({ print: print(text), at: Date.parse(at), sender })),
    print,
  );
const told = async (...args: Parameters<typeof plan>) => {
  const { fresh, known, repeated, unsent } = await plan(...args);
  return [fresh.length, known, repeated, unsent];
};

it('the same message in the log, whatever its seconds, zone and blanks, is known', async () => {
  const known = { text: '请 回电\n', at: '2026-03-01T06:05:00Z', sender: '95588' };
  expect(await told([message({})], [known])).toEqual([0, 1, 0, 0]);
  expect(await told([message({ sentAt: '2026-03-01T14:06:00+08:00' })], [known])).toEqual([1, 0, 0, 0]);
  expect(await told([message({ text: '请回电话' })], [known])).toEqual([1, 0, 0, 0]);
});

it('two numbers with one text are two messages; a number and a name may be one', async () => {
  const at = '2026-03-01T14:05:00+08:00';
  expect(await told([message({})], [{ text: '请回电', at, sender: '95599' }])).toEqual([1, 0, 0, 0]);
  expect(await told([message({})], [{ text: '请回电', at, sender: '示例客服' }])).toEqual([0, 1, 0, 0]);
  expect(await told([message({})], [{ text: '请回电', at, sender: null }])).toEqual([0, 1, 0, 0]);
});

it('twice in the file to the second is once; at two seconds of one minute it is two, and stays two', async () => {
  const later = message({ sentAt: '2026-03-01T14:05:40+08:00' });
  expect(await told([message({}), message({}), later])).toEqual([2, 0, 1, 0]);
  const { fresh } = await plan([message({}), later]);
  expect(fresh.map(({ nth }) => nth)).toEqual([0, 1]);
  expect(new Set(fresh.map(({ key }) => key)).size).toBe(1);
  const known = { text: '请回电', at: '2026-03-01T14:05:03+08:00', sender: '95588' };
  expect(await told([message({}), later], [known])).toEqual([1, 1, 0, 0]);
});

it('drafts and what did not leave are no messages that were exchanged', async () => {
  expect(await told([message({ box: 'draft' }), message({ box: 'failed' })])).toEqual([0, 0, 0, 2]);
});

it.each([
  ['+86 138-0000-0000', '13800000000'],
  ['008613800000000', '13800000000'],
  ['8610690000123456', '10690000123456'],
  ['+12025550100', '12025550100'],
  ['95588', '95588'],
  ['８６13800000000', '13800000000'],
  ['示例 客服', '示例 客服'],
  ['Bank', 'bank'],
])('%s is %s', (written, meant) => {
  expect(plainNumber(written)).toBe(meant);
});
