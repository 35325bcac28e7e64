// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { type Held, usePaper } from './use-paper';

const world = vi.hoisted(() => ({ value: undefined as unknown, full: false }));
vi.mock('./workbook', () => ({
  workbook: {
    watch: (_sort: string, _signal: AbortSignal, told: (papers: unknown[]) => void) => told([]),
    change: async (_sort: string, _id: string, _now: number, how: (raw: unknown) => unknown) => {
      if (world.full) throw new Error('no room');
      world.value = how(world.value);
    },
  },
}));

const words = (raw: unknown) => (Array.isArray(raw) ? raw.map(String) : null);
let held: Held<string[]>;
function Form({ id }: { id: string }) {
  held = usePaper('case', id, words, () => []);
  return null;
}

const page = document.createElement('div');
const open = (id: string) => act(() => render(h(Form, { id }), page));
const add = (word: string) => act(async () => held.change((before) => [...before, word]));

afterEach(() => {
  render(null, page);
  Object.assign(world, { value: undefined, full: false });
});

it('writes what could not be written together with the next change, in the order in which it was typed', async () => {
  await open('a');
  world.full = true;
  await add('one');
  await add('two');
  expect(held.unsaved).toBe(true);
  expect(held.value).toEqual(['one', 'two']);
  world.full = false;
  await add('three');
  expect(world.value).toEqual(['one', 'two', 'three']);
  expect(held.unsaved).toBe(false);
});

it('takes nothing along to another paper', async () => {
  await open('a');
  world.full = true;
  await add('one');
  world.full = false;
  await open('b');
  expect(held.unsaved).toBe(false);
  await add('other');
  expect(world.value).toEqual(['other']);
});
