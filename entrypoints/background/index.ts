/**
 * The background: owns the database, reads messages for pages, takes pictures. The browser may stop it at any moment,
 * so nothing that matters is held in memory, and every listener is registered before `main` returns.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser';
import { signHead } from '../../lib/evidence/device';
import { keep, keepRecord } from '../../lib/evidence/keep';
import { endOf, readLog } from '../../lib/evidence/log';
import type { Kept } from '../../lib/evidence/record';
import { readRecord } from '../../lib/evidence/record-detail';
import { openStore } from '../../lib/evidence/store';
import { askPage, listenBackground } from '../../lib/wire';
import { noteFailure } from '../own/failures';
import { lostSince } from '../own/known-end';
import { LOCK_ALARM, lockIfIdle, logKey } from '../own/log-key';
import { afreshOnce } from './afresh';
import { Busy, Stopped, stopWorking } from './at-work';
import { flashBadge, showBadge } from './badge';
import { bring } from './bring';
import { askFrames, countOfTab } from './frames';
import { alignGranted, grantedOrigins, readGranted, readTab } from './granted';
import { judge, skim } from './judge';
import { keepPage } from './keep-page';
import { keepTab } from './keep-tab';
import { keepThread } from './keep-thread';
import { lookOnce } from './known-start';
import { doubtPage, readPage } from './read-page';
import { listenReminders } from './reminders';
import { listenSelection, offerSelection } from './selection';
import { surroundings } from './surroundings';
import { wearAsChosen } from './wear';

export default defineBackground({
  type: 'module',
  main() {
    const store = openStore(undefined, {}, logKey);

    const looked = lookOnce(store).catch(() => null);

    /** The answer does not wait for the signature: if we are stopped before, the next write or the log signs. */
    const signed = async (keeping: () => Promise<Kept>): Promise<Kept> => {
      await looked;
      try {
        const kept = await keeping();
        void signHead(store, Date.now()).catch(() => null);
        void lostSince(kept.seq, () => endOf(store)).catch(() => null);
        return kept;
      } catch (cause) {
        if (!(cause instanceof Busy || cause instanceof Stopped)) void noteFailure(cause, Date.now()).catch(() => null);
        throw cause;
      }
    };

    listenBackground({
      judge: ({ messages }) => judge(messages),
      skim,
      readPage,
      doubtPage,
      // a button inside a page does not give the right to take a picture of the tab
      keep: async ({ draft }, { tabId }) =>
        signed(async () =>
          draft.kind === 'page' && tabId !== null
            ? keepPage(store, tabId, draft.how, false, draft)
            : draft.how === 'paste'
              ? // a pasted text never had a picture to miss
                keepRecord(store, draft, [], await surroundings())
              : keep(store, draft, { missing: 'picture-no-permission' }, await surroundings()),
        ),
      keepTab: ({ tabId, how }) => signed(() => keepTab(store, tabId, how)),
      keepPage: ({ tabId, long }) => signed(() => keepPage(store, tabId, 'popup', long)),
      keepThread: ({ tabId, long }) => signed(() => keepThread(store, tabId, 'popup', long)),
      stopKeeping: () => stopWorking(),
      log: async ({ before, limit }) =>
        (await store.isLocked())
          ? { rows: [], total: await endOf(store), locked: true }
          : { ...(await readLog(store, before, limit)), locked: false },
      record: ({ seq }) => readRecord(store, seq),
      badge: async (own, { tabId, frameId }) => {
        if (tabId === null) return;
        await countOfTab(tabId, frameId ?? 0, own, ({ count, fraud }) => showBadge(tabId, count, fraud));
      },
      readTab: ({ tabId }) => readTab(tabId),
      granted: async () => {
        await alignGranted();
        return { origins: await grantedOrigins() };
      },
      askFrames: async ({ call, ask, frameId }, from) =>
        from.tabId === null || from.frameId !== 0 ? [] : askFrames(from.tabId, call, ask as never, frameId),
      bring: ({ what }, from) => bring(what, from),
      openDesk: async ({ at }) => {
        await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html#${encodeURIComponent(at)}`) });
      },
    });

    browser.permissions.onAdded.addListener(() => void readGranted());
    browser.permissions.onRemoved.addListener(() => void alignGranted());
    void afreshOnce().catch(() => null);
    void alignGranted();
    wearAsChosen();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void offerSelection();
      if (reason === 'update') void browser.storage.local.set({ updated: browser.runtime.getManifest().version });
    });
    browser.runtime.onStartup.addListener(() => void offerSelection());
    listenSelection();
    listenReminders();
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === LOCK_ALARM) void lockIfIdle(Date.now()).catch(() => null);
    });

    browser.commands?.onCommand.addListener(async (command, given) => {
      const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      const tabId = tab?.id;
      if (tabId === undefined) return;
      if (command === 'keep-evidence') {
        const kept = await signed(() => keepTab(store, tabId, 'command')).catch(() => null);
        await flashBadge(tabId, kept !== null);
      }
      // a tab in which nothing of ours runs has nothing to go to; that is no error
      if (command === 'next-hint') await askPage(tabId, 'go', { to: 'next' }).catch(() => null);
      if (command === 'previous-hint') await askPage(tabId, 'go', { to: 'previous' }).catch(() => null);
      if (command === 'open-hint') await askPage(tabId, 'openCard', { key: null }).catch(() => null);
    });
  },
});
