/** Sentences made of figures: matched by their shape, with the figures' values at hand. */
import { type NumberAt, numbersIn } from '../../text/numbers';

export const SMALL: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  半: 0.5,
};
const SMALL_BEFORE_UNIT = /([一二两三四五六七八九十半])(?=\s?(?:天|日|周|个?礼拜|个?星期|个?月|期|分|厘|毛|角|个点))/g;

/** The text with every number written as one sign, so that a sentence of figures can be matched by its shape. */
export interface Shape {
  text: string;
  /** by place in `text` */
  numbers: Map<number, NumberAt>;
  /** place in `text` → place in the folded text */
  home(place: number): number;
}

export function shapeOf(text: string): Shape {
  const small = [...text.matchAll(SMALL_BEFORE_UNIT)].map((m): NumberAt => {
    const value = SMALL[m[1] ?? ''] ?? 0;
    return { start: m.index, end: m.index + 1, value, han: true, scaled: false, exact: false };
  });
  const numbers = numbersIn(text);
  const all = [...numbers, ...small.filter((s) => !numbers.some((n) => n.start <= s.start && s.start < n.end))];
  all.sort((a, b) => a.start - b.start);
  const shape: Shape = { text: '', numbers: new Map(), home: (place) => homes[place] ?? text.length };
  const homes: number[] = [];
  let at = 0;
  const copy = (to: number) => {
    for (; at < to; at++) {
      if (/[\s*]/.test(text.charAt(at))) continue;
      homes.push(at);
      shape.text += text.charAt(at);
    }
  };
  for (const n of all) {
    copy(n.start);
    // "one day" is a rate's measure, not a figure
    if (n.value === 1 && /^\s?[天日]/.test(text.slice(n.end, n.end + 2))) {
      homes.push(n.start);
      shape.text += '一';
      at = n.end;
      continue;
    }
    shape.numbers.set(shape.text.length, n);
    homes.push(n.start);
    shape.text += '#';
    at = Math.max(at, n.end);
  }
  copy(text.length);
  homes.push(text.length);
  return shape;
}

export interface Found {
  start: number;
  end: number;
  value(name: string): number | null;
  unit: string | undefined;
}

export function* matches(s: Shape, source: string): Generator<Found> {
  for (const m of s.text.matchAll(new RegExp(source, 'dg'))) {
    const groups = m.indices?.groups ?? {};
    yield {
      start: m.index,
      end: m.index + m[0].length,
      value: (name) => {
        const place = groups[name]?.[0];
        return place === undefined ? null : (s.numbers.get(place)?.value ?? null);
      },
      unit: m.groups?.u,
    };
  }
}
