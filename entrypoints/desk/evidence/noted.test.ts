import { expect, it } from 'vitest';
import { draftOf, isEmpty, unreadable } from './noted';

const clock = { now: 1_772_345_100_000, zoneOffset: 480, zone: 'Asia/Shanghai' };

it('makes a record of what belongs to the kind', () => {
  const answers = { who: ' 王先生 ', number: '1069', place: '单位门口', amount: '5' };
  const draft = draftOf({ kind: 'call', when: '2026-03-01T14:05', text: ' 说了两句 ', answers }, clock);
  expect(draft).toMatchObject({
    kind: 'call',
    how: 'desk',
    sender: '1069',
    direction: 'incoming',
    text: '说了两句',
    details: { who: '王先生', number: '1069', answered: true },
  });
  expect(Date.parse(draft.sentAt ?? '')).toBe(new Date('2026-03-01T14:05').getTime());
  expect(draftOf({ kind: 'repayment', when: '', text: '', answers }, clock)).toMatchObject({
    sentAt: null,
    details: { amountFen: 500 },
  });
});

it('takes what stands there by itself for nothing told, and names what cannot be read', () => {
  const form = { kind: 'call' as const, when: '2026-03-01T14:05', text: '', answers: { answered: 'no' } };
  expect([isEmpty(form), isEmpty({ ...form, answers: { times: '3' } })]).toEqual([true, false]);
  expect(draftOf({ ...form, answers: { answered: 'no', times: '７' } }, clock).details).toEqual({
    answered: false,
    times: 7,
  });
  expect(unreadable({ ...form, answers: { times: '很多' } })).toBe('times');
  expect(unreadable({ ...form, kind: 'repayment', answers: { amount: '大概一千', times: '很多' } })).toBe('amount');
  expect(unreadable({ ...form, answers: { amount: '一千' } })).toBeNull();
});

it('keeps a promise as a note that says who made it, how much and until when', () => {
  const answers = { promised: '月底前还', amount: '800', dueOn: '2026-03-31', promisedBy: 'me' };
  expect(draftOf({ kind: 'promise', when: '2026-03-01T14:05', text: '', answers }, clock)).toMatchObject({
    kind: 'note',
    channel: 'promise',
    direction: 'outgoing',
    details: { promisedBy: 'me', promised: '月底前还', amountFen: 80_000, dueOn: '2026-03-31' },
  });
});
