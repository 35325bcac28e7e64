import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import type { Hint, PageAbout, PageNote, PageReport, ReadMessage } from '../../lib/messages';
import { siteFor, underPattern } from '../../lib/sites';
import { askBackground, askPage } from '../../lib/wire';
import { type PageView, pageView } from './page-view';

export interface Page {
  view: PageView;
  tabId: number | null;
  url: string | null;
  /** the browser may take a picture here */
  picturable: boolean;
  hints: { message: ReadMessage; hints: Hint[] }[];
  /** what the page says by itself, beside its messages */
  notes: PageNote[];
  about: PageAbout | null;
  /** how well the site is known, where it was read */
  grade?: 'proven' | 'generic';
}

const UNKNOWN: Page = {
  view: { kind: 'checking', host: '', checked: 0, hinted: [] },
  tabId: null,
  url: null,
  picturable: false,
  hints: [],
  notes: [],
  about: null,
};
/** A page that is still being read is looked at again, for a while. */
const LOOK_AGAIN = 300;
const LOOKS = 30;

/** The tab that the popup was opened on, and what was read there. */
export function usePage(hintsOn: boolean) {
  const [page, setPage] = useState(UNKNOWN);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let stopped = false;
    let looks = 0;
    const look = async () => {
      const last = ++looks >= LOOKS;
      const { page: found, more } = await readTab(hintsOn, last);
      if (stopped) return;
      setPage(found);
      if (more && !last) setTimeout(() => !stopped && void look(), LOOK_AGAIN);
    };
    void look();
    return () => {
      stopped = true;
    };
  }, [turn, hintsOn]);
  const again = useCallback(() => setTurn((each) => each + 1), []);
  return { page, again };
}

/** `last`: a page that never comes to rest is told as it stands. */
async function readTab(hintsOn: boolean, last: boolean): Promise<{ page: Page; more: boolean }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? null;
  const tabId = tab?.id ?? null;
  const answered: PageReport | null = tabId === null ? null : await askPage(tabId, 'report', {}).catch(() => null);
  const report = last && answered ? { ...answered, settled: true } : answered;
  const site = url === null ? null : siteFor(url);
  const granted = site !== null && report === null ? await isGranted(url) : report !== null;
  const ownOrigin = browser.runtime.getURL('/').replace(/\/$/, '');
  const view = pageView({ url: report?.url ?? url, ownOrigin, supported: site !== null, granted, report, hintsOn });
  const hints = hintsOn ? await dress(view.hinted, site?.channel === 'sms' ? 'sms' : null) : [];
  const notes = hintsOn ? (report?.notes ?? []) : [];
  const about = hintsOn ? (report?.about ?? null) : null;
  const picturable = url !== null && /^(https?|file):/.test(url);
  const grade = view.kind === 'read' ? report?.grade : undefined;
  return {
    page: { view, tabId, url, picturable, hints, notes, about, ...(grade && { grade }) },
    more: report !== null && !report.settled,
  };
}

/** The exact host of an address, as the browser's permissions name it. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

async function isGranted(url: string | null): Promise<boolean> {
  if (url === null) return false;
  // `contains` does not count hosts that were named at install only for the content script; the whole list does
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((pattern) => pattern === '<all_urls>' || underPattern(pattern, url));
}

/** The same reading as on the page, dressed in words. */
async function dress(messages: ReadMessage[], form: 'sms' | null): Promise<Page['hints']> {
  if (messages.length === 0) return [];
  const asked = messages.map(({ text, sender, sentAt, direction }) => ({ text, sender, sentAt, direction, form }));
  const judged = await askBackground('judge', { messages: asked }).catch(() => []);
  return messages.flatMap((message, at) => {
    const hints = judged[at]?.hints ?? [];
    return hints.length > 0 ? [{ message, hints }] : [];
  });
}
