/**
 * The small buttons beside marked messages: a landmark with a list, silent until reached. A last button stands for the
 * marks that wait, where there are more than one takes in at once.
 */
import { shapeOf } from './shapes';
import type { Tone } from './shown';

export interface MarkerSpot {
  key: string;
  tone: Tone;
  /** what a screen reader says */
  label: string;
  left: number;
  top: number;
  open: boolean;
  kept: boolean;
}

export interface MarkerWords {
  list(count: number): string;
  rest(count: number): string;
  fewer: string;
}

export interface Markers {
  /** `rest`: how many more wait; -1 when they are shown and can be folded away again; 0 when there are none */
  show(spots: readonly MarkerSpot[], count: number, rest: number): void;
  focus(key: string): boolean;
  focused(): string | null;
}

/**
 * How large the style (components/hint/layer-style.ts) makes a marker. Asked when the first one is near: at the start the
 * question would make a page get ready before its time.
 */
export function markerSize(win: Window): () => number {
  let size = 0;
  return () => {
    size ||= win.matchMedia('(pointer: coarse)').matches ? 48 : 28;
    return size;
  };
}

interface Known {
  item: HTMLLIElement;
  button: HTMLButtonElement;
  tone: Tone;
  /** what it looks like and where it stands, so that the page need not be asked */
  look: string;
}

interface Given {
  doc: Document;
  root: ShadowRoot;
  layer: Element;
  words(): MarkerWords;
  press(key: string): void;
  rest(shown: boolean): void;
}

export function markers({ doc, root, layer, words, press, rest: onRest }: Given): Markers {
  const region = doc.createElement('section');
  region.className = 'markers';
  region.hidden = true;
  const list = doc.createElement('ul');
  const more = doc.createElement('button');
  more.type = 'button';
  more.className = 'more';
  more.hidden = true;
  region.append(list, more);
  layer.append(region);
  const buttons = new Map<string, Known>();
  let folded = true;
  // a click made by a script of the page is no wish of the person
  more.addEventListener('click', (event) => {
    if (event.isTrusted) onRest(folded);
  });

  const make = (key: string, tone: Tone): Known => {
    const item = doc.createElement('li');
    const button = doc.createElement('button');
    button.type = 'button';
    button.className = 'marker';
    button.setAttribute('aria-haspopup', 'dialog');
    button.append(shapeOf(doc, tone));
    button.addEventListener('click', (event) => {
      if (event.isTrusted) press(key);
    });
    item.append(button);
    return { item, button, tone, look: '' };
  };
  const put = (element: HTMLElement, name: string, value: string) => {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  };
  const hide = (element: HTMLElement, hidden: boolean) => {
    if (element.hidden !== hidden) element.hidden = hidden;
  };

  return {
    show(spots, count, waiting) {
      hide(region, spots.length === 0);
      hide(more, waiting === 0);
      folded = waiting > 0;
      if (count > 0) put(region, 'aria-label', words().list(count));
      if (waiting !== 0) {
        const said = waiting > 0 ? words().rest(waiting) : words().fewer;
        if (more.textContent !== said) more.textContent = said;
      }
      const wanted = new Set(spots.map(({ key }) => key));
      for (const [key, { item }] of buttons) {
        if (wanted.has(key)) continue;
        item.remove();
        buttons.delete(key);
      }
      spots.forEach((spot, i) => {
        let known = buttons.get(spot.key);
        if (!known || known.tone !== spot.tone) {
          const made = make(spot.key, spot.tone);
          known?.item.replaceWith(made.item);
          known = made;
          buttons.set(spot.key, known);
        }
        const { item, button } = known;
        if (list.children[i] !== item && root.activeElement !== button)
          list.insertBefore(item, list.children[i] ?? null);
        const place = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
        const look = `${place} ${spot.open} ${spot.kept} ${spot.label}`;
        if (known.look === look) return;
        known.look = look;
        put(button, 'data-tone', spot.tone);
        put(button, 'aria-label', spot.label);
        put(button, 'title', spot.label);
        put(button, 'aria-expanded', String(spot.open));
        put(button, 'data-kept', String(spot.kept));
        if (button.style.transform !== place) button.style.transform = place;
      });
    },
    focus(key) {
      const button = buttons.get(key)?.button;
      button?.focus({ preventScroll: true });
      return button !== undefined && root.activeElement === button;
    },
    focused() {
      for (const [key, { button }] of buttons) if (root.activeElement === button) return key;
      return null;
    },
  };
}
