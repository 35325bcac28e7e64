/** The soft lens: words are covered until the person asks for them. One message at a time is shown bare. */
import type { Marked } from '../../lib/page/marks';
import type { Settings } from '../../lib/settings';

export interface Veil {
  covers(marked: Marked): boolean;
  /** for the card: whether the words are bare now, null where they are never covered */
  isBare(marked: Marked | null): boolean | null;
  /** this one is bare, all others are covered again */
  bare(key: string | null): void;
}

export function veilOfPage(settings: () => Settings): Veil {
  let bared: string | null = null;
  const covers = ({ message, hints }: Marked) =>
    settings().softLens &&
    bared !== message.key &&
    // letters that really come from a court are shown as they are: softness must not hide a date
    !hints.some(({ signal: kind, step }) => kind === 'legal_action_notice' || step === 'answer_court');
  return {
    covers,
    isBare(marked) {
      if (!marked || !settings().softLens) return null;
      if (bared === marked.message.key) return true;
      return covers(marked) ? false : null;
    },
    bare(key) {
      bared = key;
    },
  };
}
