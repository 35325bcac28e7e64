/** Which part of the earlier text each unit of a later text was made from. */

export interface Mapping {
  startOf(i: number): number;
  endOf(i: number): number;
}

/**
 * Kept sparsely: a stretch either runs alongside the earlier text unit by unit, or is one block, all of whose units
 * were made from the same range.
 */
export class Stretches implements Mapping {
  private readonly at: number[] = [0];
  private readonly from: number[] = [0];
  /** end of the range of a block; -1 for a stretch that runs alongside */
  private readonly to: number[] = [-1];

  /** From unit `at` on, the later text runs alongside the earlier one from `from`. */
  alongside(at: number, from: number): void {
    this.put(at, from, -1);
  }

  /** The units from `at` on were all made from [from, to). */
  block(at: number, from: number, to: number): void {
    this.put(at, from, to);
  }

  private put(at: number, from: number, to: number): void {
    const last = this.at.length - 1;
    if (this.at[last] === at) {
      this.from[last] = from;
      this.to[last] = to;
      return;
    }
    this.at.push(at);
    this.from.push(from);
    this.to.push(to);
  }

  private find(i: number): number {
    let low = 0;
    let high = this.at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.at[middle] ?? 0) <= i) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  startOf(i: number): number {
    const k = this.find(i);
    const from = this.from[k] ?? 0;
    return this.to[k] === -1 ? from + i - (this.at[k] ?? 0) : from;
  }

  endOf(i: number): number {
    const k = this.find(i);
    const to = this.to[k] ?? -1;
    return to === -1 ? (this.from[k] ?? 0) + i - (this.at[k] ?? 0) + 1 : to;
  }
}

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** @param edits in order, not overlapping */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; mapping: Stretches } {
  const mapping = new Stretches();
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.start), edit.text);
    length += edit.start - done;
    if (edit.text !== '') mapping.block(length, edit.start, edit.end);
    length += edit.text.length;
    done = edit.end;
    mapping.alongside(length, done);
  }
  parts.push(text.slice(done));
  return { text: parts.join(''), mapping };
}

/** Reads a place in the last text back through all steps to the first. */
export function chain(steps: readonly Mapping[], length: number): Mapping {
  const clamp = (i: number) => Math.max(0, Math.min(length, i));
  if (steps.length === 0) return { startOf: clamp, endOf: (i) => clamp(i + 1) };
  return {
    startOf: (i) => {
      let place = i;
      for (let k = steps.length - 1; k >= 0; k--) place = steps[k]?.startOf(place) ?? place;
      return clamp(place);
    },
    endOf: (i) => {
      let place = i;
      for (let k = steps.length - 1; k >= 0; k--) place = (steps[k]?.endOf(place) ?? place + 1) - 1;
      return clamp(place + 1);
    },
  };
}
