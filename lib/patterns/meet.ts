/**
 * Which message came first among those of the same minute with the same words. A table of plain numbers: a hundred
 * thousand entries of a Map are objects that the browser has to carry about and clear away.
 */
export function meeting(most: number): (at: number, print: number, index: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * most)));
  /** index + 1; 0: free */
  const slots = new Uint32Array(size);
  const minutes = new Float64Array(most);
  const prints = new Uint32Array(most);
  /** `index` < `most`: answers the index of the first with this minute and words, which may be this one. */
  return (at, print, index) => {
    const minute = Math.floor(at / 60_000);
    let slot = (Math.imul(minute, 0x9e3779b1) ^ Math.imul(print, 0x85ebca6b)) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const first = (slots[slot] ?? 0) - 1;
      if (first < 0) {
        slots[slot] = index + 1;
        minutes[index] = minute;
        prints[index] = print;
        return index;
      }
      if (minutes[first] === minute && prints[first] === print) return first;
    }
  };
}
