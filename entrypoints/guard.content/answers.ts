/** What the popup and the commands may ask of a page, and what the page does about it. */
import type { Kept } from '../../lib/evidence/record';
import type { PageCalls } from '../../lib/messages';
import type { Judging } from '../../lib/page/judging';
import type { Markers } from '../../lib/page/markers';
import type { Marked, Marks } from '../../lib/page/marks';
import { weightOf } from '../../lib/page/shown';
import { drawn, inSight } from '../../lib/page/sight';
import type { Watch } from '../../lib/page/watch';
import type { Site, SiteId } from '../../lib/sites/types';
import type { Handlers } from '../../lib/wire';
import type { CardOfPage } from './card';
import type { Drafting } from './drafting';
import { type Extras, isNote } from './extras';
import { reportOf } from './report';

interface Given {
  win: Window;
  site: Site;
  seenAs(): { id: SiteId; channel: string };
  watch(): Watch | null;
  extras(): Extras | null;
  judge: Judging;
  shown: Marks;
  card: CardOfPage;
  drafting(): Promise<Drafting>;
  markers(): Markers | null;
  open(marked: Marked): Promise<void>;
  /** the message where "next" goes on from */
  visited(): string | null;
  visit(key: string): void;
  /** takes the cover of the soft lens off one message; false where there is none */
  bare(marked: Marked): boolean;
  kept(draftId: string, kept: Kept): void;
  stopped(): string | null;
  /** what the person chose is known */
  ready(): boolean;
}

/** Whoever asks waits 5 s and then takes it that nothing of ours runs here; bringing into view takes a moment besides. */
const LONGEST_BRINGING = 4000;

async function inTime<T>(brought: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not brought in time')), LONGEST_BRINGING);
  });
  return Promise.race([brought, late]).finally(() => clearTimeout(timer));
}

export function answersOfPage(given: Given): Handlers<PageCalls> {
  const { win, site, seenAs, watch, extras, judge, shown, card, drafting, markers, open, visited, visit } = given;

  const byStrength = () =>
    [...shown.all()].sort(
      (a, b) => weightOf(b.hints[0]?.severity ?? 'info') - weightOf(a.hints[0]?.severity ?? 'info'),
    );

  const inHand = (): Marked | null => {
    const key = card.key() ?? markers()?.focused() ?? visited();
    return key === null ? null : shown.get(key);
  };

  const bringIntoView = (marked: Marked) => {
    marked.message.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    shown.now();
  };

  const isSettled = () =>
    given.stopped() !== null ||
    (given.ready() &&
      (watch()?.settled() ?? false) &&
      !judge.waiting() &&
      shown.settled() &&
      (extras()?.settled() ?? true));

  return {
    async report() {
      watch()?.readOnce();
      return reportOf({
        win,
        site,
        seenAs: seenAs(),
        pageWatch: watch(),
        known: judge.known,
        marked: shown.all().flatMap(({ message }) => (isNote(message.key) ? [] : [message])),
        painted: shown.painted(),
        settled: isSettled(),
        stopped: given.stopped(),
        notes: extras()?.notes() ?? [],
        about: extras()?.about() ?? null,
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
      visit(target.message.key);
      bringIntoView(target);
      return { found: markers()?.focus(target.message.key) ?? false };
    },
    async openCard({ key }) {
      const marked = (key === null ? inHand() : shown.get(key)) ?? (key === null ? shown.all()[0] : null);
      if (!marked) return { opened: false };
      bringIntoView(marked);
      await open(marked);
      return { opened: card.key() === marked.message.key };
    },
    async draft({ how }) {
      const marked = inHand() ?? byStrength()[0];
      if (!marked) return null;
      const drafts = await inTime(drafting());
      // meanwhile it may have changed, or left the page: an element that stands nowhere cannot be brought into view
      const still = shown.get(marked.message.key);
      if (!still) return null;
      // whoever asks takes a picture next, which shall show this message, and its own words
      if (given.bare(still) || !inSight(win, still.message.element)) {
        bringIntoView(still);
        await drawn(win);
      }
      return drafts.message(still.message, how);
    },
    async thread({ how }) {
      const none = (watch()?.inOrder().length ?? 0) === 0;
      return none ? null : (await drafting()).thread(how);
    },
    async kept({ draftId, kept }) {
      given.kept(draftId, kept);
    },
  };
}
