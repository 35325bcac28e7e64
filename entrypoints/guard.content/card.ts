/** The one card of a page. Its view is fetched when it is opened for the first time; until then only its place is held. */
import type { Hint } from '../../lib/messages';
import type { CardParts, OpenCard } from './open-card';

/** Where the view comes from: part of the same script, or brought by the background when it is needed. */
export type BringCard = () => Promise<(parts: CardParts) => OpenCard>;

export interface CardOfPage extends Omit<OpenCard, 'open'> {
  /** settles when it is open; false when it could not be brought, or was closed meanwhile */
  open(key: string, hints: readonly Hint[]): Promise<boolean>;
}

export function cardOfPage(bring: BringCard, parts: () => CardParts): CardOfPage {
  let view: OpenCard | null = null;
  let brought: Promise<(parts: CardParts) => OpenCard> | null = null;
  /** to be opened as soon as the view is there */
  let wanted: { key: string; hints: readonly Hint[] } | null = null;

  return {
    async open(key, hints) {
      const mine = { key, hints };
      wanted = mine;
      if (!view) {
        brought ??= bring();
        try {
          const make = await brought;
          view ??= make(parts());
        } catch {
          brought = null;
        }
      }
      if (wanted !== mine) return false;
      wanted = null;
      view?.open(key, mine.hints);
      return view !== null;
    },
    update(key, hints) {
      if (wanted?.key === key) wanted.hints = hints;
      view?.update(key, hints);
    },
    close() {
      wanted = null;
      view?.close();
    },
    key: () => view?.key() ?? null,
    redraw: () => view?.redraw(),
    place: () => view?.place(),
  };
}
