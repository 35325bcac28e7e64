/** Official notices: facts and cautions, not rights. */
import type { Provision } from '../types';

export default {
  'notice-5dept-2026': {
    id: 'notice-5dept-2026',
    tier: 'policy_notice',
    title: {
      'zh-CN': '金融监管总局等五部门关于不法“代理维权”短视频、直播的风险提示',
      'zh-TW': '金融監管總局等五部門關於不法「代理維權」短視頻、直播的風險提示',
      en: 'Alert of five departments on unlawful "proxy rights protection" in short videos and live streams',
    },
    article: null,
    inForceFrom: '2026-02-06',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN': '提示“征信洗白”“债务清零”“债务优化”等代理维权以依法维权之名牟利，收高额费用、散布虚假政策。',
      'zh-TW': '提示「徵信洗白」「債務清零」「債務優化」等代理維權以依法維權之名牟利，收高額費用、散布虛假政策。',
      en: "Five-department alert against 'credit laundering', 'debt zeroing' and proxy complaint services.",
    },
    caveat: {
      'zh-CN': '提示的是借维权之名牟利的做法；正常的律师服务、法律援助不在其中。',
      'zh-TW': '提示的是借維權之名牟利的做法；正常的律師服務、法律援助不在其中。',
      en: 'It is about profiting from "rights protection"; ordinary lawyers and legal aid are not meant.',
    },
    appliesTo: ['debt_adviser'],
    sources: [
      {
        title: '综合报道 2026-02-12',
        url: 'http://epaper.csjrw.cn/csjrb/20260212/html/content_20260212002001.htm',
      },
      {
        title: '北京市银行业协会提示',
        url: 'http://www.bjba.net.cn/page/service/content.aspx?id=2232',
      },
    ],
    lookUp: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'notice-repair-2025': {
    id: 'notice-repair-2025',
    tier: 'policy_notice',
    title: {
      'zh-CN': '关于实施一次性信用修复政策有关安排的通知',
      'zh-TW': '關於實施一次性信用修復政策有關安排的通知',
      en: 'Notice on the one-off credit repair policy',
    },
    article: null,
    inForceFrom: '2025-12-22',
    inForceTo: '2026-03-31',
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '2020-01-01至2025-12-31产生、单笔不超过1万元、2026-03-31前还清的逾期，央行征信不予展示；不用申请、不收费、不需要代理。',
      'zh-TW':
        '2020-01-01至2025-12-31產生、單筆不超過1萬元、2026-03-31前還清的逾期，央行徵信不予展示；不用申請、不收費、不需要代理。',
      en: 'One-off policy: overdue items <= CNY 10,000 from 2020-2025 repaid by 2026-03-31 are not displayed; automatic and free. The repayment window has closed.',
    },
    caveat: {
      'zh-CN': '还款窗口到2026-03-31为止；之后还收费代办的，留意是骗局。',
      'zh-TW': '還款窗口到2026-03-31為止；之後還收費代辦的，留意是騙局。',
      en: 'The window closed on 2026-03-31; paid offers after that day deserve suspicion.',
    },
    appliesTo: ['credit_bureau'],
    sources: [
      {
        title: '中评社转人民日报 2025-12-23',
        url: 'https://hk.crntt.com/doc/1071/5/4/6/107154640.html',
      },
      {
        title: 'ETtoday 2025-12-22',
        url: 'https://www.ettoday.net/news/20251222/3088075.htm',
      },
    ],
    lookUp: {
      title: '中国人民银行',
      url: 'http://www.pbc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'notice-police': {
    id: 'notice-police',
    tier: 'policy_notice',
    title: {
      'zh-CN': '公安机关关于不以短信、电话办案和要求转账的提示',
      'zh-TW': '公安機關關於不以短信、電話辦案和要求轉帳的提示',
      en: 'Police notice: no cases handled and no transfers asked for by SMS or phone',
    },
    article: null,
    inForceFrom: null,
    inForceTo: null,
    dateBasis: 'not_applicable',
    replaces: null,
    says: {
      'zh-CN':
        '公检法没有“安全账户”，不会要求转账；办案会当面出示证件或法律文书，不通过短信、微信办案；110不用于外呼办案，96110是预警劝阻专线。',
      'zh-TW':
        '公檢法沒有「安全帳戶」，不會要求轉帳；辦案會當面出示證件或法律文書，不通過簡訊、微信辦案；110不用於外呼辦案，96110是預警勸阻專線。',
      en: "Police do not demand transfers, have no 'safe accounts', and show papers in person; 110 is not an outbound case number; 96110 is the anti-fraud line.",
    },
    caveat: {
      'zh-CN': '民警可能先电话联系；可拨当地派出所座机核实。',
      'zh-TW': '民警可能先電話聯絡；可撥當地派出所市話核實。',
      en: 'Officers may call first; check with the local police station.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '朔州市公安局',
        url: 'http://gaj.shuozhou.gov.cn/site/public/showinfo.aspx?id=539',
      },
      {
        title: '96110说明',
        url: 'http://yidushi.cjyun.org/p/23533.html',
      },
    ],
    lookUp: {
      title: '公安部',
      url: 'https://www.mps.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'notice-12368': {
    id: 'notice-12368',
    tier: 'policy_notice',
    title: {
      'zh-CN': '法院关于12368短信与送达平台的说明',
      'zh-TW': '法院關於12368短信與送達平台的說明',
      en: 'Courts on 12368 messages and the service platform',
    },
    article: null,
    inForceFrom: null,
    inForceTo: null,
    dateBasis: 'not_applicable',
    replaces: null,
    says: {
      'zh-CN':
        '法院确会通过12368或送达平台发送含链接的电子送达短信；真伪可拨区号+12368、“人民法院在线服务”小程序或到法院核实；邮寄认“法院专递”。',
      'zh-TW':
        '法院確會通過12368或送達平台發送含連結的電子送達簡訊；真偽可撥區號+12368、「人民法院在線服務」小程序或到法院核實；郵寄認「法院專遞」。',
      en: 'Courts do send genuine e-service SMS with links (12368); verify by calling area code + 12368, the official mini-program, or at the court.',
    },
    caveat: {
      'zh-CN': '先独立核实；是真的，就按期应诉。',
      'zh-TW': '先獨立核實；是真的，就按期應訴。',
      en: 'Check independently first; if it is genuine, answer in time.',
    },
    appliesTo: ['court'],
    sources: [
      {
        title: '回民区法院 2022-07-12',
        url: 'http://hshmqfy.nmgfy.gov.cn/article/detail/2022/07/id/6796141.shtml',
      },
    ],
    lookUp: {
      title: '最高人民法院',
      url: 'https://www.court.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
} satisfies Record<string, Provision>;
