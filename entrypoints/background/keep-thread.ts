/** Keeps a whole conversation: every message the page has loaded, in its order, as one record. */
import { type Attachment, keepRecord, PICTURE } from '../../lib/evidence/keep';
import type { Draft, Kept } from '../../lib/evidence/record';
import type { Store } from '../../lib/evidence/store';
import { THREAD, threadFile } from '../../lib/evidence/thread';
import { askPage } from '../../lib/wire';
import { working } from './at-work';
import { takeEither } from './picture';
import { surroundings } from './surroundings';

export function keepThread(store: Store, tabId: number, how: Draft['how'], long: boolean): Promise<Kept> {
  return working(tabId, async (tell, signal) => {
    const told = await askPage(tabId, 'thread', { how });
    if (told === null) throw new Error('nothing');
    signal.throwIfAborted();
    const picture = await takeEither(tabId, long, (done, total) => tell('picture', done, total), signal);
    signal.throwIfAborted();
    tell('writing', 0, 0);
    const files: Attachment[] = [{ name: THREAD, blob: threadFile(told.messages), hold: true }];
    if (picture.png) files.unshift({ name: PICTURE, blob: picture.png, hold: true });
    // a page shows as much of a conversation as was scrolled to; nobody can tell from outside whether that is all
    const missing = ['thread-part', ...picture.missing];
    const details = { ...told.draft.details, ...picture.details };
    return keepRecord(store, { ...told.draft, details }, files, await surroundings(), missing);
  });
}
