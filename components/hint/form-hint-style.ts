/** Style of the sentence beside a field; colours come from the layer (layer-style.ts). */
export const FORM_HINT_STYLE = `
.form-place { position: fixed; inset: 0 auto auto 0; pointer-events: none; max-width: min(420px, calc(100vw - 16px)); z-index: 1; }
.form-hint {
  pointer-events: auto; display: grid; grid-template-columns: 20px 1fr; gap: 4px 10px; padding: 12px 14px;
  background: var(--surface); color: var(--ink); border-radius: 8px; box-shadow: var(--shadow);
  border-inline-start: 3px solid var(--fraud); font-size: 15px; line-height: 1.6;
}
.form-hint svg { color: var(--fraud); margin-top: 2px; }
.form-hint p { margin: 0; overflow-wrap: anywhere; }
.form-hint button {
  grid-column: 2; justify-self: end; min-height: 32px; padding: 2px 12px; border-radius: 6px;
  border: 1px solid var(--accent); color: var(--accent);
}
.form-hint button:hover { background: var(--paper); }
@media (pointer: coarse) { .form-hint button { min-height: 48px; padding: 2px 18px; } }
@media (forced-colors: active) { .form-hint { border: 1px solid CanvasText; } }
`;
