import type { ComponentChildren } from 'preact';
import { Lamp } from './icons';

/** One sentence, at most one action. Said aloud to screen readers when it appears. */
export function Notice({ children, action }: { children: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="notice">
      <Lamp />
      <p>{children}</p>
      {action}
    </div>
  );
}

export function EmptyState({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

export function Chip({ children }: { children: ComponentChildren }) {
  return <span class="chip">{children}</span>;
}
