import assert from 'node:assert/strict';
import { openBrowser } from '../driver';
import type { Spec } from '../shape';

export const driverSpecs: Spec[] = [
  {
    name: 'the extension installs and its popup opens',
    async run({ browser, build }) {
      const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
      try {
        const tab = await driver.open('about:blank');
        const popup = await driver.popup(tab);
        assert.match(await popup.run(() => location.href), /popup\.html/);
        assert.deepEqual(await driver.extensionErrors(), []);
      } finally {
        await driver.close();
      }
    },
  },
];
