import { expect, it } from 'vitest';
import { budget } from './budget';

it('lets a first reading be long, and rests after it', () => {
  const spend = budget();
  expect(spend.took(1200, 0)).toBe(2000);
  expect(spend.took(900, 3000)).toBe(2000);
  expect(spend.exhausted()).toBe(false);
  expect(spend.took(3, 6000)).toBe(0);
});

it('gives up on a page that never rests', () => {
  const spend = budget();
  for (let at = 0; at < 20 && !spend.exhausted(); at++) spend.took(200, at * 1000);
  expect(spend.exhausted()).toBe(true);
});

it('bears small work for ever', () => {
  const spend = budget();
  for (let at = 0; at < 5000; at++) spend.took(2, at * 200);
  expect(spend.exhausted()).toBe(false);
});
