import { expect, it } from 'vitest';
import { decodePasted, draftOf, withZone } from './pasted';

it('gives the typed time its zone, and no time where none was typed', () => {
  const iso = withZone('2026-03-01T14:05');
  expect(iso).toMatch(/^2026-03-01T14:05:00[+-]\d\d:\d\d$/);
  expect(Date.parse(iso ?? '')).toBe(new Date('2026-03-01T14:05').getTime());
  for (const none of ['', '2026-03', 'yesterday']) expect(withZone(none)).toBeNull();
});

it('keeps what was pasted, unchanged, and claims nothing more', () => {
  const now = new Date('2026-03-02T08:00:00Z');
  const draft = draftOf(
    { text: ' 原文\n两行 ', sender: ' ', time: '', id: 'aaaaaaaa-0000-0000-0000-000000000000' },
    now,
  );
  expect(draft).toMatchObject({
    text: ' 原文\n两行 ',
    sender: null,
    sentAt: null,
    shownTime: null,
    url: '',
    dom: null,
  });
  expect(draft.capturedAt).toBe(now.getTime());
});

it('takes from storage only what fits', () => {
  const nothing = { text: '', sender: '', time: '', id: '' };
  for (const odd of [undefined, null, 3, { text: 5 }]) expect(decodePasted(odd)).toEqual(nothing);
  expect(decodePasted({ text: 'x', id: 'y' })).toEqual({ ...nothing, text: 'x', id: 'y' });
});
