import { expect, it, vi } from 'vitest';

vi.mock('./browser', () => ({ browser: {} }));
const { DEFAULTS, decodeSettings, isMuted } = await import('./settings');

const mute = { scope: 'site', rule: 'insult', title: '辱骂', host: 'a.example', words: 0, at: 1 } as const;

it('takes from storage only what fits', () => {
  for (const odd of [undefined, null, 3, 'x']) expect(decodeSettings(odd)).toEqual(DEFAULTS);
  expect(decodeSettings({ language: 'fr', hints: 'no', offHosts: 'x', mutes: {}, softLens: 1 })).toEqual(DEFAULTS);
  const read = decodeSettings({ offHosts: ['a', 3], mutes: [mute, { scope: 'x', rule: 'y' }, null], softLens: true });
  expect(read).toEqual({ ...DEFAULTS, offHosts: ['a'], mutes: [mute], softLens: true });
});

it('locks after a time that is offered, and when hiding, unless told otherwise', () => {
  expect(decodeSettings({ lockAfter: 60, hideLocks: false })).toEqual({ ...DEFAULTS, lockAfter: 60, hideLocks: false });
  expect(decodeSettings({ lockAfter: 1e9, hideLocks: 'x' })).toEqual(DEFAULTS);
});

it('reads what an older version wrote', () => {
  expect(decodeSettings({ language: 'zh-TW', hints: false })).toEqual({ ...DEFAULTS, language: 'zh-TW', hints: false });
});

it('spares as far as was asked, and no further', () => {
  const hint = { rule: 'insult' };
  const muted = (scope: 'here' | 'site' | 'all', host: string, words: number) =>
    isMuted({ mutes: [{ ...mute, scope, words: scope === 'here' ? 7 : 0 }] }, hint, host, words);
  expect(muted('here', 'a.example', 7)).toBe(true);
  expect(muted('here', 'a.example', 8)).toBe(false);
  expect(muted('here', 'b.example', 7)).toBe(false);
  expect(muted('site', 'a.example', 8)).toBe(true);
  expect(muted('site', 'b.example', 8)).toBe(false);
  expect(muted('all', 'b.example', 8)).toBe(true);
  expect(isMuted({ mutes: [{ ...mute, scope: 'all' }] }, { rule: 'other' }, 'a.example', 7)).toBe(false);
});
