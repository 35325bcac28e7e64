import { expect, test } from 'vitest';
import { suffixTable } from './make-suffixes';

const LIST = `// the head
// ===BEGIN ICANN DOMAINS===
// cn
cn
com.cn
公司.cn
*.ck
!www.ck
city.pref.jp
// ===END ICANN DOMAINS===
// ===BEGIN PRIVATE DOMAINS===
github.io
`;

test('takes the registries’ endings of two labels, in the form of the wire', () => {
  expect(suffixTable(LIST)).toBe('ck !www *\ncn com xn--55qx5d');
});

test('another file is refused', () => {
  expect(() => suffixTable('com\nnet\n')).toThrow('not the public suffix list');
});
