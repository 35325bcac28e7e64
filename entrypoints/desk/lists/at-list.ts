import { useEffect, useState } from 'preact/hooks';
import { decodeList, EMPTY_LIST, type ListState } from '../../../lib/plan/lists';
import { usePapers, workbook } from '../../own/workbook';

/** Where the person stands with one list. What is typed is shown at once and stored with every keystroke. */
export function useList(id: string) {
  const { papers } = usePapers('lists');
  const [ahead, setAhead] = useState<ListState | null>(null);
  const stored = papers?.find((each) => each.id === id);
  useEffect(() => setAhead(null), [id]);
  const state = ahead ?? (stored ? decodeList(stored.value) : EMPTY_LIST);
  const change = (how: (state: ListState) => ListState) => {
    setAhead(how(state));
    return workbook.change('lists', id, Date.now(), (value) => how(decodeList(value)));
  };
  return { there: papers !== null, state, change };
}
