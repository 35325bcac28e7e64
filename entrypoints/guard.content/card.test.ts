import { expect, it, vi } from 'vitest';
import { type CardScript, cardOfPage } from './card';
import type { CardGiven } from './card-parts';

it('asks again for what could not be brought, and brings it once', async () => {
  const script = { view: vi.fn(), drafting: vi.fn() } as unknown as CardScript;
  const bring = vi.fn(async () => script).mockRejectedValueOnce(new Error('not brought'));
  const card = cardOfPage(bring, () => ({}) as CardGiven);
  await expect(card.script()).rejects.toThrow('not brought');
  await expect(card.script()).resolves.toBe(script);
  await expect(card.script()).resolves.toBe(script);
  expect(bring).toHaveBeenCalledTimes(2);
});
