import { timeIn } from '../../lib/letters/compose';
import type { Claim, Exhibit } from '../../lib/letters/types';
import { exhibitKey } from '../../lib/letters/words';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { useWords } from '../parts/words';

interface Props {
  claims: readonly Claim[];
  exhibits: readonly Exhibit[];
  /** claims that have no evidence (left) */
  unproven: readonly string[];
  onText(claim: string, text: string): void;
  onRemove(claim: string): void;
  onDetach(claim: string, seq: number): void;
  onAttach(claim: string): void;
}

export const claimId = (id: string) => `claim-${id}`;

/** What happened, one after the other, each with the records that show it. */
export function ClaimList({ claims, exhibits, unproven, onText, onRemove, onDetach, onAttach }: Props) {
  const { say, lang } = useWords();
  const found = new Map(exhibits.map((one) => [one.seq, one]));
  return (
    <ol class="claims">
      {claims.map(({ id, text, evidence }, at) => (
        <li key={id} class="form">
          <Field id={claimId(id)} label={say('letter.claim.text', { n: at + 1 })}>
            <textarea
              id={claimId(id)}
              rows={3}
              maxLength={4000}
              value={text}
              onInput={(event) => onText(id, event.currentTarget.value)}
            />
          </Field>
          <ul class="exhibits">
            {evidence.map((seq) => (
              <ExhibitChip key={seq} seq={seq} one={found.get(seq)} onDetach={() => onDetach(id, seq)} />
            ))}
          </ul>
          {unproven.includes(id) && <p class="caption ink-heed">{say('letter.claim.unproven')}</p>}
          <p class="do">
            <Button onPress={() => onAttach(id)}>{say('letter.claim.attach', { n: at + 1 })}</Button>
            <Button look="quiet" onPress={() => onRemove(id)}>
              {say('letter.claim.remove', { n: at + 1 })}
            </Button>
          </p>
        </li>
      ))}
    </ol>
  );

  function ExhibitChip({ seq, one, onDetach }: { seq: number; one: Exhibit | undefined; onDetach(): void }) {
    const key = exhibitKey(lang, seq);
    const gone = one?.gone === true;
    return (
      <li class={gone ? 'chip gone' : 'chip'}>
        {gone ? (
          <span>{say('letter.exhibit.gone', { key })}</span>
        ) : (
          <>
            <a href={`#record/${seq}`}>{key}</a>
            {one && (
              <span>
                {timeIn(lang, one)} · <span class="hash">{one.hash.slice(0, 8)}</span>
              </span>
            )}
          </>
        )}
        <button type="button" class="detach" aria-label={say('letter.exhibit.remove', { key })} onClick={onDetach}>
          ×
        </button>
      </li>
    );
  }
}
