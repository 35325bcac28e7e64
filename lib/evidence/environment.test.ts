import { expect, it } from 'vitest';
import { browserOf } from './environment';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

it.each([
  [chrome, 'Chrome', '156.0.0.0'],
  [chrome.replace('Chrome', 'HeadlessChrome'), 'Chrome', '156.0.0.0'],
  [`${chrome} Edg/156.1.2.3`, 'Edge', '156.1.2.3'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox', '153.0'],
  ['curl/8', 'unknown', ''],
])('%s', (agent, name, version) => {
  expect(browserOf(agent, 'linux')).toEqual({ name, version, platform: 'linux' });
});
