import { expect, it } from 'vitest';
import { enumerated } from './enumerated';

it('parts names as the language does', () => {
  expect(enumerated('en', ['a', 'b'])).toBe('a, b');
  for (const lang of ['zh-CN', 'zh-TW'] as const) expect(enumerated(lang, ['a', 'b'])).toBe('a、b');
});
