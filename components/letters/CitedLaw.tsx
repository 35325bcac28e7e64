import { ALWAYS } from '../../lib/law/always';
import { byId } from '../../lib/law/in-force';
import { nameOf, TIER_NAMES } from '../../lib/law/names';
import type { Provision } from '../../lib/law/types';
import { Chip } from '../parts/Notice';
import { useWords } from '../parts/words';

/** The rules that a letter names: their weight, what they say in plain words, since when, and what they do not cover. */
export function CitedLaw({ ids }: { ids: readonly string[] }) {
  const { say, lang } = useWords();
  const found = ids.flatMap((id) => byId(id) ?? []);
  if (found.length === 0) return null;
  return (
    <details class="no-print">
      <summary>{say('letter.cited', { n: found.length })}</summary>
      <ul class="remarks">
        {found.map((one) => (
          <li key={one.id}>
            <p>
              <Chip>{TIER_NAMES[one.tier][lang]}</Chip> {nameOf(one, lang)} <Span of={one} />
            </p>
            <p>{one.says[lang]}</p>
            {one.caveat && (
              <p class="caption">
                {say('hint.caveat')}
                {one.caveat[lang]}
              </p>
            )}
          </li>
        ))}
      </ul>
      {ALWAYS.map((words) => (
        <p key={words.en} class="caption">
          {words[lang]}
        </p>
      ))}
    </details>
  );

  function Span({ of: { inForceFrom: from, inForceTo: to } }: { of: Provision }) {
    if (from === null) return null;
    return (
      <span class="caption">
        {to === null ? say('letter.cited.from', { day: from }) : say('letter.cited.span', { from, to })}
      </span>
    );
  }
}
