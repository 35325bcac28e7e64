/** Where to turn. Details such as scope and times stand in lib/institutions/channels.ts. */
import type { Provision } from '../types';

export default {
  'ch-12378': {
    id: 'ch-12378',
    tier: 'channel',
    title: {
      'zh-CN': '12378 银行保险消费者投诉维权热线',
      'zh-TW': '12378 銀行保險消費者投訴維權熱線',
      en: '12378, complaints hotline for bank and insurance consumers',
    },
    article: null,
    inForceFrom: null,
    inForceTo: null,
    dateBasis: 'not_applicable',
    replaces: null,
    says: {
      'zh-CN': '银行、保险、消费金融等机构的投诉；通常转机构属地处理，先向机构投诉更快。',
      'zh-TW': '銀行、保險、消費金融等機構的投訴；通常轉機構屬地處理，先向機構投訴更快。',
      en: 'Banks, insurers, consumer-finance companies; usually routed to the institution.',
    },
    caveat: {
      'zh-CN': '小额贷款公司由地方金融管理机构监管，可向当地地方金融管理局或12345反映。',
      'zh-TW': '小額貸款公司由地方金融管理機構監管，可向當地地方金融管理局或12345反映。',
      en: 'Microloan companies are supervised locally: turn to the local financial bureau or 12345.',
    },
    appliesTo: ['anyone'],
    sources: [],
    lookUp: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'ch-12363': {
    id: 'ch-12363',
    tier: 'channel',
    title: {
      'zh-CN': '12363 中国人民银行咨询投诉电话',
      'zh-TW': '12363 中國人民銀行諮詢投訴電話',
      en: "12363, People's Bank of China advice and complaints line",
    },
    article: null,
    inForceFrom: null,
    inForceTo: null,
    dateBasis: 'not_applicable',
    replaces: null,
    says: {
      'zh-CN': '征信、支付结算等人民银行职责内的投诉（征信异议投诉优先）。',
      'zh-TW': '徵信、支付結算等人民銀行職責內的投訴（徵信異議投訴優先）。',
      en: 'PBC matters: credit reporting, payments.',
    },
    caveat: {
      'zh-CN': '先向机构投诉或提异议；受理范围以电话答复为准。',
      'zh-TW': '先向機構投訴或提異議；受理範圍以電話答覆為準。',
      en: 'Complain or object to the institution first; the line itself says what it takes on.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '人民银行受理范围报道',
        url: 'http://www.qinghai.gov.cn/zwgk/system/2014/03/20/010107748.shtml',
      },
      {
        title: '职责范围说明',
        url: 'http://www.szginin.com/19740.html',
      },
    ],
    lookUp: {
      title: '中国人民银行',
      url: 'http://www.pbc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'ch-12321': {
    id: 'ch-12321',
    tier: 'channel',
    title: {
      'zh-CN': '12321 网络不良与垃圾信息举报受理中心',
      'zh-TW': '12321 網絡不良與垃圾信息舉報受理中心',
      en: '12321, centre for reports of bad and junk messages',
    },
    article: null,
    inForceFrom: null,
    inForceTo: null,
    dateBasis: 'not_applicable',
    replaces: null,
    says: {
      'zh-CN': '垃圾短信、骚扰电话、钓鱼网站、不良App、个人信息泄露举报（www.12321.cn，010-12321）。',
      'zh-TW': '垃圾簡訊、騷擾電話、釣魚網站、不良App、個人資訊洩露舉報（www.12321.cn，010-12321）。',
      en: 'Junk SMS, nuisance calls, phishing sites, bad apps, leaks of personal data (www.12321.cn, 010-12321).',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [],
    lookUp: {
      title: '12321举报中心',
      url: 'https://www.12321.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'ch-110-96110': {
    id: 'ch-110-96110',
    tier: 'channel',
    title: {
      'zh-CN': '110 报警 / 96110 反诈专线',
      'zh-TW': '110 報警 / 96110 反詐專線',
      en: '110 police / 96110 anti-fraud line',
    },
    article: null,
    inForceFrom: null,
    inForceTo: null,
    dateBasis: 'not_applicable',
    replaces: null,
    says: {
      'zh-CN': '人身威胁、侵入住宅、敲诈、诈骗损失可拨110；疑似电信诈骗的咨询和举报可拨96110。',
      'zh-TW': '人身威脅、侵入住宅、敲詐、詐騙損失可撥110；疑似電信詐騙的諮詢和舉報可撥96110。',
      en: '110 for threats, intrusion, losses; 96110 anti-fraud advice.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
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
  'ch-nifa': {
    id: 'ch-nifa',
    tier: 'channel',
    title: {
      'zh-CN': '互联网金融举报信息平台（jubao.nifa.org.cn）',
      'zh-TW': '互聯網金融舉報信息平台（jubao.nifa.org.cn）',
      en: 'Internet finance reporting platform (jubao.nifa.org.cn)',
    },
    article: null,
    inForceFrom: null,
    inForceTo: null,
    dateBasis: 'not_applicable',
    replaces: null,
    says: {
      'zh-CN': '互联网消费金融、网络借贷等从业机构违法违规的实名举报，需明确机构名称、事实和证据附件。',
      'zh-TW': '互聯網消費金融、網路借貸等從業機構違法違規的實名舉報，需明確機構名稱、事實和證據附件。',
      en: 'Real-name reports about online-finance institutions.',
    },
    caveat: {
      'zh-CN': '附件和初核时间的限制各处说法不一，以平台页面为准。',
      'zh-TW': '附件和初核時間的限制各處說法不一，以平台頁面為準。',
      en: "Limits on attachments and time vary by source; the platform's page decides.",
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '平台说明',
        url: 'https://www.qllr.org/peizipingtai/19623.html',
      },
    ],
    lookUp: {
      title: '互联网金融举报信息平台',
      url: 'https://jubao.nifa.org.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'ch-12368': {
    id: 'ch-12368',
    tier: 'channel',
    title: {
      'zh-CN': '12368 诉讼服务热线',
      'zh-TW': '12368 訴訟服務熱線',
      en: '12368, litigation service line',
    },
    article: null,
    inForceFrom: null,
    inForceTo: null,
    dateBasis: 'not_applicable',
    replaces: null,
    says: {
      'zh-CN': '核实案号、承办法官、送达短信真伪（区号+12368）。',
      'zh-TW': '核實案號、承辦法官、送達簡訊真偽（區號+12368）。',
      en: 'Verify any court notice.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '呼和浩特市回民区人民法院 2022-07-12',
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
