import { FIELDS, type FieldId, type FieldSort, fits } from '../../lib/letters/fields';
import type { Letter, LetterKind } from '../../lib/letters/types';
import { Field } from '../parts/Field';
import { useWords } from '../parts/words';

interface Props {
  kind: LetterKind;
  fields: Letter['fields'];
  onType(field: FieldId, text: string): void;
}

export const fieldId = (field: FieldId) => `f-${field}`;

/** What this kind of letter asks; needed ones are not marked red, the letter itself shows the gap. */
export function LetterFields({ kind, fields, onType }: Props) {
  const { lang } = useWords();
  return (
    <>
      {kind.fields.map((field) => {
        const { sort, label, ...more } = FIELDS[field];
        const help = 'help' in more ? more.help[lang] : undefined;
        const id = fieldId(field);
        const value = fields[field] ?? '';
        const shared = {
          id,
          value,
          'aria-describedby': help ? `${id}-help` : undefined,
          'aria-invalid': fits(sort, value) ? undefined : true,
          maxLength: sort === 'long' ? 4000 : 400,
        };
        return (
          <Field key={field} id={id} label={label[lang]} {...(help && { help })}>
            {sort === 'long' ? (
              <textarea {...shared} rows={4} onInput={(event) => onType(field, event.currentTarget.value)} />
            ) : (
              <Line {...shared} sort={sort} onType={(typed) => onType(field, typed)} />
            )}
          </Field>
        );
      })}
    </>
  );
}

interface LineProps {
  sort: FieldSort;
  onType(typed: string): void;
  [more: string]: unknown;
}

function Line({ sort, onType, ...shared }: LineProps) {
  const onInput = (event: { currentTarget: HTMLInputElement }) => onType(event.currentTarget.value);
  if (sort === 'day') return <input {...shared} type="date" onInput={onInput} />;
  const mode = sort === 'money' ? 'decimal' : sort === 'count' ? 'numeric' : 'text';
  return <input {...shared} type="text" inputMode={mode} onInput={onInput} />;
}
