// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInert } from '../lib/evidence/package/inert';
import { freeze } from '../lib/page/freeze';

const root = join(import.meta.dirname, '..');

/** Two rooms that may not know each other, held together here: what one writes, the other must accept on restoring. */
test('every snapshot that we write is one that we take in again', () => {
  const pages = globSync('tests/pages/**/*.html', { cwd: root });
  let seen = 0;
  for (const page of pages) {
    const doc = new DOMParser().parseFromString(readFileSync(join(root, page), 'utf8'), 'text/html');
    for (const element of doc.querySelectorAll('body *')) {
      const snapshot = freeze(element);
      if (snapshot === null) continue;
      seen++;
      expect(isInert(snapshot), `${page}: ${snapshot.slice(0, 200)}`).toBe(true);
    }
  }
  expect(seen).toBeGreaterThan(pages.length);
  // every element of every saved page: more of them than fit into the usual few seconds where the machine is busy
}, 60_000);

test('hostile markup is frozen into an inert snapshot', () => {
  const doc = new DOMParser().parseFromString(
    `<main><a href="javascript:1" onclick="x()" title='"><script>1</script>'>a &lt;b&gt;</a><svg viewBox="0 0 1 1"><path d="M0"/></svg>
     <img src="https://x/y.png" style="background:url(x)"><button onclick="y">按</button><template><b>t</b></template><!-- c --></main>`,
    'text/html',
  );
  const element = doc.querySelector('main');
  const snapshot = element && freeze(element);
  expect(snapshot && isInert(snapshot), snapshot ?? '').toBe(true);
});
