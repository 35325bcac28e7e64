import { FIELDS, type FieldId, type FieldSort, fits } from '../../lib/letters/fields';
import type { Letter, LetterKind } from '../../lib/letters/types';
import { TypedField, type TypedKind } from '../parts/TypedField';
import { useWords } from '../parts/words';

interface Props {
  kind: LetterKind;
  fields: Letter['fields'];
  onType(field: FieldId, text: string): void;
}

export const fieldId = (field: FieldId) => `f-${field}`;

const SORTS: Record<FieldSort, TypedKind> = {
  line: 'text',
  long: 'long',
  money: 'figure',
  day: 'date',
  count: 'count',
};
/** What to say beside an answer that is not of its sort; lines and long texts are always one. */
const ODD = { money: 'money.odd.amount', day: 'money.odd.day', count: 'money.odd.count' } as const;

/** What this kind of letter asks; needed ones are not marked red, the letter itself shows the gap. */
export function LetterFields({ kind, fields, onType }: Props) {
  const { lang, say } = useWords();
  return (
    <>
      {kind.fields.map((field) => {
        const { sort, label, ...more } = FIELDS[field];
        const value = fields[field] ?? '';
        const odd = sort === 'line' || sort === 'long' || fits(sort, value) ? null : say(ODD[sort]);
        return (
          <TypedField
            key={field}
            id={fieldId(field)}
            label={label[lang]}
            help={'help' in more ? more.help[lang] : undefined}
            kind={SORTS[sort]}
            rows={4}
            value={value}
            odd={odd}
            onType={(typed) => onType(field, typed)}
          />
        );
      })}
    </>
  );
}
