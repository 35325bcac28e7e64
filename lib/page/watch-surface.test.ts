// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSurface } from './watch-surface';

/** A word about the size, as the browser gives it after laying out. */
let tell = () => {};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        tell = told;
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function watched(size: { width: number; height: number }) {
  const list = document.createElement('div');
  let now = { width: 300, height: 900 };
  list.getBoundingClientRect = () => now as DOMRect;
  const moved = vi.fn();
  const nothing = () => {};
  const { signal } = new AbortController();
  watchSurface({ win: window, signal, list: () => list, size, moved, rested: nothing, recoloured: nothing });
  return {
    moved,
    grow() {
      now = { width: 300, height: 950 };
    },
  };
}

it('passes over the first word of the size that was known, and over no later one', () => {
  const { moved } = watched({ width: 300, height: 900 });
  tell();
  expect(moved).not.toHaveBeenCalled();
  tell();
  expect(moved).toHaveBeenCalledTimes(1);
});

it('hears in the first word that the list has grown since its places were looked up', () => {
  const late = watched({ width: 300, height: 900 });
  late.grow();
  tell();
  expect(late.moved).toHaveBeenCalledTimes(1);
  const early = watched({ width: 300, height: 850 });
  tell();
  expect(early.moved).toHaveBeenCalledTimes(1);
});
