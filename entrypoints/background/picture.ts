/** Pictures of tabs. Only a click on our button or our key lets the browser give them. */
import { browser } from '../../lib/browser';
import type { Stretch } from '../../lib/capture/stage';
import { course, layout } from '../../lib/capture/stretches';
import type { Picture } from '../../lib/evidence/keep';
import type { Details } from '../../lib/evidence/record';
import { hand } from './hand';

/** A picture, and what of the page stands in it. */
export interface Taken {
  png: Blob | null;
  /** pictureFrom, pictureTo, pictureOf: the page's own pixels, whole numbers; pictureStretches: of how many pieces */
  details: Details;
  missing: string[];
}

/** `long`: from top to bottom, which moves the page for some seconds; otherwise what the window shows. */
export async function takeEither(
  tabId: number,
  long: boolean,
  tell: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Taken> {
  if (long) return takeLongPicture(tabId, tell, signal);
  const picture = await takePicture(tabId);
  return 'png' in picture
    ? { png: picture.png, details: {}, missing: [] }
    : { png: null, details: {}, missing: [picture.missing] };
}

export async function takePicture(tabId: number): Promise<Picture> {
  try {
    return { png: await shoot(tabId) };
  } catch (cause) {
    return { missing: whyNot(cause) };
  }
}

const HIDDEN = 'picture-tab-hidden';

function whyNot(cause: unknown): string {
  if (cause instanceof Error && cause.message === HIDDEN) return HIDDEN;
  // Chromium and Firefox word the refusal differently, both name the permission
  return /permission|activeTab|all_urls/i.test(String(cause)) ? 'picture-no-permission' : 'picture-failed';
}

async function shoot(tabId: number): Promise<Blob> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.active || tab.windowId === undefined) throw new Error(HIDDEN);
  return pngOf(await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }));
}

function pngOf(dataUrl: string): Blob {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new Blob([bytes], { type: 'image/png' });
}

/** Chromium gives two pictures a second. */
const PAUSE_MS = 560;
const TRIES = 4;

/**
 * The whole page as one picture: stretch by stretch from its top, put together, and the page back where it stood. What
 * was taken before something went wrong is kept, and said to be a part.
 */
async function takeLongPicture(
  tabId: number,
  tell: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Taken> {
  const shots: { png: Blob; top: number }[] = [];
  const missing: string[] = [];
  try {
    const about = await hand(tabId, 'begin');
    const [first, ratio] = await measured(tabId, about.view.width);
    const { tops, start, end } = course(about, ratio);
    if (start > 0 || end < about.total) missing.push('picture-part');
    tell(0, tops.length);
    try {
      // a page of one stretch stays untouched
      if (tops.length === 1 && Math.abs(about.from - start) < 1) shots.push({ png: first, top: about.from });
      else
        for (const [i, top] of tops.entries()) {
          signal.throwIfAborted();
          const which: Stretch =
            tops.length === 1 ? 'only' : i === 0 ? 'first' : i === tops.length - 1 ? 'last' : 'middle';
          const began = performance.now();
          const there = await hand(tabId, 'to', top, which);
          if (Math.abs(there.top - top) > 2 || Math.abs(there.total - about.total) > about.view.height)
            if (!missing.includes('picture-moved')) missing.push('picture-moved');
          await pause(PAUSE_MS - (performance.now() - began));
          signal.throwIfAborted();
          shots.push({ png: await patiently(tabId), top: there.top });
          tell(i + 1, tops.length);
        }
    } catch (cause) {
      if (signal.aborted || shots.length === 0) throw cause;
      missing.push('picture-part', whyNot(cause));
    }
    const png = await joined(about, shots, ratio);
    const whole = Math.round(about.total);
    const [from, to] = [shots[0]?.top ?? 0, Math.max(...shots.map((shot) => shot.top)) + about.area.height];
    const details = {
      pictureFrom: Math.round(from),
      pictureTo: Math.min(whole, Math.round(to)),
      pictureOf: whole,
      pictureStretches: shots.length,
    };
    return { png, details, missing: [...new Set(missing)] };
  } catch (cause) {
    signal.throwIfAborted();
    return { png: null, details: {}, missing: [whyNot(cause)] };
  } finally {
    await hand(tabId, 'end').catch(() => null);
  }
}

/** The first picture says how many dots a pixel of the page has: zoom and screen together. */
async function measured(tabId: number, width: number): Promise<[Blob, number]> {
  const png = await patiently(tabId);
  const bitmap = await createImageBitmap(png);
  const ratio = bitmap.width / width;
  bitmap.close();
  return [png, ratio];
}

/** Too quick after the last one is no reason to give up. */
async function patiently(tabId: number): Promise<Blob> {
  for (let tries = 1; ; tries++) {
    try {
      return await shoot(tabId);
    } catch (cause) {
      if (tries >= TRIES || !/MAX_CAPTURE|quota|too many/i.test(String(cause))) throw cause;
      await pause(PAUSE_MS);
    }
  }
}

async function joined(
  about: Parameters<typeof layout>[0],
  shots: readonly { png: Blob; top: number }[],
  ratio: number,
): Promise<Blob> {
  const [only] = shots;
  if (shots.length === 1 && only) return only.png;
  const tops = shots.map(({ top }) => top);
  const { width, height, draws } = layout(about, tops, ratio);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  for (const [i, { png }] of shots.entries()) {
    // one at a time: a shot unpacked is many times as large
    const bitmap = await createImageBitmap(png);
    for (const { shot, from, to } of draws) if (shot === i) pen.drawImage(bitmap, ...from, ...to, from[2], from[3]);
    bitmap.close();
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, Math.max(0, ms)));
