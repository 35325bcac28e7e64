import { Field } from './Field';

interface Props<V extends string> {
  id: string;
  label: string;
  help?: string;
  value: V;
  options: readonly (readonly [value: V, words: string])[];
  onChoose(value: V): void;
}

/** One of a few, from a list that opens. What comes back is always one of the options. */
export function Choice<V extends string>({ id, label, help, value, options, onChoose }: Props<V>) {
  return (
    <Field id={id} label={label} {...(help && { help })}>
      <select
        id={id}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([each]) => each === currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
