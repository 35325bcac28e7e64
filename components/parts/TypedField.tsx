/** `text`, `count` and `figure` are one line and differ in the keys a phone shows; `long` is a box of lines. */
export type TypedKind = 'text' | 'figure' | 'count' | 'date' | 'long';

interface Props {
  id: string;
  label: string;
  kind?: TypedKind;
  /** stays below the field */
  help?: string | undefined;
  value: string;
  /** what does not fit yet, in words; the text itself is kept */
  odd?: string | null;
  /** lines shown, for `long` */
  rows?: number;
  onType(text: string): void;
}

const KEYS = { text: 'text', figure: 'decimal', count: 'numeric' } as const;

/** Something to type, with its help and the sentence about what does not fit bound to it. */
export function TypedField({ id, label, kind = 'text', help, value, odd = null, rows = 3, onType }: Props) {
  const told = [help && `${id}-help`, odd !== null && `${id}-odd`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    'aria-invalid': odd !== null,
    'aria-describedby': told === '' ? undefined : told,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onType(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'long' ? (
        <textarea {...shared} rows={rows} maxLength={8000} />
      ) : kind === 'date' ? (
        <input type="date" {...shared} />
      ) : (
        <input type="text" inputMode={KEYS[kind]} autocomplete="off" maxLength={400} {...shared} />
      )}
      {odd && (
        <p class="odd" id={`${id}-odd`}>
          {odd}
        </p>
      )}
      {help && (
        <p class="caption" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
