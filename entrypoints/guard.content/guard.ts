/** Brings reading, judging, marking and keeping together on one page. */
import { LAYER_STYLE } from '../../components/hint/card-style';
import { browser } from '../../lib/browser';
import type { Draft } from '../../lib/evidence/record';
import { CARD_WORDS } from '../../lib/i18n/card';
import { chooseLanguage } from '../../lib/i18n/language';
import { ALWAYS } from '../../lib/law/always';
import type { PageCalls, PageReport } from '../../lib/messages';
import { addressOf } from '../../lib/page/address';
import { draftOf } from '../../lib/page/draft';
import { oncePerFrame } from '../../lib/page/frame';
import { openHost } from '../../lib/page/host';
import { judging } from '../../lib/page/judging';
import { markers } from '../../lib/page/markers';
import { type Marked, marks } from '../../lib/page/marks';
import { painter } from '../../lib/page/paint';
import { SHEET_BELOW } from '../../lib/page/place';
import { shownHints, weightOf } from '../../lib/page/shown';
import { drawn, inSight } from '../../lib/page/sight';
import { watch } from '../../lib/page/watch';
import { watchSurface } from '../../lib/page/watch-surface';
import type { Language, MessageForm } from '../../lib/risk/types';
import { DEFAULTS, readSettings, watchSettings } from '../../lib/settings';
import type { PageMessage, Site } from '../../lib/sites/types';
import { askBackground, type Handlers, WireError } from '../../lib/wire';
import { keepingOfPage } from './keeping';
import { openCard } from './open-card';

interface Given {
  win: Window;
  site: Site;
  signal: AbortSignal;
}

/** How messages of a channel are written, as far as it matters for reading them. */
function formOf(channel: string): MessageForm | null {
  if (channel === 'mail') return 'letter';
  return channel === 'sms' || channel === 'chat' || channel === 'letter' || channel === 'page' ? channel : null;
}

const ASK_AGAIN_MS = 3000;
const MOST_FAILURES = 5;

export function guard({ win, site, signal }: Given): Handlers<PageCalls> {
  const doc = win.document;
  let settings = DEFAULTS;
  let ready = false;
  let failures = 0;
  let stopped: string | null = null;
  /** where "next" goes on from when no marker has the focus */
  let visited: string | null = null;

  /** as the background said with its last answer: one language for the hints and what stands around them */
  let lang: Language = chooseLanguage(null, browser.i18n.getUILanguage());
  const words = () => CARD_WORDS[lang];

  const host = openHost(win, signal);
  const { root } = host;
  const style = doc.createElement('style');
  style.textContent = LAYER_STYLE;
  const layer = doc.createElement('div');
  layer.className = 'layer';
  root.append(style, layer);

  const paint = painter(win, signal);
  const buttons = markers(doc, root, layer, (key) => {
    const marked = shown.get(key);
    if (!marked) return;
    if (card.key() === key) card.close();
    else open(marked);
  });

  const shown = marks({
    win,
    signal,
    painter: paint,
    markers: buttons,
    list: () => pageWatch?.list() ?? null,
    order: () => pageWatch?.inOrder() ?? [],
    label: ({ hints }) => {
      const [strongest] = hints;
      return strongest ? words().marker(words().tone[strongest.severity], strongest.title, hints.length) : '';
    },
    listLabel: (count) => words().markers(count),
    isOpen: (key) => card.key() === key,
    isKept: (key) => {
      const marked = shown.get(key);
      return marked !== null && keeping.of(marked.message).state === 'kept';
    },
    shown: (dark) => {
      layer.lang = lang;
      layer.dataset.ground = dark ? 'dark' : 'light';
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
    closed: (key) => {
      buttons.focus(key);
      shown.moved();
    },
  });

  /** what an unknown page turned out to be; a known one is what it is */
  const seenAs = () => {
    const at = pageWatch?.around();
    return (at && site.seenAs?.(doc, at)) ?? { id: site.id, channel: site.channel };
  };

  const judge = judging({
    ask: (messages) =>
      askBackground('judge', {
        messages: messages.map(({ text, sender, sentAt, direction }) => ({
          text,
          sender,
          sentAt,
          direction,
          form: formOf(seenAs().channel),
        })),
      }),
    answered(pairs) {
      failures = 0;
      for (const { message, judged } of pairs) {
        lang = judged.language;
        // the answer may come after the conversation was left or the words were changed
        if (!current.has(message)) continue;
        const hints = settings.hints ? shownHints(judged) : [];
        if (hints.length === 0) shown.drop(message.key);
        else {
          shown.put({ message, hints, language: judged.language });
          card.update(message.key, hints);
        }
      }
      tellBadge();
    },
    failed(error, messages) {
      failures += 1;
      if (signal.aborted || (error instanceof WireError && error.reason === 'gone')) return;
      if (failures > MOST_FAILURES) stopped = 'unreachable';
      else win.setTimeout(() => !signal.aborted && judge.add(messages.filter((one) => current.has(one))), ASK_AGAIN_MS);
    },
  });

  /** messages as last read; an answer for any other is late */
  const current = new Set<PageMessage>();
  const byKey = new Map<string, PageMessage>();

  const remember = (message: PageMessage) => {
    const before = byKey.get(message.key);
    if (before) current.delete(before);
    byKey.set(message.key, message);
    current.add(message);
  };
  const readable = (message: PageMessage) => message.direction !== 'outgoing';

  let pageWatch: ReturnType<typeof watch> | null = null;
  const start = () => {
    pageWatch = watch({
      site,
      win,
      signal,
      found(messages) {
        for (const message of messages) remember(message);
        judge.add(messages.filter(readable));
      },
      lost(messages) {
        for (const message of messages) {
          current.delete(message);
          if (byKey.get(message.key) === message) {
            byKey.delete(message.key);
            shown.drop(message.key);
          }
        }
        tellBadge();
      },
      forget() {
        current.clear();
        byKey.clear();
        visited = null;
        card.close();
        shown.clear();
        tellBadge();
      },
      moved: shown.moved,
    });
    watchSurface({
      win,
      signal,
      list: () => pageWatch?.list() ?? null,
      moved: shown.moved,
      recoloured: shown.recoloured,
    });
  };
  const begin = () => {
    ready = true;
    if (!signal.aborted) start();
  };
  readSettings().then(
    (read) => {
      settings = read;
      begin();
    },
    // without storage it still reads: the defaults hold
    begin,
  );
  watchSettings(signal, (changed) => {
    settings = changed;
    judge.reset();
    if (!changed.hints) {
      card.close();
      shown.clear();
    }
    judge.add([...current].filter(readable));
    shown.moved();
  });
  signal.addEventListener('abort', () => card.close(), { once: true });
  let told = '';
  const tellBadge = oncePerFrame(win, signal, () => {
    const ask = { count: shown.count(), fraud: shown.hasFraud() };
    const name = JSON.stringify(ask);
    if (name === told) return;
    told = name;
    askBackground('badge', ask).catch(() => {
      told = '';
    });
  });

  function open(marked: Marked): void {
    visited = marked.message.key;
    // a sheet covers the lower part of a narrow window: the message goes to the upper one
    if (win.innerWidth < SHEET_BELOW) marked.message.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    card.open(marked.message.key, marked.hints);
    shown.moved();
  }

  function draft(message: PageMessage, how: Draft['how']): Draft {
    const now = Date.now();
    return draftOf({
      id: keeping.idOf(message),
      how,
      message,
      messages: pageWatch?.messages() ?? [],
      site: seenAs().id,
      channel: seenAs().channel,
      thread: pageWatch?.thread() ?? null,
      url: addressOf(win),
      title: doc.title,
      now,
      zoneOffset: -new Date(now).getTimezoneOffset(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
    });
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

  return {
    async report(): Promise<PageReport> {
      pageWatch?.readOnce();
      const around = pageWatch?.around() ?? { url: win.location.href, now: Date.now(), zoneOffset: 0 };
      const messages = pageWatch?.messages() ?? [];
      return {
        site: seenAs().id,
        grade: site.grade,
        pageKind: site.pageKind(doc, around),
        url: around.url,
        title: doc.title,
        settled: stopped !== null || (ready && (pageWatch?.settled() ?? false) && !judge.waiting() && shown.settled()),
        messages: messages.map((message) => {
          const { key, text, sender, sentAt, shownTime, direction } = message;
          const judged = readable(message) ? judge.known(message) : null;
          return {
            key,
            text,
            sender,
            sentAt,
            shownTime,
            direction,
            kind: judged?.kind ?? null,
            verdict: judged?.verdict ?? null,
            findings: judged?.reading.findings ?? [],
          };
        }),
        painted: shown.painted(),
        notes: [],
        stopped: stopped ?? (host.unwanted() ? 'thrown-out' : null),
      };
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
      // whoever asks takes a picture next, which shall show this message
      if (!inSight(win, marked.message.element)) {
        bringIntoView(marked);
        await drawn(win);
      }
      return draft(marked.message, how);
    },
    async kept({ draftId, kept }) {
      keeping.kept(draftId, kept);
    },
  };
}
