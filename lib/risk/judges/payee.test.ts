import { describe, expect, it } from 'vitest';
import { assess } from '../assess';

const NOW = Date.parse('2026-11-21T12:00:00+08:00');
const payees = (text: string) =>
  assess({ text }, NOW)
    .findings.filter((f) => f.signal === 'private_account_transfer' && f.confidence !== 'low')
    .map((f) => f.quote);

describe('the payee', () => {
  it.each([
    ['a name behind 户名', '逾期款请还至户名为陈晓红的账户，原账户停用'],
    ['a name beside the card', '欠款打到这里：招行 6225 1111 0000 9090 付翠兰'],
    ['a masked name', '逾期请付，收款方：*海燕，付完系统销账'],
    ['a shop of no connection', '以后逾期款还到户名：鑫达信息咨询服务部'],
  ])('finds %s', (_, text) => expect(payees(text)).not.toEqual([]));

  it.each([
    ['the lender’s own account', '请还款至户名为某某消费金融有限公司的对公账户，以App公示为准'],
    ['friends settling up', '上次借你的三千我还你，卡号6222 0000 1111 2222 李娟，没变吧'],
  ])('leaves alone %s', (_, text) => expect(payees(text)).toEqual([]));
});
