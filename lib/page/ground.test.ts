import { expect, it } from 'vitest';
import { luminance } from './ground';
import { onScreen } from './on-screen';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 1)', 0],
  ['rgb(0 0 0 / 80%)', 0],
  ['color(srgb 1 1 1)', 1],
  ['rgba(0, 0, 0, 0)', null],
  ['transparent', null],
  ['oklch(0.5 0.1 20)', null],
])('the luminance of %s', (colour, light) => {
  const found = luminance(colour);
  if (light === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(light);
});

it('finds what is on screen by asking few', () => {
  let asked = 0;
  const rows = Array.from({ length: 10_000 }, (_, i) => ({
    i,
    getBoundingClientRect: () => {
      asked += 1;
      return { top: i * 50 - 200_000, bottom: i * 50 - 199_950 };
    },
  }));
  expect(onScreen(rows, 500).map(({ i }) => i)).toEqual([4000, 4001, 4002, 4003, 4004, 4005, 4006, 4007, 4008, 4009]);
  expect(asked).toBeLessThan(40);
  expect(onScreen(rows, 500, 1)).toHaveLength(30);
  expect(onScreen([], 500)).toEqual([]);
});
