// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Hint } from '../messages';
import type { PageMessage } from '../sites/types';
import { marks } from './marks';
import type { Surface } from './surface';

// a heavy page: no frame comes while this is looked at
beforeEach(() => vi.stubGlobal('requestAnimationFrame', () => 1));
afterEach(() => vi.unstubAllGlobals());

function started(broken = false) {
  const order: string[] = [];
  const list = document.createElement('div');
  const element = document.createElement('p');
  element.textContent = '今天不还，明天上门。';
  list.append(element);
  document.body.replaceChildren(list);
  let down = 0;
  const box = () => ({ left: 0, top: down, right: 400, bottom: down + 60, width: 400, height: 60 }) as DOMRect;
  for (const one of [list, element]) one.getBoundingClientRect = box;
  const message = { key: 'one', element, text: element.textContent, runs: [] } as unknown as PageMessage;
  const surface = {
    fit() {},
    painter: { works: true, set() {} },
    overlay: { set() {}, follow() {} },
    markers: { show: () => order.push('drawn') },
  } as unknown as Surface;
  const shown = marks({
    win: window,
    signal: new AbortController().signal,
    surface() {
      if (broken) throw new Error('nowhere to draw');
      return surface;
    },
    hostile: () => false,
    list: () => list,
    order: () => [element],
    label: () => '',
    isOpen: () => false,
    isKept: () => false,
    isVeiled: () => false,
    shown() {},
  });
  const put = () => shown.put({ message, hints: [{ severity: 'info' } as Hint], language: 'zh-CN' });
  const move = (by: number) => {
    down += by;
  };
  const putFar = () => {
    const far = document.createElement('p');
    far.getBoundingClientRect = () => ({ left: 0, top: 9000, right: 400, bottom: 9060 }) as DOMRect;
    list.append(far);
    shown.put({
      message: { ...message, key: 'far', element: far },
      hints: [{ severity: 'info' } as Hint],
      language: 'zh-CN',
    });
  };
  return { shown, put, putFar, order, move };
}

it('goes on once the first mark is drawn, without a frame and whatever else has its turn before', async () => {
  const { shown, put, order } = started();
  put();
  shown.hurry();
  shown.drawn(() => order.push('on'));
  expect(order).toEqual([]);
  // one turn is not enough: looking and drawing are a task each
  await vi.waitFor(() => expect(order).toContain('on'), { interval: 1 });
  expect(order).toEqual(['drawn', 'on']);
});

it('goes on at once where nothing waits to be drawn', () => {
  const { shown, put, order } = started();
  shown.drawn(() => order.push('on'));
  expect(order).toEqual(['on']);
  put();
  shown.now();
  shown.drawn(() => order.push('and on'));
  expect(order).toEqual(['on', 'drawn', 'and on']);
});

it('goes on where drawing fails', () => {
  const { shown, put, order } = started(true);
  put();
  shown.drawn(() => order.push('on'));
  expect(() => shown.now()).toThrow('nowhere to draw');
  expect(order).toEqual(['on']);
});

it('shows anew after something has come only where that has moved what is marked or made it more', () => {
  const due = new Map<number, () => void>();
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
    due.set(due.size + 1, act);
    return due.size;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => due.delete(id));
  const frame = () => {
    for (const act of [...due.values()]) act();
  };
  const { shown, put, putFar, order, move } = started();
  put();
  shown.now();
  shown.pushed();
  frame();
  expect(order).toEqual(['drawn']);
  move(60);
  shown.pushed();
  frame();
  expect(order).toEqual(['drawn', 'drawn']);
  // its number is spoken
  putFar();
  shown.pushed();
  frame();
  expect(order).toEqual(['drawn', 'drawn', 'drawn']);
  shown.pushed();
  frame();
  expect(order).toEqual(['drawn', 'drawn', 'drawn']);
});
