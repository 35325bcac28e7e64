/** Which stretches of a page make one picture of it, and where each goes in the picture. */
import type { About } from './stage';

/** Device pixels: what every browser's canvas holds, and what a record may weigh. */
export const MOST_HIGH = 16_000;
export const MOST_DOTS = 32_000_000;
export const MOST_SHOTS = 40;

export interface Course {
  /** where each stretch begins, in the page's pixels */
  tops: number[];
  /** the part of the content that is taken */
  start: number;
  end: number;
}

/** `ratio`: device pixels for one of the page's. A conversation that stands at its end is taken from its end. */
export function course({ view, area, total, from }: About, ratio: number): Course {
  const around = view.height - area.height;
  const high = Math.min(MOST_HIGH / ratio, MOST_DOTS / (view.width * ratio * ratio)) - around;
  const most = Math.max(area.height, Math.min(Math.floor(high), MOST_SHOTS * area.height));
  const taken = Math.min(total, most);
  const atEnd = total > most && from + area.height > total - area.height / 2;
  const start = atEnd ? total - taken : 0;
  const tops: number[] = [];
  for (let top = start; top < start + taken - 1; top += area.height)
    tops.push(Math.max(start, Math.min(top, start + taken - area.height)));
  return { tops, start, end: start + taken };
}

/** One drawing: from a rectangle of a shot to a rectangle of the picture, in device pixels. */
export interface Draw {
  shot: number;
  from: [x: number, y: number, width: number, height: number];
  to: [x: number, y: number];
}

/** What stands above the content is taken from the first shot, what stands below it from the last. */
export function layout(
  about: Pick<About, 'view' | 'area'>,
  tops: readonly number[],
  ratio: number,
): { width: number; height: number; draws: Draw[]; start: number; end: number } {
  const { view, area } = about;
  const dots = (length: number) => Math.round(length * ratio);
  const start = Math.min(...tops);
  const end = Math.max(...tops) + area.height;
  const [left, top, width, height] = [dots(area.left), dots(area.top), dots(area.width), dots(area.height)];
  const whole = dots(view.width);
  const below = Math.max(0, dots(view.height) - top - height);
  const bottom = top + dots(end - start);
  const draws: Draw[] = [{ shot: 0, from: [0, 0, whole, top + height], to: [0, 0] }];
  tops.forEach((at, shot) => {
    draws.push({ shot, from: [left, top, width, height], to: [left, top + dots(at - start)] });
  });
  if (below > 0) draws.push({ shot: tops.length - 1, from: [0, top + height, whole, below], to: [0, bottom] });
  return { width: whole, height: bottom + below, draws, start, end };
}
