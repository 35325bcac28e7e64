import type { Hint } from '../../lib/messages';
import { segments } from './segments';

/** A message with the words that a hint is about. */
export function MarkedText({ text, hints }: { text: string; hints: readonly Hint[] }) {
  return (
    <p class="message">
      {segments(text, hints).map((segment, at) =>
        segment.severity ? (
          <mark key={at} class={segment.severity}>
            {segment.text}
          </mark>
        ) : (
          segment.text
        ),
      )}
    </p>
  );
}
