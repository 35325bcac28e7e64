import { describe, expect, it, vi } from 'vitest';
import type { Hint, Skimmed } from '../messages';
import type { PageMessage } from '../sites/types';
import { shortOf } from './gist';
import { judging } from './judging';
import { packing } from './packed-hints';
import { signOfWords } from './sign';

const message = (key: string, text: string) =>
  ({ key, text, sender: null, sentAt: null, direction: null }) as PageMessage;
const fresh = (...messages: PageMessage[]) => messages.map((message) => ({ message, sign: signOfWords(message) }));
const settle = () => new Promise((done) => setTimeout(done));

/** Words that begin with x have a hint of their own name. */
const skim = async (messages: PageMessage[]): Promise<Skimmed> => {
  const { pack, words, cited } = packing();
  const said = messages.flatMap(({ text }, at) =>
    text.startsWith('x')
      ? [
          {
            at,
            gist: { kind: 'scam' as const, verdict: 'fraud' as const, findings: [] },
            hints: [pack({ title: text, provisions: [] as Hint['provisions'] } as Hint)],
          },
        ]
      : [],
  );
  return { short: shortOf('normal', 'fine').repeat(messages.length), said, words, cited, language: 'en' };
};

function started(
  ask = skim,
  took = 150,
  at: Partial<Record<'afterShowing' | 'later', (work: () => void) => void>> = {},
) {
  const asked = vi.fn(ask);
  const answered: string[] = [];
  const failed = vi.fn();
  let clock = 0;
  const queue = judging({
    ask: asked,
    answered: (pairs) =>
      answered.push(...pairs.map(({ message, hints }) => `${message.key}=${hints[0]?.title ?? 'nothing'}`)),
    failed,
    afterShowing: (work) => work(),
    later: (work) => work(),
    ...at,
    now: () => {
      clock += took;
      return clock;
    },
  });
  return { queue, asked, answered, failed };
}

describe('asking for readings', () => {
  it('asks once for the same words and answers all who wait', async () => {
    const { queue, asked, answered } = started();
    queue.add(fresh(message('1', 'a'), message('2', 'xb'), message('3', 'a')));
    expect(queue.waiting()).toBe(true);
    await settle();
    queue.add(fresh(message('4', 'xb')));
    expect(answered).toEqual(['1=nothing', '3=nothing', '2=xb', '4=xb']);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(queue.waiting()).toBe(false);
    expect(queue.known(message('9', 'a'))).toEqual({ kind: 'normal', verdict: 'fine', findings: [] });
    expect(queue.known(message('9', 'xb'))?.kind).toBe('scam');
  });

  it('asks in the order given, for more at once the quicker the answer', async () => {
    const many = Array.from({ length: 300 }, (_, i) => message(String(i), `text ${i}`));
    const quick = started(skim, 10);
    quick.queue.add(fresh(...many));
    await settle();
    const sizes = quick.asked.mock.calls.map(([messages]) => messages.length);
    expect(sizes.slice(0, 4)).toEqual([2, 16, 64, 218]);
    expect(quick.answered[0]).toBe('0=nothing');
    expect(quick.answered).toHaveLength(300);

    const slow = started(skim, 10_000);
    slow.queue.add(fresh(...many));
    await settle();
    expect(new Set(slow.asked.mock.calls.slice(1, -1).map(([messages]) => messages.length))).toEqual(new Set([16]));
  });

  it('lets the reader go on at once while little waits, and after an answer where much does', async () => {
    const { queue } = started(skim, 10);
    queue.add(fresh(message('first', 'the first')));
    await settle();
    const order: string[] = [];
    queue.add(fresh(...Array.from({ length: 400 }, (_, i) => message(String(i), `text ${i}`))));
    queue.whenRoom(() => order.push('few'));
    queue.add(fresh(...Array.from({ length: 400 }, (_, i) => message(`b${i}`, `more ${i}`))));
    queue.whenRoom(() => order.push('many'));
    expect(order).toEqual(['few']);
    await settle();
    expect(order).toEqual(['few', 'many']);
  });

  it('asks for no more until the first answer is shown, and lets nobody read on until the page has time', async () => {
    const shown: (() => void)[] = [];
    const patient: (() => void)[] = [];
    const { queue, asked, answered } = started(skim, 10, {
      afterShowing: (work) => shown.push(work),
      later: (work) => patient.push(work),
    });
    const order: string[] = [];
    queue.add(fresh(message('1', 'a'), message('2', 'xb'), message('3', 'c')));
    queue.whenRoom(() => order.push('read on'));
    await settle();
    expect(answered).toEqual(['1=nothing', '2=xb']);
    expect(order).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
    for (const work of shown.splice(0)) work();
    await settle();
    // what is on the screen waits for no moment of rest
    expect(answered).toEqual(['1=nothing', '2=xb', '3=nothing']);
    queue.whenRoom(() => order.push('and on'));
    expect(order).toEqual([]);
    for (const work of patient.splice(0)) work();
    expect(order).toEqual(['read on', 'and on']);
    expect([...shown, ...patient]).toEqual([]);
  });

  it('hands back what was asked in vain', async () => {
    const { queue, failed, answered } = started(async () => Promise.reject(new Error('away')));
    queue.add(fresh(message('1', 'a'), message('2', 'a')));
    await settle();
    expect(failed.mock.calls[0]?.[1].map(({ message }: { message: PageMessage }) => message.key)).toEqual(['1', '2']);
    expect(answered).toEqual([]);
    expect(queue.waiting()).toBe(false);
  });

  it('drops an answer that comes after everything was forgotten', async () => {
    const { queue, answered } = started();
    queue.add(fresh(message('1', 'a')));
    queue.reset();
    await settle();
    expect(answered).toEqual([]);
    expect(queue.known(message('1', 'a'))).toBeNull();
  });
});
