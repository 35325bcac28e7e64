/**
 * Keeps what a tab shows, with a picture of its visible part. Only popup and keyboard command come here: their click
 * or key press is what lets the browser give the picture.
 */
import { browser } from '../../lib/browser';
import { keep, type Picture } from '../../lib/evidence/keep';
import type { Draft, Kept } from '../../lib/evidence/record';
import type { Store } from '../../lib/evidence/store';
import { askPage } from '../../lib/wire';
import { surroundings } from './surroundings';

export async function keepTab(store: Store, tabId: number, how: 'popup' | 'command'): Promise<Kept> {
  // the page first: it brings the message into view, so that the picture shows what the text says
  const told = await askPage(tabId, 'draft', { how }).catch(() => null);
  const picture = await takePicture(tabId);
  const around = await surroundings();
  const draft = told ?? (await draftOfTab(tabId, how));
  const kept = await keep(store, draft, picture, around);
  if (!kept.already || kept.picture || !('png' in picture)) {
    await tell(tabId, draft.id, kept);
    return kept;
  }
  // The message was kept before, without a picture: the picture becomes an entry of its own that refers to it.
  const later: Draft = {
    ...draft,
    id: crypto.randomUUID(),
    kind: 'picture',
    dom: null,
    before: [],
    after: [],
    refersTo: kept.seq,
  };
  const added = await keep(store, later, picture, around);
  const both = { ...kept, picture: added.picture, missing: added.missing };
  await tell(tabId, draft.id, both);
  return both;
}

async function tell(tabId: number, draftId: string, kept: Kept): Promise<void> {
  await askPage(tabId, 'kept', { draftId, kept }).catch(() => null);
}

async function takePicture(tabId: number): Promise<Picture> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (!tab.active || tab.windowId === undefined) return { missing: 'picture-tab-hidden' };
    const url = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    return { png: pngOf(url) };
  } catch (cause) {
    // Chromium and Firefox word the refusal differently, both name the permission
    const refused = /permission|activeTab|all_urls/i.test(String(cause));
    return { missing: refused ? 'picture-no-permission' : 'picture-failed' };
  }
}

function pngOf(dataUrl: string): Blob {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new Blob([bytes], { type: 'image/png' });
}

/** Where no page of ours answers, the picture of the tab with its address and title is still worth keeping. */
async function draftOfTab(tabId: number, how: Draft['how']): Promise<Draft> {
  const tab = await browser.tabs.get(tabId);
  const now = new Date();
  return {
    id: crypto.randomUUID(),
    kind: 'picture',
    how,
    channel: 'page',
    site: 'none',
    url: tab.url ?? '',
    title: tab.title ?? '',
    thread: null,
    sender: null,
    direction: null,
    shownTime: null,
    sentAt: null,
    text: '',
    before: [],
    after: [],
    dom: null,
    capturedAt: now.getTime(),
    zoneOffset: -now.getTimezoneOffset(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    refersTo: null,
  };
}
