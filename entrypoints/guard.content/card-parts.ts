/**
 * What the card of a page shows and does: put together from those who know. Comes with the card's view, so that a page on
 * which nothing is opened does not carry it.
 */
import type { Marks } from '../../lib/page/marks';
import { lastingSignOf } from '../../lib/page/sign';
import type { Language } from '../../lib/risk/types';
import { addMute, type Mute, removeMute } from '../../lib/settings';
import type { CardScript } from './card';
import { type DraftingFrom, draftingOfPage } from './drafting';
import type { KeepingOfPage } from './keeping';
import { type CardParts, openCard } from './open-card';
import type { Sparing } from './sparing';
import type { Veil } from './veil';

export interface CardGiven {
  win: Window;
  layer: HTMLElement;
  lang(): Language;
  shown: Marks;
  keeping: KeepingOfPage;
  drafts: DraftingFrom;
  spare: Sparing;
  veil: Veil;
  /** a place in the workplace page */
  goTo(place: string): void;
  snoozed(): void;
  closed(key: string): void;
}

export const cardScript: CardScript = {
  view: (given) => openCard(partsOfCard(given)),
  drafting: draftingOfPage,
};

function partsOfCard(given: CardGiven): CardParts {
  const { win, layer, lang, shown, keeping, spare, veil, goTo, snoozed, closed } = given;
  const drafting = draftingOfPage(given.drafts);
  return {
    win,
    layer,
    lang,
    boxes: shown.boxes,
    keeping(key) {
      const marked = shown.get(key);
      return marked ? keeping.of(marked.message) : { state: 'no' };
    },
    keep(key) {
      const marked = shown.get(key);
      if (marked) void keeping.keep(marked.message, drafting.message(marked.message, 'card'));
    },
    desk: (step) => goTo(`next/${step}`),
    toCase: (seq) => goTo(`cases/add/${seq}`),
    async spare(key, { rule, title }, scope) {
      const marked = shown.get(key);
      if (!marked) return null;
      const mute: Mute = {
        scope,
        rule,
        title,
        host: scope === 'all' ? '' : win.location.hostname,
        words: scope === 'here' ? lastingSignOf(marked.message.text) : 0,
        at: Date.now(),
      };
      await addMute(mute);
      return mute;
    },
    undo: removeMute,
    snooze() {
      spare.snooze(shown.all().map(({ message }) => message.key));
      snoozed();
    },
    veiled(key) {
      const bare = veil.isBare(shown.get(key));
      return bare === null ? null : !bare;
    },
    veil(key, on) {
      veil.bare(on ? null : key);
      shown.moved();
    },
    closed(key) {
      veil.bare(null);
      closed(key);
      shown.moved();
    },
  };
}
