import { expect, it } from 'vitest';
import { SITES } from './index';
import { INSTALLED } from './installed';

it('lists exactly the sites that say of themselves that they are read without asking', () => {
  const asked = SITES.filter((site) => site.atInstall).map(({ id }) => id);
  expect(
    INSTALLED.map(({ id }) => id),
    'Add the site to lib/sites/installed.ts, or set atInstall to false.',
  ).toEqual(asked);
});
