/** Brings reading, judging, marking and keeping together on one page. */
import { LAYER_STYLE } from '../../components/hint/card-style';
import { browser } from '../../lib/browser';
import type { Draft } from '../../lib/evidence/record';
import { CARD_WORDS } from '../../lib/i18n/card';
import { chooseLanguage } from '../../lib/i18n/language';
import { ALWAYS } from '../../lib/law/always';
import type { Hint, PageCalls } from '../../lib/messages';
import { addressOf } from '../../lib/page/address';
import { draftOf, newId, threadDraftOf } from '../../lib/page/draft';
import { openHost } from '../../lib/page/host';
import { judging } from '../../lib/page/judging';
import { markers } from '../../lib/page/markers';
import { type Marked, marks } from '../../lib/page/marks';
import { overlay } from '../../lib/page/overlay';
import { painter } from '../../lib/page/paint';
import { SHEET_BELOW } from '../../lib/page/place';
import { weightOf } from '../../lib/page/shown';
import { drawn, inSight } from '../../lib/page/sight';
import { MOST_READ } from '../../lib/page/sign';
import { type Watch, watch } from '../../lib/page/watch';
import { watchSurface } from '../../lib/page/watch-surface';
import { isTheirs } from '../../lib/page/whose';
import type { Language, MessageForm } from '../../lib/risk/types';
import { DEFAULTS, readSettings, type Settings, watchSettings } from '../../lib/settings';
import type { PageMessage, Site } from '../../lib/sites/types';
import { askBackground, type Handlers, WireError } from '../../lib/wire';
import { type Extras, isNote, type MakeExtras } from './extras';
import { keepingOfPage } from './keeping';
import { openCard } from './open-card';
import { reportOf } from './report';
import { sparing } from './sparing';

interface Given {
  win: Window;
  site: Site;
  signal: AbortSignal;
  /** notes on the page's own words and forms; pages of messages only carry none */
  extras?: MakeExtras;
}

/** How messages of a channel are written, as far as it matters for reading them. */
function formOf(channel: string): MessageForm | null {
  if (channel === 'mail') return 'letter';
  return channel === 'sms' || channel === 'chat' || channel === 'letter' || channel === 'page' ? channel : null;
}

const ASK_AGAIN_MS = 3000;
const BADGE_MS = 120;
const MOST_FAILURES = 5;
/** Messages on either side that are kept along with one. */
const NEIGHBOURS = 3;
/** No name is longer; a page may still put a novel there. */
const LONGEST_NAME = 200;

export function guard({ win, site, signal, extras: makeExtras }: Given): Handlers<PageCalls> {
  const doc = win.document;
  let settings = DEFAULTS;
  let ready = false;
  let failures = 0;
  let stopped: string | null = null;
  /** where "next" goes on from when no marker has the focus */
  let visited: string | null = null;
  /** the marked message whose own words are shown although the soft lens is on */
  let bared: string | null = null;
  let pageWatch: Watch | null = null;
  let extras: Extras | null = null;

  /** as the background said with its last answer: one language for the hints and what stands around them */
  let lang: Language = chooseLanguage(null, browser.i18n.getUILanguage());
  const words = () => CARD_WORDS[lang];
  /** what an unknown page turned out to be; a known one is what it is */
  const seenAs = () => {
    const at = pageWatch?.around();
    return (at && site.seenAs?.(doc, at)) ?? { id: site.id, channel: site.channel };
  };

  /** where marks stand: the list of messages, or the page itself where only its own words carry notes */
  const list = () => pageWatch?.list() ?? (extras && extras.elements().length > 0 ? doc.body : null);

  const { root } = openHost(win, signal, () => giveUp('thrown-out'));
  const style = doc.createElement('style');
  style.textContent = LAYER_STYLE;
  const layer = doc.createElement('div');
  layer.className = 'layer';
  root.append(style, layer);

  const spare = sparing(
    () => win.location.hostname,
    () => settings,
  );
  const buttons = markers({
    doc,
    root,
    layer,
    words: () => ({ list: words().markers, rest: words().rest, fewer: words().fewer }),
    press(key) {
      const marked = shown.get(key);
      if (!marked) return;
      if (card.key() === key) card.close();
      else open(marked);
    },
    rest: (all) => shown.showRest(all),
  });

  /** Letters that really come from a court are shown as they are: softness must not hide a date. */
  const isVeiled = ({ message, hints }: Marked) =>
    settings.softLens &&
    bared !== message.key &&
    !hints.some(({ signal: kind, step }) => kind === 'legal_action_notice' || step === 'answer_court');

  const shown = marks({
    win,
    signal,
    painter: painter(win, signal),
    overlay: overlay(doc, layer, signal),
    markers: buttons,
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
    isVeiled,
    shown: (dark) => {
      const ground = dark ? 'dark' : 'light';
      if (layer.lang !== lang) layer.lang = lang;
      if (layer.dataset.ground !== ground) layer.dataset.ground = ground;
      card.place();
    },
  });

  const keeping = keepingOfPage(
    () => pageWatch?.thread() ?? null,
    () => {
      card.redraw();
      shown.moved();
    },
  );

  const card = openCard({
    win,
    layer,
    words,
    lang: () => lang,
    always: () => ALWAYS.map((sentence) => sentence[lang]),
    boxes: shown.boxes,
    keeping: (key) => {
      const marked = shown.get(key);
      return marked ? keeping.of(marked.message) : { state: 'no' };
    },
    keep: (key) => {
      const marked = shown.get(key);
      if (marked) void keeping.keep(marked.message, draft(marked.message, 'card'));
    },
    desk: (step) => void askBackground('openDesk', { at: `next/${step}` }).catch(() => undefined),
    async spare(key, hint, scope) {
      const marked = shown.get(key);
      return marked ? spare.spare(marked.message, hint, scope, Date.now()) : null;
    },
    undo: spare.undo,
    snooze() {
      spare.snooze(shown.all().map(({ message }) => message.key));
      card.close();
      shown.clear();
      tellBadge();
    },
    veiled: (key) => {
      const marked = shown.get(key);
      return settings.softLens && marked !== null && (bared === key || isVeiled(marked)) ? bared !== key : null;
    },
    veil(key, on) {
      bared = on ? null : key;
      shown.moved();
    },
    closed: (key) => {
      bared = null;
      buttons.focus(key);
      shown.moved();
    },
  });

  const judge = judging({
    now: () => win.performance.now(),
    async ask(messages) {
      const form = formOf(seenAs().channel);
      const asked = askBackground('skim', {
        messages: messages.map(({ text, sender, sentAt, direction }) => ({
          text: text.length > MOST_READ ? text.slice(0, MOST_READ) : text,
          sender: sender?.slice(0, LONGEST_NAME) ?? null,
          sentAt,
          direction,
          form,
        })),
      });
      await chosen;
      return asked;
    },
    answered(pairs, language) {
      failures = 0;
      lang = language ?? lang;
      for (const { message, hints } of pairs) {
        const before = shown.get(message.key);
        if (stopped !== null || (hints.length === 0 && !before)) continue;
        // the answer may come after the conversation was left or the words were changed
        if (pageWatch && !pageWatch.isCurrent(message)) continue;
        show(message, hints);
      }
      tellBadge();
    },
    failed(error, messages) {
      failures += 1;
      if (signal.aborted || (error instanceof WireError && error.reason === 'gone')) return;
      if (failures > MOST_FAILURES) stopped = 'unreachable';
      else win.setTimeout(() => !signal.aborted && judge.add(messages.filter(isCurrent)), ASK_AGAIN_MS);
    },
  });
  /** What is marked might soon stand in the wrong place: better nothing. The popup says why. */
  function giveUp(why: string): void {
    if (stopped !== null) return;
    stopped = why;
    pageWatch?.end();
    card.close();
    shown.clear();
    tellBadge();
  }
  const isCurrent = (message: PageMessage) => pageWatch?.isCurrent(message) ?? true;

  function show(message: PageMessage, hints: Hint[]): void {
    const left = spare.left(message, hints);
    if (left.length === 0) shown.drop(message.key);
    else {
      shown.put({ message, hints: left, language: lang });
      card.update(message.key, left);
    }
  }

  const start = () => {
    pageWatch = watch({
      site,
      win,
      signal,
      found: (messages) => judge.add(messages.filter(({ direction }) => direction !== 'outgoing')),
      lost(lost) {
        for (const { key, element } of lost) shown.drop(key, element);
        tellBadge();
      },
      forget() {
        visited = null;
        spare.wake();
        card.close();
        shown.clear();
        extras?.again();
        tellBadge();
      },
      moved: shown.moved,
      held: (key) => shown.get(key)?.message ?? null,
      overworked: () => giveUp('busy-page'),
    });
    watchSurface({
      win,
      signal,
      list,
      moved: shown.moved,
      recoloured: shown.recoloured,
    });
  };
  const startExtras = () => {
    if (signal.aborted) return;
    extras =
      makeExtras?.({
        win,
        signal,
        layer,
        pageKind: () => (pageWatch ? site.pageKind(doc, pageWatch.around()) : 'none'),
        hasFraud: shown.hasFraud,
        isOn: () => settings.hints && !settings.offHosts.includes(win.location.hostname),
        spoke(language) {
          lang = language;
        },
        put(message, hints) {
          if (stopped !== null) return;
          show(message, hints);
          tellBadge();
        },
        drop(key) {
          shown.drop(key);
          tellBadge();
        },
      }) ?? null;
    extras?.again();
  };
  /** Reading and asking begin at once; nothing is shown before it is known what the person chose. */
  const chosen = readSettings().then(
    (read) => {
      settings = read;
    },
    // without storage it still reads: the defaults hold
    () => undefined,
  );
  const settingsChanged = (changed: Settings): void => {
    const speaksOther = changed.language !== settings.language;
    settings = changed;
    if (speaksOther) judge.reset();
    // all is told again; what was read before is answered from memory
    const open = card.key();
    if (!changed.hints || changed.offHosts.includes(win.location.hostname)) card.close();
    for (const { message } of shown.all()) if (message.key !== open) shown.drop(message.key);
    pageWatch?.again();
    extras?.again();
    tellBadge();
  };
  watchSettings(signal, settingsChanged);
  // out of the back/forward cache: nobody told us of changed settings there, and the icon was cleared on leaving
  win.addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (!persisted) return;
      told = '';
      tellBadge();
      const now = await readSettings().catch(() => settings);
      if (JSON.stringify(now) !== JSON.stringify(settings)) settingsChanged(now);
    },
    { signal },
  );
  signal.addEventListener('abort', () => card.close(), { once: true });
  let told = '';
  let badgeDue = false;
  /** No frame is asked for: nothing of it is drawn in the page. */
  const tellBadge = (): void => {
    if (badgeDue || signal.aborted) return;
    badgeDue = true;
    win.setTimeout(tellBadgeNow, BADGE_MS);
  };
  const tellBadgeNow = (): void => {
    badgeDue = false;
    if (signal.aborted) return;
    const ask = { count: shown.count(), fraud: shown.hasFraud() };
    const name = JSON.stringify(ask);
    if (name === told) return;
    told = name;
    askBackground('badge', ask).catch(() => {
      told = '';
    });
  };

  function open(marked: Marked): void {
    visited = marked.message.key;
    // a sheet covers the lower part of a narrow window: the message goes to the upper one
    if (win.innerWidth < SHEET_BELOW) marked.message.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    card.open(marked.message.key, marked.hints);
    shown.moved();
  }

  const draft = (message: PageMessage, how: Draft['how']): Draft =>
    draftOf({
      ...circumstances(how),
      id: keeping.idOf(message),
      message,
      messages: pageWatch?.beside(message, NEIGHBOURS) ?? [],
    });

  function circumstances(how: Draft['how']) {
    const now = Date.now();
    return {
      how,
      site: seenAs().id,
      channel: seenAs().channel,
      thread: pageWatch?.thread() ?? null,
      url: addressOf(win),
      title: doc.title,
      now,
      zoneOffset: -new Date(now).getTimezoneOffset(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
    };
  }

  const byStrength = () =>
    [...shown.all()].sort(
      (a, b) => weightOf(b.hints[0]?.severity ?? 'info') - weightOf(a.hints[0]?.severity ?? 'info'),
    );

  const inHand = (): Marked | null => {
    const key = card.key() ?? buttons.focused() ?? visited;
    return key === null ? null : shown.get(key);
  };

  const bringIntoView = (marked: Marked) => {
    marked.message.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    shown.now();
  };

  if (!signal.aborted) start();
  void chosen.then(() => {
    ready = true;
    startExtras();
  });

  return {
    async report() {
      pageWatch?.readOnce();
      const settled =
        stopped !== null ||
        (ready &&
          (pageWatch?.settled() ?? false) &&
          !judge.waiting() &&
          shown.settled() &&
          (extras?.settled() ?? true));
      return reportOf({
        win,
        site,
        seenAs: seenAs(),
        pageWatch,
        known: judge.known,
        marked: shown.all().flatMap(({ message }) => (isNote(message.key) ? [] : [message])),
        painted: shown.painted(),
        settled,
        stopped,
        notes: extras?.notes() ?? [],
        about: extras?.about() ?? null,
      });
    },
    async go({ to }) {
      const all = shown.all();
      const here = inHand();
      const at = here ? all.findIndex(({ message }) => message.key === here.message.key) : -1;
      const next = to === 'next' ? at + 1 : at < 0 ? all.length - 1 : at - 1;
      const target = all[(next + all.length) % Math.max(1, all.length)];
      if (!target) return { found: false };
      card.close();
      visited = target.message.key;
      bringIntoView(target);
      return { found: buttons.focus(target.message.key) };
    },
    async openCard({ key }) {
      const marked = (key === null ? inHand() : shown.get(key)) ?? (key === null ? shown.all()[0] : null);
      if (!marked) return { opened: false };
      bringIntoView(marked);
      open(marked);
      return { opened: true };
    },
    async draft({ how }) {
      const marked = inHand() ?? byStrength()[0];
      if (!marked) return null;
      // whoever asks takes a picture next, which shall show this message, and its own words
      const covered = isVeiled(marked);
      if (covered) {
        bared = marked.message.key;
        shown.now();
      }
      if (covered || !inSight(win, marked.message.element)) {
        bringIntoView(marked);
        await drawn(win);
      }
      return draft(marked.message, how);
    },
    async thread({ how }) {
      const messages = (await pageWatch?.all()) ?? [];
      return threadDraftOf({ ...circumstances(how), id: newId(), messages });
    },
    async kept({ draftId, kept }) {
      keeping.kept(draftId, kept);
    },
  };
}
