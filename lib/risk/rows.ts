/** Many short lists of numbers in one piece of memory: those of list n stand in [from[n], from[n + 1]) of `items`. */
export interface Rows {
  from: Int32Array;
  items: Uint16Array;
}

/** @throws RangeError when a number needs more than 16 bits */
export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, n) => {
    from[n + 1] = (from[n] as number) + list.length;
  });
  const all = lists.flat();
  const items = Uint16Array.from(all);
  if (items.some((item, i) => item !== all[i])) throw new RangeError('a number of a list needs more than 16 bits');
  return { from, items };
}
