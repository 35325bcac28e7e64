import { useRef, useState } from 'preact/hooks';
import { ClaimList } from '../../../components/letters/ClaimList';
import { TopicList } from '../../../components/letters/TopicList';
import { Button } from '../../../components/parts/Button';
import { useWords } from '../../../components/parts/words';
import type { LogRow } from '../../../lib/evidence/record';
import { placed } from '../../../lib/letters/claims';
import { claimOf } from '../../../lib/letters/compose';
import { KINDS } from '../../../lib/letters/kinds';
import { TOPIC_IDS } from '../../../lib/letters/topics';
import type { Claim, Exhibit, Letter } from '../../../lib/letters/types';
import { type Change, exhibitOf } from './at-letters';
import { EvidencePicker } from './EvidencePicker';
import { suggestTopics } from './suggest';

interface Props {
  letter: Letter;
  exhibits: readonly Exhibit[];
  unproven: readonly string[];
  change: Change;
  /** a record was chosen; it was checked when the list was read */
  onChosen(row: LogRow): void;
}

/** What happened, with its evidence; what kind of conduct it was; and whether all of it needs evidence. */
export function ClaimsPart({ letter, exhibits, unproven, change, onChosen }: Props) {
  const { say } = useWords();
  /** a claim that gets more evidence, 'new' for claims of their own */
  const [picking, setPicking] = useState<string | null>(null);
  /** chosen in the same breath, not drawn yet: their place in time counts already */
  const picked = useRef(new Map<number, Exhibit>());
  const side = KINDS[letter.kind].topics;

  const claim = (claimId: string, how: (claim: Claim) => Claim) =>
    change((one) => ({ ...one, claims: one.claims.map((each) => (each.id === claimId ? how(each) : each)) }));
  const choose = (row: LogRow, on: boolean) => {
    const fresh = blankClaim();
    onChosen(row);
    picked.current.set(row.seq, exhibitOf(row, letter.language));
    const known = [...picked.current.values(), ...exhibits];
    change((one) => ({
      ...one,
      claims: on ? withRecord(one, row, picking, fresh, known) : withoutRecord(one.claims, row.seq, picking),
    }));
    if (on && side)
      void suggestTopics([row.seq]).then((found) => change((one) => ({ ...one, topics: union(one.topics, found) })));
  };
  const own = () => {
    const fresh = blankClaim();
    change((one) => ({ ...one, claims: [...one.claims, fresh] }));
  };
  return (
    <section class="form" aria-labelledby="claims">
      <h2 id="claims">{say('letter.claims')}</h2>
      <p class="caption">{say('letter.claims.help')}</p>
      <ClaimList
        claims={letter.claims}
        exhibits={exhibits}
        unproven={unproven}
        onText={(id, words) => claim(id, (one) => ({ ...one, text: words }))}
        onRemove={(id) => change((one) => ({ ...one, claims: one.claims.filter((each) => each.id !== id) }))}
        onDetach={(id, seq) => claim(id, (one) => ({ ...one, evidence: one.evidence.filter((each) => each !== seq) }))}
        onAttach={setPicking}
      />
      {picking === null ? (
        <p class="do">
          <Button onPress={() => setPicking('new')}>{say('letter.pick')}</Button>
          <Button look="quiet" onPress={own}>
            {say('letter.claim.own')}
          </Button>
        </p>
      ) : (
        <EvidencePicker
          chosen={letter.claims.flatMap((one) => (picking === 'new' || picking === one.id ? one.evidence : []))}
          onChoose={choose}
          onClose={() => setPicking(null)}
        />
      )}
      {side && (
        <TopicList
          side={side}
          chosen={letter.topics}
          onChoose={(topic, on) =>
            change((one) => ({
              ...one,
              topics: on ? union(one.topics, [topic]) : one.topics.filter((each) => each !== topic),
            }))
          }
        />
      )}
      <label class="switch">
        <input
          type="checkbox"
          checked={letter.strict}
          aria-describedby="strict-help"
          onChange={(event) => {
            const { checked } = event.currentTarget;
            change((one) => ({ ...one, strict: checked }));
          }}
        />
        {say('letter.strict')}
      </label>
      <p class="caption" id="strict-help">
        {say('letter.strict.help')}
      </p>
    </section>
  );
}

const blankClaim = (): Claim => ({ id: crypto.randomUUID().slice(0, 8), text: '', evidence: [] });

const union = (some: Letter['topics'], more: Letter['topics']): Letter['topics'] =>
  TOPIC_IDS.filter((id) => some.includes(id) || more.includes(id));

/** To the claim that asked for it, or as a claim of its own with a first sentence. */
function withRecord(
  letter: Letter,
  row: LogRow,
  to: string | null,
  fresh: Claim,
  exhibits: readonly Exhibit[],
): Claim[] {
  if (to !== null && to !== 'new')
    return letter.claims.map((one) =>
      one.id === to ? { ...one, evidence: [...one.evidence, row.seq].sort((a, b) => a - b) } : one,
    );
  const text = claimOf(exhibitOf(row, letter.language), letter.language);
  return placed(letter.claims, { ...fresh, text, evidence: [row.seq] }, exhibits);
}

/** Words that were typed stay, even where their only record goes. */
function withoutRecord(claims: readonly Claim[], seq: number, from: string | null): Claim[] {
  return claims.map((one) =>
    from === 'new' || from === one.id ? { ...one, evidence: one.evidence.filter((each) => each !== seq) } : one,
  );
}
