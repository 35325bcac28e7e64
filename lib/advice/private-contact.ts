/** A private mobile, QQ or WeChat as the way to reach those who offer help: no institution can be held to it. */
const LEAD = '(?:咨询|垂询|热线|电话|联系|客服|手机|致电|拨打|维权|法务|老师|律师|经理|顾问|专员|微信|加|tel|24小时)';
const MOBILE = new RegExp(
  `${LEAD}[^。；;\\n0-9]{0,14}(?<![\\d-])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)`,
  'g',
);
const QQ = /(?:q ?q|扣扣|企鹅)(?:号|群|咨询|联系|客服|在线)*[:： ]{0,3}[1-9]\d{4,11}(?!\d)/g;
const WECHAT = /(?:微信|wechat|vx|v信|weixin)(?:号|同号|客服|咨询|公众号)*[:： ]{1,3}[a-z1][a-z0-9_-]{4,20}/g;
const ADD =
  /(?:添加|加|扫码加?|联系|咨询)(?:老师|客服|顾问|专员|我们?|小编|律师)?的?(?:私人)?(?:微信|qq|扣扣|企鹅号)(?!群?里|群聊|支付|钱包|零钱|小程序|公众号)/g;

export function privateContacts(folded: string): { start: number; end: number }[] {
  const found = [MOBILE, QQ, WECHAT, ADD].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => !found.slice(0, i).some((before) => one.start < before.end));
}
