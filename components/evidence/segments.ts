import type { Hint } from '../../lib/messages';
import type { Severity } from '../../lib/risk/types';

export interface Segment {
  text: string;
  severity: Severity | null;
}

const RANK: Record<Severity, number> = { info: 1, heed: 2, breach: 3, fraud: 4 };
type Marked = Pick<Hint, 'start' | 'end' | 'severity' | 'confidence'>;

/** Cuts a text at the hints' words; where hints overlap the weightier one shows. What is only 看不准 is not marked. */
export function segments(text: string, hints: readonly Marked[]): Segment[] {
  const spans = hints.flatMap(({ start, end, severity, confidence }) =>
    start === null || end === null || confidence === 'low' || end <= start || start < 0 || end > text.length
      ? []
      : [{ start, end, severity }],
  );
  const cuts = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  const out: Segment[] = [];
  for (const [at, from] of cuts.entries()) {
    const to = cuts[at + 1];
    if (to === undefined) break;
    let severity: Severity | null = null;
    for (const span of spans) {
      const covers = span.start <= from && span.end >= to;
      if (covers && (severity === null || RANK[span.severity] > RANK[severity])) severity = span.severity;
    }
    const last = out.at(-1);
    if (last && last.severity === severity) last.text += text.slice(from, to);
    else out.push({ text: text.slice(from, to), severity });
  }
  return out;
}

/** Weightiest first, unsure ones last; the order of the text among equals. */
export function byWeight<H extends Marked>(hints: readonly H[]): H[] {
  const weight = (hint: H) => (hint.confidence === 'low' ? 0 : RANK[hint.severity]);
  return [...hints].sort((a, b) => weight(b) - weight(a) || (a.start ?? 0) - (b.start ?? 0));
}
