import { describe, expect, it, vi } from 'vitest';
import type { Judged } from '../messages';
import type { PageMessage } from '../sites/types';
import { judging } from './judging';

const message = (key: string, text: string) =>
  ({ key, text, sender: null, sentAt: null, direction: null }) as PageMessage;
const answer = (text: string) => ({ verdict: 'fine', hints: [], of: text }) as unknown as Judged;
const settle = () => new Promise((done) => setTimeout(done));

function started(ask = async (messages: PageMessage[]) => messages.map(({ text }) => answer(text))) {
  const asked = vi.fn(ask);
  const answered: string[] = [];
  const failed = vi.fn();
  const queue = judging({
    ask: asked,
    answered: (pairs) =>
      answered.push(
        ...pairs.map(({ message, judged }) => `${message.key}=${(judged as unknown as { of: string }).of}`),
      ),
    failed,
  });
  return { queue, asked, answered, failed };
}

describe('asking for readings', () => {
  it('asks once for the same words and answers all who wait', async () => {
    const { queue, asked, answered } = started();
    queue.add([message('1', 'a'), message('2', 'b'), message('3', 'a')]);
    expect(queue.waiting()).toBe(true);
    await settle();
    queue.add([message('4', 'b')]);
    expect(answered).toEqual(['1=a', '3=a', '2=b', '4=b']);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(queue.waiting()).toBe(false);
  });

  it('asks in batches, in the order given', async () => {
    const { queue, asked, answered } = started();
    queue.add(Array.from({ length: 120 }, (_, i) => message(String(i), `text ${i}`)));
    await settle();
    expect(asked.mock.calls.map(([messages]) => messages.length)).toEqual([50, 50, 20]);
    expect(answered[0]).toBe('0=text 0');
    expect(answered).toHaveLength(120);
  });

  it('hands back what was asked in vain', async () => {
    const { queue, failed, answered } = started(async () => Promise.reject(new Error('away')));
    queue.add([message('1', 'a'), message('2', 'a')]);
    await settle();
    expect(failed.mock.calls[0]?.[1].map(({ key }: PageMessage) => key)).toEqual(['1', '2']);
    expect(answered).toEqual([]);
    expect(queue.waiting()).toBe(false);
  });

  it('drops an answer that comes after everything was forgotten', async () => {
    const { queue, answered } = started();
    queue.add([message('1', 'a')]);
    queue.reset();
    await settle();
    expect(answered).toEqual([]);
    expect(queue.known(message('1', 'a'))).toBeNull();
  });
});
