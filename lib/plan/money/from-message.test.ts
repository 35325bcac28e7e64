import { expect, it } from 'vitest';
import { linesIn } from './from-message';

it.each([
  [
    '您的借款本金10000元，利息320.50元，违约金180元，合计10500.50元，请尽快处理。',
    { principal: 1_000_000, interest: 32_050, late: 18_000, total: 1_050_050 },
  ],
  ['【某某消金】您已逾期12天，应还5,000元。', { total: 500_000 }],
  ['您的貸款本金20000元，罰息 88.8 元。', { principal: 2_000_000, late: 8_880 }],
  ['合计 3000 元，总计 3200 元。', {}],
  ['周末一起吃饭吗', {}],
])('%s', (text, lines) => expect(linesIn(text)).toEqual(lines));
