/**
 * Those of many elements, given in order down the page, that lie on screen or up to `reach` screens away. Found by
 * halving, so that a list of ten thousand is asked for some thirty places.
 */
export function onScreen<T extends { getBoundingClientRect(): { top: number; bottom: number } }>(
  rows: readonly T[],
  height: number,
  reach = 0,
): T[] {
  const top = -height * reach;
  const bottom = height * (1 + reach);
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
  const first = firstWhere((row) => row.getBoundingClientRect().bottom > top);
  const end = firstWhere((row) => row.getBoundingClientRect().top >= bottom);
  return rows.slice(first, end);
}
