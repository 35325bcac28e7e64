/**
 * Watches the message list of a site and tells what was found, changed and lost. Only the list is observed; changes are
 * handled once per frame, what is on screen first, in slices of a few milliseconds. A hidden tab costs nothing.
 */
import type { PageMessage, Site, Surroundings } from '../sites/types';
import { nextSlice, oncePerFrame } from './frame';
import { onScreen } from './on-screen';

export interface Watched {
  site: Site;
  win: Window;
  signal: AbortSignal;
  /** new messages and messages whose words or nodes have changed */
  found(messages: PageMessage[]): void;
  lost(messages: PageMessage[]): void;
  /** another conversation: nothing read so far counts any more */
  forget(): void;
  /** something in the list has changed, places may have shifted */
  moved(): void;
}

export interface Watch {
  thread(): string | null;
  /** all messages read, in the order of the page */
  messages(): PageMessage[];
  /** nothing is waiting to be read */
  settled(): boolean;
  /** the elements of the messages, in the order of the page */
  inOrder(): Element[];
  list(): Element | null;
  around(): Surroundings;
  /** somebody asks about a hidden tab: read what has gone unseen, once */
  readOnce(): void;
}

const SLICE_MS = 4.5;
/** After a switch the messages of the conversation before stay on screen for up to 1.5 s. */
const QUIET_MS = 450;
const LONGEST_WAIT_MS = 4000;
const LOOK_MS = 200;

const sameMessage = (a: PageMessage, b: PageMessage) =>
  a.key === b.key &&
  a.text === b.text &&
  a.sentAt === b.sentAt &&
  a.sender === b.sender &&
  a.direction === b.direction &&
  a.runs.length === b.runs.length &&
  a.runs.every((run, i) => run.node === b.runs[i]?.node && run.at === b.runs[i]?.at);

export function watch({ site, win, signal, found, lost, forget, moved }: Watched): Watch {
  const doc = win.document;
  const known = new Map<Element, PageMessage>();
  const dirty = new Set<Element>();
  let list: Element | null = null;
  let thread: string | null = null;
  let started = false;
  /** set while the conversation before may still be on screen: what it looked like, and since when we wait */
  let leaving: { look: string; since: number } | null = null;
  let lastChange = 0;
  let reading = false;
  /** no pass before this moment: a page that changes all the time gets most of the time for itself */
  let notBefore = 0;

  const around = (): Surroundings => {
    const now = Date.now();
    return { url: win.location.href, now, zoneOffset: -new Date(now).getTimezoneOffset() };
  };

  const observer = new MutationObserver((records) => {
    lastChange = win.performance.now();
    let removed = false;
    for (const record of records) {
      if (record.type === 'childList') {
        for (const node of record.addedNodes) mark(node);
        if (record.removedNodes.length > 0) removed = true;
      }
      mark(record.target);
    }
    if (removed) dropGone();
    passSoon();
  });

  /** Which rows a changed node concerns: the one it stands in, or those it brought along. */
  function mark(node: Node): void {
    if (!site.rows || !list) return;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element) return;
    const row = site.rows.of(element);
    if (row && list.contains(row)) dirty.add(row);
    else if (node.nodeType === 1 && node !== list && !known.has(element) && list.contains(element)) {
      for (const inner of site.rows.all(element)) dirty.add(inner);
    }
  }

  function dropGone(): void {
    const gone: PageMessage[] = [];
    for (const [element, message] of known) {
      if (element.isConnected) continue;
      known.delete(element);
      gone.push(message);
    }
    if (gone.length > 0) lost(gone);
  }

  function observe(): void {
    observer.disconnect();
    if (!list || doc.hidden) return;
    observer.observe(list, {
      childList: true,
      characterData: true,
      subtree: true,
      ...(site.rows && { attributes: true, attributeFilter: site.rows.attributes }),
    });
  }

  function markAll(): void {
    if (!list || !site.rows) return;
    for (const row of site.rows.all(list)) dirty.add(row);
  }

  /** What the list looks like, cheaply: enough to tell two conversations apart. */
  function look(): string {
    if (!list) return '';
    const rows = site.rows?.all(list) ?? site.messages(doc, around()).map(({ element }) => element);
    const ends = [rows[0], rows.at(-1)].map((row) => `${row?.getAttribute('msg-id') ?? ''}${row?.textContent ?? ''}`);
    return rows.length === 0 ? '' : `${rows.length} ${ends.join(' ')}`;
  }

  /** Where are we? Called on navigation, on a slow beat and before each pass. */
  function check(): void {
    const nowThread = site.thread(doc, around());
    const nowList = site.list(doc);
    if (nowThread !== thread || !started) {
      const before = started && known.size > 0 ? look() : leaving?.look;
      thread = nowThread;
      started = true;
      known.clear();
      dirty.clear();
      forget();
      leaving = before ? { look: before, since: win.performance.now() } : null;
      lastChange = win.performance.now();
      if (!leaving) markAll();
    }
    if (nowList !== list) {
      list = nowList;
      observe();
      dropGone();
      if (!leaving) markAll();
      passSoon();
    }
    if (leaving) {
      const now = win.performance.now();
      const other = look();
      const switched = other !== '' && other !== leaving.look && now - lastChange >= QUIET_MS;
      if (switched || now - leaving.since >= LONGEST_WAIT_MS) {
        leaving = null;
        markAll();
        passSoon();
      }
    }
  }

  function pass(): void {
    check();
    moved();
    if (thread === null || leaving) return;
    if (!site.rows) readAll();
    else if (!reading) readRows();
  }

  /** Sites without rows: read everything, tell the differences. */
  function readAll(): void {
    const start = win.performance.now();
    const now = new Map(site.messages(doc, around()).map((message) => [message.element, message]));
    const gone = [...known].filter(([element]) => !now.has(element)).map(([, message]) => message);
    const fresh = [...now].filter(([element, message]) => {
      const before = known.get(element);
      return !before || !sameMessage(before, message);
    });
    known.clear();
    for (const [element, message] of now) known.set(element, message);
    if (gone.length > 0) lost(gone);
    if (fresh.length > 0) found(fresh.map(([, message]) => message));
    rest(win.performance.now() - start);
  }

  function readRows(): void {
    const rows = site.rows;
    if (!rows || dirty.size === 0) return;
    const all = [...dirty];
    const seen = all.length > 60 ? onScreen(all, win.innerHeight) : all;
    const first = new Set(seen);
    const order = all.length > 60 ? [...seen, ...all.filter((row) => !first.has(row))] : all;
    dirty.clear();
    let at = 0;
    let spent = 0;
    reading = true;
    const startedIn = thread;
    const pass = around();
    const slice = () => {
      const start = win.performance.now();
      const fresh: PageMessage[] = [];
      const gone: PageMessage[] = [];
      // what is on screen is told by itself, before anything else is read
      const end = at < seen.length ? seen.length : order.length;
      while (at < end && win.performance.now() - start < SLICE_MS && thread === startedIn && !leaving) {
        const row = order[at++];
        if (!row) continue;
        const before = known.get(row);
        const message = row.isConnected ? rows.read(row, pass) : null;
        if (!message) {
          known.delete(row);
          if (before) gone.push(before);
        } else if (!before || !sameMessage(before, message)) {
          known.set(row, message);
          if (before && before.key !== message.key) gone.push(before);
          fresh.push(message);
        }
      }
      spent += win.performance.now() - start;
      if (gone.length > 0) lost(gone);
      if (fresh.length > 0) found(fresh);
      if (at < order.length && thread === startedIn && !leaving) {
        nextSlice(win, signal, slice);
        return;
      }
      reading = false;
      rest(spent);
      if (dirty.size > 0) passSoon();
    };
    slice();
  }

  function rest(spent: number): void {
    if (spent > 10) notBefore = win.performance.now() + Math.min(1000, spent * 5);
  }

  const inOrder = (): Element[] => (site.rows && list ? site.rows.all(list) : [...known.keys()]);

  const onFrame = oncePerFrame(win, signal, pass);
  let waiting = false;
  function passSoon(): void {
    const wait = notBefore - win.performance.now();
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
    if (!doc.hidden && !signal.aborted) check();
  };
  const timer = win.setInterval(beat, LOOK_MS);
  win.addEventListener('popstate', beat, { signal });
  win.addEventListener('hashchange', beat, { signal });
  const { navigation } = win as { navigation?: EventTarget };
  navigation?.addEventListener?.('navigatesuccess', beat, { signal });
  /** true while changes may have gone unseen, because a hidden tab is not observed */
  let unseen = doc.hidden;
  const wake = () => {
    observe();
    unseen = doc.hidden;
    if (doc.hidden) return;
    dropGone();
    if (!leaving) markAll();
    passSoon();
  };
  doc.addEventListener('visibilitychange', wake, { signal });
  win.addEventListener('pageshow', wake, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      win.clearInterval(timer);
    },
    { once: true },
  );
  const readOnce = () => {
    if (!unseen) return;
    unseen = false;
    check();
    dropGone();
    if (!leaving) markAll();
    passSoon();
  };
  if (!doc.hidden) pass();

  return {
    thread: () => thread,
    // asked of the page as a whole: comparing the places of two far apart elements takes the page long
    messages: () => inOrder().flatMap((element) => known.get(element) ?? []),
    inOrder,
    settled: () => !reading && dirty.size === 0 && !leaving && started,
    list: () => list,
    around,
    readOnce,
  };
}
