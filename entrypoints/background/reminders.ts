/** Wakes for reminders: at their moment, when the browser starts, and when they may be shown from now on. */
import { browser } from '../../lib/browser';
import { openWorkbook, type Workbook } from '../../lib/workbook/store';
import { ALARM, lookAtReminders } from '../own/reminding';

export function listenReminders(): void {
  let workbook: Workbook | null = null;
  let last: Promise<unknown> = Promise.resolve();
  // one after the other: two at once would both find the same word unsaid
  const look = () => {
    workbook ??= openWorkbook();
    const book = workbook;
    last = last.then(() => lookAtReminders(book, Date.now())).catch(() => null);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) {
      look();
      listenPresses();
    }
  });
  listenPresses();
}

let listening = false;

/** The notifications are only there once they were allowed. */
function listenPresses(): void {
  if (listening || !browser.notifications?.onClicked) return;
  listening = true;
  browser.notifications.onClicked.addListener((id) => {
    if (id === ALARM) void browser.tabs.create({ url: browser.runtime.getURL('/desk.html#reminders') });
  });
}
