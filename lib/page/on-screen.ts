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
): { first: number; end: number } {
  const top = -height * reach;
  const bottom = height * (1 + reach);
  const place = (at: number) => rows[at]?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  // lists that grow upwards hold their newest message first
  const upwards = rows.length > 1 && place(0).top > place(rows.length - 1).top;
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

const FEW = 80;

/** The elements themselves; a short list is asked one by one, wherever its rows stand. */
export function onScreen<T extends Placed>(rows: ArrayLike<T>, height: number, reach = 0): T[] {
  if (rows.length > FEW) {
    const { first, end } = stretchOnScreen(rows, height, reach);
    return Array.prototype.slice.call(rows, first, end) as T[];
  }
  return Array.from(rows).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > -height * reach && top < height * (1 + reach);
  });
}
