import { expect, test, vi } from 'vitest';

const session = new Map<string, unknown>();
let frames: number[] | null = [];
let unread = false;
const later = <T>(value: T) => new Promise<T>((done) => setTimeout(() => done(value), 1));
vi.mock('../../lib/browser', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string) => later({ [key]: structuredClone(session.get(key)) }),
        set: async (values: object) => {
          await later(null);
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
      },
    },
    scripting: {
      executeScript: async () => {
        if (!frames) throw new Error('no answer');
        return [...(unread ? [] : [0]), ...frames].map((frameId) => ({ frameId }));
      },
    },
  },
}));
const { countOfTab } = await import('./frames');

async function told(tabId: number, all: [frame: number, count: number][]): Promise<number[]> {
  const shown: number[] = [];
  await Promise.all(
    all.map(([frame, count]) =>
      countOfTab(tabId, frame, { count, fraud: false }, async (sum) => {
        shown.push(sum.count);
      }),
    ),
  );
  return shown;
}

test('frames that tell at the same moment are counted together, in the order they told', async () => {
  frames = [3, 7];
  expect(
    await told(1, [
      [3, 1],
      [7, 2],
      [0, 4],
    ]),
  ).toEqual([1, 3, 7]);
});

test('what the page itself had found first is counted when a frame tells later', async () => {
  frames = [3];
  expect(await told(2, [[0, 2]])).toEqual([2]);
  expect(await told(2, [[3, 1]])).toEqual([3]);
});

test('a frame that is gone no longer counts; where the tab gives no answer, nothing is taken for gone', async () => {
  frames = [3, 7];
  await told(3, [
    [3, 1],
    [7, 2],
  ]);
  frames = null;
  expect(await told(3, [[0, 1]])).toEqual([4]);
  frames = [7];
  expect(await told(3, [[0, 1]])).toEqual([3]);
});

test('another page in the same tab starts anew, also where it is not read itself', async () => {
  frames = [3];
  await told(4, [[0, 2]]);
  expect(await told(4, [[3, 1]])).toEqual([3]);
  await told(4, [[0, 0]]);
  expect(await told(4, [[3, 1]])).toEqual([1]);
  await told(4, [[0, 5]]);
  unread = true;
  expect(await told(4, [[3, 1]])).toEqual([1]);
  unread = false;
});
