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

/** 一千一天四十 says 一千, 一天 and not 1,100 天: a last 一 belongs to the unit behind it. */
function apart(n: NumberAt, text: string): NumberAt {
  if (!n.han || n.end - n.start < 2 || text.charAt(n.end - 1) !== '一') return n;
  const scale = { 百: 10, 千: 100, 万: 1000 }[text.charAt(n.end - 2)];
  if (scale === undefined || !/^(?:天|日|周|个月|个?礼拜|个?星期|期)/.test(text.slice(n.end, n.end + 2))) return n;
  return { ...n, end: n.end - 1, value: n.value - scale };
}

/** The text with every number written as one sign, so that a sentence of figures can be matched by its shape. */
export interface Shape {
  text: string;
  /** by place in `text` */
  numbers: Map<number, NumberAt>;
  /** place in `text` → place in the folded text */
  home(place: number): number;
}

/** Two judges ask for the shape of the same text one after the other. */
let last: { text: string; shape: Shape } | null = null;

export function shapeOf(text: string): Shape {
  if (last?.text === text) return last.shape;
  const shape = drawShape(text);
  last = { text, shape };
  return shape;
}

/** blanks and the signs of a mask; most characters are told by their number alone */
const skipped = (text: string, at: number) => {
  const c = text.charCodeAt(at);
  return (
    c === 0x2a || c === 0x20 || ((c < 0x20 || (c >= 0xa0 && c <= 0x3000) || c === 0xfeff) && /\s/.test(text.charAt(at)))
  );
};

function drawShape(text: string): Shape {
  const small = [...text.matchAll(SMALL_BEFORE_UNIT)].map((m): NumberAt => {
    const value = SMALL[m[1] ?? ''] ?? 0;
    return { start: m.index, end: m.index + 1, value, han: true, scaled: false, exact: false };
  });
  const numbers = numbersIn(text).map((n) => apart(n, text));
  const all = [...numbers, ...small.filter((s) => !numbers.some((n) => n.start <= s.start && s.start < n.end))];
  all.sort((a, b) => a.start - b.start);
  const shape: Shape = { text: '', numbers: new Map(), home: (place) => homes[place] ?? text.length };
  const homes: number[] = [];
  let at = 0;
  const copy = (to: number) => {
    for (; at < to; at++) {
      if (skipped(text, at)) continue;
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

/** Expressions by their source: sources are put together anew for every message. */
const expressions = new Map<string, RegExp>();

function expressionOf(source: string): RegExp {
  const known = expressions.get(source);
  if (known) return known;
  const made = new RegExp(source, 'dg');
  expressions.set(source, made);
  return made;
}

export function matches(s: Shape, source: string): Found[] {
  const found: Found[] = [];
  const expression = expressionOf(source);
  expression.lastIndex = 0;
  for (let m = expression.exec(s.text); m !== null; m = expression.exec(s.text)) {
    if (m[0] === '') expression.lastIndex++;
    const { index } = m;
    const end = index + m[0].length;
    const groups = m.indices?.groups ?? {};
    found.push({
      start: index,
      end,
      value: (name) => {
        const place = groups[name]?.[0];
        return place === undefined ? null : (s.numbers.get(place)?.value ?? null);
      },
      unit: m.groups?.u,
    });
  }
  return found;
}
