/**
 * What a content script of ours lives in, in place of the framework's own (see wxt.config.ts). That one tells the page's
 * document by an event that it has begun, and ends when it hears that event: a page that knows our id could listen for it,
 * or end us with it. Here it is the extension's own world in the frame that remembers who runs, which no page can reach.
 */
import { isGone } from '../../lib/wire';

/** Not a name: an element of the page cannot be called like it. */
const RUNNING = Symbol.for('juli.running');
type World = { [RUNNING]?: Map<string, () => void> };

/** Called with `new`, as the framework does it. One of a name runs in a frame: a later one ends the earlier. */
export function ContentScriptContext(name: string) {
  const world = globalThis as World;
  const running = world[RUNNING] ?? new Map<string, () => void>();
  world[RUNNING] = running;
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => controller.abort();
  running.get(name)?.();
  running.set(name, stop);
  const onInvalidated = (act: () => void) => signal.addEventListener('abort', act, { once: true });
  return {
    signal,
    /** nobody tells a script that its extension was switched off or replaced: it is noticed by asking */
    get isInvalid() {
      if (isGone()) stop();
      return signal.aborted;
    },
    onInvalidated,
    setInterval(act: () => void, ms: number) {
      const timer = setInterval(() => {
        if (isGone()) stop();
        else act();
      }, ms);
      onInvalidated(() => clearInterval(timer));
      return timer;
    },
  };
}
