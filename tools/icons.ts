/** Draws the icon (a square seal with the sign 据) in every size, and a plain one (a sheet with lines): `node tools/run.mjs icons`. Only needed after a change of the drawing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { binaries } from '../tests/browser/driver/binaries';
import { root } from './root';

const sizes = [16, 32, 48, 96, 128];

export async function main() {
  const browser = await puppeteer.launch({
    executablePath: binaries.chromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const folder = join(root(), 'public', 'icon');
  mkdirSync(folder, { recursive: true });
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      // Small sizes carry no inner frame: it would only blur the sign.
      const frame =
        size >= 48
          ? '<rect x="9" y="9" width="82" height="82" rx="11" fill="none" stroke="#FAF8F4" stroke-opacity=".55" stroke-width="2.5"/>'
          : '';
      const letter = size >= 48 ? 62 : 80;
      await page.setContent(
        `<body style="margin:0"><svg width="${size}" height="${size}" viewBox="0 0 100 100" style="display:block">
        <rect x="2" y="2" width="96" height="96" rx="18" fill="#1B5E6B"/>${frame}
        <text x="50" y="50" dy=".355em" font-size="${letter}" font-weight="700" text-anchor="middle" fill="#FAF8F4"
         font-family="Noto Sans CJK SC, Noto Sans SC, sans-serif" lang="zh-CN">据</text></svg></body>`,
      );
      writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.setContent(
        `<body style="margin:0"><svg width="${size}" height="${size}" viewBox="0 0 100 100" style="display:block">
        <rect x="14" y="6" width="72" height="88" rx="8" fill="#F4F4F2" stroke="#7A828A" stroke-width="7"/>
        <path d="M30 34H70M30 53H70M30 72H54" stroke="#7A828A" stroke-width="7" stroke-linecap="round"/></svg></body>`,
      );
      writeFileSync(join(folder, `neutral-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}
