/** Style of everything in the shadow root. Pixels, not rem: the root font size belongs to the page. */
export const LAYER_STYLE = `
.layer {
  --paper: #faf8f4; --surface: #ffffff; --ink: #1e2833; --muted: #56616d; --line: #dedad1; --accent: #1b5e6b;
  --on-accent: #ffffff; --info: #56616d; --heed: #805300; --breach: #86305a; --fraud: #9c2f1b; --kept: #2c6340;
  --soft-info: #f1f2f3; --soft-heed: #fff6e0; --soft-breach: #fbeef5; --soft-fraud: #fdeee9;
  --shadow: 0 6px 24px rgb(0 0 0 / .16), 0 0 0 1px rgb(30 40 51 / .07);
  font: 400 15px/1.65 -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif;
  color: var(--ink); color-scheme: light; line-break: strict; text-align: start; text-spacing-trim: trim-start;
}
.layer:lang(zh-TW) { font-family: -apple-system, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Source Han Sans TC", system-ui, sans-serif; }
.layer[data-ground="dark"] {
  color-scheme: dark;
  --paper: #13171c; --surface: #1b2128; --ink: #e7eaee; --muted: #a6afba; --line: #333b45; --accent: #7fc6d1;
  --on-accent: #13171c; --info: #a6afba; --heed: #e2b565; --breach: #e8a0c6; --fraud: #f29a84; --kept: #8ccba0;
  --soft-info: #252c34; --soft-heed: #2d2818; --soft-breach: #2e2029; --soft-fraud: #30211e;
  --shadow: 0 6px 24px rgb(0 0 0 / .5), 0 0 0 1px rgb(255 255 255 / .09);
}
.layer *, .layer *::before, .layer *::after { box-sizing: border-box; }
.layer [hidden] { display: none !important; }
[data-tone="veil"] { --tone: var(--muted); --soft: var(--soft-info); }
[data-tone="info"] { --tone: var(--info); --soft: var(--soft-info); }
[data-tone="heed"] { --tone: var(--heed); --soft: var(--soft-heed); }
[data-tone="breach"] { --tone: var(--breach); --soft: var(--soft-breach); }
[data-tone="fraud"] { --tone: var(--fraud); --soft: var(--soft-fraud); }

button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
svg { display: block; flex: none; }
.line { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.fill { fill: currentColor; stroke: none; }
.ground { fill: var(--surface); stroke: none; }
.cut { fill: none; stroke: var(--surface); stroke-width: 1.6; stroke-linecap: round; }

.marker {
  position: fixed; inset: 0 auto auto 0; width: 28px; height: 28px; display: grid; place-items: center;
  color: var(--tone); border-radius: 999px; pointer-events: auto; will-change: transform;
}
.marker:hover, .marker[aria-expanded="true"] { background: var(--soft); }
.marker[data-kept="true"]::after {
  content: ""; position: absolute; right: 2px; bottom: 2px; width: 8px; height: 8px; border-radius: 2px;
  background: var(--kept); box-shadow: 0 0 0 1.5px var(--surface);
}
@media (pointer: coarse) { .marker { width: 48px; height: 48px; } }
.markers ul { list-style: none; margin: 0; padding: 0; }
.more {
  position: fixed; inset: auto 16px 84px auto; min-height: 32px; padding: 4px 14px; border-radius: 999px; pointer-events: auto;
  font-size: 13px; line-height: 1.5; color: var(--accent); background: var(--surface); border: 1px solid var(--muted);
}
.more:hover { background: var(--paper); }

.strips { position: fixed; inset: 0; pointer-events: none; overflow: hidden; }
.strip { position: fixed; inset: 0 auto auto 0; pointer-events: none; border-radius: 2px; }
.strip.on-light[data-tone="heed"] { background: rgb(255 196 61 / .24); border-bottom: 2px dotted #805300; }
.strip.on-light[data-tone="breach"] { background: rgb(214 51 132 / .13); border-bottom: 2px solid #86305a; }
.strip.on-light[data-tone="fraud"] { background: rgb(230 80 40 / .15); border-bottom: 3px double #9c2f1b; }
.strip.on-dark[data-tone="heed"] { background: rgb(226 181 101 / .22); border-bottom: 2px dotted #e2b565; }
.strip.on-dark[data-tone="breach"] { background: rgb(232 160 198 / .22); border-bottom: 2px solid #e8a0c6; }
.strip.on-dark[data-tone="fraud"] { background: rgb(242 154 132 / .22); border-bottom: 3px double #f29a84; }
.strip.on-light[data-tone="veil"] { background: #e6e3dc; }
.strip.on-dark[data-tone="veil"] { background: #39424c; }

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
  .actions button, summary, .link, .more { min-height: 48px; }
}

.place.sheet { inset: auto 0 0 0; width: 100%; transform: none !important; }
.place.sheet .card { width: 100%; max-height: 66vh; border-radius: 14px 14px 0 0; }
.place.sheet footer { padding-bottom: max(12px, env(safe-area-inset-bottom)); }

@media (forced-colors: active) {
  .card { border: 1px solid CanvasText; }
  .marker { color: ButtonText; background: Canvas; }
  .ground, .cut { forced-color-adjust: none; fill: Canvas; }
  .cut { fill: none; stroke: Canvas; }
  .actions button, q, .next { border: 1px solid CanvasText; }
  .strip { forced-color-adjust: none; background: none; border-bottom-color: CanvasText; }
  .strip[data-tone="veil"] { background: CanvasText; }
}
@media print { .layer { display: none; } }
`;
