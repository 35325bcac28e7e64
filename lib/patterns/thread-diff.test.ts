import { describe, expect, it } from 'vitest';
import type { ContextMessage } from '../evidence/record';
import { diffThreads } from './thread-diff';

const said = (text: string, time: string | null, change: Partial<ContextMessage> = {}): ContextMessage => ({
  text,
  sender: '10690001',
  sentAt: time === null ? null : `2026-03-05T${time}:00+08:00`,
  shownTime: time,
  direction: 'incoming',
  ...change,
});
const first = [
  said('您好，您的账单到期了', '09:00'),
  said('今天不还就去你单位', '09:05'),
  said('我知道了，月底还', '09:07', { direction: 'outgoing' }),
  said('那就发给你通讯录', '09:10'),
  said('请于今天18点前处理', '10:00'),
];
const told = (after: ContextMessage[], before = first) => {
  const { changes, ...rest } = diffThreads(before, after);
  return { ...rest, changes: changes.map(({ what, before, after }) => [what, before?.text, after?.text]) };
};

describe('a conversation kept twice', () => {
  it('is the same, and may go on', () => {
    const later = [...first, said('请尽快回电', '11:00')].map((one) => ({
      ...one,
      shownTime: `昨天 ${one.shownTime}`,
    }));
    expect(told(later)).toEqual({ same: 5, added: 1, notShown: 0, changes: [] });
    expect(told([])).toEqual({ same: 0, added: 0, notShown: 5, changes: [] });
  });

  it('shows what was edited, recalled, taken away and given another time', () => {
    const later = [
      first[0],
      said('今天不还就按规定处理', '09:05'),
      first[2],
      said('对方撤回了一条消息', null, { direction: null, sender: null }),
      said('请于今天18点前处理', '12:30'),
      said('在吗', '13:00'),
    ].filter((one) => one !== undefined);
    expect(told(later)).toEqual({
      same: 2,
      added: 1,
      notShown: 0,
      changes: [
        ['edited', '今天不还就去你单位', '今天不还就按规定处理'],
        ['retimed', '请于今天18点前处理', '请于今天18点前处理'],
        ['recalled', '那就发给你通讯录', '对方撤回了一条消息'],
      ],
    });
    const without = first.filter((_, i) => i !== 3);
    expect(told(without)).toEqual({
      same: 4,
      added: 0,
      notShown: 0,
      changes: [['removed', '那就发给你通讯录', undefined]],
    });
  });

  it('tells an edited message from a recalled neighbour by its time', () => {
    const later = [
      first[0],
      said('今天不还就按规定处理', '09:05'),
      said('对方撤回了一条消息', null, { direction: null, sender: null }),
      first[4],
    ].filter((one) => one !== undefined);
    const before = first.filter((_, i) => i !== 2);
    expect(told(later, before).changes).toEqual([
      ['edited', '今天不还就去你单位', '今天不还就按规定处理'],
      ['recalled', '那就发给你通讯录', '对方撤回了一条消息'],
    ]);
  });

  it('takes nothing for removed that the later page had not loaded', () => {
    expect(told(first.slice(2))).toEqual({ same: 3, added: 0, notShown: 2, changes: [] });
    const earlier = [said('去年的一条', '08:00'), ...first];
    expect(told(earlier)).toEqual({ same: 5, added: 0, notShown: 0, changes: [] });
  });

  it('keeps equal words apart by their time and side', () => {
    const before = [said('在吗', '09:00'), said('在吗', '12:00'), said('在', '12:01', { direction: 'outgoing' })];
    expect(told([...before, said('在吗', '15:00')], before)).toMatchObject({ same: 3, added: 1, changes: [] });
    expect(
      told(
        [before[0], before[2]].filter((one) => one !== undefined),
        before,
      ).changes,
    ).toEqual([['removed', '在吗', undefined]]);
  });

  it('without times pairs one for one between what stands firm', () => {
    const plain = first.map((one) => ({ ...one, sentAt: null }));
    const later = plain.map((one, i) => (i === 1 ? { ...one, text: '换了说法' } : one));
    expect(told(later, plain).changes).toEqual([['edited', '今天不还就去你单位', '换了说法']]);
  });

  it('compares long ones quickly', () => {
    const long = Array.from({ length: 10_000 }, (_, i) => said(i % 3 === 0 ? '在吗' : `第${i}条`, null));
    const start = performance.now();
    expect(diffThreads(long, long).same).toBe(10_000);
    const middle = long.filter((_, i) => i !== 5000);
    expect(diffThreads(long, middle)).toMatchObject({ same: 9_999, changes: [{ what: 'removed' }] });
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
