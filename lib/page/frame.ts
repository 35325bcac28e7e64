/**
 * Runs `work` at most once per frame, however often it is asked for. A window that draws no frames (covered, moved to
 * another desktop) is served by a timer instead.
 */
export function oncePerFrame(win: Window, signal: AbortSignal, work: () => void): () => void {
  return perFrame(win, signal, work).soon;
}

export interface PerFrame {
  soon(): void;
  /** without waiting for the frame; what was asked for is done with it */
  now(): void;
  /** what was asked for has been done in another way */
  done(): void;
}

export function perFrame(win: Window, signal: AbortSignal, work: () => void): PerFrame {
  let frame = 0;
  let timer = 0;
  const cancel = () => {
    win.cancelAnimationFrame(frame);
    win.clearTimeout(timer);
    frame = timer = 0;
  };
  const run = () => {
    cancel();
    if (!signal.aborted) work();
  };
  signal.addEventListener('abort', cancel, { once: true });
  return {
    soon() {
      if (frame !== 0 || signal.aborted) return;
      frame = win.requestAnimationFrame(run);
      timer = win.setTimeout(run, 200);
    },
    now: run,
    done: cancel,
  };
}

interface Scheduling {
  scheduler?: { postTask?(work: () => void, how: object): Promise<unknown> };
}

/** Without the signal: looking at it when the turn comes costs less than being told of it, many times per page. */
const URGENT = { priority: 'user-blocking' };
const PATIENT = { priority: 'background' };

/** In a task of its own, ahead of what can wait. */
export function atOnce(win: Window, signal: AbortSignal, work: () => void): void {
  const run = () => {
    if (!signal.aborted) work();
  };
  const { scheduler } = win as Scheduling;
  if (scheduler?.postTask) void scheduler.postTask(run, URGENT);
  else win.setTimeout(run, 0);
}

/**
 * Right after the next frame: until its page changes again, what is asked of it costs nothing, because it has just been
 * laid out and drawn. In a window that draws no frames, once it draws one.
 */
export function afterFrame(win: Window, signal: AbortSignal, work: () => void): void {
  win.requestAnimationFrame(() => atOnce(win, signal, work));
}

/** Lets the page go first, then goes on. */
export function nextSlice(win: Window, signal: AbortSignal, work: () => void): void {
  const run = () => {
    if (!signal.aborted) work();
  };
  const { scheduler } = win as Scheduling;
  if (scheduler?.postTask) void scheduler.postTask(run, PATIENT);
  else if ('requestIdleCallback' in win) win.requestIdleCallback(run, { timeout: 200 });
  else setTimeout(run, 8);
}
