/**
 * Paints words without the page's own registry of highlights, which its script could list, read and empty: strips in our
 * closed shadow root, laid over the rectangles of the words. For pages that belong to the other side. Rectangles are
 * all read before the first strip is moved, and only for what is near the screen.
 */
import type { Paint, Painter } from './paint';
import type { Box } from './place';

/** Strips on screen at once; more would be a wall of colour anyway. */
const MOST_STRIPS = 150;

interface Strip extends Box {
  tone: Paint['tone'];
  lightText: boolean;
}

export interface Overlay extends Painter {
  /** puts the strips where the words are now; `area` is the part of the page in which messages can be seen */
  follow(area: Box): void;
}

export function overlay(doc: Document, layer: Element, signal: AbortSignal): Overlay {
  const sheet = doc.createElement('div');
  sheet.className = 'strips';
  sheet.setAttribute('aria-hidden', 'true');
  layer.prepend(sheet);
  const strips: { element: HTMLElement; look: string }[] = [];
  let wanted: readonly Paint[] = [];
  let clip = '';
  // one live range for all: many of them would slow down every change the page makes
  const range = doc.createRange();

  signal.addEventListener('abort', () => sheet.remove(), { once: true });

  function placesOf({ range: words, tone, lightText }: Paint): Strip[] {
    try {
      range.setStart(words.startContainer, words.startOffset);
      range.setEnd(words.endContainer, words.endOffset);
    } catch {
      return []; // the node has become shorter since
    }
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom, tone, lightText }));
  }

  function follow(area: Box): void {
    if (wanted.length === 0 && strips.length === 0) return;
    // reading
    const places = wanted
      .flatMap(placesOf)
      .filter(({ top, bottom }) => bottom > area.top && top < area.bottom)
      .slice(0, MOST_STRIPS);
    range.setStart(doc, 0);
    range.collapse(true);
    // writing
    const [left, top, right, bottom] = [area.left, area.top, area.right, area.bottom].map(
      (at) => `${Math.round(at)}px`,
    );
    const cut = `polygon(${left} ${top}, ${right} ${top}, ${right} ${bottom}, ${left} ${bottom})`;
    if (cut !== clip) {
      clip = cut;
      sheet.style.clipPath = cut;
    }
    places.forEach(({ left, top, right, bottom, tone, lightText }, i) => {
      let strip = strips[i];
      if (!strip) {
        strip = { element: doc.createElement('div'), look: '' };
        strips.push(strip);
        sheet.append(strip.element);
      }
      const look = `${lightText ? 'on-dark' : 'on-light'} ${tone} ${left} ${top} ${right} ${bottom}`;
      if (strip.look === look) return;
      strip.look = look;
      const { element } = strip;
      element.hidden = false;
      element.className = `strip ${lightText ? 'on-dark' : 'on-light'}`;
      element.dataset.tone = tone;
      element.style.transform = `translate(${left}px, ${top}px)`;
      element.style.width = `${right - left}px`;
      element.style.height = `${bottom - top}px`;
    });
    for (const strip of strips.slice(places.length)) {
      if (strip.look === '') continue;
      strip.look = '';
      strip.element.hidden = true;
    }
  }

  return {
    works: true,
    set(next) {
      wanted = next;
    },
    follow,
  };
}
