import { expect, it, vi } from 'vitest';
import { bringCard, forgetBrought, handOver } from './brought';
import type { CardScript } from './card';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../lib/wire', () => ({ askBackground: asked }));

const script = () => ({ view: vi.fn(), drafting: vi.fn() }) as unknown as CardScript;

it('takes what is there, and none of what was left before it began', async () => {
  const [old, own] = [script(), script()];
  handOver('card', old);
  await expect(bringCard()).resolves.toBe(old);
  expect(asked).not.toHaveBeenCalled();
  forgetBrought();
  asked.mockImplementation(async () => handOver('card', own));
  await expect(bringCard()).resolves.toBe(own);
  expect(asked).toHaveBeenCalledWith('bring', { what: 'card' });
});
