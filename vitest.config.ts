import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'entrypoints/**/*.test.{ts,tsx}',
      'tests/*.test.ts',
      'tests/packs/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    // a slow machine is no failure
    testTimeout: 60_000,
  },
});
