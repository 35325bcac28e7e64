/** The four shapes of a verdict, 20 by 20, drawn without any string of markup. */
import type { Tone } from './shown';

const SVG = 'http://www.w3.org/2000/svg';

/** Path data; the first is filled, the second drawn as a line. */
export const SHAPES: Record<Tone, { fill: string; line: string }> = {
  info: { fill: 'M9 9h2v5H9zM9 5.8h2v2H9z', line: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14z' },
  heed: { fill: 'M10 3a7 7 0 0 0 0 14z', line: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14z' },
  breach: { fill: 'M10 2.2L17.8 10L10 17.8L2.2 10z', line: 'M10 2.2L17.8 10L10 17.8L2.2 10z' },
  fraud: {
    fill: 'M7.1 3h5.8L17 7.1v5.8L12.9 17H7.1L3 12.9V7.1z',
    line: 'M7.1 3h5.8L17 7.1v5.8L12.9 17H7.1L3 12.9V7.1z',
  },
};

export function shapeOf(doc: Document, tone: Tone): SVGSVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  svg.setAttribute('aria-hidden', 'true');
  const { fill, line } = SHAPES[tone];
  for (const [name, path] of [['ground', line] as const, ['fill', fill] as const, ['line', line] as const]) {
    const part = doc.createElementNS(SVG, 'path');
    part.setAttribute('class', name);
    part.setAttribute('d', path);
    svg.append(part);
  }
  return svg;
}
