/**
 * `node tools/run.mjs cards [FOLDER]` (out/cards unless told): a picture of the card of every signal, six to a sheet, in
 * all three languages, as it looks beside a message that the signal's own rule must find. For looking at, not for a test.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { Hint } from '../lib/messages';
import { assess } from '../lib/risk/assess';
import { dress } from '../lib/risk/dress';
import { RULES } from '../lib/risk/pack';
import type { Language } from '../lib/risk/types';
import { binaries } from '../tests/browser/driver/binaries';
import { root, typedPath } from './root';

const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];
const ON_A_SHEET = 6;
const NOW = Date.parse('2026-11-21T12:00:00+08:00');

/** The hint of each signal on the first example of its rule. */
function hintsIn(language: Language): Hint[] {
  return RULES.flatMap((rule) => {
    for (const hit of rule.hits) {
      const message = typeof hit === 'string' ? { text: hit } : hit;
      const hint = dress(assess(message, NOW), language, NOW).find(({ signal }) => signal === rule.signal);
      if (hint) return [hint];
    }
    throw new Error(`${rule.id}: none of its examples shows a card`);
  });
}

const ENTRY = 'cards-page.js';
const page = (folder: string) => `
  import { h, render } from 'preact';
  import { Card } from '${folder}/components/hint/Card';
  import { CARD_STYLE } from '${folder}/components/hint/card-style';
  import { LAYER_STYLE } from '${folder}/components/hint/layer-style';
  import { CARD_WORDS } from '${folder}/lib/i18n/card';
  import { ALWAYS } from '${folder}/lib/law/always';
  import { SHAPES } from '${folder}/lib/page/shapes';
  const nothing = () => undefined;
  globalThis.showCards = (hints, lang) => {
    document.body.replaceChildren();
    for (const hint of hints) {
      const place = document.createElement('div');
      const shadow = place.attachShadow({ mode: 'open' });
      const style = document.createElement('style');
      style.textContent = LAYER_STYLE + CARD_STYLE + '.card { position: static !important; max-height: none !important } .body { max-height: none !important; overflow: visible !important }';
      const holder = document.createElement('div');
      holder.className = 'layer';
      holder.lang = lang;
      shadow.append(style, holder);
      document.body.append(place);
      render(h(Card, {
        words: CARD_WORDS[lang], lang, hints: [hint], at: 0, keeping: { state: 'no' }, shapes: SHAPES,
        always: ALWAYS.map((sentence) => sentence[lang]), spared: null, veiled: null,
        onGo: nothing, onKeep: nothing, onDesk: nothing, onCase: nothing, onClose: nothing, onSpare: nothing,
        onUndo: nothing, onSnooze: nothing, onVeil: nothing,
      }), holder);
    }
  };`;

async function script(): Promise<string> {
  const entry = join(root(), ENTRY);
  const out = await build({
    root: root(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'cards',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? page(root()) : null),
      },
    ],
    build: { write: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'cards' } },
  });
  const chunk = [out]
    .flat()
    .flatMap((made) => ('output' in made ? made.output : []))
    .find((made) => made.type === 'chunk');
  return chunk?.type === 'chunk' ? chunk.code : '';
}

export async function main([folder]: string[]): Promise<void> {
  const out = folder ? typedPath(folder) : join(root(), 'out', 'cards');
  mkdirSync(out, { recursive: true });
  const code = await script();
  const browser = await puppeteer.launch({
    executablePath: binaries.chromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1200, height: 900 });
    await tab.setContent(
      '<!doctype html><meta charset="utf-8"><style>body { display: grid; grid-template-columns: repeat(3, 380px); gap: 12px; align-items: start; padding: 8px; background: #e8e8ea }</style><body></body>',
    );
    await tab.addScriptTag({ content: code });
    for (const language of LANGUAGES) {
      const hints = hintsIn(language);
      for (let at = 0; at < hints.length; at += ON_A_SHEET) {
        const some = JSON.stringify(hints.slice(at, at + ON_A_SHEET));
        await tab.evaluate(`showCards(${some}, ${JSON.stringify(language)})`);
        await tab.screenshot({ path: join(out, `${language}-${at / ON_A_SHEET + 1}.png`), fullPage: true });
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`Cards are in ${out}`);
}
