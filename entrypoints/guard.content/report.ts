/** What a page tells about itself when the popup or a tool asks. */
import type { MessageGist, PageReport, ReadMessage } from '../../lib/messages';
import type { Watch } from '../../lib/page/watch';
import type { PageMessage, Site } from '../../lib/sites/types';

interface Given {
  win: Window;
  site: Site;
  seenAs: { id: Site['id'] | 'none' };
  pageWatch: Watch | null;
  known(message: PageMessage): MessageGist | null;
  /** the messages that are marked now */
  marked: readonly PageMessage[];
  painted: string[];
  settled: boolean;
  stopped: string | null;
  notes: PageReport['notes'];
  about: PageReport['about'];
}

/** A conversation longer than this is told as a whole only once it has been read: somebody may ask ten times a second. */
const LONG = 500;

export async function reportOf(given: Given): Promise<PageReport> {
  const { win, site, seenAs, pageWatch, known, marked, painted, settled, stopped, notes, about } = given;
  const around = pageWatch?.around() ?? { url: win.location.href, now: Date.now(), zoneOffset: 0 };
  const whole = pageWatch !== null && (settled || pageWatch.inOrder().length <= LONG);
  const messages = pageWatch && whole ? await pageWatch.all() : [...marked];
  const told = (message: PageMessage): ReadMessage => {
    const { key, text, sender, sentAt, shownTime, direction } = message;
    const gist = direction === 'outgoing' ? null : known(message);
    return {
      key,
      text,
      sender,
      sentAt,
      shownTime,
      direction,
      kind: gist?.kind ?? null,
      verdict: gist?.verdict ?? null,
      findings: gist?.findings ?? [],
    };
  };
  return {
    site: seenAs.id,
    grade: site.grade,
    pageKind: site.pageKind(win.document, around),
    url: around.url,
    title: win.document.title,
    settled,
    messages: messages.map(told),
    painted,
    notes,
    about: about ?? null,
    stopped,
  };
}
