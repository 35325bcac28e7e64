/** Where a person may turn: what for, what to bring, how long it takes. No channel is a promise of an outcome. */
import type { RegisteredLender } from './registry';

type InWords = Record<'zh-CN' | 'zh-TW' | 'en', string>;

export interface Channel {
  id: string;
  /** digits to dial; null where there is no number of its own */
  number: string | null;
  url: string | null;
  name: InWords;
  use: InWords;
  tell: InWords;
  /** how long an answer takes; null where no source confirmed it */
  time: InWords | null;
  note: InWords | null;
  /** lenders for which this is the right address; empty = not about a kind of lender */
  lenders: RegisteredLender[];
  source: { title: string; url: string };
  lastChecked: string;
  /** how well the scope is known: general = from general knowledge, said so beside it */
  scope: 'confirmed' | 'secondary' | 'general';
}

export const CHANNELS: readonly Channel[] = [
  {
    id: 'lender',
    number: null,
    url: null,
    name: {
      'zh-CN': '放贷机构自己的投诉渠道',
      'zh-TW': '放貸機構自己的投訴管道',
      en: "The lender's own complaint desk",
    },
    use: {
      'zh-CN': '什么问题都可以先从这里开始。',
      'zh-TW': '什麼問題都可以先從這裡開始。',
      en: 'A first step for any matter.',
    },
    tell: {
      'zh-CN': '姓名、联系方式、请求、事实和依据。',
      'zh-TW': '姓名、聯絡方式、請求、事實和依據。',
      en: 'Name, contact, what you ask for, facts and basis.',
    },
    time: {
      'zh-CN': '一般15日；复杂的30日；特别复杂可再延30日（银行业保险业机构）。',
      'zh-TW': '一般15日；複雜的30日；特別複雜可再延30日（銀行業保險業機構）。',
      en: 'Usually 15 days; complex cases 30; special ones 30 more (banks and insurers).',
    },
    note: null,
    lenders: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company', 'loan_aid_platform'],
    source: {
      title: '银行业保险业消费投诉处理管理办法 第三章（建标库）',
      url: 'http://www.jianbiaoku.com/webarbs/book/164455/4714059.shtml',
    },
    lastChecked: '2026-11-21',
    scope: 'confirmed',
  },
  {
    id: 'protection-platform',
    number: null,
    url: null,
    name: {
      'zh-CN': '金融消费者保护服务平台',
      'zh-TW': '金融消費者保護服務平台',
      en: 'Financial consumer protection platform',
    },
    use: {
      'zh-CN': '对银行、保险等机构的投诉和调解申请，实名，可查进度。在微信里搜这个小程序。',
      'zh-TW': '對銀行、保險等機構的投訴和調解申請，實名，可查進度。在微信裡搜這個小程式。',
      en: 'Complaints about banks and insurers, and requests for mediation; real name, progress shown. A mini-program in WeChat.',
    },
    tell: {
      'zh-CN': '机构全称、请求、事实和材料。',
      'zh-TW': '機構全稱、請求、事實和材料。',
      en: 'Full name of the institution, request, facts and material.',
    },
    time: null,
    note: {
      'zh-CN': '认准官方小程序，不收费；受理范围以平台页面为准。',
      'zh-TW': '認準官方小程式，不收費；受理範圍以平台頁面為準。',
      en: 'Free of charge; make sure it is the official one. What it takes on is shown on its page.',
    },
    lenders: ['bank_credit_card', 'bank_loan', 'consumer_finance_company'],
    source: {
      title: '西藏日报（2024-05-12，新华社）',
      url: 'https://e.xzxw.com/xzrb/202405/12/content_255103.html',
    },
    lastChecked: '2026-11-21',
    scope: 'secondary',
  },
  {
    id: '12378',
    number: '12378',
    url: null,
    name: {
      'zh-CN': '12378 银行保险消费者投诉热线',
      'zh-TW': '12378 銀行保險消費者投訴熱線',
      en: '12378, bank and insurance consumers',
    },
    use: {
      'zh-CN': '对银行、保险公司、消费金融公司的投诉，一般会转给机构处理。',
      'zh-TW': '對銀行、保險公司、消費金融公司的投訴，一般會轉給機構處理。',
      en: 'Complaints about banks, insurers and consumer finance companies; usually passed to the institution.',
    },
    tell: {
      'zh-CN': '同上，再加机构全称。',
      'zh-TW': '同上，再加機構全稱。',
      en: 'As above, with the full name of the institution.',
    },
    time: null,
    note: {
      'zh-CN': '小额贷款公司、融资担保公司归地方金融管理机构，可找12345或当地金融管理局。',
      'zh-TW': '小額貸款公司、融資擔保公司歸地方金融管理機構，可找12345或當地金融管理局。',
      en: 'Microloan and guarantee companies are supervised locally: 12345 or the local financial bureau.',
    },
    lenders: ['bank_credit_card', 'bank_loan', 'consumer_finance_company'],
    source: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    scope: 'secondary',
  },
  {
    id: '12345',
    number: '12345',
    url: null,
    name: {
      'zh-CN': '12345 政务热线 / 地方金融管理局',
      'zh-TW': '12345 政務熱線 / 地方金融管理局',
      en: '12345 / local financial bureau',
    },
    use: {
      'zh-CN': '对小额贷款公司、融资担保公司的反映，由地方金融管理机构处理。',
      'zh-TW': '對小額貸款公司、融資擔保公司的反映，由地方金融管理機構處理。',
      en: 'Matters about microloan and guarantee companies, which are supervised locally.',
    },
    tell: {
      'zh-CN': '机构全称、事实和材料。',
      'zh-TW': '機構全稱、事實和材料。',
      en: 'Full name of the company, facts and material.',
    },
    time: null,
    note: {
      'zh-CN': '受理范围各地不同，以电话答复为准。',
      'zh-TW': '受理範圍各地不同，以電話答覆為準。',
      en: 'What it takes on differs by place; the line itself says.',
    },
    lenders: ['microloan_company'],
    source: {
      title: '关于新民间借贷司法解释适用范围问题的批复',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E6%96%B0%E6%B0%91%E9%97%B4%E5%80%9F%E8%B4%B7%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A%E9%80%82%E7%94%A8%E8%8C%83%E5%9B%B4%E9%97%AE%E9%A2%98%E7%9A%84%E6%89%B9%E5%A4%8D.md',
    },
    lastChecked: '2026-11-21',
    scope: 'general',
  },
  {
    id: '12363',
    number: '12363',
    url: null,
    name: {
      'zh-CN': '12363 中国人民银行咨询投诉电话',
      'zh-TW': '12363 中國人民銀行諮詢投訴電話',
      en: "12363, People's Bank of China",
    },
    use: {
      'zh-CN': '征信、支付结算方面的咨询和投诉。',
      'zh-TW': '徵信、支付結算方面的諮詢和投訴。',
      en: 'Advice and complaints on credit records and payments.',
    },
    tell: {
      'zh-CN': '信用报告和异议的处理结果。',
      'zh-TW': '信用報告和異議的處理結果。',
      en: 'The credit report and the outcome of your objection.',
    },
    time: {
      'zh-CN': '征信投诉受理后30日书面答复。',
      'zh-TW': '徵信投訴受理後30日書面答覆。',
      en: 'Credit record complaints: written answer within 30 days of acceptance.',
    },
    note: {
      'zh-CN': '先向机构投诉或提异议；受理范围以电话答复为准。',
      'zh-TW': '先向機構投訴或提異議；受理範圍以電話答覆為準。',
      en: 'Complain or object to the institution first; the line itself says what it takes on.',
    },
    lenders: [],
    source: {
      title: '人民银行受理范围报道（青海省人民政府网站）',
      url: 'http://www.qinghai.gov.cn/zwgk/system/2014/03/20/010107748.shtml',
    },
    lastChecked: '2026-11-21',
    scope: 'secondary',
  },
  {
    id: 'credit-objection',
    number: '4008108866',
    url: 'https://www.pbccrc.org.cn/',
    name: {
      'zh-CN': '征信异议（征信中心或报送机构）',
      'zh-TW': '徵信異議（徵信中心或報送機構）',
      en: 'Objection to a credit record',
    },
    use: {
      'zh-CN': '信用报告里有错误或遗漏时，免费提出异议。',
      'zh-TW': '信用報告裡有錯誤或遺漏時，免費提出異議。',
      en: 'Free objection where the report has errors or omissions.',
    },
    tell: {
      'zh-CN': '身份证明、有异议的条目和理由。',
      'zh-TW': '身分證明、有異議的條目和理由。',
      en: 'ID, the item and the reason.',
    },
    time: {
      'zh-CN': '20日内核查并书面答复。',
      'zh-TW': '20日內核查並書面答覆。',
      en: 'Checked and answered in writing within 20 days.',
    },
    note: {
      'zh-CN': '真实的逾期不能靠异议删除。',
      'zh-TW': '真實的逾期不能靠異議刪除。',
      en: 'A true overdue record cannot be deleted this way.',
    },
    lenders: [],
    source: {
      title: '征信业管理条例',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E5%BE%81%E4%BF%A1%E4%B8%9A%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B%282013-01-21%29.md',
    },
    lastChecked: '2026-11-21',
    scope: 'confirmed',
  },
  {
    id: 'nifa',
    number: null,
    url: 'https://jubao.nifa.org.cn/',
    name: {
      'zh-CN': '互联网金融举报信息平台',
      'zh-TW': '互聯網金融舉報信息平台',
      en: 'Internet finance reporting platform',
    },
    use: {
      'zh-CN': '对互联网消费金融、网络借贷等机构的实名举报。',
      'zh-TW': '對互聯網消費金融、網路借貸等機構的實名舉報。',
      en: 'Real-name reports about online lenders.',
    },
    tell: {
      'zh-CN': '实名、机构名称、事实和附件。',
      'zh-TW': '實名、機構名稱、事實和附件。',
      en: 'Real name, institution, facts, attachments.',
    },
    time: null,
    note: {
      'zh-CN': '附件和时限以平台页面为准。',
      'zh-TW': '附件和時限以平台頁面為準。',
      en: "Limits and times as shown on the platform's page.",
    },
    lenders: ['loan_aid_platform'],
    source: {
      title: '互联网金融举报信息平台',
      url: 'https://jubao.nifa.org.cn/',
    },
    lastChecked: '2026-11-21',
    scope: 'secondary',
  },
  {
    id: '12321',
    number: '12321',
    url: 'https://www.12321.cn/',
    name: {
      'zh-CN': '12321 网络不良与垃圾信息举报',
      'zh-TW': '12321 網絡不良與垃圾信息舉報',
      en: '12321, junk and bad messages',
    },
    use: {
      'zh-CN': '垃圾短信、骚扰电话、钓鱼网站、不良应用。',
      'zh-TW': '垃圾簡訊、騷擾電話、釣魚網站、不良應用。',
      en: 'Junk SMS, nuisance calls, phishing sites, bad apps.',
    },
    tell: {
      'zh-CN': '号码、信息全文、时间。',
      'zh-TW': '號碼、訊息全文、時間。',
      en: 'Number, full text, time.',
    },
    time: null,
    note: {
      'zh-CN': '正当的还款提醒不属于垃圾短信。',
      'zh-TW': '正當的還款提醒不屬於垃圾簡訊。',
      en: 'Lawful repayment reminders are not junk.',
    },
    lenders: [],
    source: {
      title: '12321举报中心',
      url: 'https://www.12321.cn/',
    },
    lastChecked: '2026-11-21',
    scope: 'secondary',
  },
  {
    id: '110',
    number: '110',
    url: null,
    name: {
      'zh-CN': '110 报警',
      'zh-TW': '110 報警',
      en: '110, police',
    },
    use: {
      'zh-CN': '人身威胁、闯入住宅、已经被骗走钱。',
      'zh-TW': '人身威脅、闖入住宅、已經被騙走錢。',
      en: 'Threats, intrusion into a home, money lost to fraud.',
    },
    tell: {
      'zh-CN': '原始信息和时间经过。',
      'zh-TW': '原始訊息和時間經過。',
      en: 'The original messages and what happened when.',
    },
    time: {
      'zh-CN': '治安案件六个月内报案更稳妥。',
      'zh-TW': '治安案件六個月內報案更穩妥。',
      en: 'For public-security matters, better within six months.',
    },
    note: null,
    lenders: [],
    source: {
      title: '治安管理处罚法（2025修订）第二十五条',
      url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/administrative/penalties-for-administration-of-public-security/README.md',
    },
    lastChecked: '2026-11-21',
    scope: 'confirmed',
  },
  {
    id: '96110',
    number: '96110',
    url: null,
    name: {
      'zh-CN': '96110 反诈专线',
      'zh-TW': '96110 反詐專線',
      en: '96110, anti-fraud line',
    },
    use: {
      'zh-CN': '疑似电信诈骗的咨询和举报；它打来的劝阻电话可以接。',
      'zh-TW': '疑似電信詐騙的諮詢和舉報；它打來的勸阻電話可以接。',
      en: 'Advice on suspected fraud; calls from it may be answered.',
    },
    tell: {
      'zh-CN': '号码、信息全文、是否已转账。',
      'zh-TW': '號碼、訊息全文、是否已轉帳。',
      en: 'Number, full text, whether money was sent.',
    },
    time: null,
    note: null,
    lenders: [],
    source: {
      title: '朔州市公安局',
      url: 'http://gaj.shuozhou.gov.cn/site/public/showinfo.aspx?id=539',
    },
    lastChecked: '2026-11-21',
    scope: 'secondary',
  },
  {
    id: '12368',
    number: '12368',
    url: null,
    name: {
      'zh-CN': '12368 诉讼服务热线',
      'zh-TW': '12368 訴訟服務熱線',
      en: '12368, litigation service',
    },
    use: {
      'zh-CN': '核实法院短信、案号和开庭时间（区号+12368）。',
      'zh-TW': '核實法院簡訊、案號和開庭時間（區號+12368）。',
      en: 'Check a court message, case number and date (area code + 12368).',
    },
    tell: {
      'zh-CN': '案号、法院名称。',
      'zh-TW': '案號、法院名稱。',
      en: 'Case number and court.',
    },
    time: null,
    note: {
      'zh-CN': '核实为真的，就按期应诉。',
      'zh-TW': '核實為真的，就按期應訴。',
      en: 'If it is genuine, answer in time.',
    },
    lenders: [],
    source: {
      title: '呼和浩特市回民区人民法院 2022-07-12',
      url: 'http://hshmqfy.nmgfy.gov.cn/article/detail/2022/07/id/6796141.shtml',
    },
    lastChecked: '2026-11-21',
    scope: 'secondary',
  },
  {
    id: '12348',
    number: '12348',
    url: 'http://www.12348.gov.cn/',
    name: {
      'zh-CN': '12348 公共法律服务',
      'zh-TW': '12348 公共法律服務',
      en: '12348, public legal service',
    },
    use: {
      'zh-CN': '免费法律咨询。',
      'zh-TW': '免費法律諮詢。',
      en: 'Free legal advice.',
    },
    tell: {
      'zh-CN': '事情经过和手上的材料。',
      'zh-TW': '事情經過和手上的材料。',
      en: 'What happened and the papers at hand.',
    },
    time: null,
    note: {
      'zh-CN': '一般债务应诉不在法定援助事项里，能否指派律师由法律援助机构决定。',
      'zh-TW': '一般債務應訴不在法定援助事項裡，能否指派律師由法律援助機構決定。',
      en: 'Ordinary debt defence is not on the statutory list; the legal aid body decides about a lawyer.',
    },
    lenders: [],
    source: {
      title: '法律援助法',
      url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/social/legal-aid-law/README.md',
    },
    lastChecked: '2026-11-21',
    scope: 'general',
  },
  {
    id: '12315',
    number: '12315',
    url: 'https://www.12315.cn/',
    name: {
      'zh-CN': '12315 市场监管',
      'zh-TW': '12315 市場監管',
      en: '12315, market regulator',
    },
    use: {
      'zh-CN': '“债务优化”一类公司的虚假宣传、收费纠纷。',
      'zh-TW': '「債務優化」一類公司的虛假宣傳、收費糾紛。',
      en: 'Misleading ads and fee disputes with "debt optimisation" firms.',
    },
    tell: {
      'zh-CN': '公司名称、宣传内容、付款记录。',
      'zh-TW': '公司名稱、宣傳內容、付款紀錄。',
      en: 'Company, the advert, proof of payment.',
    },
    time: null,
    note: {
      'zh-CN': '受理范围以平台答复为准。',
      'zh-TW': '受理範圍以平台答覆為準。',
      en: 'The platform says what it takes on.',
    },
    lenders: [],
    source: {
      title: '全国12315平台',
      url: 'https://www.12315.cn/',
    },
    lastChecked: '2026-11-21',
    scope: 'general',
  },
  {
    id: 'consumers',
    number: null,
    url: null,
    name: {
      'zh-CN': '当地消费者协会（消费者委员会）',
      'zh-TW': '當地消費者協會（消費者委員會）',
      en: 'Local consumer association',
    },
    use: {
      'zh-CN': '消费者权益的争议，可以请它调查、调解，不收费。',
      'zh-TW': '消費者權益的爭議，可以請它調查、調解，不收費。',
      en: 'It can look into disputes about consumer rights and mediate, free of charge.',
    },
    tell: {
      'zh-CN': '机构全称、哪项服务、请求、付款记录。',
      'zh-TW': '機構全稱、哪項服務、請求、付款紀錄。',
      en: 'Full name of the institution, the service, what you ask for, proof of payment.',
    },
    time: null,
    note: {
      'zh-CN': '借款和催收的争议各地受理不一，先问当地消协。它只能调解，不能裁决。',
      'zh-TW': '借款和催收的爭議各地受理不一，先問當地消協。它只能調解，不能裁決。',
      en: 'Whether it takes on loans and collection differs by place; ask first. It mediates, it does not decide.',
    },
    lenders: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company', 'loan_aid_platform'],
    source: {
      title: '消费者权益保护法 第三十七条、第三十九条',
      url: 'https://github.com/ImCa0/just-laws/blob/c8980a78d8505f09770fc87220185734c7e91e83/docs/civil-and-commercial/protection-of-the-rights-and-interests-of-consumers/README.md',
    },
    lastChecked: '2026-11-22',
    scope: 'confirmed',
  },
  {
    id: '12377',
    number: '12377',
    url: 'https://www.12377.cn/',
    name: {
      'zh-CN': '12377 违法和不良信息举报',
      'zh-TW': '12377 違法和不良信息舉報',
      en: '12377, harmful online content',
    },
    use: {
      'zh-CN': '违法网站、应用和内容的举报。',
      'zh-TW': '違法網站、應用和內容的舉報。',
      en: 'Reports of unlawful sites, apps and content.',
    },
    tell: {
      'zh-CN': '网址、截图。',
      'zh-TW': '網址、截圖。',
      en: 'Address and screenshots.',
    },
    time: null,
    note: {
      'zh-CN': '受理范围以平台答复为准。',
      'zh-TW': '受理範圍以平台答覆為準。',
      en: 'The platform says what it takes on.',
    },
    lenders: [],
    source: {
      title: '中央网信办举报中心',
      url: 'https://www.12377.cn/',
    },
    lastChecked: '2026-11-21',
    scope: 'general',
  },
  {
    id: '12356',
    number: '12356',
    url: null,
    name: {
      'zh-CN': '12356 心理援助热线',
      'zh-TW': '12356 心理援助熱線',
      en: '12356, psychological aid',
    },
    use: {
      'zh-CN': '心里难受、睡不着、想不开的时候，可以有人听您说。',
      'zh-TW': '心裡難受、睡不著、想不開的時候，可以有人聽您說。',
      en: 'Somebody to talk to when things are hard to bear.',
    },
    tell: {
      'zh-CN': '什么都不用准备。',
      'zh-TW': '什麼都不用準備。',
      en: 'Nothing to prepare.',
    },
    time: {
      'zh-CN': '各地每天至少开通18小时，部分城市24小时。',
      'zh-TW': '各地每天至少開通18小時，部分城市24小時。',
      en: 'At least 18 hours a day, around the clock in some cities.',
    },
    note: {
      'zh-CN': '人身有危险时拨110或120。',
      'zh-TW': '人身有危險時撥110或120。',
      en: 'In danger, call 110 or 120.',
    },
    lenders: [],
    source: {
      title: '国家卫生健康委员会',
      url: 'http://www.nhc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    scope: 'secondary',
  },
];

export function channel(id: string): Channel | null {
  return CHANNELS.find((one) => one.id === id) ?? null;
}

/** Where a complaint about this kind of lender goes, the lender itself first. */
export function channelsFor(lender: RegisteredLender): Channel[] {
  return CHANNELS.filter((one) => one.lenders.includes(lender));
}
