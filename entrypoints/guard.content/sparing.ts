/** What the person does not want to be told here: switched off, found inaccurate, or put off until something new comes. */
import type { Hint } from '../../lib/messages';
import { lastingSignOf } from '../../lib/page/sign';
import { isMuted, type Settings } from '../../lib/settings';
import type { PageMessage } from '../../lib/sites/types';

export interface Sparing {
  /** of what could be shown, what shall be */
  left(message: PageMessage, hints: readonly Hint[]): Hint[];
  /** the messages named are quiet for this visit; others speak */
  snooze(keys: readonly string[]): void;
  wake(): void;
}

export function sparing(host: () => string, settings: () => Settings): Sparing {
  const asleep = new Set<string>();
  return {
    left(message, hints) {
      const { hints: on, offHosts, mutes } = settings();
      if (!on || offHosts.includes(host()) || asleep.has(message.key)) return [];
      if (mutes.length === 0) return [...hints];
      const words = lastingSignOf(message.text);
      return hints.filter((hint) => !isMuted({ mutes }, hint, host(), words));
    },
    snooze(keys) {
      for (const key of keys) asleep.add(key);
    },
    wake: () => asleep.clear(),
  };
}
