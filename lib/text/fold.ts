/**
 * Folding: a cleaned copy of a text for matching, with every folded character knowing where it came from. The
 * original is never changed; quotes and marks always use original offsets.
 */

export interface Disguise {
  /** original offsets */
  start: number;
  end: number;
  why: 'invisible' | 'separator' | 'split' | 'look-alike' | 'full-width' | 'pinyin' | 'stray-traditional' | 'reversed';
}

export interface Folded {
  text: string;
  /** original offset at which folded unit i begins (i may equal text.length) */
  startOf(i: number): number;
  /** original offset at which folded unit i ends, i.e. just behind the last original unit that made it */
  endOf(i: number): number;
  /** stretches in which characters were altered so that filters miss the words */
  disguises: Disguise[];
}

const DELETED = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/;

/** Folds compatibility forms, case, invisible marks. Ranges of the result map back to the original exactly. */
export function fold(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let i = 0; i < original.length; i++) {
    const unit = original.charAt(i);
    if (DELETED.test(unit)) continue;
    const folded = unit < '\u0080' ? unit.toLowerCase() : unit.normalize('NFKC').toLowerCase();
    for (let k = 0; k < folded.length; k++) {
      starts.push(i);
      ends.push(i + 1);
    }
    text += folded;
  }
  return {
    text,
    startOf: (i) => starts[i] ?? original.length,
    endOf: (i) => ends[i] ?? original.length,
    disguises: [],
  };
}
