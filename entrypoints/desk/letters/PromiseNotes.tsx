import { Button } from '../../../components/parts/Button';
import { useWords } from '../../../components/parts/words';
import type { Key } from '../../../lib/i18n';
import { FIELDS, type FieldId } from '../../../lib/letters/fields';
import { KINDS } from '../../../lib/letters/kinds';
import type { Letter } from '../../../lib/letters/types';
import { guardPromise } from '../../../lib/plan/promise';
import { type Change, today } from './at-letters';

interface Props {
  letter: Letter;
  disposableFen: number | null;
  change: Change;
}

/** What own words promise, held against what is left each month; with a wording that can be kept. */
export function PromiseNotes({ letter, disposableFen, change }: Props) {
  const { say, lang } = useWords();
  const longs: FieldId[] = KINDS[letter.kind].fields.filter((id) => FIELDS[id].sort === 'long');
  const found = longs.flatMap((field) => {
    const text = letter.fields[field] ?? '';
    const hint = guardPromise(text, { disposableFen, today: today() });
    return hint ? [{ field, hint, text }] : [];
  });
  if (found.length === 0) return null;
  return (
    <ul class="remarks">
      {found.map(({ field, hint, text }) => {
        const safer = say(hint.safer as Key, hint.params);
        return (
          <li key={field}>
            <p class="caption">{say('letter.remark.at', { field: FIELDS[field].label[lang], quote: hint.quote })}</p>
            <p>{say(hint.say as Key, hint.params)}</p>
            <p class="caption">{safer}</p>
            <p class="do">
              <Button
                onPress={() =>
                  change((one) => ({
                    ...one,
                    fields: { ...one.fields, [field]: text.slice(0, hint.start) + safer + text.slice(hint.end) },
                  }))
                }
              >
                {say('promise.use')}
              </Button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
