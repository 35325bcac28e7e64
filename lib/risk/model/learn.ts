/**
 * Logistic regression over sparse binary features, all classes at once; AdaGrad, fixed order, no randomness, so that
 * the same corpus gives the same weights to the byte.
 */

export interface Sample {
  /** each once */
  features: number[];
  scale: number;
  /** 1 = yes, 0 = no, -1 = not to be learned from */
  labels: Int8Array;
  /** samples of one message share a group; a feature must occur in at least `minGroups` of them */
  group: number;
}

export interface Options {
  epochs: number;
  rate: number;
  /** L2 penalty per step on touched weights */
  l2: number;
  /** how far a label stands from a plain yes or no, so that no clause shouts down what else speaks; 0 = not at all */
  smoothing: number;
  /** weight of a yes against a no */
  positive: number;
  minGroups: number;
}

export interface Weights {
  classes: number;
  /** feature hash → row in `table` */
  rows: Map<number, number>;
  /** row-major, `classes` wide; row 0 is the bias */
  table: Float32Array;
  /** by row: in how many groups the feature stands */
  groups: Float32Array;
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

export function learn(samples: readonly Sample[], classes: number, o: Options): Weights {
  const { rows, groups } = number(samples, o.minGroups);
  const table = new Float32Array((rows.size + 1) * classes);
  const slope = new Float32Array(table.length).fill(1e-6);
  const compact = samples.map((s) => Int32Array.from(s.features.flatMap((f) => rows.get(f) ?? [])));
  const order = shuffled(samples.length);
  const z = new Float64Array(classes);
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (const n of order) {
      const features = compact[n];
      const sample = samples[n];
      if (!features || !sample) continue;
      const labels = sample.labels;
      const scale = sample.scale;
      z.fill(0);
      for (let c = 0; c < classes; c++) z[c] = table[c] ?? 0;
      for (const row of features)
        for (let c = 0, at = row * classes; c < classes; c++, at++) z[c] = (z[c] ?? 0) + (table[at] ?? 0) * scale;
      for (let c = 0; c < classes; c++) {
        const label = labels[c] ?? -1;
        if (label < 0) continue;
        const goal = label === 1 ? 1 - o.smoothing : o.smoothing;
        const error = (sigmoid(z[c] ?? 0) - goal) * (label === 1 ? o.positive : 1);
        if (Math.abs(error) < 0.002) continue;
        step(table, slope, c, error, o.rate, 0);
        for (const row of features) step(table, slope, row * classes + c, error * scale, o.rate, o.l2);
      }
    }
  }
  return { classes, rows, table, groups };
}

function step(table: Float32Array, slope: Float32Array, at: number, gradient: number, rate: number, l2: number): void {
  const w = table[at] ?? 0;
  const g = gradient + l2 * w;
  const sum = (slope[at] ?? 0) + g * g;
  slope[at] = sum;
  table[at] = w - (rate * g) / Math.sqrt(sum);
}

/** Numbers the features that occur in enough messages; in order of first sight, so the result is the same each time. */
function number(samples: readonly Sample[], minGroups: number): Pick<Weights, 'rows' | 'groups'> {
  const seen = new Map<number, { groups: number; last: number }>();
  for (const s of samples) {
    for (const f of s.features) {
      const known = seen.get(f);
      if (!known) seen.set(f, { groups: 1, last: s.group });
      else if (known.last !== s.group) {
        known.groups++;
        known.last = s.group;
      }
    }
  }
  const rows = new Map<number, number>();
  const counts = [0];
  for (const [f, { groups }] of seen) {
    if (groups < minGroups) continue;
    counts.push(groups);
    rows.set(f, rows.size + 1);
  }
  return { rows, groups: Float32Array.from(counts) };
}

/** A fixed order that mixes the files: stepping by a stride that shares no factor with the length. */
function shuffled(n: number): number[] {
  let stride = Math.floor(n * 0.618) | 1;
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  while (n > 1 && gcd(stride, n) !== 1) stride += 2;
  return Array.from({ length: n }, (_, i) => (i * stride) % Math.max(n, 1));
}
