import { expect, it } from 'vitest';
import { byId } from '../law/in-force';
import { type Answer, decodeAnswers, QUESTION_IDS, QUESTIONS, type QuestionId, weigh } from './questions';

const all = (answer: Answer, but: Partial<Record<QuestionId, Answer>> = {}) => ({
  ...Object.fromEntries(QUESTION_IDS.map((id) => [id, answer])),
  ...but,
});

it('has eight questions, each with a reason and clauses that exist', () => {
  expect(QUESTION_IDS).toHaveLength(8);
  for (const id of QUESTION_IDS) for (const clause of QUESTIONS[id].law) expect(byId(clause), clause).not.toBeNull();
});

it('weighs: one yes may be enough, silence never is', () => {
  const outcome = (answers: Parameters<typeof weigh>[0]) => weigh(answers).outcome;
  expect(outcome({})).toBe('open');
  expect(outcome({ fee: 'no' })).toBe('open');
  expect(outcome({ phone: 'yes' }), 'said at once, before the others').toBe('stop');
  for (const id of QUESTION_IDS)
    expect(outcome(all('no', { [id]: 'yes' }))).toBe(QUESTIONS[id].weight === 'fraud' ? 'stop' : 'ask');
  expect(outcome(all('no', { fee: 'yes', sure: 'yes' }))).toBe('doubt');
  expect(outcome(all('unsure'))).toBe('ask');
  expect(outcome(all('no'))).toBe('clear');
  expect(weigh(all('no', { fee: 'yes', sure: 'unsure' }))).toMatchObject({ against: ['fee'], unsure: ['sure'] });
});

it('takes back what was stored, and nothing else', () => {
  expect(decodeAnswers({ fee: 'yes', sure: 'maybe', other: 'no', phone: 1 })).toEqual({ fee: 'yes' });
  expect(decodeAnswers(null)).toEqual({});
});

it('is calm in every language', () => {
  const said = QUESTION_IDS.flatMap((id) => [QUESTIONS[id].ask, QUESTIONS[id].why]).flatMap((words) =>
    Object.values(words),
  );
  expect(said.filter((text) => /[!！]|警告|立即|务必|严重|骗子|\bmust\b|scam/i.test(text))).toEqual([]);
});
