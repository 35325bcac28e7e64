/** Where marker and card go. Pure: rectangles in, places out. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}
export interface Spot {
  left: number;
  top: number;
}

const GAP = 4;

/**
 * Beside the bubble's outer edge, at the height of its first line; on the other side or under it where there is no room.
 * Null when the spot lies outside the part of the page in which messages can be seen.
 */
export function markerSpot(bubble: Box, area: Box, size: number): Spot | null {
  const top = bubble.top + Math.min(4, (bubble.bottom - bubble.top - size) / 2);
  const inside = ({ left, top: y }: Spot) => {
    const [x, middle] = [left + size / 2, y + size / 2];
    return x > area.left && x < area.right && middle > area.top && middle < area.bottom;
  };
  const right = { left: bubble.right + GAP, top };
  if (right.left + size <= area.right) return inside(right) ? right : null;
  const left = { left: bubble.left - GAP - size, top };
  if (left.left >= area.left) return inside(left) ? left : null;
  // a bubble as wide as the page: under its lower edge, where the next message has not begun
  const below = { left: Math.min(bubble.right, area.right) - size, top: bubble.bottom - 2 };
  return inside(below) ? below : null;
}

/** A narrow window gets a sheet at the bottom instead of a card. */
export const SHEET_BELOW = 480;
const EDGE = 8;

/** Beside the message where there is room, else above or below it, never over it or over the composer. */
export function cardSpot(marker: Box, bubble: Box, area: Box, view: Size, card: Size): Spot {
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, Math.max(low, high)));
  const bottom = Math.min(area.bottom, view.height) - EDGE;
  const top = Math.max(EDGE, area.top > view.height / 2 ? EDGE : area.top + EDGE);
  const beside = clamp(marker.top - 8, top, bottom - card.height);
  if (marker.right + EDGE + card.width <= view.width - EDGE && marker.left >= bubble.right)
    return { left: marker.right + EDGE, top: beside };
  if (marker.left >= bubble.right && bubble.right + GAP + card.width <= view.width - EDGE)
    return { left: bubble.right + GAP, top: beside };
  const outer = Math.min(marker.left, bubble.left);
  if (outer - EDGE - card.width >= EDGE) return { left: outer - EDGE - card.width, top: beside };
  const left = clamp(bubble.left, EDGE, view.width - card.width - EDGE);
  if (bubble.bottom + EDGE + card.height <= bottom) return { left, top: bubble.bottom + EDGE };
  if (bubble.top - EDGE - card.height >= EDGE) return { left, top: bubble.top - EDGE - card.height };
  // nowhere free: the side on which less of the message is covered
  return { left: view.width - card.width - EDGE, top: clamp(bubble.bottom + EDGE, top, bottom - card.height) };
}
