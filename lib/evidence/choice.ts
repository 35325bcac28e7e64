/** What a person may choose from when taking evidence away: every record in a line, with what it would weigh. */
import { readEntry } from './entry';
import type { RecordKind } from './record';
import type { Store } from './store';

export interface Choice {
  seq: number;
  kind: RecordKind;
  sender: string | null;
  capturedAt: number;
  excerpt: string;
  tags: string[];
  /** record this one adds to; it comes along by itself */
  refersTo: number | null;
  /** bytes of text and files */
  size: number;
}

export interface Choices {
  records: Choice[];
  /** what is in every package: deletions, anchors, links */
  always: number;
}

const PAGE = 500;

export async function choicesOf(store: Store, signal?: AbortSignal): Promise<Choices> {
  const tags = new Map((await store.notes()).map((note) => [note.seq, note.tags]));
  const { seq: last } = await store.head();
  const records: Choice[] = [];
  let always = 200_000;
  for (let from = 1; from <= last; from += PAGE) {
    signal?.throwIfAborted();
    for (const { seq, bytes } of await store.range(from, Math.min(last, from + PAGE - 1))) {
      always += 160;
      if (bytes === null) continue;
      try {
        const { kind, sender, capturedAt, text, refersTo, parts } = readEntry(bytes);
        const size = bytes.length + parts.reduce((sum, part) => sum + (part.held ? part.size : 0), 0);
        if (kind === 'deletion' || kind === 'anchor') always += size;
        else
          records.push({
            seq,
            kind,
            sender,
            capturedAt,
            excerpt: text.slice(0, 60),
            tags: tags.get(seq) ?? [],
            refersTo,
            size,
          });
      } catch {
        // damaged: every package names it, none can hold it
      }
    }
  }
  return { records, always };
}

export interface Filter {
  sender: string | null;
  tag: string | null;
  /** ms; `to` is the first moment no longer meant */
  from: number | null;
  to: number | null;
}

export const fits = (one: Choice, { sender, tag, from, to }: Filter): boolean =>
  (sender === null || one.sender === sender) &&
  (tag === null || one.tags.includes(tag)) &&
  (from === null || one.capturedAt >= from) &&
  (to === null || one.capturedAt < to);

/** Bytes of a package with these records; what refers to them comes along. */
export function weigh({ records, always }: Choices, chosen: 'all' | ReadonlySet<number>): number {
  const inside = (one: Choice) =>
    chosen === 'all' || chosen.has(one.seq) || (one.refersTo !== null && chosen.has(one.refersTo));
  return records.reduce((sum, one) => sum + (inside(one) ? one.size : 0), always);
}
