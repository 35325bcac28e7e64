/**
 * A QR symbol (ISO/IEC 18004) for short texts of digits, capitals and ` $%*+-./:`, with 15 % of it repairable (level
 * M). Versions 1 to 10, which is up to 311 characters: enough for the end of a log. No other mode is needed here.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** level M of each version: repair words per block, then how many blocks with how many data words */
const BLOCKS: readonly (readonly [repair: number, ...blocks: (readonly [count: number, words: number])[]])[] = [
  [10, [1, 16]],
  [16, [1, 28]],
  [26, [1, 44]],
  [18, [2, 32]],
  [24, [2, 43]],
  [16, [4, 27]],
  [18, [4, 31]],
  [22, [2, 38], [2, 39]],
  [22, [3, 36], [2, 37]],
  [26, [4, 43], [1, 44]],
];
const ALIGNED = [[], [18], [22], [26], [30], [34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]] as const;

/** Rows of dark (true) and light modules, without the light border; null when the text does not fit. */
export function qr(text: string): boolean[][] | null {
  if ([...text].some((char) => !ALPHABET.includes(char))) return null;
  for (const [i, [repair, ...blocks]] of BLOCKS.entries()) {
    const version = i + 1;
    const room = blocks.reduce((sum, [count, words]) => sum + count * words, 0);
    const data = dataWords(text, version, room);
    if (data !== null) return draw(version, interleave(data, repair, blocks));
  }
  return null;
}

function dataWords(text: string, version: number, room: number): number[] | null {
  let bits = '';
  const put = (value: number, length: number) => {
    bits += value.toString(2).padStart(length, '0');
  };
  put(0b0010, 4);
  put(text.length, version < 10 ? 9 : 11);
  for (let at = 0; at < text.length; at += 2) {
    const first = ALPHABET.indexOf(text.charAt(at));
    if (at + 1 < text.length) put(first * 45 + ALPHABET.indexOf(text.charAt(at + 1)), 11);
    else put(first, 6);
  }
  if (bits.length > room * 8) return null;
  bits += '0'.repeat(Math.min(4, room * 8 - bits.length));
  bits += '0'.repeat(-bits.length & 7);
  const words = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  for (let pad = 0xec; words.length < room; pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
}

// arithmetic of the field of 256 elements, x⁸ + x⁴ + x³ + x² + 1
const EXP: number[] = [];
const LOG: number[] = [];
for (let i = 0, value = 1; i < 255; i++) {
  EXP[i] = value;
  LOG[value] = i;
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d;
}
const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (EXP[((LOG[a] ?? 0) + (LOG[b] ?? 0)) % 255] ?? 0);

/** Reed-Solomon repair words of a block. */
export function repairWords(data: readonly number[], count: number): number[] {
  let generator = [1];
  for (let i = 0; i < count; i++) {
    const root = EXP[i] ?? 0;
    const next = [...generator, 0];
    for (const [at, value] of generator.entries()) next[at + 1] = (next[at + 1] ?? 0) ^ times(value, root);
    generator = next;
  }
  const rest = [...data, ...new Array<number>(count).fill(0)];
  for (let i = 0; i < data.length; i++) {
    const lead = rest[i] ?? 0;
    for (const [at, value] of generator.entries()) rest[i + at] = (rest[i + at] ?? 0) ^ times(value, lead);
  }
  return rest.slice(data.length);
}

function interleave(data: number[], repair: number, blocks: readonly (readonly [number, number])[]): number[] {
  const parts: number[][] = [];
  let at = 0;
  for (const [count, words] of blocks)
    for (let i = 0; i < count; i++) {
      parts.push(data.slice(at, at + words));
      at += words;
    }
  const mixed = (rows: number[][]) => {
    const longest = Math.max(...rows.map((row) => row.length));
    return Array.from({ length: longest }, (_, i) => rows.flatMap((row) => row[i] ?? [])).flat();
  };
  return [...mixed(parts), ...mixed(parts.map((part) => repairWords(part, repair)))];
}

type Grid = (boolean | null)[][];

const MASKS: ((row: number, col: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => ((r >> 1) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];

function draw(version: number, words: number[]): boolean[][] {
  const frame = frameOf(version);
  const path = pathThrough(frame);
  const candidates = MASKS.map((masked, mask) => {
    const grid = frame.map((row) => [...row]);
    for (const [i, [r, c]] of path.entries()) {
      const bit = (((words[i >> 3] ?? 0) >> (7 - (i & 7))) & 1) === 1;
      (grid[r] ?? [])[c] = bit !== masked(r, c);
    }
    markFormat(grid, mask);
    return grid.map((row) => row.map((cell) => cell === true));
  });
  return candidates.reduce((a, b) => (penalty(b) < penalty(a) ? b : a));
}

/** Everything that is the same in each symbol of a version; null where data goes. */
function frameOf(version: number): Grid {
  const size = 17 + 4 * version;
  const grid: Grid = Array.from({ length: size }, () => new Array<boolean | null>(size).fill(null));
  const set = (r: number, c: number, dark: boolean) => {
    const row = grid[r];
    if (row !== undefined && c >= 0 && c < size) row[c] = dark;
  };
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  for (const [r, c] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    for (let dr = -4; dr <= 4; dr++)
      for (let dc = -4; dc <= 4; dc++) {
        const ring = Math.max(Math.abs(dr), Math.abs(dc));
        set(r + dr, c + dc, ring !== 2 && ring !== 4);
      }
  const centres: number[] = version === 1 ? [] : [...new Set([6, ...(ALIGNED[version - 1] ?? [])])];
  const last = centres.at(-1);
  for (const r of centres)
    for (const c of centres) {
      if ((r === 6 && (c === 6 || c === last)) || (c === 6 && r === last)) continue;
      for (let dr = -2; dr <= 2; dr++)
        for (let dc = -2; dc <= 2; dc++) set(r + dr, c + dc, Math.max(Math.abs(dr), Math.abs(dc)) !== 1);
    }
  markFormat(grid, 0);
  if (version >= 7) {
    let rest = version;
    for (let i = 0; i < 12; i++) rest = (rest << 1) ^ (rest >> 11 ? 0x1f25 : 0);
    const told = (version << 12) | rest;
    for (let i = 0; i < 18; i++) {
      const dark = ((told >> i) & 1) === 1;
      set(Math.floor(i / 3), size - 11 + (i % 3), dark);
      set(size - 11 + (i % 3), Math.floor(i / 3), dark);
    }
  }
  return grid;
}

/** Level and mask, twice, around the finders. */
function markFormat(grid: Grid, mask: number): void {
  const size = grid.length;
  // level M is 00
  let rest = mask;
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ (rest >> 9 ? 0x537 : 0);
  const told = ((mask << 10) | rest) ^ 0x5412;
  const set = (r: number, c: number, dark: boolean) => {
    const row = grid[r];
    if (row !== undefined) row[c] = dark;
  };
  for (let i = 0; i < 15; i++) {
    const dark = ((told >> i) & 1) === 1;
    set(i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, 8, dark);
    set(8, i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i, dark);
  }
  set(size - 8, 8, true);
}

/** The way of the bits: pairs of columns from the right, up and down in turn, past what the frame holds. */
function pathThrough(frame: Grid): [row: number, col: number][] {
  const size = frame.length;
  const path: [number, number][] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i++) {
      const r = up ? size - 1 - i : i;
      for (const c of [right, right - 1]) if (frame[r]?.[c] === null) path.push([r, c]);
    }
    up = !up;
  }
  return path;
}

/** The standard's measure of how hard a symbol is to read. */
function penalty(grid: boolean[][]): number {
  const size = grid.length;
  const columns = grid.map((_, c) => grid.map((row) => row[c] === true));
  let points = 0;
  for (const line of [...grid, ...columns]) {
    const text = line.map((dark) => (dark ? '1' : '0')).join('');
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) points += run.length - 2;
    points += 40 * (text.match(/(?=10111010000|00001011101)/g)?.length ?? 0);
  }
  for (let r = 1; r < size; r++)
    for (let c = 1; c < size; c++) {
      const same = grid[r]?.[c];
      if (grid[r - 1]?.[c] === same && grid[r]?.[c - 1] === same && grid[r - 1]?.[c - 1] === same) points += 3;
    }
  const dark = grid.flat().filter(Boolean).length;
  return points + 10 * Math.floor(Math.abs((dark * 100) / (size * size) - 50) / 5);
}
