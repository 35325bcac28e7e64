import { useEffect, useState } from 'preact/hooks';
import { FLAG, hasFlag, kindAt } from '../../../lib/evidence/facts';
import { readFacts } from '../../../lib/evidence/facts-read';
import { lookAt } from '../../../lib/evidence/record-detail';
import type { PaidRecord } from '../../../lib/plan/money/paid';
import { store } from '../evidence/at-hand';

/** The payments in the log, read from their sealed bytes; null until all are read. */
export function usePaidRecords(): { records: PaidRecord[] | null; unread: boolean } {
  const [records, setRecords] = useState<PaidRecord[] | null>(null);
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const facts = await readFacts(store, { signal: stop.signal });
      const found: PaidRecord[] = [];
      for (let i = 0; i < facts.count && !stop.signal.aborted; i++) {
        if (kindAt(facts, i) !== 'repayment' || hasFlag(facts, i, FLAG.gone)) continue;
        const sight = await lookAt(store, i + 1);
        if (!sight?.row.intact || !sight.entry) continue;
        const { amountFen, institution } = sight.entry.details;
        found.push({
          seq: i + 1,
          fen: typeof amountFen === 'number' ? amountFen : null,
          institution: typeof institution === 'string' ? institution : '',
        });
      }
      return found;
    };
    read().then(
      (found) => stop.signal.aborted || setRecords(found),
      () => stop.signal.aborted || setUnread(true),
    );
    return () => stop.abort();
  }, []);
  return { records, unread };
}
