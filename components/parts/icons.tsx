import type { ComponentChildren } from 'preact';

/** One stroke set: 20 px, lines of 1.5 px. An icon always stands beside its word, so it is silent to screen readers. */
function Icon({ children, class: name }: { children: ComponentChildren; class?: string }) {
  return (
    <svg class={`icon ${name ?? ''}`} viewBox="0 0 20 20" aria-hidden="true">
      {children}
    </svg>
  );
}

/** fine: an ordinary reminder */
export const Circle = () => (
  <Icon>
    <circle cx="10" cy="10" r="6" />
  </Icon>
);

/** info: a fact to know */
export const Info = () => (
  <Icon>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M10 9.4v3.8M10 6.8v.1" />
  </Icon>
);

/** heed: half of it is dark */
export const HalfMoon = () => (
  <Icon>
    <circle cx="10" cy="10" r="6" />
    <path d="M10 4a6 6 0 0 1 0 12z" fill="currentColor" />
  </Icon>
);

/** breach */
export const Diamond = () => (
  <Icon>
    <path d="M10 3.5 16.5 10 10 16.5 3.5 10z" fill="currentColor" />
  </Icon>
);

/** fraud */
export const Octagon = () => (
  <Icon>
    <path d="M7.3 3.5h5.4l3.8 3.8v5.4l-3.8 3.8H7.3l-3.8-3.8V7.3z" fill="currentColor" />
    <path d="M10 6.4v4.4M10 13.5v.1" stroke="var(--surface)" />
  </Icon>
);

/** unsure: a ring with a gap */
export const OpenRing = () => (
  <Icon>
    <path d="M12.6 4.6a6 6 0 1 0 3.2 3.8" />
  </Icon>
);

/** kept: a seal with a tick */
export const SealTick = () => (
  <Icon>
    <rect x="4" y="4" width="12" height="12" rx="1.5" />
    <path d="m7 10 2.2 2.3L13 8" />
  </Icon>
);

/** a seal that does not close */
export const SealOpen = () => (
  <Icon>
    <path d="M13 4H5.5A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16h9a1.5 1.5 0 0 0 1.5-1.5V8" />
    <path d="m8 12 4-4" />
  </Icon>
);

export const Done = () => (
  <Icon>
    <circle cx="10" cy="10" r="5.5" fill="currentColor" />
    <path d="m7.6 10 1.8 1.8 3-3.4" stroke="var(--paper)" />
  </Icon>
);

export const Current = () => (
  <Icon>
    <circle cx="10" cy="10" r="5.5" />
    <circle cx="10" cy="10" r="2" fill="currentColor" />
  </Icon>
);

export const Waiting = () => (
  <Icon>
    <circle cx="10" cy="10" r="4.5" />
  </Icon>
);

export const Skipped = () => (
  <Icon>
    <circle cx="10" cy="10" r="4.5" stroke-dasharray="1.5 2.6" />
  </Icon>
);

export const Turn = () => (
  <Icon class="turn">
    <path d="m6 8 4 4 4-4" />
  </Icon>
);

export const Go = () => (
  <Icon>
    <path d="m8 6 4 4-4 4" />
  </Icon>
);

export const Lamp = () => (
  <Icon>
    <path d="M7.5 14.5h5M8.5 17h3M10 3a5 5 0 0 0-2.7 9.2c.3.2.4.5.4.8v1.5h4.6V13c0-.3.1-.6.4-.8A5 5 0 0 0 10 3z" />
  </Icon>
);

export const Picture = () => (
  <Icon>
    <rect x="3.5" y="5" width="13" height="10" rx="1.5" />
    <path d="m4 13.5 3.5-3.5 3 3 2-2 3.5 3" />
  </Icon>
);

export const Gear = () => (
  <Icon>
    <path d="M4 6h7M14.5 6H16M4 14h1.5M9 14h7" />
    <circle cx="12.7" cy="6" r="1.8" />
    <circle cx="7.3" cy="14" r="1.8" />
  </Icon>
);

/** the mark: 据 in a square seal, drawn so that it needs no font */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <rect x="1.5" y="1.5" width="21" height="21" rx="3" fill="var(--accent)" />
    <g fill="none" stroke="var(--on-accent)" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
      <path d="M5 8.5h4.2M7.2 5v12.2c0 1-.4 1.6-1.7 1.5M5 13.8l4.2-1.6" />
      <path d="M11.2 5.5H19v3.2h-7.8M11.2 5.5v5.7c0 3.2-.5 5.5-1.6 7.2M11.6 11.6h7.6M15.4 9.2v5.2M12.6 14.4h5.8v4.3h-5.8z" />
    </g>
  </svg>
);
