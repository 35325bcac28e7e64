import type { ComponentChildren } from 'preact';

interface Props {
  /** primary: at most one per view */
  look?: 'primary' | 'secondary' | 'quiet';
  disabled?: boolean;
  describedBy?: string;
  onPress(): void;
  children: ComponentChildren;
}

export function Button({ look = 'secondary', disabled = false, describedBy, onPress, children }: Props) {
  return (
    <button type="button" class={`button ${look}`} disabled={disabled} aria-describedby={describedBy} onClick={onPress}>
      {children}
    </button>
  );
}
