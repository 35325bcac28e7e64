import type { Rule } from '../types';

/** Found by judges/false-door.ts, which weighs links and numbers against who is named, who sends, and the lure. */
export default {
  id: 'phishing-link',
  signal: 'phishing_link',
  severity: 'fraud',
  confidence: 'high',
  patterns: [],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '来路不明的入口',
      seen: '这里给出的网址、号码或下载地址，对不上所说的机构。',
      why: '有人会用相像的网址、手机号或境外号冒称机构，引人登录、付款或安装软件。',
      notMeant: '这不等于您的账户真的出了问题，也不说明对方是谁。',
      next: '先不点、不回拨、不下载。想核实，就自己打开机构的App，或拨卡背面、合同上的电话。已经填了资料的，先联系银行，再拨 96110 咨询。',
      wrongWhen: '如果这个网址或号码在机构官网、App 里能查到，这条提示就不对。',
    },
    'zh-TW': {
      title: '來路不明的入口',
      seen: '這裡給出的網址、號碼或下載位址，對不上所說的機構。',
      why: '有人會用相像的網址、手機號或境外號冒稱機構，引人登入、付款或安裝軟體。',
      notMeant: '這不代表您的帳戶真的出了問題，也不說明對方是誰。',
      next: '先不點、不回撥、不下載。想核實，就自己打開機構的 App，或撥卡片背面、合同上的電話。已經填了資料的，先聯絡銀行，再撥 96110 諮詢。',
      wrongWhen: '如果這個網址或號碼在機構官網、App 裡查得到，這則提示就不對。',
    },
    en: {
      title: 'A door of unknown origin',
      seen: 'The link, number or download given here does not fit the institution that is named.',
      why: 'Similar addresses, mobile or overseas numbers are used to pose as an institution and to make people log in, pay or install something.',
      notMeant: 'It does not mean that something is wrong with your account, nor does it say who the sender is.',
      next: 'Do not open, call or install it. To check, open the institution’s own app or call the number on your card or contract. If you entered data already, call the bank first; 96110 can advise.',
      wrongWhen: 'Wrong if the address or number can be found on the institution’s own site or app.',
    },
  },
  hits: [
    '【某商银行】您的账户已停用，请登录 yh-renzheng.top 恢复',
    '您的信用卡被限制，请致电客服0085261234567解除',
    '下载“安心清欠”APP查看案卷：ax-qq.vip/d',
    '【ETC】您的签约卡已失效，请点击 etc-jh.xyz 重新激活，以免影响通行',
    '您的花呗被商家举报将关闭，申诉请联系专员16600012345',
    '【金融退费中心】您有多收息费3,200元可退，登录 tf-lq.cc 填写卡号领取',
    '我司APP维护，还款请走人工通道 hk-rg.icu',
    '【中国建设银行】您的积分今日清零，点击 ccb-jf.top 兑换现金',
  ],
  allows: [
    '登录我行手机银行或官网 www.ccb.com 查询，或拨打95533',
    '店庆满减，戳 t.cn/A6xxxx，退订回T',
    '请通过人民法院在线服务 zxfw.court.gov.cn 或12368核实',
    '您的快递已到驿站，取件码 8812，联系快递员13800001111',
    '您的账单已出，请在APP查看，客服热线400-000-1234',
    '切勿点击短信里的陌生链接，如 abc-yh.top 之类，均为假冒',
    '准考证打印入口已开放，网址 ks.edu-exam.cn/dy',
    '【某某银行】您尾号7781信用卡消费52.00元，如非本人操作请拨打卡背面电话',
  ],
} satisfies Rule;
