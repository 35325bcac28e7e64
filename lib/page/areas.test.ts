// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { visibleAreas } from './areas';

const FRAME_MS = 16;
let asked = 0;
let onTop: Element | null = null;

beforeEach(() => {
  // a page's clock begins at nothing
  vi.useFakeTimers({ now: 0 });
  asked = 0;
  onTop = null;
  const [list, bar] = [document.createElement('div'), document.createElement('div')];
  list.id = 'list';
  bar.id = 'bar';
  bar.setAttribute('style', 'position: fixed; background-color: #fff');
  document.body.replaceChildren(list, bar);
  document.elementFromPoint = () => {
    asked++;
    return onTop;
  };
});
afterEach(() => vi.useRealTimers());

const list = () => document.querySelector('#list') as Element;
function started() {
  const end = new AbortController();
  const changed = vi.fn();
  const { innerWidth, innerHeight } = window;
  const look = window.getComputedStyle.bind(window);
  const win = {
    document,
    innerWidth,
    innerHeight,
    // the timers and the clock that the test turns
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    requestAnimationFrame: (act: () => void) => setTimeout(act, FRAME_MS),
    performance: { now: () => Date.now() },
    getComputedStyle: look,
  } as unknown as Window;
  return { areas: visibleAreas(win, end.signal, changed), changed, end };
}

it('asks what lies on top once, and again only when the page has been left alone', () => {
  const { areas, changed } = started();
  areas.of(list());
  vi.advanceTimersByTime(60);
  const first = asked;
  expect(first).toBeGreaterThan(0);
  onTop = document.querySelector('#bar');
  for (let at = 0; at < 3000; at += 60) {
    areas.of(list());
    vi.advanceTimersByTime(60);
  }
  expect(asked).toBe(first);
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(asked).toBeGreaterThan(first);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('gives the first place without asking what lies over it, and looks after the next frame', () => {
  const { areas, changed } = started();
  onTop = document.querySelector('#bar');
  areas.of(list());
  vi.advanceTimersByTime(FRAME_MS - 1);
  expect(asked).toBe(0);
  vi.advanceTimersByTime(2);
  expect(asked).toBeGreaterThan(0);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('looks after the next frame where something may have changed, and tells only what is new', () => {
  const { areas, changed } = started();
  areas.of(list());
  vi.advanceTimersByTime(FRAME_MS + 1);
  areas.mayDiffer();
  areas.of(list());
  vi.advanceTimersByTime(FRAME_MS + 1);
  expect(changed).not.toHaveBeenCalled();
  onTop = document.querySelector('#bar');
  areas.mayDiffer();
  areas.of(list());
  vi.advanceTimersByTime(FRAME_MS + 1);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('looks at once where what cuts was replaced', () => {
  const { areas } = started();
  const scroller = document.createElement('div');
  scroller.setAttribute('style', 'overflow: auto');
  scroller.append(list());
  document.body.append(scroller);
  areas.of(list());
  const before = asked;
  areas.of(list());
  expect(asked).toBe(before);
  scroller.replaceWith(list());
  areas.of(list());
  expect(asked).toBeGreaterThan(before);
});

it('asks nothing any more once it has ended', () => {
  const { areas, end } = started();
  areas.of(list());
  areas.mayDiffer();
  areas.of(list());
  const before = asked;
  end.abort();
  vi.runAllTimers();
  expect(asked).toBe(before);
});
