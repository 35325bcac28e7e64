/** What a person does on the desk: presses what has a name, types, hands files over, waits for words. */
import type { ElementHandle } from 'puppeteer-core';
import { type Driver, type Tab, until } from './driver';
import { untilSaid } from './session';

export async function openDesk(driver: Driver, at: string): Promise<Tab> {
  return driver.openOwn(`desk.html#${at}`);
}

/** Goes to another place of the desk in the same tab. */
export async function goTo(desk: Tab, at: string): Promise<void> {
  await desk.run((at: string) => {
    location.hash = at;
  }, at);
}

/** Clicks the button, link or box with exactly these words. */
export async function press(desk: Tab, words: string): Promise<void> {
  await until(`something called ${words}`, () =>
    desk.run((words: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), a, label')];
      const found = all.find((one) => one.textContent?.trim() === words);
      found?.click();
      return found !== undefined;
    }, words),
  );
}

/** Types into the field with this label, as one entry. */
export async function fill(desk: Tab, label: string, value: string): Promise<void> {
  await until(`a field called ${label}`, () =>
    desk.run(
      (label: string, value: string) => {
        const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
        const field = document.getElementById(found?.htmlFor ?? '');
        if (!field) return false;
        const type = Object.getPrototypeOf(field) as object;
        Object.getOwnPropertyDescriptor(type, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      value,
    ),
  );
}

/** Hands a file over, as by the browser's own dialogue. */
export async function choose(desk: Tab, ...paths: string[]): Promise<void> {
  const input = await until('a file input', () => desk.page.$('input[type=file]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

/**
 * Enter or space on what has the focus. Firefox takes keys in a window that is not in front, but presses no button and
 * ticks no box by them; a driver cannot always bring it to the front, so there the focused thing itself is pressed.
 */
export async function activate(desk: Tab, key: 'Enter' | ' '): Promise<void> {
  const pressed = await desk.run(() => {
    if (document.hasFocus()) return false;
    (document.activeElement as HTMLElement | null)?.click();
    return true;
  });
  if (!pressed) await desk.page.keyboard.press(key);
}

export const said = untilSaid;
