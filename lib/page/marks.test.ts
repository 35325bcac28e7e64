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
  const box = () => ({ left: 0, top: 0, right: 400, bottom: 60, width: 400, height: 60 }) as DOMRect;
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
  return { shown, put, order };
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
