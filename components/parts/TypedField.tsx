interface Props {
  id: string;
  label: string;
  kind?: 'text' | 'figure' | 'date';
  value: string;
  /** what does not fit yet, in words; the text itself is kept */
  odd?: string | null;
  onType(text: string): void;
}

/** One line to type in, with the sentence about what does not fit bound to it. */
export function TypedField({ id, label, kind = 'text', value, odd = null, onType }: Props) {
  const shared = {
    id,
    value,
    'aria-invalid': odd !== null,
    'aria-describedby': odd === null ? undefined : `${id}-odd`,
    onInput: (event: { currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'date' ? (
        <input type="date" {...shared} />
      ) : (
        <input
          type="text"
          inputMode={kind === 'figure' ? 'decimal' : 'text'}
          autocomplete="off"
          maxLength={400}
          {...shared}
        />
      )}
      {odd && (
        <p class="odd" id={`${id}-odd`}>
          {odd}
        </p>
      )}
    </div>
  );
}
