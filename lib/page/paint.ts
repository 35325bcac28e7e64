/**
 * Paints words with the CSS Custom Highlight API: no node of the page is touched. The styles stand in the content
 * script's own style sheet; names say nothing, because the page can list them. Without the API nothing is painted and
 * the markers stand alone.
 */
import { type Tone, weightOf } from './shown';

export interface Paint {
  range: StaticRange;
  /** veil: covered by the soft lens */
  tone: Exclude<Tone, 'info'> | 'veil';
  /** light words on dark ground: the mark replaces the ground, so it has to suit the words */
  lightText: boolean;
}

export interface Painter {
  works: boolean;
  set(wanted: readonly Paint[]): void;
}

/** All names that are ever registered. */
export const LAYERS = ['jl-1', 'jl-2', 'jl-3', 'jl-4', 'jl-5', 'jl-6', 'jl-7', 'jl-8'];

/** More would slow down the page's own painting. */
export const MOST_RANGES = 200;
const NAMES: Record<Paint['tone'], [onLight: string, onDark: string]> = {
  heed: ['jl-1', 'jl-4'],
  breach: ['jl-2', 'jl-5'],
  fraud: ['jl-3', 'jl-6'],
  veil: ['jl-7', 'jl-8'],
};

interface Registry {
  get(name: string): unknown;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): unknown;
}

export function painter(win: Window, signal: AbortSignal): Painter {
  const { CSS: css, Highlight: Kind } = win as { CSS?: { highlights?: Registry }; Highlight?: typeof Highlight };
  const registry = css?.highlights;
  if (!registry || !Kind) return { works: false, set: () => undefined };
  // left over from a copy of the extension that was ended before it could clear up
  for (const name of LAYERS) registry.delete(name);
  const layers = new Map<string, Highlight>();
  let painted = new Map<StaticRange, string>();

  const layer = (name: string, tone: Paint['tone']): Highlight => {
    const known = layers.get(name) ?? new Kind();
    known.priority = tone === 'veil' ? 9 : weightOf(tone);
    layers.set(name, known);
    return known;
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const name of layers.keys()) registry.delete(name);
      layers.clear();
    },
    { once: true },
  );

  return {
    works: true,
    set(wanted) {
      const next = new Map<StaticRange, string>();
      for (const { range, tone, lightText } of wanted.slice(0, MOST_RANGES)) {
        const name = NAMES[tone][lightText ? 1 : 0];
        next.set(range, name);
        if (painted.get(range) === name) continue;
        layer(name, tone).add(range);
      }
      for (const [range, name] of painted) {
        if (next.get(range) !== name) layers.get(name)?.delete(range);
      }
      painted = next;
      const used = new Set(next.values());
      for (const [name, highlight] of layers) {
        // registered only while in use: an empty layer would tell the page that somebody reads along
        if (!used.has(name)) registry.delete(name);
        else if (registry.get(name) !== highlight) registry.set(name, highlight);
      }
    },
  };
}
