import { expect, it } from 'vitest';
import type { Hint } from '../messages';
import { packing, unpack } from './packed-hints';

const hint = (quote: string, title = '辱骂', clause = 'a') =>
  ({
    signal: 'insult',
    rule: 'insult',
    quote,
    title,
    seen: 's',
    why: 'w',
    notMeant: 'n',
    next: 'x',
    wrongWhen: 'o',
    provisions: [{ id: clause, name: clause }],
  }) as unknown as Hint;

it('says what is common once, and comes back as it went', () => {
  const all = [hint('甲'), hint('乙'), hint('丙', '威胁', 'b'), hint('丁', '威胁', 'a')];
  const { pack, words, cited } = packing();
  const packed = all.map(pack);
  expect(words).toHaveLength(2);
  expect(cited).toHaveLength(2);
  const sent = JSON.parse(JSON.stringify({ packed, words, cited })) as {
    packed: typeof packed;
    words: typeof words;
    cited: typeof cited;
  };
  expect(sent.packed.map((one) => unpack(one, sent.words, sent.cited))).toEqual(all);
});
