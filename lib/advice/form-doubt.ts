/**
 * Whether the words around a form are those of a fraud. Shops and hospitals ask for cards, identity numbers and codes
 * too: asking alone is a sign only beside a pretext, and not where an order is paid.
 */
import { assess } from '../risk/assess';

const PRETEXT =
  /失效|冻结|凍結|注销|註銷|异常|異常|解冻|解凍|解封|退款|理赔|理賠|补贴|補貼|领取|領取|停用|升级|升級|清退|过期|過期|提额|提額|刷流水|保证金|认证金|解除限制/;
const PAYS_AN_ORDER = /订单(?:金额|编号|号|总价)|訂單(?:金額|編號)|收银台|收銀台|结算|結算|购物车|購物車|商品/;

export function isFraudulentForm(text: string, now: number): boolean {
  const found = assess({ text, form: 'page' }, now).findings.filter(
    ({ severity, confidence }) => severity === 'fraud' && confidence === 'high',
  );
  if (found.some(({ signal }) => signal !== 'asks_credentials')) return true;
  return found.length > 0 && PRETEXT.test(text) && !PAYS_AN_ORDER.test(text);
}
