/**
 * Watches the message list of a site: where it is, whether it is still the same conversation, what changes in it. Only
 * the list is observed; changes are handled once per frame. A hidden tab costs nothing. Reading itself stands in
 * read-rows.ts and read-whole.ts.
 */
import type { PageMessage, Site, Surroundings } from '../sites/types';
import { addressOf } from './address';
import { budget } from './budget';
import { atOnce, nextSlice, oncePerFrame } from './frame';
import type { Fresh, MakeReader, Reader } from './reader';
import { shadowRootsIn } from './shadow-roots';

export interface Watched {
  site: Site;
  win: Window;
  signal: AbortSignal;
  /** row by row or as a whole: a script carries only what the sites it is for need */
  reader: MakeReader;
  /** new messages, messages whose words have changed, and marked ones whose nodes have */
  found(fresh: Fresh[]): void;
  /** what these elements showed is gone */
  lost(elements: Element[]): void;
  /** another conversation: nothing read so far counts any more */
  forget(): void;
  /** something in the list has changed, places may have shifted */
  moved(): void;
  /** something has come into the list, and nothing else has happened: what is marked may have been pushed aside */
  pushed(): void;
  /** the message that is marked in this element */
  held(element: Element): PageMessage | null;
  /** what has been found so far waits for its answers: a conversation is not held in memory while it does */
  whenRoom(work: () => void): void;
  /** reading has taken too much of the page's time and has ended */
  overworked(): void;
}

export interface Watch {
  thread(): string | null;
  count(): number;
  /** all messages as they stand in the page now, read in slices */
  all(): Promise<PageMessage[]>;
  /** a message and those beside it, as they stand in the page now */
  beside(message: PageMessage, reach: number): PageMessage[];
  isCurrent(message: PageMessage, sign: number): boolean;
  /** nothing is waiting to be read */
  settled(): boolean;
  /** the elements of the messages, in the order of the page */
  inOrder(): ArrayLike<Element>;
  list(): Element | null;
  around(): Surroundings;
  /** somebody asks about a hidden tab: read what has gone unseen, once */
  readOnce(): void;
  /** everything is told again: what holds for the answers has changed */
  again(): void;
  /** reads no more */
  end(): void;
}

const SLICE_MS = 6;
/** After a switch the messages of the conversation before stay on screen for up to 1.5 s. */
const QUIET_MS = 450;
const LONGEST_WAIT_MS = 4000;
const LOOK_MS = 200;
/** Messages that come in quick succession are read together; the first of them at once. */
const ARRIVALS_MS = 200;

export function watch({
  site,
  win,
  signal,
  reader: makeReader,
  found,
  lost,
  forget,
  moved,
  pushed,
  held,
  whenRoom,
  overworked,
}: Watched): Watch {
  const doc = win.document;
  let list: Element | null = null;
  let thread: string | null = null;
  let started = false;
  let ended = false;
  /** set while the conversation before may still be on screen: what it looked like, and since when we wait */
  let leaving: { look: string; since: number } | null = null;
  let lastChange = 0;
  /** no pass before this moment: a page that changes all the time gets most of the time for itself */
  let notBefore = 0;
  let lastPass = Number.NEGATIVE_INFINITY;
  /** more has happened since the last pass than that something came */
  let shifted = true;
  const spend = budget();

  const around = (): Surroundings => {
    const now = Date.now();
    return { url: addressOf(win), now, zoneOffset: -new Date(now).getTimezoneOffset() };
  };

  const parts = {
    win,
    signal,
    around,
    found,
    lost,
    held,
    whenRoom,
    took(ms: number) {
      const now = win.performance.now();
      notBefore = now + spend.took(ms, now);
      if (!spend.exhausted() || ended) return;
      end();
      overworked();
    },
    more: () => passSoon(),
  };
  const reader: Reader = makeReader(site, doc, parts);

  const observer = new MutationObserver((records) => {
    lastChange = win.performance.now();
    if (list) reader.changed(records, list);
    if (!site.rows) observe();
    const arrivals = records.every(({ type, removedNodes }) => type === 'childList' && removedNodes.length === 0);
    if (arrivals) pushed();
    else shifted = true;
    passSoon(arrivals ? lastPass + ARRIVALS_MS : 0);
  });

  function observe(): void {
    observer.disconnect();
    if (!list || doc.hidden || ended) return;
    const what = {
      childList: true,
      characterData: true,
      subtree: true,
      ...(site.rows && { attributes: true, attributeFilter: site.rows.attributes }),
    };
    observer.observe(list, what);
    // changes inside an open shadow root are not seen from outside it
    if (!site.rows) for (const root of shadowRootsIn(list)) observer.observe(root, what);
  }

  /** Where are we? Called on navigation, on a slow beat and before each pass. */
  function check(): void {
    const nowThread = site.thread(doc, around());
    const nowList = site.list(doc);
    if (nowThread !== thread || !started) {
      const before = started && reader.count() > 0 ? reader.look(list) : leaving?.look;
      thread = nowThread;
      started = true;
      reader.clear();
      spend.renew();
      forget();
      leaving = before ? { look: before, since: win.performance.now() } : null;
      lastChange = win.performance.now();
      if (!leaving) reader.all(list);
    }
    if (nowList !== list) {
      list = nowList;
      observe();
      reader.dropGone();
      if (!leaving) reader.all(list);
      shifted = true;
      passSoon();
    }
    if (!leaving) return;
    const now = win.performance.now();
    const other = reader.look(list);
    const switched = other !== '' && other !== leaving.look && now - lastChange >= QUIET_MS;
    if (switched || now - leaving.since >= LONGEST_WAIT_MS) {
      leaving = null;
      reader.all(list);
      shifted = true;
      passSoon();
    }
  }

  function pass(): void {
    if (ended) return;
    lastPass = win.performance.now();
    check();
    if (shifted) moved();
    // what came may have slid into its place since
    else pushed();
    shifted = false;
    if (thread !== null && !leaving) reader.pass(list);
  }

  const onFrame = oncePerFrame(win, signal, pass);
  let waiting = false;
  function passSoon(from = 0): void {
    if (ended) return;
    const wait = Math.max(from, notBefore) - win.performance.now();
    if (wait <= 0) onFrame();
    else if (!waiting) {
      waiting = true;
      win.setTimeout(() => {
        waiting = false;
        onFrame();
      }, wait);
    }
  }

  const beat = () => {
    if (!doc.hidden && !signal.aborted && !ended) check();
  };
  const timer = win.setInterval(beat, LOOK_MS);
  win.addEventListener('popstate', beat, { signal });
  win.addEventListener('hashchange', beat, { signal });
  const { navigation } = win as { navigation?: EventTarget };
  navigation?.addEventListener?.('navigatesuccess', beat, { signal });

  /** true while changes may have gone unseen, because a hidden tab is not observed */
  let unseen = doc.hidden;
  const catchUp = () => {
    reader.dropGone();
    if (!leaving) reader.all(list);
    shifted = true;
    passSoon();
  };
  const wake = () => {
    if (doc.hidden === unseen && !doc.hidden) return;
    observe();
    unseen = doc.hidden;
    if (!doc.hidden) catchUp();
  };
  doc.addEventListener('visibilitychange', wake, { signal });
  // out of the back/forward cache: what changed while it was put away went unseen
  win.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      observe();
      catchUp();
    },
    { signal },
  );

  function end(): void {
    ended = true;
    observer.disconnect();
    win.clearInterval(timer);
  }
  signal.addEventListener('abort', end, { once: true });
  // a task of its own: starting and reading together would be a long one
  if (!doc.hidden) atOnce(win, signal, pass);

  return {
    thread: () => thread,
    count: () => reader.count(),
    async all() {
      const elements = reader.elements(list);
      const messages: PageMessage[] = [];
      const at = around();
      for (let i = 0; i < elements.length; ) {
        const start = win.performance.now();
        while (i < elements.length && win.performance.now() - start < SLICE_MS) {
          const element = elements[i++];
          const message = element && reader.again(element, at);
          if (message) messages.push(message);
        }
        if (i < elements.length) await new Promise<void>((next) => nextSlice(win, signal, next));
      }
      return messages;
    },
    beside(message, reach) {
      const elements = reader.elements(list);
      const here = around();
      const at = Array.prototype.indexOf.call(elements, message.element);
      if (at < 0) return [message];
      const beside: PageMessage[] = [];
      for (let i = Math.max(0, at - reach); i <= at + reach; i++) {
        const element = elements[i];
        const one = element && reader.again(element, here);
        if (one) beside.push(one);
      }
      return beside;
    },
    isCurrent: reader.isCurrent,
    inOrder: () => reader.elements(list),
    settled: () => ended || (started && !leaving && !reader.reading()),
    list: () => list,
    around,
    readOnce() {
      if (!unseen || ended) return;
      unseen = false;
      check();
      catchUp();
    },
    end,
    again() {
      if (ended) return;
      reader.clear();
      reader.all(list);
      shifted = true;
      passSoon();
    },
  };
}
