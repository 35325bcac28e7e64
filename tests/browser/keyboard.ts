/** Working by keyboard alone, and looking at what is there in light, dark and narrow. */
import assert from 'node:assert/strict';
import { escaped } from './desk';
import type { Driver, Surface, Tab } from './driver';
import { violations } from './specs/axe';

export const startsWith = (text: string) => new RegExp(`^${escaped(text).source}`);

/** Presses Tab until the focus is on a field with this label, or on something with these words. */
export async function tabOn(surface: Surface, words: string | RegExp): Promise<void> {
  const pattern = typeof words === 'string' ? `^${escaped(words).source}$` : words.source;
  for (let presses = 0; presses < 160; presses++) {
    await surface.press('Tab');
    const there = await surface.run((pattern: string) => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return false;
      const label = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
      const names = [at.textContent, at.getAttribute('aria-label'), ...label.map((one) => one.textContent)];
      return names.some((name) => name && new RegExp(pattern).test(name.trim()));
    }, pattern);
    if (there) return;
  }
  throw new Error(`160 presses of Tab did not lead to ${words}`);
}

export async function typeInto(desk: Tab, label: string | RegExp, text: string): Promise<void> {
  await tabOn(desk, label);
  await desk.page.keyboard.type(text);
}

export async function pressOn(desk: Tab, words: string | RegExp, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await tabOn(desk, words);
  await desk.page.keyboard.press(key);
}

/** Chooses from the list with this label: as many steps down as it takes. */
export async function chooseIn(desk: Tab, label: string | RegExp, option: string): Promise<void> {
  await tabOn(desk, label);
  const chosen = () =>
    desk.run(() => (document.activeElement as HTMLSelectElement | null)?.selectedOptions?.[0]?.textContent ?? '');
  for (let steps = 0; steps < 40; steps++) {
    if ((await chosen()) === option) return;
    await desk.page.keyboard.press('ArrowDown');
  }
  throw new Error(`40 steps down did not lead to ${option}`);
}

/** Light, dark and as narrow as a phone, each without an accessibility violation; nothing runs out of the window. */
export async function lookAt(driver: Driver, desk: Tab, picture: string): Promise<void> {
  for (const dark of [false, true]) {
    await driver.dark(dark);
    await desk.page.screenshot({ path: `${picture}${dark ? '-dark' : ''}.png`, fullPage: true });
    assert.deepEqual(await violations(desk), [], `${picture}, ${dark ? 'dark' : 'light'}`);
  }
  await driver.dark(false);
  await desk.page.setViewport({ width: 320, height: 780 });
  await new Promise((done) => setTimeout(done, 120)); // laid out anew
  await desk.page.screenshot({ path: `${picture}-narrow.png`, fullPage: true });
  const wide = await desk.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0, `${picture}: nothing runs out of a narrow window`);
  await desk.page.setViewport({ width: 1100, height: 800 });
}
