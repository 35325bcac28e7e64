/** One paper of the workbook as a form holds it: what is typed shows at once and is saved at each keystroke. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sort } from '../../lib/workbook/store';
import { workbook } from './workbook';

export interface Held<T> {
  /** null until it was read */
  value: T | null;
  failed: boolean;
  /** a change is not in the workbook; it still stands on the page, and the next one is written with it */
  unsaved: boolean;
  change(how: (value: T) => T): void;
}

const inTurn = <T>(changes: readonly ((value: T) => T)[], value: T): T =>
  changes.reduce((before, how) => how(before), value);

/**
 * Changes are made on the page and again on what the workbook holds, so that two windows lose nothing; what another
 * window writes is shown as soon as nothing of ours is on its way.
 */
export function usePaper<T>(sort: Sort, id: string, take: (raw: unknown) => T | null, fresh: () => T): Held<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const pending = useRef(0);
  /** changes that could not be written; the next one takes them along */
  const missed = useRef<((value: T) => T)[]>([]);
  const shape = useRef({ take, fresh });
  shape.current = { take, fresh };
  useEffect(() => {
    const stop = new AbortController();
    setValue(null);
    setUnsaved(false);
    missed.current = [];
    workbook.watch(
      sort,
      stop.signal,
      (papers) => {
        if (pending.current > 0) return;
        const found = papers.find((paper) => paper.id === id);
        setValue(inTurn(missed.current, shape.current.take(found?.value) ?? shape.current.fresh()));
      },
      () => setFailed(true),
    );
    return () => stop.abort();
  }, [sort, id]);
  const change = (how: (value: T) => T) => {
    setValue((before) => (before === null ? before : how(before)));
    // of this paper, whichever is shown when the answer comes
    const waiting = missed.current;
    const ours = [...waiting.splice(0), how];
    pending.current += 1;
    workbook
      .change(sort, id, Date.now(), (raw) => inTurn(ours, shape.current.take(raw) ?? shape.current.fresh()))
      .then(
        () => {
          if (waiting === missed.current) setUnsaved(waiting.length > 0);
        },
        () => {
          waiting.push(...ours);
          if (waiting === missed.current) setUnsaved(true);
        },
      )
      .finally(() => {
        pending.current -= 1;
      });
  };
  return { value, failed, unsaved, change };
}
