import { FIELDS } from '../../lib/letters/fields';
import type { Remark } from '../../lib/letters/lint';
import type { Claim } from '../../lib/letters/types';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';
import { claimId } from './ClaimList';
import { fieldId } from './LetterFields';

interface Props {
  remarks: readonly Remark[];
  claims: readonly Claim[];
}

/** What might harm the letter: the words, why, and a way to them. Nothing is held back by it. */
export function Remarks({ remarks, claims }: Props) {
  const { say, lang } = useWords();
  if (remarks.length === 0) return <p class="caption">{say('letter.remarks.none')}</p>;
  // somebody in need comes before any letter
  const inOrder = [...remarks].sort((a, b) => Number(b.about === 'support') - Number(a.about === 'support'));
  return (
    <ul class="remarks">
      {inOrder.map(({ rule, field, claim, quote, say: words }) => {
        const n = claims.findIndex((one) => one.id === claim) + 1;
        const at = field ? fieldId(field) : claimId(claim ?? '');
        return (
          <li key={`${rule}-${at}`}>
            <p class="caption">
              {field
                ? say('letter.remark.at', { field: FIELDS[field].label[lang], quote })
                : say('letter.remark.claim', { n, quote })}
            </p>
            <p>{words[lang]}</p>
            <Button look="quiet" onPress={() => document.getElementById(at)?.focus()}>
              {say('letter.remark.go')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
