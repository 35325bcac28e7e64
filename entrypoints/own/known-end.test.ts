import { beforeEach, expect, it, vi } from 'vitest';

const local = new Map<string, unknown>();
const extension = { inIncognitoContext: false };
vi.mock('../../lib/browser', () => ({
  browser: {
    extension,
    storage: {
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => local.has(key)).map((key) => [key, local.get(key)])),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) local.set(key, value);
        },
        remove: async (key: string) => void local.delete(key),
      },
    },
  },
}));
const { lostSince, lossRead } = await import('./known-end');

beforeEach(() => {
  local.clear();
  extension.inIncognitoContext = false;
});

const seen = (total: number) => lostSince(total, async () => total);

it('knows when there are fewer records than there were, until somebody has read it', async () => {
  expect(await seen(0)).toBeNull();
  expect(await seen(7)).toBeNull();
  expect(await seen(9)).toBeNull();
  expect(await seen(0)).toEqual({ was: 9, is: 0 });
  await lossRead();
  expect(await seen(2)).toBeNull();
  expect(await seen(1)).toEqual({ was: 2, is: 1 });
});

it('does not forget a loss when the new log grows as long as the old one', async () => {
  await seen(9);
  await seen(0);
  expect(await seen(9)).toEqual({ was: 9, is: 0 });
  expect(await seen(20)).toEqual({ was: 9, is: 0 });
  // and once more: the larger number is what there was
  expect(await seen(3)).toEqual({ was: 20, is: 3 });
  expect(await seen(1)).toEqual({ was: 20, is: 1 });
  await lossRead();
  expect(await seen(4)).toBeNull();
});

it('takes nothing for lost that was read before another record was kept', async () => {
  await seen(9);
  // a page read 9, the background kept the tenth and noted it, and only then the page compares
  await seen(10);
  expect(await lostSince(9, async () => 10)).toBeNull();
  expect(await seen(10)).toBeNull();
});

it('knows nothing in a private window, whose log is another one', async () => {
  await seen(9);
  extension.inIncognitoContext = true;
  expect(await seen(0)).toBeNull();
  extension.inIncognitoContext = false;
  expect(await seen(9)).toBeNull();
});
