import type { Odd } from '../../lib/plan/money/fields';
import { Field } from '../parts/Field';
import { TypedField } from '../parts/TypedField';
import { useWords } from '../parts/words';

interface Props {
  id: string;
  label: string;
  value: string;
  odd?: Odd | undefined;
  kind?: 'text' | 'figure' | 'date';
  onType(text: string): void;
}

/** A field of a money form with the sentence about what does not fit yet. */
export function TextField({ odd, kind = 'figure', ...rest }: Props) {
  const { say } = useWords();
  return <TypedField {...rest} kind={kind} odd={odd ? say(`money.odd.${odd}`) : null} />;
}

interface AreaProps {
  id: string;
  label: string;
  help: string;
  value: string;
  onType(text: string): void;
}

export function TextArea({ id, label, help, value, onType }: AreaProps) {
  return (
    <Field id={id} label={label} help={help}>
      <textarea
        id={id}
        rows={3}
        maxLength={8000}
        aria-describedby={`${id}-help`}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </Field>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChoose(value: string): void;
}

export function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
