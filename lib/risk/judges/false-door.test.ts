import { describe, expect, it } from 'vitest';
import { assess } from '../assess';

const NOW = Date.parse('2026-11-21T12:00:00+08:00');
const doors = (text: string, sender: string | null = null) =>
  assess({ text, sender }, NOW)
    .findings.filter((f) => f.signal === 'phishing_link' && f.confidence !== 'low')
    .map((f) => f.quote);

describe('a false door', () => {
  it.each([
    ['a look-alike of the named bank', '【中国建设银行】您的手机银行将停用，请登录 ccb-sj.top 升级'],
    ['the true name in front of another domain', '【招商银行】您的账户异常，请点击 cmbchina.com.verify-yh.xyz 恢复'],
    ['a foreign number as a service line', '您的信用卡被限制，请致电客服0085261234567解除'],
    ['an app from outside the shops', '旧版已停用，请下载新版客户端查看案卷：ax-qq.vip/d'],
  ])('finds %s', (_, text) => expect(doors(text)).not.toEqual([]));

  it.each([
    ['the bank’s own domain', '【中国建设银行】您的积分将于今日清零，请登录 www.ccb.com 兑换'],
    ['the bank’s own hotline', '【中国建设银行】您的信用卡因异常交易已临时冻结，请致电95533核实'],
    ['a shop’s short link', '店庆满减，戳 t.cn/A6xxxx，退订回T'],
    ['a court’s own site', '您有一份诉状待查收，请登录 zxfw.court.gov.cn 或致电12368核实'],
    ['a warning that shows a false address', '谨防冒充我行的短信，切勿点击 ccb-jf.top 等链接领取积分'],
    ['a courier’s number', '您的快递已到，快递员电话13800001111，请尽快取件'],
  ])('leaves alone %s', (_, text) => expect(doors(text)).toEqual([]));
});
