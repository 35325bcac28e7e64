/** The one card of a page. Its view is fetched when it is opened for the first time; until then only its place is held. */
import type { Hint } from '../../lib/messages';
import type { CardGiven } from './card-parts';
import type { Drafting, DraftingFrom } from './drafting';
import type { OpenCard } from './open-card';

/** What is only needed once there is something to open or to keep. */
export interface CardScript {
  view(given: CardGiven): OpenCard;
  drafting(from: DraftingFrom): Drafting;
}

/** Where it comes from: part of the same script, or brought by the background when it is needed. */
export type BringCard = () => Promise<CardScript>;

export interface CardOfPage extends Omit<OpenCard, 'open'> {
  /** there is something to open: fetches the view, so that a press finds it there */
  prepare(): void;
  script(): Promise<CardScript>;
  /** settles when it is open; false when it could not be brought, or was closed meanwhile */
  open(key: string, hints: readonly Hint[]): Promise<boolean>;
}

export function cardOfPage(bring: BringCard, given: () => CardGiven): CardOfPage {
  let view: OpenCard | null = null;
  let brought: Promise<CardScript> | null = null;
  /** to be opened as soon as the view is there */
  let wanted: { key: string; hints: readonly Hint[] } | null = null;

  const fetched = (): Promise<CardScript> => {
    brought ??= bring().catch((error: unknown) => {
      // asked for again at the next press
      brought = null;
      throw error;
    });
    return brought;
  };

  return {
    prepare() {
      fetched().catch(() => undefined);
    },
    script: fetched,
    async open(key, hints) {
      const mine = { key, hints };
      wanted = mine;
      const script = view ? null : await fetched().catch(() => null);
      if (script) view ??= script.view(given());
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
