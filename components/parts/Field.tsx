import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  label: string;
  help?: string;
  /** the control; it carries `id`, and `${id}-help` as aria-describedby when there is help */
  children: ComponentChildren;
}

export function Field({ id, label, help, children }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {help && (
        <p class="caption" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
