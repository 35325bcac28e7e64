/** What the card of a page shows and does: put together from those who know. */
import type { Marks } from '../../lib/page/marks';
import type { Language } from '../../lib/risk/types';
import { askBackground } from '../../lib/wire';
import type { Drafting } from './drafting';
import type { KeepingOfPage } from './keeping';
import type { CardParts } from './open-card';
import type { Sparing } from './sparing';
import type { Veil } from './veil';

interface Given {
  win: Window;
  layer: HTMLElement;
  lang(): Language;
  shown: Marks;
  keeping: KeepingOfPage;
  drafting: Drafting;
  spare: Sparing;
  veil: Veil;
  snoozed(): void;
  closed(key: string): void;
}

export function partsOfCard(given: Given): CardParts {
  const { win, layer, lang, shown, keeping, drafting, spare, veil, snoozed, closed } = given;
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
    desk: (step) => void askBackground('openDesk', { at: `next/${step}` }).catch(() => undefined),
    toCase: (seq) => void askBackground('openDesk', { at: `cases/add/${seq}` }).catch(() => undefined),
    async spare(key, hint, scope) {
      const marked = shown.get(key);
      return marked ? spare.spare(marked.message, hint, scope, Date.now()) : null;
    },
    undo: spare.undo,
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
