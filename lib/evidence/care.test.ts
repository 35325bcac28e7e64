import { expect, it } from 'vitest';
import { around, freshStore, sampleDraft } from '../../tests/evidence/samples';
import { careOf, isTight, probe, remindLater } from './care';
import { keep } from './keep';
import { rememberExport } from './package/exports';

const DAY = 86_400_000;

it('reminds after the first record, after many, and when the last package is old', async () => {
  const { store } = freshStore();
  const none = { missing: 'picture-no-permission' };
  expect(await careOf(store, 0)).toEqual({ records: 0, unsaved: 0, lastExport: null, remind: null, quiet: false });
  await keep(store, sampleDraft(1), none, around);
  expect((await careOf(store, 0)).remind).toBe('first');
  // a selection for somebody is no backup
  await rememberExport(store, { ...(await store.head()), at: DAY, recipient: 'police', whole: false });
  expect((await careOf(store, DAY)).remind).toBe('first');
  await rememberExport(store, { ...(await store.head()), at: DAY, recipient: 'self', whole: true });
  expect(await careOf(store, 99 * DAY)).toMatchObject({ unsaved: 0, remind: null });
  await keep(store, sampleDraft(2), none, around);
  expect((await careOf(store, 2 * DAY)).remind).toBeNull();
  expect((await careOf(store, 8 * DAY - 1)).remind).toBeNull();
  expect((await careOf(store, 8 * DAY)).remind).toBe('old');
  for (let n = 3; n <= 22; n++) await keep(store, sampleDraft(n), none, around);
  expect((await careOf(store, 2 * DAY)).remind).toBe('many');
});

it('stays away for three days when asked to, and comes back', async () => {
  const { store } = freshStore();
  await keep(store, sampleDraft(1), { missing: 'picture-no-permission' }, around);
  await remindLater(store, DAY);
  expect(await careOf(store, 2 * DAY)).toMatchObject({ remind: 'first', quiet: true });
  expect((await careOf(store, 4 * DAY)).quiet).toBe(false);
  // a clock that was set far back must not silence it for years
  expect((await careOf(store, -900 * DAY)).quiet).toBe(false);
});

it('calls room tight before it is gone', () => {
  const gb = 1e9;
  expect(isTight({ used: 0.1 * gb, quota: 80 * gb })).toBe(false);
  expect(isTight({ used: 65 * gb, quota: 80 * gb })).toBe(true);
  expect(isTight({ used: 0, quota: 0.2 * gb })).toBe(true);
});

it('writes for real', async () => {
  const { store } = freshStore();
  expect(await probe(store, 7)).toBe(true);
  // two at once: each reads what the other wrote
  expect(await Promise.all([probe(store, 8), probe(store, 9)])).toEqual([true, true]);
  // what an earlier try left behind proves nothing, however near
  expect(await probe({ ...store, putMeta: async () => {} }, 10)).toBe(false);
});
