/** The small buttons beside marked messages: one list, silent until reached. */
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

export interface Markers {
  show(spots: readonly MarkerSpot[], listLabel: string): void;
  focus(key: string): boolean;
  focused(): string | null;
  size(): number;
}

export function markers(doc: Document, root: ShadowRoot, layer: Element, press: (key: string) => void): Markers {
  const list = doc.createElement('div');
  list.className = 'markers';
  list.setAttribute('role', 'group');
  layer.append(list);
  const buttons = new Map<string, { button: HTMLButtonElement; tone: Tone }>();
  const coarse = doc.defaultView?.matchMedia('(pointer: coarse)').matches ?? false;

  const make = (key: string, tone: Tone): HTMLButtonElement => {
    const button = doc.createElement('button');
    button.type = 'button';
    button.className = 'marker';
    button.setAttribute('aria-haspopup', 'dialog');
    button.append(shapeOf(doc, tone));
    // a click made by a script of the page is no wish of the person
    button.addEventListener('click', (event) => {
      if (event.isTrusted) press(key);
    });
    return button;
  };
  const put = (element: HTMLElement, name: string, value: string) => {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  };

  return {
    show(spots, listLabel) {
      put(list, 'aria-label', listLabel);
      list.hidden = spots.length === 0;
      const wanted = new Set(spots.map(({ key }) => key));
      for (const [key, { button }] of buttons) {
        if (wanted.has(key)) continue;
        button.remove();
        buttons.delete(key);
      }
      spots.forEach((spot, i) => {
        let known = buttons.get(spot.key);
        if (!known || known.tone !== spot.tone) {
          const button = make(spot.key, spot.tone);
          known?.button.replaceWith(button);
          known = { button, tone: spot.tone };
          buttons.set(spot.key, known);
        }
        const { button } = known;
        if (list.children[i] !== button && root.activeElement !== button)
          list.insertBefore(button, list.children[i] ?? null);
        put(button, 'data-tone', spot.tone);
        put(button, 'aria-label', spot.label);
        put(button, 'title', spot.label);
        put(button, 'aria-expanded', String(spot.open));
        put(button, 'data-kept', String(spot.kept));
        button.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
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
    size: () => (coarse ? 48 : 28),
  };
}
