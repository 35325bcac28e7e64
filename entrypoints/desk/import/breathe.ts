/** Lets the page paint during long work: a pause that costs nothing while the frame still has time. */

/** ms of work at a time; a frame may take 50 before it is felt */
const SLICE = 12;

export function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return turn().then(() => {
      since = performance.now();
    });
  };
}

/** A task of its own: the browser paints and answers in between. Timers would wait 4 ms each. */
export function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
