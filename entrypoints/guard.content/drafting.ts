/** What of a page goes into a record, as the page shows it at this moment: one message, or the whole conversation. */
import type { ContextMessage, Draft } from '../../lib/evidence/record';
import { addressOf } from '../../lib/page/address';
import { draftOf, newId, threadDraftOf } from '../../lib/page/draft';
import type { Watch } from '../../lib/page/watch';
import type { PageMessage } from '../../lib/sites/types';
import { isNote } from './extras';

/** What is known of the page for whatever is kept of it. */
export interface DraftingFrom {
  win: Window;
  seenAs(): { id: string; channel: string };
  idOf(message: PageMessage): string;
  watch(): Watch | null;
}

export interface Drafting {
  message(message: PageMessage, how: Draft['how']): Draft;
  thread(how: Draft['how']): Promise<{ draft: Draft; messages: ContextMessage[] } | null>;
}

/** Messages on either side that are kept along with one. */
const NEIGHBOURS = 3;

export function draftingOfPage({ win, seenAs, idOf, watch }: DraftingFrom): Drafting {
  const circumstances = (how: Draft['how']) => {
    const now = Date.now();
    const { id: site, channel } = seenAs();
    return {
      how,
      site,
      channel,
      thread: watch()?.thread() ?? null,
      url: addressOf(win),
      title: win.document.title,
      now,
      zoneOffset: -new Date(now).getTimezoneOffset(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
    };
  };
  return {
    message(message, how) {
      const here = { ...circumstances(how), id: idOf(message), message };
      // words of a page say little without it
      if (isNote(message.key)) return { ...draftOf({ ...here, messages: [] }), kind: 'page' };
      return draftOf({ ...here, messages: watch()?.beside(message, NEIGHBOURS) ?? [] });
    },
    async thread(how) {
      const messages = (await watch()?.all()) ?? [];
      return threadDraftOf({ ...circumstances(how), id: newId(), messages });
    },
  };
}
