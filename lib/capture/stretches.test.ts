import { describe, expect, it } from 'vitest';
import { course, layout, MOST_DOTS, MOST_HIGH } from './stretches';

const page = (total: number, from = 0) => ({
  view: { width: 1000, height: 800 },
  area: { left: 0, top: 0, width: 1000, height: 800 },
  total,
  from,
});
const chat = (total: number, from: number) => ({
  view: { width: 1000, height: 800 },
  area: { left: 300, top: 60, width: 700, height: 640 },
  total,
  from,
});

describe('the stretches of a page', () => {
  it('takes a short page in one', () => {
    expect(course(page(800), 1)).toEqual({ tops: [0], start: 0, end: 800 });
  });

  it('leaves no gap, and the last stretch ends where the page ends', () => {
    const { tops, end } = course(page(2500), 2);
    expect(tops).toEqual([0, 800, 1600, 1700]);
    expect(end).toBe(2500);
  });

  it('takes a page that is too long from its beginning, and a conversation that stands at its end from there', () => {
    const cut = course(page(200_000), 1);
    expect(cut.start).toBe(0);
    expect(cut.end).toBeLessThanOrEqual(MOST_HIGH);
    const last = course(chat(200_000, 200_000 - 640), 1);
    expect(last.end).toBe(200_000);
    expect(last.start).toBeGreaterThan(180_000);
  });

  it.each([1, 1.25, 2, 3])('keeps within what a canvas holds at %d dots a pixel', (ratio) => {
    const about = page(90_000);
    const { tops } = course(about, ratio);
    const { width, height } = layout(about, tops, ratio);
    expect(width * height).toBeLessThanOrEqual(MOST_DOTS * 1.01);
    expect(height).toBeLessThanOrEqual(MOST_HIGH + ratio);
  });
});

describe('putting them together', () => {
  it('covers every line of the picture at any density', () => {
    for (const ratio of [1, 1.1, 1.5, 2.625]) {
      const about = chat(3001, 0);
      const { tops } = course(about, ratio);
      const { height, draws } = layout(about, tops, ratio);
      const covered = new Set<number>();
      for (const { from, to } of draws) for (let y = to[1]; y < to[1] + from[3]; y++) covered.add(y);
      for (let y = 0; y < height; y++) expect(covered.has(y), `line ${y} of ${height} at ${ratio}`).toBe(true);
    }
  });

  it('puts what stands above and below a list there once', () => {
    const { draws, height } = layout(chat(1280, 0), [0, 640], 1);
    expect(draws[0]).toEqual({ shot: 0, from: [0, 0, 1000, 700], to: [0, 0] });
    expect(draws.at(-1)).toEqual({ shot: 1, from: [0, 700, 1000, 100], to: [0, 1340] });
    expect(height).toBe(1440);
  });

  it('places a stretch where the page really stood, not where it was asked to stand', () => {
    expect(layout(page(2000), [0, 790], 1).draws[2]?.to).toEqual([0, 790]);
  });
});
