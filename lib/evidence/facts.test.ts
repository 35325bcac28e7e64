import { describe, expect, it } from 'vitest';
import { around, freshStore, sampleDraft } from '../../tests/evidence/samples';
import { erase } from './erase';
import { FLAG, hasFlag, kindAt, nameAt, printOf, signature } from './facts';
import { readFacts } from './facts-read';
import { keep, keepRecord } from './keep';
import { namesIn, OPEN, sift, timeline } from './sift';

const none = { missing: 'picture-no-permission' };
const clock = { now: 1_772_000_000_000, zoneOffset: 480, zone: 'Asia/Shanghai' };
const still = async () => {};
const shanghai = () => 480;

async function some() {
  const bench = freshStore();
  await keep(bench.store, sampleDraft(1), none, around);
  await keep(bench.store, sampleDraft(2, { sender: '95533', sentAt: null, shownTime: '昨天 23:10' }), none, around);
  const call = sampleDraft(3, {
    kind: 'call',
    how: 'desk',
    url: '',
    channel: 'call',
    text: '',
    sentAt: '2026-03-07T22:30:00+08:00',
    details: { institution: '示例银行', answered: false, times: 4 },
  });
  await keepRecord(bench.store, call, [], around);
  return bench;
}

describe('facts', () => {
  it('hold of each record what lists and patterns ask for', async () => {
    const facts = await readFacts((await some()).store, {}, still);
    expect(facts.count).toBe(3);
    expect([0, 1, 2].map((i) => kindAt(facts, i))).toEqual(['message', 'message', 'call']);
    expect([0, 1, 2].map((i) => hasFlag(facts, i, FLAG.timed))).toEqual([true, false, true]);
    expect([0, 1, 2].map((i) => nameAt(facts, 'institution', i))).toEqual(['示例金融', '示例金融', '示例银行']);
    expect([0, 1, 2].map((i) => nameAt(facts, 'place', i))).toEqual([
      'messages.google.com',
      'messages.google.com',
      'call',
    ]);
    expect(nameAt(facts, 'shown', 1)).toBe('昨天 23:10');
    expect([facts.times[2], hasFlag(facts, 2, FLAG.missed)]).toEqual([4, true]);
    expect(facts.at[2]).toBe(Date.parse('2026-03-07T22:30:00+08:00'));
  });

  it('follow the log: new records, more than a block, and what was deleted', async () => {
    const { store } = await some();
    await readFacts(store, {}, still);
    await erase(store, 2, 'whole', around, clock);
    expect(JSON.stringify(await store.factsBlocks())).not.toContain('95533');
    const facts = await readFacts(store, {}, still);
    expect([hasFlag(facts, 1, FLAG.gone), nameAt(facts, 'sender', 1), kindAt(facts, 3)]).toEqual([
      true,
      '',
      'deletion',
    ]);
    for (let n = 5; n <= 520; n++) await keep(store, sampleDraft(n, { dom: null, how: 'paste' }), none, around);
    const more = await readFacts(store, {}, still);
    expect([more.count, nameAt(more, 'sender', 518)]).toEqual([520, '1069000000000']);
    expect((await store.factsBlocks()).map(({ from, to }) => [from, to])).toEqual([
      [1, 512],
      [513, 520],
    ]);
  });

  it('know a message by its words, however it is blanked', () => {
    expect(printOf('请 还款\n')).toBe(printOf('请还款'));
    expect(printOf('请还款')).not.toBe(printOf('请还欵'));
    expect([signature('【示例金融】请还款'), signature('请还款【某行】'), signature('请看【这里】吧')]).toEqual([
      '示例金融',
      '某行',
      '',
    ]);
  });
});

describe('sift', () => {
  it('finds by sender, kind, days and what a search found, newest first', async () => {
    const facts = await readFacts((await some()).store, {}, still);
    expect(sift(facts, OPEN)).toEqual([3, 2, 1]);
    expect(sift(facts, { ...OPEN, sender: '95533' })).toEqual([2]);
    expect(sift(facts, { ...OPEN, sender: 'nobody' })).toEqual([]);
    expect(sift(facts, { ...OPEN, kind: 'message', found: new Set([1, 3]) })).toEqual([1]);
    expect(sift(facts, { ...OPEN, from: Date.parse('2026-03-07T00:00+08:00') })).toEqual([3]);
    expect(sift(facts, { ...OPEN, to: Date.parse('2026-03-05T09:12+08:00') })).toEqual([2]);
    expect(sift(facts, { ...OPEN, order: 'happened' })).toEqual([3, 1, 2]);
    expect(namesIn(facts, 'institution', 5)).toEqual([
      ['示例金融', 2],
      ['示例银行', 1],
    ]);
  });

  it('puts records into days of the reader’s clock, months where there would be too many', async () => {
    const facts = await readFacts((await some()).store, {}, still);
    const days = timeline(facts, [3, 1], shanghai);
    expect(days.map(({ count, unit }) => `${count} ${unit}`)).toEqual(['1 day', '0 day', '1 day']);
    expect(days[0]?.from).toBe(Date.parse('2026-03-05T00:00+08:00'));
    expect(days.at(-1)?.to).toBe(Date.parse('2026-03-08T00:00+08:00'));
    facts.at[0] = Date.parse('2025-12-31T23:59+08:00');
    expect(timeline(facts, [3, 1], shanghai).map(({ count, unit }) => `${count} ${unit}`)).toEqual([
      '1 month',
      '0 month',
      '0 month',
      '1 month',
    ]);
    expect(timeline(facts, [], shanghai)).toEqual([]);
  });
});
