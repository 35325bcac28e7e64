import { expect, it } from 'vitest';
import { type Candidate, handful } from './handful';

const named = (tones: string): Candidate[] =>
  [...tones].map((sign, i) => ({ key: String(i), tone: sign === 'f' ? 'fraud' : sign === 'b' ? 'breach' : 'heed' }));
const keys = (chosen: Candidate[]) => chosen.map(({ key }) => key).join('');

it('shows all of a few', () => {
  expect(keys(handful(named('hhbf'), new Set()))).toBe('0123');
});

it('shows the strongest of many, in the order of the page', () => {
  expect(keys(handful(named('hhbhfhbh'), new Set()))).toBe('012346');
  expect(keys(handful(named('hhhhhhhff'), new Set(), 3))).toBe('078');
});

it('keeps those that are shown already', () => {
  expect(keys(handful(named('hhhhhhhh'), new Set(['5', '6', '7']), 3))).toBe('567');
});
