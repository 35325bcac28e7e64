/** Style of the card, inside the layer (layer-style.ts). */
export const CARD_STYLE = `
.place { position: fixed; inset: 0 auto auto 0; width: min(360px, 92vw); pointer-events: none; }
.card {
  pointer-events: auto; width: 100%; max-height: min(60vh, var(--most, 60vh)); display: flex; flex-direction: column;
  background: var(--surface); border-radius: 8px; box-shadow: var(--shadow); overflow: hidden;
}
.card:focus, .card:focus-visible { outline: none; }
.place.rising .card { animation: rise 110ms ease-out; }
@keyframes rise { from { opacity: 0; transform: translateY(4px); } }
@media (prefers-reduced-motion: reduce) { .place.rising .card { animation: none; } }
header { padding: 12px 8px 8px 16px; border-bottom: 1px solid var(--line); }
.row { display: flex; align-items: center; gap: 8px; }
.shape { color: var(--tone); }
h2 { margin: 0; flex: 1; min-width: 0; font-size: 16px; line-height: 1.45; font-weight: 600; }
h2 .tone { color: var(--tone); }
.dot { color: var(--muted); font-weight: 400; }
.under { margin: 0 0 0 28px; min-height: 28px; justify-content: space-between; font-size: 13px; line-height: 1.5; color: var(--muted); }
.pages { display: inline-flex; align-items: center; gap: 2px; font-variant-numeric: tabular-nums; }
button.icon { width: 32px; height: 32px; display: grid; place-items: center; border-radius: 6px; color: var(--muted); flex: none; }
button.icon:hover { color: var(--ink); background: var(--soft); }
button[aria-disabled="true"] { opacity: .45; cursor: default; }
button.icon[aria-disabled="true"]:hover { background: none; color: var(--muted); }

.body { padding: 12px 16px; overflow-y: auto; overscroll-behavior: contain; flex: 1 1 auto; min-height: 0; }
.body p { margin: 0 0 12px; }
.term { display: block; font-size: 13px; line-height: 1.5; color: var(--muted); }
q { display: block; quotes: none; margin: 4px 0 6px; padding: 6px 10px; border-inline-start: 3px solid var(--tone); background: var(--soft); border-radius: 0 6px 6px 0; overflow-wrap: anywhere; white-space: pre-wrap; max-height: 7.4em; overflow-y: auto; }
q::before, q::after { content: ""; }
.basis { margin: 0 0 12px; }
.clause { border-bottom: 1px solid var(--line); }
.clause:first-of-type { border-top: 1px solid var(--line); margin-top: 4px; }
summary { cursor: pointer; padding: 6px 22px 6px 0; position: relative; border-radius: 4px; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after {
  content: ""; position: absolute; right: 6px; top: 14px; width: 6px; height: 6px; border: solid var(--muted);
  border-width: 0 1.5px 1.5px 0; transform: rotate(45deg);
}
details[open] > summary::after { transform: translateY(3px) rotate(225deg); }
.clause summary { line-height: 1.55; }
.clause p { margin: 0 0 8px; }
.chip { display: inline-block; padding: 0 8px; border-radius: 999px; border: 1px solid var(--muted); color: var(--muted); font-size: 13px; line-height: 1.5; vertical-align: 1px; }
.muted { color: var(--muted); font-size: 13px; line-height: 1.5; }
.since { display: block; }
.source { overflow-wrap: anywhere; }
.quiet { margin: 0 0 8px; font-size: 13px; line-height: 1.6; color: var(--muted); }
.quiet summary { padding: 4px 22px 4px 0; }
.quiet summary::after { top: 10px; }
.quiet p { margin: 0 0 8px; }
.next { padding: 8px 12px; border-radius: 6px; background: var(--paper); }
.link { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; min-height: 32px; padding: 2px 4px; border-radius: 4px; font-size: 13px; }
.lens { margin: -6px 0 12px; }
.body .lens p { margin: 0; }
.spare { margin: 4px 0 0; font-size: 13px; line-height: 1.6; color: var(--muted); }
.body .spare p { margin: 0 0 4px; }
.choices { border: 0; margin: 0; padding: 0; min-width: 0; }
.choices legend { float: left; padding: 4px 8px 0 0; }
.always { margin: 12px 0 0; padding: 10px 0 0; border-top: 1px solid var(--line); list-style: none; font-size: 13px; line-height: 1.6; color: var(--muted); }

footer { padding: 12px 16px; border-top: 1px solid var(--line); }
.status p { margin: 0; }
.status:not(:empty) + .actions { margin-top: 10px; }
.kept { display: flex; align-items: center; gap: 6px; color: var(--kept); font-weight: 600; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.actions button { min-height: 36px; padding: 5px 14px; border-radius: 6px; border: 1px solid var(--accent); }
.primary { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.second { color: var(--accent); background: none; }
.primary:hover { filter: brightness(1.08); }
.second:hover { background: var(--paper); }
@media (pointer: coarse) {
  button.icon { width: 48px; height: 48px; }
  .actions button, summary, .link { min-height: 48px; }
}

.place.sheet { inset: auto 0 0 0; width: 100%; transform: none !important; }
.place.sheet .card { width: 100%; max-height: 66vh; border-radius: 14px 14px 0 0; }
.place.sheet footer { padding-bottom: max(12px, env(safe-area-inset-bottom)); }

@media (forced-colors: active) {
  .card, .actions button, q, .next { border: 1px solid CanvasText; }
}
`;
