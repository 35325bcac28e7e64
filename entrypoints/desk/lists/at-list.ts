import { decodeList, EMPTY_LIST } from '../../../lib/plan/lists';
import { usePaper } from '../../own/use-paper';

/** Where the person stands with one list. What is typed is shown at once and stored with every keystroke. */
export function useList(id: string) {
  const { value, unsaved, change } = usePaper('lists', id, decodeList, () => EMPTY_LIST);
  return { there: value !== null, state: value ?? EMPTY_LIST, unsaved, change };
}
