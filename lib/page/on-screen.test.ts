import { describe, expect, it } from 'vitest';
import { looker, stretchOnScreen } from './on-screen';

/** Rows of 10, one below the other, scrolled by so much. */
function list(count: number) {
  let asked = 0;
  const at = { scrolled: 0 };
  const rows = Array.from({ length: count }, (_, i) => ({
    name: i,
    getBoundingClientRect() {
      asked += 1;
      return { top: i * 10 - at.scrolled, bottom: i * 10 + 10 - at.scrolled };
    },
  }));
  return { rows, at, asked: () => asked };
}

describe('what of a long list is on screen', () => {
  it('is found by halving', () => {
    const { rows, at, asked } = list(10_000);
    at.scrolled = 50_000;
    expect(stretchOnScreen(rows, 100)).toEqual({ first: 5000, end: 5010 });
    expect(asked()).toBeLessThan(40);
  });
  it('is the same again when nothing has moved, for four looks', () => {
    const { rows, asked } = list(10_000);
    const look = looker<(typeof rows)[number]>();
    const first = look(rows, 100, 1).map(({ name }) => name);
    const before = asked();
    expect(look(rows, 100, 1).map(({ name }) => name)).toEqual(first);
    expect(asked() - before).toBeLessThanOrEqual(6);
  });
  it.each([3, 7, 200, 99_900])('is found anew when the list was scrolled by %d', (by) => {
    const { rows, at } = list(10_000);
    const look = looker<(typeof rows)[number]>();
    look(rows, 100, 1);
    at.scrolled = by;
    const fresh = stretchOnScreen(rows, 100, 1);
    expect(look(rows, 100, 1).map(({ name }) => name)).toEqual(
      rows.slice(fresh.first, fresh.end).map(({ name }) => name),
    );
  });
  it('is found anew when rows have come or gone', () => {
    const { rows, at } = list(200);
    const look = looker<(typeof rows)[number]>();
    at.scrolled = 1900;
    expect(look(rows, 100).length).toBe(10);
    expect(look(rows.slice(0, 195), 100).length).toBe(5);
    expect(look(rows, 100).length).toBe(10);
  });
});
