/** Writing what was chosen: first the record of the file with its hash, then the messages in order of time. */
import { signHead } from '../../../lib/evidence/device';
import type { Clock } from '../../../lib/evidence/draft';
import type { Surroundings } from '../../../lib/evidence/entry';
import { keepRecord } from '../../../lib/evidence/keep';
import { type KeptMany, keepMany } from '../../../lib/evidence/keep-many';
import { sha256OfBlob } from '../../../lib/evidence/sha256';
import type { Store } from '../../../lib/evidence/store';
import type { Planned } from '../../../lib/import/plan';
import { turn } from './breathe';
import { draftOf, fileDraft, type Origin } from './drafts';
import type { Chosen, Looked } from './look';

export interface Wanted {
  chosen: Chosen;
  looked: Looked;
  planned: Planned[];
  /** the file itself too, or only its hash */
  hold: boolean;
  /** name of the record of the file, in the person's words */
  title: string;
}

interface Running {
  progress(done: number, total: number): void;
  signal: AbortSignal;
}

export async function bringIn(
  { chosen, looked, planned, hold, title }: Wanted,
  store: Store,
  around: Surroundings,
  clock: Clock,
  running: Running,
): Promise<KeptMany> {
  const { file, name } = chosen;
  const sha256 = await sha256OfBlob(file, undefined, running.signal);
  const origin: Origin = { name: name ?? '', format: looked.backup.format, sha256 };
  const attached = { name: name || 'pasted.txt', blob: file, hold: hold || name === null };
  const draft = fileDraft(origin, looked.counts, planned.length, clock, title);
  const { seq } = await keepRecord(store, draft, [attached], around, [], { signal: running.signal });
  // from old to new, as it happened; what has no time keeps its place behind
  const when = ({ message }: Planned) =>
    message.sentAt === null ? Number.POSITIVE_INFINITY : Date.parse(message.sentAt);
  const ordered = planned.map((one) => ({ one, ms: when(one) })).sort((a, b) => a.ms - b.ms || a.one.at - b.one.at);
  const drafts = [];
  for (const [at, { one }] of ordered.entries()) {
    if (at % 50 === 49) await turn();
    drafts.push(draftOf(one, origin, seq, clock));
  }
  const kept = await keepMany(store, drafts, around, running, turn);
  void signHead(store, Date.now()).catch(() => null);
  return kept;
}
