import { expect, test } from 'vitest';
import { fold } from '../text/fold';
import { whoIsNamed } from './who';

const named = (text: string) => whoIsNamed(text, fold(text));

test.each([
  ['【招商银行】您尾号1234的信用卡账单已出', '招商银行', 'bank-cmb', 'bank_credit_card'],
  ['【招商银行】您的贷款今日应还1200元', '招商银行', 'bank-cmb', 'bank_loan'],
  ['【招行信用卡】本期账单已出', '招行信用卡', 'cc-cmb', 'bank_credit_card'],
  ['【捷信】您的旧借款已到期', '捷信', 'cfc-jd', 'consumer_finance_company'],
  ['【马上消费】您的借款逾期3天', '马上消费', 'cfc-mashang', 'consumer_finance_company'],
  ['您在美团借钱的借款已逾期', '美团借钱', 'loan-meituan', 'microloan_company'],
  ['【禾木消费金融】您的借款已逾期5天', '禾木消费金融', null, 'consumer_finance_company'],
  ['【示例小额贷款有限公司】请还款', '示例小额贷款有限公司', null, 'microloan_company'],
  ['【众衡律师事务所】受招商银行信用卡中心委托，请回电', '众衡律师事务所', null, 'bank_credit_card'],
  ['【众衡律师事务所】受某机构委托，请回电', '众衡律师事务所', null, 'third_party_collector'],
  ['【江州区人民法院】您的案件已立案', '江州区人民法院', 'pub-court', 'unknown'],
  ['【招聯金融】您的借款已逾期', '招聯金融', 'cfc-zhaolian', 'consumer_finance_company'],
  ['【还款提醒】今日应还500元', null, null, 'unknown'],
  ['打车坐滴滴，刷白条买金条', null, null, 'unknown'],
  ['【海豚白条】您的借款已到期', '海豚白条', null, 'unknown'],
  ['【白条客服】您的借款已到期', '白条客服', 'loan-jd-shengji', 'microloan_company'],
  ['【信用卡中心】您已逾期', null, null, 'unknown'],
  ['【奇富小贷】您的借款已到期', '奇富小贷', 'loan-qifu', 'microloan_company'],
  ['别走软件，转我支付宝', null, null, 'unknown'],
  ['我司将依法向人民法院起诉', null, null, 'unknown'],
  ['【支付宝】您有一笔账单', '支付宝', 'pay-alipay', 'unknown'],
  ['钱什么时候还？再给你一天', null, null, 'unknown'],
  ['', null, null, 'unknown'],
] as const)('%s', (text, institution, id, lender) => expect(named(text)).toEqual({ institution, id, lender }));

test('naming is quick', () => {
  const text =
    '【招商银行】尊敬的客户，您尾号1234的信用卡本期账单5,600.00元，最低还款280.00元，还款日11月23日，请按时还款。';
  const folded = fold(text);
  whoIsNamed(text, folded);
  const start = performance.now();
  for (let i = 0; i < 2000; i++) whoIsNamed(text, folded);
  expect((performance.now() - start) / 2000, 'milliseconds for one message').toBeLessThan(0.1);
});
