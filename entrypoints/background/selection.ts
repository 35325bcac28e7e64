/** 检查所选文字: the words a person selected go into the popup's box and are read there. */
import { browser } from '../../lib/browser';
import { t } from '../../lib/i18n';
import { chooseLanguage } from '../../lib/i18n/language';
import { readSettings } from '../../lib/settings';

const ITEM = 'check-selection';
/** Where the popup keeps what is being read by hand. */
const KEY = 'paste';

export async function offerSelection(): Promise<void> {
  if (!browser.contextMenus) return; // Firefox on a phone has none
  const { language } = await readSettings();
  const title = t(chooseLanguage(language, browser.i18n.getUILanguage()), 'menu.check');
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ITEM, contexts: ['selection'], title });
}

export function listenSelection(): void {
  browser.contextMenus?.onClicked.addListener(async (info, tab) => {
    if (info.menuItemId !== ITEM) return;
    const text = (await wordsIn(tab?.id, info.frameId)) ?? info.selectionText ?? '';
    if (text.trim() === '') return;
    await browser.storage.session.set({ [KEY]: { text, sender: '', time: '', id: crypto.randomUUID() } });
    try {
      await browser.action.openPopup();
    } catch {
      // not every browser lets an extension open its own popup
      await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
    }
  });
}

/** The selection with its line ends; the menu itself tells it as one line. */
async function wordsIn(tabId: number | undefined, frameId: number | undefined): Promise<string | null> {
  if (tabId === undefined) return null;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, ...(frameId !== undefined && { frameIds: [frameId] }) },
      func: () => String(getSelection() ?? ''),
    });
    return typeof answer?.result === 'string' && answer.result !== '' ? answer.result : null;
  } catch {
    return null;
  }
}
