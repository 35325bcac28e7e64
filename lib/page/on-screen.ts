/**
 * Those of many elements, given in order, that lie on screen or up to `reach` screens away. Found by halving, so that a
 * list of ten thousand is asked for some thirty places; a short one is asked one by one, wherever its rows stand.
 */
interface Placed {
  getBoundingClientRect(): { top: number; bottom: number };
}

const FEW = 80;

export function onScreen<T extends Placed>(rows: readonly T[], height: number, reach = 0): T[] {
  const top = -height * reach;
  const bottom = height * (1 + reach);
  if (rows.length <= FEW)
    return rows.filter((row) => {
      const at = row.getBoundingClientRect();
      return at.bottom > top && at.top < bottom;
    });
  // lists that grow upwards hold their newest message first
  const upwards = (rows[0]?.getBoundingClientRect().top ?? 0) > (rows.at(-1)?.getBoundingClientRect().top ?? 0);
  const before = (at: { top: number; bottom: number }) => (upwards ? at.top >= bottom : at.bottom <= top);
  const after = (at: { top: number; bottom: number }) => (upwards ? at.bottom <= top : at.top >= bottom);
  const firstWhere = (fits: (row: T) => boolean): number => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const row = rows[middle];
      if (row && fits(row)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const first = firstWhere((row) => !before(row.getBoundingClientRect()));
  const end = firstWhere((row) => after(row.getBoundingClientRect()));
  return rows.slice(first, end);
}
