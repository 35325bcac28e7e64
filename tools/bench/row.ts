export interface Row {
  name: string;
  unit: string;
  better: 'less' | 'more';
  gate: number;
  ambition: number;
  /** heavy rows: measured only when the group is asked for by name */
  group?: string;
  measure(): number | Promise<number>;
}

/** ms of running before anything counts, so that the compiler is done */
const WARM_UP = 600;
const ROUNDS = 41;

/**
 * Several things measured over the same pieces, taking turns, so that all meet the same disturbances. What counts is
 * the best round of each piece: pieces are shorter than the slice of time that a busy machine gives, so the best one
 * was left alone; medians measured how busy the machine was.
 * @returns ms over all pieces, for each thing
 */
export function timesOver(count: number, runs: readonly ((piece: number) => unknown)[], rounds = ROUNDS): number[] {
  const from = performance.now();
  for (let round = 0; round < 3 || performance.now() - from < WARM_UP; round++)
    for (const run of runs) sink(run(round % count));
  const best = runs.map(() => new Float64Array(count).fill(Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round++)
    for (let piece = 0; piece < count; piece++)
      runs.forEach((run, k) => {
        const at = performance.now();
        sink(run(piece));
        const took = performance.now() - at;
        const mine = best[k];
        if (mine && took < (mine[piece] ?? 0)) mine[piece] = took;
      });
  return best.map((list) => list.reduce((sum, ms) => sum + ms, 0));
}

/** How many times as long the first takes as the second. */
export function ratioOver(
  count: number,
  a: (piece: number) => unknown,
  b: (piece: number) => unknown,
  rounds = ROUNDS,
): number {
  const [first = 0, second = 0] = timesOver(count, [a, b], rounds);
  return first / Math.max(second, 1e-6);
}

/**
 * How many times as long something takes as the bare loop over the same pieces. The floor is the best that was seen in
 * the whole run.
 */
export function timesFloor(pieces: readonly string[], run: (piece: number) => unknown): number {
  const bare = (i: number) => bareLoop(pieces[i] ?? '');
  const [alone = 0] = timesOver(pieces.length, [bare]);
  const [ms = 0, beside = 0] = timesOver(pieces.length, [run, bare]);
  const floor = Math.min(alone, beside);
  const units = pieces.reduce((sum, piece) => sum + piece.length, 0);
  floorPerUnit = Math.min(floorPerUnit, floor / units);
  return ms / (floorPerUnit * units);
}

let floorPerUnit = Number.POSITIVE_INFINITY;

let kept: unknown;
function sink(value: unknown): void {
  kept = value;
}
export const lastResult = () => kept;

/**
 * The floor: every unit looked at once. Put together with ^, which never leaves the small integers; a sum that does is
 * now and then compiled to run four times slower, and everything would look fast beside it.
 */
export function bareLoop(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h ^= text.charCodeAt(i);
  return h;
}
