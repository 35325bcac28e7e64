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

/** A card may become this narrow and this low before it covers anything. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 240;

export interface CardSpot extends Spot {
  width: number;
  /** what is longer scrolls inside */
  maxHeight: number;
}

/**
 * Beside the message where there is room, else below or above it, smaller if need be; never over the message or the
 * composer (which begins where the area of messages ends). Where nothing is free, over the end of the message rather
 * than over its beginning.
 */
export function cardSpot(marker: Box, bubble: Box, area: Box, view: Size, card: Size): CardSpot {
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, Math.max(low, high)));
  const bottom = Math.min(area.bottom, view.height) - EDGE;
  const top = Math.max(EDGE, Math.min(area.top + EDGE, view.height / 2));
  const right = view.width - EDGE;
  const besideRight = marker.left >= bubble.right ? marker.right + EDGE : bubble.right + EDGE;
  const besideLeft = Math.min(marker.left, bubble.left) - EDGE;
  const room = bottom - top;
  const beside = (left: number, width: number): CardSpot => ({
    left,
    top: clamp(marker.top - 8, top, bottom - Math.min(card.height, room)),
    width,
    maxHeight: room,
  });
  const under = (maxHeight: number): CardSpot => ({
    left: clamp(bubble.left, EDGE, right - card.width),
    top: bubble.bottom + EDGE,
    width: card.width,
    maxHeight,
  });
  const over = (maxHeight: number): CardSpot => ({
    left: clamp(bubble.left, EDGE, right - card.width),
    top: bubble.top - EDGE - Math.min(card.height, maxHeight),
    width: card.width,
    maxHeight,
  });
  const [roomRight, roomLeft] = [right - besideRight, besideLeft - EDGE];
  const [roomBelow, roomAbove] = [bottom - bubble.bottom - EDGE, bubble.top - 2 * EDGE];
  if (room >= LEAST_HEIGHT) {
    if (roomRight >= card.width) return beside(besideRight, card.width);
    // the marker may be covered: it has done its work
    if (marker.left >= bubble.right && right - bubble.right - GAP >= card.width)
      return beside(bubble.right + GAP, card.width);
    if (roomLeft >= card.width) return beside(besideLeft - card.width, card.width);
  }
  if (roomBelow >= card.height) return under(roomBelow);
  if (roomAbove >= card.height) return over(roomAbove);
  if (room >= LEAST_HEIGHT) {
    const width = Math.floor(Math.max(right - bubble.right - GAP, roomLeft));
    if (width >= LEAST_WIDTH)
      return right - bubble.right - GAP >= roomLeft
        ? beside(bubble.right + GAP, width)
        : beside(besideLeft - width, width);
  }
  if (Math.max(roomBelow, roomAbove) >= LEAST_HEIGHT)
    return roomBelow >= roomAbove ? under(roomBelow) : over(roomAbove);
  const height = Math.min(card.height, room);
  return {
    left: right - card.width,
    top: clamp(bubble.bottom + EDGE, top, bottom - height),
    width: card.width,
    maxHeight: Math.max(room, LEAST_HEIGHT),
  };
}
