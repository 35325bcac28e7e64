import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Chosen, narrowing } from '../../../components/log/LogFilters';
import type { Facts } from '../../../lib/evidence/facts';
import type { Running } from '../../../lib/evidence/keep';
import { OPEN, sift } from '../../../lib/evidence/sift';
import { sumsHere } from '../../../lib/evidence/sums';
import { verifyAll } from '../../../lib/evidence/verify';
import { clueBit } from '../../../lib/patterns/clues';
import { SIGNALS } from '../../../lib/risk/types';
import { store } from '../evidence/at-hand';
import type { Clues } from './clues';
import { cluesAsRead } from './clues-as-read';
import { useTitles } from './use-titles';

/** This device's clock at a moment, minutes east of UTC. */
export const zoneHere = (ms: number): number => -new Date(ms).getTimezoneOffset();

const two = (n: number) => String(n).padStart(2, '0');
/** A day as the browser's field writes it. */
export const dayText = (ms: number): string => {
  const at = new Date(ms);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};
const dayStart = (text: string, later = 0): number | null => {
  const at = new Date(`${text}T00:00`);
  if (Number.isNaN(at.getTime())) return null;
  at.setDate(at.getDate() + later);
  return at.getTime();
};

interface Busy {
  what: 'log.reading-clues' | 'log.checking';
  done: number;
  total: number;
}

/** The numbers that fit what was chosen; null while they are looked for. Long work is told, and can be stopped. */
export function useSifted(facts: Facts | null, version: number, chosen: Chosen) {
  const [found, setFound] = useState<{ words: string; seqs: Set<number> } | null>(null);
  const [read, setRead] = useState<{ version: number; clues: Clues; whole: boolean } | null>(null);
  const [faulty, setFaulty] = useState<{ version: number; seqs: Set<number> } | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const titles = useTitles();
  const running = useRef<AbortController | null>(null);
  const words = chosen.words.trim();

  useEffect(() => {
    let over = false;
    if (words === '') return setFound(null);
    const later = setTimeout(async () => {
      const seqs = await store.search(words, Number.POSITIVE_INFINITY).catch(() => []);
      if (!over) setFound({ words, seqs: new Set(seqs) });
    }, 80);
    return () => {
      over = true;
      clearTimeout(later);
    };
  }, [words, version]);

  const run = (what: Busy['what'], work: (running: Required<Running>) => Promise<void>) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const progress = (done: number, total: number) => !stop.signal.aborted && setBusy({ what, done, total });
    void work({ progress, signal: stop.signal, sums: sumsHere })
      .catch(() => null)
      .finally(() => {
        if (running.current === stop) setBusy(null);
      });
    return () => stop.abort();
  };
  const count = facts?.count ?? 0;
  useEffect(() => {
    if (chosen.clue === '' || count === 0 || (read?.version === version && read.whole)) return;
    return run('log.reading-clues', (how) =>
      cluesAsRead(count, (clues, whole) => setRead({ version, clues, whole }), how),
    );
  }, [chosen.clue === '', count, version]);
  useEffect(() => {
    if (chosen.state === '' || count === 0 || faulty?.version === version) return;
    return run('log.checking', async ({ progress, signal }) => {
      const { faults } = await verifyAll(store, progress, signal);
      setFaulty({ version, seqs: new Set(faults.map(({ seq }) => seq)) });
    });
  }, [chosen.state, count, version]);
  useEffect(() => () => running.current?.abort(), []);
  const seqs = useMemo(() => {
    if (facts === null) return null;
    if (words !== '' && found?.words !== words) return null;
    let clue: Set<number> | null = null;
    if (chosen.clue !== '') {
      if (read?.version !== version) return null;
      const bit = clueBit(chosen.clue);
      clue = new Set();
      for (let i = 0; i < read.clues.bits.length; i++) if (((read.clues.bits[i] ?? 0) & bit) !== 0) clue.add(i + 1);
    }
    if (chosen.state !== '' && faulty?.version !== version) return null;
    if (words === '' && narrowing(chosen) === 0 && chosen.order === 'kept') return null;
    return sift(facts, {
      ...OPEN,
      ...chosen,
      found: words === '' ? null : (found?.seqs ?? null),
      from: chosen.fromDay === '' ? null : dayStart(chosen.fromDay),
      to: chosen.toDay === '' ? null : dayStart(chosen.toDay, 1),
      clue,
      faulty: chosen.state === '' ? null : (faulty?.seqs ?? null),
    });
  }, [facts, found, read, faulty, chosen, version]);
  const clues = useMemo(
    () => SIGNALS.flatMap((signal) => (titles.has(signal) ? [{ signal, title: titles.get(signal) ?? signal }] : [])),
    [titles],
  );
  return { seqs, busy, stop: () => running.current?.abort(), clues };
}
