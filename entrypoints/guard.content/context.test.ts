// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const runtime: { id: string | undefined } = { id: 'juli' };
vi.mock('../../lib/browser', () => ({ browser: { runtime } }));
const { ContentScriptContext } = await import('./context');
const started = (name: string) =>
  Reflect.construct(ContentScriptContext, [name]) as ReturnType<typeof ContentScriptContext>;

describe('the context of a content script', () => {
  beforeEach(() => {
    runtime.id = 'juli';
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('ends the earlier one of its name, and no other', () => {
    const [first, other] = [started('guard'), started('reader')];
    const ended = vi.fn();
    first.onInvalidated(ended);
    const second = started('guard');
    expect(ended).toHaveBeenCalledOnce();
    expect([first.isInvalid, other.isInvalid, second.isInvalid]).toEqual([true, false, false]);
  });

  it('notices that the extension has gone, and rests then', () => {
    const context = started('guard');
    const beat = vi.fn();
    context.setInterval(beat, 1000);
    vi.advanceTimersByTime(2000);
    expect(beat).toHaveBeenCalledTimes(2);
    runtime.id = undefined;
    vi.advanceTimersByTime(5000);
    expect(beat).toHaveBeenCalledTimes(2);
    expect(context.signal.aborted).toBe(true);
  });

  it('says nothing to the page and hears nothing from it', () => {
    const said = vi.spyOn(document, 'dispatchEvent');
    const heard = vi.spyOn(document, 'addEventListener');
    started('guard');
    expect(said).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
  });
});
