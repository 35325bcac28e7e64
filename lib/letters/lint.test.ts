import { describe, expect, it } from 'vitest';
import { KINDS } from './kinds';
import { newLetter } from './letter';
import { lint, lintText } from './lint';
import { LINT_RULES } from './lint-rules';
import { LETTER_KINDS } from './types';

const met = (text: string) => lintText(text).map(({ rule }) => rule.id);

describe.each(LINT_RULES)('$id', ({ id, hits, allows }) => {
  it.each(hits)('notices: %s', (text) => {
    expect(met(text)).toContain(id);
  });
  it.each(allows)('leaves alone: %s', (text) => {
    expect(met(text)).not.toContain(id);
  });
});

it('no letter of ours meets a rule of ours', () => {
  const odd = LETTER_KINDS.flatMap((id) => {
    const { title, heading, does, body, wishes } = KINDS[id];
    const said = [title, heading, does, ...body.map((piece) => ('list' in piece ? piece.lead : piece.text))];
    return [...said, ...wishes.map((wish) => wish.text)].flatMap((words) =>
      Object.values(words).flatMap((text) => met(text).map((rule) => [id, rule, text])),
    );
  });
  expect(odd).toEqual([]);
});

it('says what cannot be read, and keeps it', () => {
  const letter = { ...newLetter('proposal', 'a', '2026-03-01'), fields: { monthly: '八百左右', months: '一年' } };
  expect(lint(letter).map(({ rule, field, quote }) => [rule, field, quote])).toEqual([
    ['field', 'monthly', '八百左右'],
    ['field', 'months', '一年'],
  ]);
});

it('holds a monthly sum against the means, those of the budget first', () => {
  const letter = {
    ...newLetter('proposal', 'a', '2026-03-01'),
    fields: { monthly: '900', income: '5000', living: '4200' },
  };
  const rules = (disposableFen: number | null) => lint(letter, { disposableFen }).map(({ rule }) => rule);
  expect(rules(null)).toEqual(['too-much']);
  expect(rules(89_999)).toEqual(['too-much']);
  expect(rules(90_000)).toEqual([]);
  expect(lint({ ...letter, fields: { monthly: '900' } })).toEqual([]);
});

it('points at the claim it means', () => {
  const letter = {
    ...newLetter('complaint', 'a', '2026-03-01'),
    claims: [{ id: 'c', text: '你们这些人渣。', evidence: [] }],
  };
  expect(lint(letter)).toMatchObject([{ rule: 'insult', claim: 'c', field: null, quote: '人渣' }]);
});
