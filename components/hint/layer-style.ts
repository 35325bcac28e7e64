/** Style of what floats over a page: markers, strips, and the ground for the card. Pixels, not rem: the root font size belongs to the page. */
export const LAYER_STYLE = `
.layer {
  --paper: #faf8f4; --surface: #ffffff; --ink: #1e2833; --muted: #56616d; --line: #dedad1; --accent: #1b5e6b;
  --on-accent: #ffffff; --info: #56616d; --heed: #805300; --breach: #86305a; --fraud: #9c2f1b; --kept: #2c6340;
  --soft-info: #f1f2f3; --soft-heed: #fff6e0; --soft-breach: #fbeef5; --soft-fraud: #fdeee9;
  --shadow: 0 6px 24px rgb(0 0 0 / .16), 0 0 0 1px rgb(30 40 51 / .07);
  font: 400 15px/1.65 -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif;
  color: var(--ink); color-scheme: light; line-break: strict; text-align: start; text-spacing-trim: trim-start;
}
.layer:lang(en) { font-family: -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", system-ui, sans-serif; }
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
@media (pointer: coarse) { .more { min-height: 48px; } }
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

@media (forced-colors: active) {
  .marker { color: ButtonText; background: Canvas; }
  .ground, .cut { forced-color-adjust: none; fill: Canvas; }
  .cut { fill: none; stroke: Canvas; }
  .strip { forced-color-adjust: none; background: none; border-bottom-color: CanvasText; }
  .strip[data-tone="veil"] { background: CanvasText; }
}
@media print { .layer { display: none; } }
`;
