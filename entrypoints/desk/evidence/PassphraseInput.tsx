import type { Ref } from 'preact';

interface Props {
  id: string;
  value: string;
  shown: boolean;
  /** a new one, or one that exists already */
  fresh: boolean;
  describedBy: string;
  field?: Ref<HTMLInputElement>;
  onInput(value: string): void;
}

/** A field whose contents can be shown; the browser is asked to keep out of it. */
export function PassphraseInput({ id, value, shown, fresh, describedBy, field, onInput }: Props) {
  const rest = {
    id,
    value,
    spellcheck: false,
    'aria-describedby': describedBy,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
    ...(field && { ref: field }),
  };
  const autocomplete = fresh ? 'new-password' : 'current-password';
  return shown ? (
    <input {...rest} type="text" autocomplete="off" />
  ) : (
    <input {...rest} type="password" autocomplete={autocomplete} />
  );
}
