import { existsSync } from 'node:fs';

/** Where Debian puts the browsers; CHROMIUM and FIREFOX name others. */
const places = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

function find(name: 'chromium' | 'firefox'): string {
  const variable = name.toUpperCase();
  const named = process.env[variable];
  const found = named || places[name].find((path) => existsSync(path));
  if (!found) throw new Error(`No ${name} found: install it, or name its binary in ${variable}.`);
  return found;
}

export const binaries = { chromium: () => find('chromium'), firefox: () => find('firefox') };
