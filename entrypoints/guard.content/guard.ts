/** Brings reading, judging, marking and keeping together on one page. */
import { LAYER_STYLE } from '../../components/hint/layer-style';
import { browser } from '../../lib/browser';
import { chooseLanguage } from '../../lib/i18n/language';
import { MARKER_WORDS } from '../../lib/i18n/marker';
import type { Hint, PageCalls } from '../../lib/messages';
import { type Marked, marks } from '../../lib/page/marks';
import { SHEET_BELOW } from '../../lib/page/place';
import type { MakeReader } from '../../lib/page/reader';
import { surfaceOnDemand } from '../../lib/page/surface';
import { type Watch, watch } from '../../lib/page/watch';
import { watchSurface } from '../../lib/page/watch-surface';
import { isTheirs } from '../../lib/page/whose';
import type { Language } from '../../lib/risk/types';
import type { PageMessage, Site } from '../../lib/sites/types';
import { askBackground, type Handlers } from '../../lib/wire';
import { answersOfPage } from './answers';
import { askingOfPage } from './asking';
import { type BringCard, cardOfPage } from './card';
import { choicesOfPage } from './choices';
import { countOfPage } from './count';
import type { Extras, MakeExtras } from './extras';
import { keepingOfPage } from './keeping';
import { sparing } from './sparing';
import { veilOfPage } from './veil';

interface Given {
  win: Window;
  site: Site;
  signal: AbortSignal;
  card: BringCard;
  reader: MakeReader;
  /** notes on the page's own words and forms; pages of messages only carry none */
  extras?: MakeExtras;
}

export function guard({ win, site, signal, card: bringCard, reader, extras: makeExtras }: Given): Handlers<PageCalls> {
  const doc = win.document;
  let stopped: string | null = null;
  /** where "next" goes on from when no marker has the focus */
  let visited: string | null = null;
  let pageWatch: Watch | null = null;
  let extras: Extras | null = null;

  /** as the background said with its last answer: one language for the hints and what stands around them */
  let lang: Language = chooseLanguage(null, browser.i18n.getUILanguage());
  const words = () => MARKER_WORDS[lang];
  /** what an unknown page turned out to be; a known one is what it is */
  const seenAs = () => {
    const at = pageWatch?.around();
    return (at && site.seenAs?.(doc, at)) ?? { id: site.id, channel: site.channel };
  };

  /** where marks stand: the list of messages, or the page itself where only its own words carry notes */
  const list = () => pageWatch?.list() ?? (extras && extras.elements().length > 0 ? doc.body : null);

  const surface = surfaceOnDemand({
    win,
    signal,
    style: LAYER_STYLE,
    words,
    press(key) {
      const marked = shown.get(key);
      if (!marked) return;
      if (card.key() === key) card.close();
      else void open(marked);
    },
    rest: (all) => shown.showRest(all),
    unwanted: () => giveUp('thrown-out'),
  });

  const choices = choicesOfPage(win, signal, (now, before) => {
    if (now.language !== before.language) judge.reset();
    // all is told again; what was read before is answered from memory
    const open = card.key();
    if (!choices.isOn()) card.close();
    for (const { message } of shown.all()) if (message.key !== open) shown.drop(message.key);
    pageWatch?.again();
    extras?.again();
    tellCount();
  });
  const spare = sparing(() => win.location.hostname, choices.now);

  const veil = veilOfPage(choices.now);

  const shown = marks({
    win,
    signal,
    surface(size) {
      card.prepare();
      watchSurface({ win, signal, list, size, moved: shown.moved, rested: shown.rested, recoloured: shown.recoloured });
      return surface.get();
    },
    hostile: () => isTheirs(site, seenAs().channel),
    list,
    order() {
      const rows = pageWatch?.inOrder() ?? [];
      const more = extras?.elements() ?? [];
      // a conversation of ten thousand is not copied for nothing
      return more.length === 0 ? rows : [...Array.from(rows), ...more];
    },
    label: ({ hints }) => {
      const [strongest] = hints;
      return strongest ? words().marker(words().tone[strongest.severity], strongest.title, hints.length) : '';
    },
    isOpen: (key) => card.key() === key,
    isKept: (key) => {
      const marked = shown.get(key);
      return marked !== null && keeping.of(marked.message).state === 'kept';
    },
    isVeiled: veil.covers,
    shown: (dark) => {
      const layer = surface.made()?.layer;
      const ground = dark ? 'dark' : 'light';
      if (layer && layer.lang !== lang) layer.lang = lang;
      if (layer && layer.dataset.ground !== ground) layer.dataset.ground = ground;
      card.place();
    },
  });
  const tellCount = countOfPage(win, signal, () => ({ count: shown.count(), fraud: shown.hasFraud() }));

  const keeping = keepingOfPage(
    () => pageWatch?.thread() ?? null,
    () => {
      card.redraw();
      shown.moved();
    },
  );
  const drafts = { win, seenAs, idOf: keeping.idOf, watch: () => pageWatch };

  const card = cardOfPage(bringCard, () => ({
    win,
    layer: surface.get().layer,
    lang: () => lang,
    shown,
    keeping,
    drafts,
    spare,
    veil,
    goTo: (at) => void askBackground('openDesk', { at }).catch(() => undefined),
    snoozed() {
      card.close();
      shown.clear();
      tellCount();
    },
    closed: (key) => surface.made()?.markers.focus(key),
  }));
  signal.addEventListener('abort', () => card.close(), { once: true });

  async function open(marked: Marked): Promise<void> {
    visited = marked.message.key;
    // a sheet covers the lower part of a narrow window: the message goes to the upper one
    if (win.innerWidth < SHEET_BELOW) marked.message.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    await card.open(marked.message.key, marked.hints);
    shown.moved();
  }

  /** What is marked might soon stand in the wrong place: better nothing. The popup says why. */
  function giveUp(why: string): void {
    if (stopped !== null) return;
    stopped = why;
    pageWatch?.end();
    card.close();
    shown.clear();
    tellCount();
  }

  function show(message: PageMessage, hints: Hint[]): void {
    const left = spare.left(message, hints);
    if (left.length === 0) shown.drop(message.key);
    else {
      shown.put({ message, hints: left, language: lang });
      card.update(message.key, left);
    }
  }

  const judge = askingOfPage({
    win,
    signal,
    channel: () => seenAs().channel,
    chosen: choices.known,
    isCurrent: ({ message, sign }) => pageWatch?.isCurrent(message, sign) ?? true,
    answered(pairs, language) {
      lang = language ?? lang;
      for (const { message, sign, hints } of pairs) {
        const before = shown.get(message.key);
        if (stopped !== null || (hints.length === 0 && !before)) continue;
        // the answer may come after the conversation was left or the words were changed
        if (pageWatch && !pageWatch.isCurrent(message, sign)) continue;
        show(message, hints);
      }
      shown.hurry();
      tellCount();
    },
    drawn: shown.drawn,
    unreachable() {
      stopped = 'unreachable';
    },
  });

  const start = () => {
    pageWatch = watch({
      site,
      win,
      signal,
      reader,
      found: (fresh) => judge.add(fresh.filter(({ message }) => message.direction !== 'outgoing')),
      lost(lost) {
        for (const element of lost) shown.dropIn(element);
        tellCount();
      },
      forget() {
        visited = null;
        spare.wake();
        card.close();
        shown.clear();
        extras?.again();
        tellCount();
      },
      moved: shown.moved,
      pushed: shown.pushed,
      held: shown.messageIn,
      whenRoom: judge.whenRoom,
      overworked: () => giveUp('busy-page'),
    });
  };
  const startExtras = () => {
    if (signal.aborted || !makeExtras) return;
    extras = makeExtras({
      win,
      signal,
      layer: () => surface.get().layer,
      pageKind: () => (pageWatch ? site.pageKind(doc, pageWatch.around()) : 'none'),
      hasFraud: shown.hasFraud,
      isOn: choices.isOn,
      spoke(language) {
        lang = language;
      },
      put(message, hints) {
        if (stopped !== null) return;
        show(message, hints);
        tellCount();
      },
      drop(key) {
        shown.drop(key);
        tellCount();
      },
    });
    extras.again();
  };
  if (!signal.aborted) start();
  void choices.known.then(startExtras);

  return answersOfPage({
    win,
    site,
    seenAs,
    watch: () => pageWatch,
    extras: () => extras,
    judge,
    shown,
    card,
    drafting: async () => (await card.script()).drafting(drafts),
    markers: () => surface.made()?.markers ?? null,
    open,
    visited: () => visited,
    visit(key) {
      visited = key;
    },
    bare(marked) {
      if (!veil.covers(marked)) return false;
      veil.bare(marked.message.key);
      shown.now();
      return true;
    },
    kept: keeping.kept,
    stopped: () => stopped,
    ready: choices.ready,
  });
}
