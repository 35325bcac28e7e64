import type { Rule } from '../types';

export default {
  id: 'obfuscated-text',
  signal: 'obfuscated_text',
  severity: 'heed',
  confidence: 'high',
  patterns: [],
  step: 'keep',
  say: {
    'zh-CN': {
      title: '改字躲过滤',
      seen: '这里的字被拆开、换成同音字或插进了符号，读起来仍是原来的意思。',
      why: '正规机构不需要躲开短信过滤。这样写，多半是不想让系统认出内容。',
      notMeant: '这不说明欠款是真是假，也不等于对方违法。',
      next: '先把原文存下来，再从官方App或官方电话核对。',
      wrongWhen: '如果只是打错字、排版习惯或您和朋友之间的玩笑写法，这条提示就不对。',
    },
    'zh-TW': {
      title: '改字躲過濾',
      seen: '這裡的字被拆開、換成同音字或插進了符號，讀起來仍是原來的意思。',
      why: '正規機構不需要躲開簡訊過濾。這樣寫，多半是不想讓系統認出內容。',
      notMeant: '這不說明欠款是真是假，也不等於對方違法。',
      next: '先把原文存下來，再從官方App或官方電話核對。',
      wrongWhen: '如果只是打錯字、排版習慣或您和朋友之間的玩笑寫法，這則提示就不對。',
    },
    en: {
      title: 'Words disguised',
      seen: 'Words here are split, spelled by sound or broken up with signs, and still read the same.',
      why: 'A regular institution has no need to slip past message filters. Writing like this hides the content from them.',
      notMeant: 'It does not show whether the debt is real, nor that the sender breaks the law.',
      next: 'Keep the original first, then check in the official app or by the official number.',
      wrongWhen: 'Wrong if it is a typing slip, a matter of layout, or a joke between friends.',
    },
  },
  hits: [
    '【北杉速贷】您的欠/款已逾/期/41天，再不处理将联系您单位领导，请尽快还款1800元。',
    '律*师*函*已*寄出，欠款5200元今晚前还清，否则上门，法务小林16600012345',
    '您的借款已yu期12天，cui收专员将上门核实，请今天还款。',
    '亻崔收通知：你欠的3000元再拖，我们就通知你单位，法务部',
    '网贷停催，不看正信黑白，加薇信：tx_7781，办成再付，逾期也能做分期。',
    '专业停\u200b息\u200b挂\u200b账，欠款分60期，征\u200b信不受影响，加V❤：ab9912',
    '您名下借款逾期30天，今日24点前不還清，我们将聯系您的家人和同事，欠款2600元。',
  ],
  allows: [
    '【示例银行】您尾号６６０３的信用卡本期应还￥１，２０８．４０，到期还款日１２月５日，请按时还款。',
    '親愛的客戶，您的帳單已出，本期應還人民幣3,200元，請於12月9日前繳款，逾期將依規定計收利息。',
    '张*明您好，您尾号8**6的贷款将于5月6日扣款1,204.50元，请保证账户余额充足。',
    '恭喜🎉您的借款额度已更新，☀️年化利率7.2%起，详情见App。',
    '【示例消费金融】您的借款已逾期3天，应还866.20元，请登录APP还款，客服4000000000。',
    '警惕短信把“征信”写成“征*信”、把“微信”写成“薇信”，凡是要求转账还款的都是诈骗。',
    '律　师　函\n致：周先生\n本所受示例银行委托，就您欠款事宜致函，请于6月5日前还款。',
  ],
} satisfies Rule;
