/** What our own pages may do, read from what is shipped: the reasons stand in docs/DESIGN.md. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REASONS } from '../entrypoints/desk/Permissions';

const root = join(import.meta.dirname, '..');
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
const policy = /"(default-src 'none';[^"]+)"/.exec(config)?.[1] ?? '';

it('lets our pages reach nothing', () => {
  const allowed = Object.fromEntries(
    policy.split(';').map((line) => {
      const [name = '', ...sources] = line.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
  expect(allowed).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'media-src': 'blob:',
    'connect-src': "'none'",
    'object-src': "'none'",
    'frame-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
});

it('asks for what it asked for at first, and for nothing more: a new permission would switch it off at an update', () => {
  const list = (name: string) => new RegExp(`\\b${name}: \\[([^\\]]*)\\]`).exec(config)?.[1];
  expect(list('permissions')).toBe("'activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'");
  expect(list('optional_permissions')).toBe("'notifications'");
  expect(list('optional_host_permissions')).toBe("'*://*/*'");
  const named = ['permissions', 'optional_permissions', 'optional_host_permissions'].flatMap((name) =>
    [...(list(name) ?? '').matchAll(/'([^']+)'/g)].map(([, one]) => one),
  );
  // in Chromium the side panel brings one more
  expect(Object.keys(REASONS).sort(), 'the page about privacy gives a reason for each').toEqual(
    [...named, 'sidePanel'].sort(),
  );
  expect(config, 'where a page is read without being asked stands in its content script').not.toMatch(
    /\bhost_permissions: \[/,
  );
});

it('lets styles stand in a page only where a kept page is shown', () => {
  const pages = globSync('entrypoints/*/index.html', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const loose = pages.filter(
    (file) =>
      !readFileSync(join(root, file), 'utf8').includes(
        `<meta http-equiv="Content-Security-Policy" content="style-src 'self'"`,
      ),
  );
  expect(loose, 'a page of ours takes inline styles back in its own head, before everything else').toEqual([
    'entrypoints/snapshot/index.html',
  ]);
});
