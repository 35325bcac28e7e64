/**
 * Where in a list, given in order, those elements stand that lie on screen or up to `reach` screens away. Found by
 * halving, so that a list of ten thousand is asked for some thirty places.
 */
interface Placed {
  getBoundingClientRect(): { top: number; bottom: number };
}

export function stretchOnScreen<T extends Placed>(
  rows: ArrayLike<T>,
  height: number,
  reach = 0,
  before: { first: number; end: number } | null = null,
): { first: number; end: number } {
  const top = -height * reach;
  const bottom = height * (1 + reach);
  const place = (at: number) => rows[at]?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  // lists that grow upwards hold their newest message first
  const upwards = rows.length > 1 && place(0).top > place(rows.length - 1).top;
  if (before && !upwards && stillFits(rows, before, top, bottom)) return before;
  const firstWhere = (fits: (at: { top: number; bottom: number }) => boolean): number => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fits(place(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const first = firstWhere((at) => (upwards ? at.top < bottom : at.bottom > top));
  const end = firstWhere((at) => (upwards ? at.bottom <= top : at.top >= bottom));
  return { first, end: Math.max(first, end) };
}

/** Mostly little has moved since the last look: then four places tell it. */
function stillFits(
  rows: ArrayLike<Placed>,
  { first, end }: { first: number; end: number },
  top: number,
  bottom: number,
): boolean {
  if (end > rows.length || first >= end) return false;
  const place = (at: number) => rows[at]?.getBoundingClientRect();
  return (
    (place(first - 1)?.bottom ?? Number.NEGATIVE_INFINITY) <= top &&
    (place(first)?.bottom ?? top) > top &&
    (place(end - 1)?.top ?? bottom) < bottom &&
    (place(end)?.top ?? Number.POSITIVE_INFINITY) >= bottom
  );
}

const FEW = 80;

/** The elements themselves; a short list is asked one by one, wherever its rows stand. */
export function onScreen<T extends Placed>(rows: ArrayLike<T>, height: number, reach = 0): T[] {
  return looker<T>()(rows, height, reach);
}

/** The same for one who looks again and again: begins where it ended the last time. */
export function looker<T extends Placed>(): (rows: ArrayLike<T>, height: number, reach?: number) => T[] {
  let before: { first: number; end: number } | null = null;
  return (rows, height, reach = 0) => {
    if (rows.length > FEW) {
      before = stretchOnScreen(rows, height, reach, before);
      return Array.prototype.slice.call(rows, before.first, before.end) as T[];
    }
    return Array.from(rows).filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > -height * reach && top < height * (1 + reach);
    });
  };
}
