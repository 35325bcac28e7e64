/** The four shapes of a verdict, 20 by 20, drawn without any string of markup. */
import type { Tone } from './shown';

const SVG = 'http://www.w3.org/2000/svg';

/** Path data: filled, drawn as a line, and cut out of the filling. */
export const SHAPES: Record<Tone, { fill: string; line: string; cut?: string }> = {
  info: { fill: 'M9.2 9h1.6v5H9.2zM9.2 6h1.6v1.7H9.2z', line: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14z' },
  heed: { fill: 'M10 3a7 7 0 0 1 0 14z', line: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14z' },
  breach: { fill: 'M10 2.6L17.4 10L10 17.4L2.6 10z', line: 'M10 2.6L17.4 10L10 17.4L2.6 10z' },
  fraud: {
    fill: 'M7 2.8h6L17.2 7v6L13 17.2H7L2.8 13V7z',
    line: 'M7 2.8h6L17.2 7v6L13 17.2H7L2.8 13V7z',
    cut: 'M10 6.4v4.4M10 13.5v.1',
  },
};

export function shapeOf(doc: Document, tone: Tone): SVGSVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  svg.setAttribute('aria-hidden', 'true');
  const { fill, line, cut = '' } = SHAPES[tone];
  for (const [name, path] of Object.entries({ ground: line, fill, line, cut })) {
    const part = doc.createElementNS(SVG, 'path');
    part.setAttribute('class', name);
    part.setAttribute('d', path);
    svg.append(part);
  }
  return svg;
}
