/** Boxes that were ticked on a page, kept under the page's name. */
import { decodeList, EMPTY_LIST, tickItem } from '../../../lib/plan/lists';
import { usePaper } from '../../own/use-paper';

export function useTicks(id: string) {
  const { value, change } = usePaper('choice', `ticks-${id}`, decodeList, () => EMPTY_LIST);
  return {
    ticked: new Set(Object.keys(value?.ticked ?? {})),
    tick: (item: string, on: boolean) => change((state) => tickItem(state, item, on ? Date.now() : null)),
  };
}
