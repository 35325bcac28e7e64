/** Keeps a whole page: a snapshot that opens without network, its words, and a picture from top to bottom. */
import { browser } from '../../lib/browser';
import { utf8 } from '../../lib/evidence/bytes';
import { canonical } from '../../lib/evidence/canonical';
import { blankDraft, deviceClock } from '../../lib/evidence/draft';
import { type Attachment, keep, keepRecord, PICTURE } from '../../lib/evidence/keep';
import { CAPTURE, type CaptureList, PAGE } from '../../lib/evidence/page-file';
import type { Details, Draft, Kept } from '../../lib/evidence/record';
import type { Store } from '../../lib/evidence/store';
import { working } from './at-work';
import { hand } from './hand';
import { takeEither } from './picture';
import { surroundings } from './surroundings';

/** `long`: see picture.ts. `marked`: the words of the page for whose sake it is kept. */
export function keepPage(
  store: Store,
  tabId: number,
  how: Draft['how'],
  long: boolean,
  marked: Draft | null = null,
): Promise<Kept> {
  return working(tabId, async (tell, signal) => {
    const at = deviceClock(new Date());
    const shot = await hand(tabId, 'snapshot').catch(() => null);
    signal.throwIfAborted();
    const picture = await takeEither(tabId, long, (done, total) => tell('picture', done, total), signal);
    signal.throwIfAborted();
    if (shot === null && picture.png === null) {
      if (marked === null) throw new Error('nothing');
      // the browser does not let us at the page: then at least its words
      return keep(store, { ...marked, kind: 'message' }, { missing: 'page-missing' }, await surroundings());
    }
    tell('writing', 0, 0);
    const tab = await browser.tabs.get(tabId);
    const files: Attachment[] = [];
    const missing: string[] = [];
    if (shot) {
      files.push({ name: PAGE, blob: new Blob([utf8(shot.html)], { type: 'text/html' }), hold: true });
      files.push({ name: CAPTURE, blob: listFile(shot.list), hold: true });
      missing.push(...notKept(shot.list));
    } else missing.push('page-missing');
    if (picture.png) files.unshift({ name: PICTURE, blob: picture.png, hold: true });
    missing.push(...picture.missing);
    const draft: Draft = {
      // without words there is only a picture, and the record is called so
      ...blankDraft(shot ? 'page' : 'picture', at, {
        ...(shot ? countsOf(shot.list) : {}),
        ...picture.details,
        ...(marked && { marked: marked.text.slice(0, MOST_MARKED) }),
      }),
      // from the card it may be asked twice for what was asked once; from outside it is another look at the page
      ...(marked && how === 'card' && { id: marked.id }),
      how,
      channel: 'page',
      site: 'none',
      url: shot?.url ?? tab.url ?? '',
      title: shot?.title ?? tab.title ?? '',
      text: shot?.text ?? '',
    };
    return keepRecord(store, draft, files, await surroundings(), missing);
  });
}

/** of a long page a paragraph can be long too */
const MOST_MARKED = 20_000;

const listFile = (list: CaptureList) => new Blob([utf8(canonical(list))], { type: 'application/json' });

const countsOf = ({ kept, removed, leftOut }: CaptureList): Details => ({
  pageElements: kept.elements,
  pagePictures: kept.pictures,
  pageScriptsRemoved: removed.scripts,
  pageFieldsEmptied: removed.fields,
  pageLeftOut: leftOut.length,
});

/** In the plain-word keys of a record. */
function notKept({ leftOut, removed, cut }: CaptureList): string[] {
  const has = (...what: CaptureList['leftOut'][number]['what'][]) => leftOut.some((one) => what.includes(one.what));
  return [
    ...(has('picture', 'style-picture', 'drawing') ? ['page-pictures'] : []),
    ...(has('style') ? ['page-styles'] : []),
    ...(has('frame') ? ['page-frames'] : []),
    ...(has('media', 'plugin') ? ['page-media'] : []),
    ...(removed.fields > 0 ? ['page-fields'] : []),
    ...(cut ? ['page-cut'] : []),
  ];
}
