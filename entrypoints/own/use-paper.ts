/** One paper of the workbook as a form holds it: what is typed shows at once and is saved at each keystroke. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sort } from '../../lib/workbook/store';
import { workbook } from './workbook';

export interface Held<T> {
  /** null until it was read */
  value: T | null;
  failed: boolean;
  /** the last change is not in the workbook; it still stands on the page */
  unsaved: boolean;
  change(how: (value: T) => T): void;
}

/**
 * Changes are made on the page and again on what the workbook holds, so that two windows lose nothing; what another
 * window writes is shown as soon as nothing of ours is on its way.
 */
export function usePaper<T>(sort: Sort, id: string, take: (raw: unknown) => T | null, fresh: () => T): Held<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const pending = useRef(0);
  const shape = useRef({ take, fresh });
  shape.current = { take, fresh };
  useEffect(() => {
    const stop = new AbortController();
    setValue(null);
    workbook.watch(
      sort,
      stop.signal,
      (papers) => {
        if (pending.current > 0) return;
        const found = papers.find((paper) => paper.id === id);
        setValue(shape.current.take(found?.value) ?? shape.current.fresh());
      },
      () => setFailed(true),
    );
    return () => stop.abort();
  }, [sort, id]);
  const change = (how: (value: T) => T) => {
    setValue((before) => (before === null ? before : how(before)));
    pending.current += 1;
    workbook
      .change(sort, id, Date.now(), (raw) => how(shape.current.take(raw) ?? shape.current.fresh()))
      .then(
        () => setUnsaved(false),
        () => setUnsaved(true),
      )
      .finally(() => {
        pending.current -= 1;
      });
  };
  return { value, failed, unsaved, change };
}
