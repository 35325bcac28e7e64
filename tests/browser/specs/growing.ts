import assert from 'node:assert/strict';
import { openConversation } from '../session';
import type { Spec } from '../shape';

/** A message that comes while one looks is marked; how fast is told, not tested: it depends on the machine. */
export const growing: Spec = {
  name: 'a message that arrives later is marked',
  async run({ browser, build }) {
    const { tab, report, close } = await openConversation({ browser, build });
    try {
      const before = (await report()).messages.length;
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        const ms = await tab.run(async (i: number) => {
          const all = [...document.querySelectorAll('mws-message-wrapper')];
          const painted = () =>
            [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()].flatMap((ranges) => [
              ...ranges,
            ]);
          const like = all.find((wrapper) => painted().some((range) => wrapper.contains(range.startContainer)));
          const late = like?.cloneNode(true) as Element;
          late.setAttribute('msg-id', `90${i}`);
          for (const inner of late.querySelectorAll('[data-e2e-message-id]'))
            inner.setAttribute('data-e2e-message-id', `90${i}`);
          const start = performance.now();
          all.at(-1)?.after(late);
          late.scrollIntoView(); // as the real page does
          const isMarked = () => painted().some((range) => late.contains(range.startContainer));
          while (!isMarked() && performance.now() - start < 5000) await new Promise(requestAnimationFrame);
          return isMarked() ? Math.round(performance.now() - start) : -1;
        }, i);
        assert.notEqual(ms, -1, 'marked within five seconds');
        times.push(ms);
      }
      assert.equal((await report()).messages.length, before + times.length);
      console.log(`      marked ${times.join(', ')} ms after it appeared`);
      assert.deepEqual(tab.errors, []);
    } finally {
      await close();
    }
  },
};
