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

/** Loads the page anew, and waits until it is another one. */
export async function again(desk: Tab): Promise<void> {
  await desk.run(() => {
    document.documentElement.dataset.old = 'yes';
    location.reload();
  });
  await until('the page to load anew', () =>
    desk
      .run(() => document.documentElement.dataset.old === undefined && document.querySelector('h1') !== null)
      .catch(() => false),
  );
}

/** A picture of all of the page, also of what is below the window. */
export const shot = (desk: Tab, path: string) =>
  desk.page.screenshot({ path: path as `${string}.png`, fullPage: true }).then(() => undefined);

export const said = untilSaid;

/** Matches just these signs. */
export const escaped = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
