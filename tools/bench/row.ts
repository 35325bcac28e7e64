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

const WARM_UP = 400;

/** Best time of one call in milliseconds, after warm-up. */
export function best(run: () => unknown, rounds = 11, warm = 3): number {
  const from = performance.now();
  for (let i = 0; i < warm || (warm > 0 && performance.now() - from < WARM_UP); i++) sink(run());
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const at = performance.now();
    sink(run());
    times.push(performance.now() - at);
  }
  return Math.min(...times);
}

/**
 * Two things measured in turns, best round of each: on a machine with other work, the best round is the one that was
 * left alone. Runs should be shorter than the slice of time that a busy machine gives, or waiting is measured.
 */
export function ratio(a: () => unknown, b: () => unknown, rounds = 61, warm = 8): number {
  // the compiler works beside us: on a busy machine it needs its time
  const from = performance.now();
  for (let i = 0; i < warm || performance.now() - from < WARM_UP; i++) {
    sink(a());
    sink(b());
  }
  let bestA = Number.POSITIVE_INFINITY;
  let bestB = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const t0 = performance.now();
    sink(a());
    const t1 = performance.now();
    sink(b());
    const t2 = performance.now();
    bestA = Math.min(bestA, t1 - t0);
    bestB = Math.min(bestB, t2 - t1);
  }
  return bestA / Math.max(bestB, 1e-6);
}

let kept: unknown;
function sink(value: unknown): void {
  kept = value;
}
export const lastResult = () => kept;

/** The floor: every unit looked at once. */
export function bareLoop(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (h + text.charCodeAt(i)) | 0;
  return h;
}
