import { createHash } from 'node:crypto';
import { crc32 as zlibCrc } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answerSums, type Side, sumsBeside } from './sums-beside';

const large = new Uint8Array(9 * 1024 * 1024 + 5).map((_, i) => i * 31);
const blob = new Blob([large]);
const sha256 = createHash('sha256').update(large).digest('hex');
const measured = { size: large.length, crc: zlibCrc(large), sha256 };

/** A worker without a thread: what one side posts, the other hears a little later. */
function side(deaf = false) {
  const listeners: { message: ((event: { data: unknown }) => void)[]; error: ((event: object) => void)[] } = {
    message: [],
    error: [],
  };
  const state = { ended: false, jobs: 0 };
  let ask: ((event: { data: never }) => void) | null = null;
  if (!deaf)
    answerSums({
      postMessage: (told) =>
        setTimeout(() => {
          if (!state.ended) for (const listen of listeners.message) listen({ data: told });
        }),
      addEventListener: (_type, listen) => {
        ask = listen as typeof ask;
      },
    });
  const own: Side = {
    postMessage(job) {
      state.jobs++;
      setTimeout(() => {
        if (deaf) for (const listen of listeners.error) listen({});
        else ask?.({ data: job as never });
      });
    },
    addEventListener(type, listen) {
      listeners[type].push(listen);
    },
    terminate() {
      state.ended = true;
    },
  };
  return { own, state };
}

describe('sums beside the page', () => {
  it('are the sums, told as they come, one helper taking one job after the other', async () => {
    const one = side();
    let started = 0;
    const sums = sumsBeside(() => {
      started++;
      return one.own;
    }, 2);
    const told: number[] = [];
    expect(await sums.measure(blob, (done) => told.push(done))).toEqual(measured);
    expect(told.at(-1)).toBe(large.length);
    expect(await sums.crc32(blob)).toBe(zlibCrc(large));
    expect(started).toBe(1);
    sums.close();
    expect(one.state.ended).toBe(true);
  });

  it('of small files trouble nobody', async () => {
    const sums = sumsBeside(() => {
      throw new Error('not needed');
    }, 2);
    expect(await sums.crc32(new Blob(['abc']))).toBe(zlibCrc('abc'));
    expect(await sums.measure(new Blob(['abc']))).toEqual({
      size: 3,
      crc: zlibCrc('abc'),
      sha256: createHash('sha256').update('abc').digest('hex'),
    });
  });

  it('read one larger file in one piece, and never two at a time', async () => {
    const read = { whole: 0, slices: 0 };
    const watched = (enough = true) => {
      const own = new Blob([large]);
      return Object.assign(new Blob([large]), {
        slice: (from: number, to: number) => {
          read.slices++;
          return own.slice(from, to);
        },
        arrayBuffer: () => {
          read.whole++;
          return enough ? own.arrayBuffer() : Promise.reject(new Error('no memory'));
        },
      });
    };
    const sums = sumsBeside(() => side().own, 2);
    const both = await Promise.all([sums.measure(watched()), sums.measure(watched())]);
    expect(both).toEqual([measured, measured]);
    expect(read).toEqual({ whole: 1, slices: 5 });
    expect(await sums.measure(watched())).toEqual(measured);
    expect(read).toEqual({ whole: 2, slices: 5 });
    expect(await sums.measure(watched(false))).toEqual(measured);
    expect(read).toEqual({ whole: 3, slices: 10 });
  });

  it('are computed here where no helper can be had', async () => {
    const { own } = side(true);
    expect(await sumsBeside(() => own, 2).measure(blob)).toEqual(measured);
    const refused = () => {
      throw new Error('a policy forbids it');
    };
    expect(await sumsBeside(refused, 2).crc32(blob)).toBe(zlibCrc(large));
  });

  it('end at once when stopped, with their helper', async () => {
    const one = side();
    const stop = new AbortController();
    const sum = sumsBeside(() => one.own, 2).measure(blob, () => {}, stop.signal);
    setTimeout(() => stop.abort(new Error('stopped')));
    await expect(sum).rejects.toThrow('stopped');
    expect(one.state.ended).toBe(true);
  });

  it('of a file that cannot be read are a failure, not a sum', async () => {
    const gone = Object.assign(new Blob([large]), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
      arrayBuffer: () => Promise.reject(new Error('gone')),
    });
    await expect(sumsBeside(() => side().own, 2).measure(gone)).rejects.toThrow('gone');
  });
});
