// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { answersOfPage } from './answers';
import type { Drafting } from './drafting';

type Given = Parameters<typeof answersOfPage>[0];

afterEach(() => vi.useRealTimers());

/** A page in which one message is marked, until it is taken away. */
function page(drafting: () => Promise<Drafting>) {
  const element = document.createElement('p');
  const marked = new Map([['one', { message: { key: 'one', element }, hints: [] }]]);
  const given = {
    win: window,
    shown: { all: () => [...marked.values()], get: (key: string) => marked.get(key) ?? null, now: vi.fn() },
    card: { key: () => null },
    markers: () => null,
    visited: () => null,
    bare: () => true,
    drafting,
  };
  return {
    marked,
    draft: () =>
      answersOfPage(given as unknown as Given).draft(
        { how: 'popup' },
        { who: 'own', tabId: null, frameId: null, url: '' },
      ),
  };
}

const drafts = (message: Drafting['message']): Drafting => ({ message, thread: async () => null });

it('drafts the message as it is once what drafts has come, and none that has left the page meanwhile', async () => {
  const message = vi.fn((one: { key: string }) => one as never);
  const here = page(async () => drafts(message));
  const now = { key: 'one', element: document.createElement('p') };
  const drafted = here.draft();
  here.marked.set('one', { message: now, hints: [] });
  expect(await drafted).toBe(now);
  const gone = here.draft();
  here.marked.clear();
  expect(await gone).toBeNull();
});

it('says in time that what drafts does not come', async () => {
  vi.useFakeTimers();
  const here = page(() => new Promise(() => undefined));
  const failed = expect(here.draft()).rejects.toThrow('not brought in time');
  await vi.advanceTimersByTimeAsync(4700);
  await failed;
});
