/** What has been kept of this page's messages. One message keeps one id, so that asking twice never makes two records. */
import type { Keeping } from '../../components/hint/Card';
import type { Draft, Kept } from '../../lib/evidence/record';
import { newId } from '../../lib/page/draft';
import type { PageMessage } from '../../lib/sites/types';
import { askBackground, WireError } from '../../lib/wire';
import { isNote } from './extras';

export interface KeepingOfPage {
  /** the record id of a message, the same for as long as its words are */
  idOf(message: PageMessage): string;
  of(message: PageMessage): Keeping;
  keep(message: PageMessage, draft: Draft): Promise<void>;
  /** kept from elsewhere: popup, command */
  kept(id: string, kept: Kept): void;
}

const FAULTS = ['store-full', 'store-unavailable', 'store-blocked'] as const;

function why(error: unknown): Extract<Keeping, { state: 'failed' }>['why'] {
  if (!(error instanceof WireError)) return 'other';
  if (error.reason === 'gone') return 'gone';
  return FAULTS.find((fault) => fault === error.message) ?? 'other';
}

/** Where the browser did not let us at the page, only its marked words are in the record. */
const hasPage = ({ missing }: Kept) => !missing.includes('page-missing');

export function keepingOfPage(thread: () => string | null, changed: () => void): KeepingOfPage {
  const ids = new Map<string, string>();
  const states = new Map<string, Keeping>();

  const idOf = (message: PageMessage): string => {
    const name = JSON.stringify([thread(), message.key, message.text]);
    const id = ids.get(name) ?? newId();
    ids.set(name, id);
    return id;
  };
  const put = (id: string, state: Keeping) => {
    states.set(id, state);
    changed();
  };

  return {
    idOf,
    of(message) {
      if (states.size === 0) return { state: 'no' };
      const state: Keeping = states.get(idOf(message)) ?? { state: 'no' };
      return state.state === 'kept' ? { ...state, page: isNote(message.key) && hasPage(state.kept) } : state;
    },
    async keep(message, draft) {
      const id = idOf(message);
      const state = states.get(id)?.state;
      if (state === 'busy' || state === 'kept') return;
      put(id, { state: 'busy' });
      try {
        // answered only once it is durably written
        put(id, { state: 'kept', kept: await askBackground('keep', { draft }) });
      } catch (error) {
        put(id, { state: 'failed', why: why(error) });
      }
    },
    kept: (id, kept) => put(id, { state: 'kept', kept }),
  };
}
