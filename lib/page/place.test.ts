import { describe, expect, it } from 'vitest';
import { cardSpot, markerSpot } from './place';

const area = { left: 300, top: 56, right: 1280, bottom: 820 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('where a marker stands', () => {
  it('is right of the bubble, at its first line', () => {
    expect(markerSpot(box(324, 200, 500, 80), area, 28)).toEqual({ left: 828, top: 204 });
  });
  it('is left of a bubble that reaches the right edge', () => {
    expect(markerSpot(box(600, 200, 670, 80), area, 28)).toEqual({ left: 568, top: 204 });
  });
  it('is under a bubble as wide as the page', () => {
    const spot = markerSpot(box(300, 200, 980, 80), area, 28);
    expect(spot?.top).toBeGreaterThanOrEqual(270);
  });
  it('is nowhere when its place is scrolled out of sight', () => {
    expect(markerSpot(box(324, 20, 500, 30), area, 28)).toBeNull();
    expect(markerSpot(box(324, 830, 500, 80), area, 28)).toBeNull();
  });
});

describe('where a card stands', () => {
  const view = { width: 1280, height: 900 };
  const card = { width: 360, height: 500 };
  const covers = (spot: { left: number; top: number }, bubble: ReturnType<typeof box>) =>
    spot.left < bubble.right &&
    spot.left + card.width > bubble.left &&
    spot.top < bubble.bottom &&
    spot.top + card.height > bubble.top;

  it.each([
    ['a short message', box(324, 200, 300, 60)],
    ['a message with just enough room beside it', box(324, 600, 578, 80)],
    ['a message on the right', box(900, 600, 350, 80)],
    ['a wide message at the top', box(310, 70, 960, 120)],
  ])('%s is not covered, nor is the composer', (_what, bubble) => {
    const at = markerSpot(bubble, area, 28) ?? { left: bubble.right, top: bubble.top };
    const spot = cardSpot(box(at.left, at.top, 28, 28), bubble, area, view, card);
    expect(covers(spot, bubble)).toBe(false);
    expect(spot.top).toBeGreaterThanOrEqual(0);
    expect(spot.top + card.height).toBeLessThanOrEqual(area.bottom);
    expect(spot.left + card.width).toBeLessThanOrEqual(view.width);
  });

  it.each([700, 820, 960, 1100, 1280])(
    'covers neither message nor composer in a window of %i where anything is free',
    (width) => {
      const narrow = { left: 0, top: 56, right: width, bottom: 700 };
      const window = { width, height: 800 };
      for (const share of [0.3, 0.45, 0.62])
        for (let top = 60; top < 640; top += 40) {
          const bubble = box(24, top, Math.round(width * share), 80);
          const at = markerSpot(bubble, narrow, 28) ?? { left: bubble.right, top };
          const spot = cardSpot(box(at.left, at.top, 28, 28), bubble, narrow, window, { width: 360, height: 480 });
          const height = Math.min(480, spot.maxHeight);
          const covered =
            spot.left < bubble.right &&
            spot.left + spot.width > bubble.left &&
            spot.top < bubble.bottom &&
            spot.top + height > bubble.top;
          expect([width, share, top, covered]).toEqual([width, share, top, false]);
          expect(spot.top + height).toBeLessThanOrEqual(narrow.bottom);
          expect(spot.left + spot.width).toBeLessThanOrEqual(width);
          expect(spot.top).toBeGreaterThanOrEqual(0);
        }
    },
  );
});
