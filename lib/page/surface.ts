/**
 * What we draw on a page: our element beside it with markers, card and strips, and the page's registry of highlights.
 * Made when there is something to draw: a page with nothing to say about never sees an element of ours.
 */
import { openHost } from './host';
import { type Markers, type MarkerWords, markers } from './markers';
import { type Overlay, overlay } from './overlay';
import { type Painter, painter } from './paint';

export interface Surface {
  /** keeps our measures those of the window, whatever the page has done to its root element */
  fit(): void;
  /** inside our shadow root: what floats over the page goes in here */
  layer: HTMLElement;
  markers: Markers;
  overlay: Overlay;
  painter: Painter;
}

interface Given {
  win: Window;
  signal: AbortSignal;
  style: string;
  words(): MarkerWords;
  press(key: string): void;
  rest(all: boolean): void;
  /** the page has thrown our element out again and again */
  unwanted(): void;
}

export interface SurfaceOnDemand {
  get(): Surface;
  /** null as long as nothing had to be drawn */
  made(): Surface | null;
}

export function surfaceOnDemand({ win, signal, style, words, press, rest, unwanted }: Given): SurfaceOnDemand {
  let made: Surface | null = null;
  const make = (): Surface => {
    const doc = win.document;
    const { root, scale } = openHost(win, signal, unwanted);
    const rules = doc.createElement('style');
    rules.textContent = style;
    const layer = doc.createElement('div');
    layer.className = 'layer';
    let fitted = '';
    root.append(rules, layer);
    return {
      fit() {
        const { left, top, by } = scale();
        const plain = Math.abs(left) < 0.05 && Math.abs(top) < 0.05 && Math.abs(by - 1) < 0.001;
        const { innerWidth, innerHeight } = win;
        const look = plain
          ? ''
          : `position: fixed; inset: 0 auto auto 0; width: ${innerWidth}px; height: ${innerHeight}px; transform-origin: 0 0; transform: translate(${-left / by}px, ${-top / by}px) scale(${1 / by});`;
        if (look !== fitted) layer.style.cssText = fitted = look;
      },
      layer,
      markers: markers({ doc, root, layer, words, press, rest }),
      overlay: overlay(doc, layer, signal),
      painter: painter(win, signal),
    };
  };
  return {
    get() {
      made ??= make();
      return made;
    },
    made: () => made,
  };
}
