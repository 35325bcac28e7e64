/**
 * Keeps what a tab shows, with a picture of its visible part. Only popup and keyboard command come here: their click
 * or key press is what lets the browser give the picture.
 */
import { keep } from '../../lib/evidence/keep';
import type { Draft, Kept } from '../../lib/evidence/record';
import type { Store } from '../../lib/evidence/store';
import { askPage, WireError } from '../../lib/wire';
import { keepPage } from './keep-page';
import { takePicture } from './picture';
import { surroundings } from './surroundings';

export async function keepTab(store: Store, tabId: number, how: 'popup' | 'command'): Promise<Kept> {
  // the page first: it brings the message into view, so that the picture shows what the text says
  const draft = await askPage(tabId, 'draft', { how }).catch(noneWhereNobodyIs);
  // where no message is marked, the page itself is what is worth keeping
  if (draft === null) return keepPage(store, tabId, how, false);
  if (draft.kind === 'page') {
    const page = await keepPage(store, tabId, how, false, draft);
    await tell(tabId, draft.id, page);
    return page;
  }
  const picture = await takePicture(tabId);
  const around = await surroundings();
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

/** A page that has a message and could not draft it must not pass for one without: another thing would be kept. */
function noneWhereNobodyIs(error: unknown): null {
  if (error instanceof WireError && error.reason === 'unreachable') return null;
  throw error;
}

async function tell(tabId: number, draftId: string, kept: Kept): Promise<void> {
  await askPage(tabId, 'kept', { draftId, kept }).catch(() => null);
}
