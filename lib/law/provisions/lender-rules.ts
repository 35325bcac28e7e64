/** Rules of the regulators for each kind of lender. Unconfirmed article numbers are left out. */
import type { Provision } from '../types';

const cardMeasures = {
  tier: 'departmental_rule',
  title: {
    'zh-CN': '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
    'zh-TW': '商業銀行信用卡業務監督管理辦法（銀監會令2011年第2號）',
    en: 'Measures for supervising credit card business of commercial banks (CBRC Order 2011 No. 2)',
  },
  inForceFrom: '2011-01-13',
  inForceTo: null,
  dateBasis: 'general_knowledge',
  replaces: null,
  sources: [],
  lookUp: {
    title: '国家金融监督管理总局',
    url: 'https://www.nfra.gov.cn/',
  },
  lastChecked: '2026-11-21',
  confidence: 'secondary',
} satisfies Partial<Provision>;

export default {
  'xyk-66-67': {
    id: 'xyk-66-67',
    ...cardMeasures,
    article: {
      'zh-CN': '第六十六条、第六十七条',
      'zh-TW': '第六十六條、第六十七條',
      en: 'Arts 66, 67',
    },
    says: {
      'zh-CN': '发卡银行须建立催收管理制度，不得对催收人员采用单一以回款额提成的考核方式；须及时提醒持卡人。',
      'zh-TW': '發卡銀行須建立催收管理制度，不得對催收人員採用單一以回款額提成的考核方式；須及時提醒持卡人。',
      en: 'Issuers need a collection-management system, may not pay collectors purely on recoveries, and must remind cardholders.',
    },
    caveat: {
      'zh-CN': '只管信用卡。',
      'zh-TW': '只管信用卡。',
      en: 'Credit cards only.',
    },
    appliesTo: ['bank_credit_card'],
  },
  'xyk-68': {
    id: 'xyk-68',
    ...cardMeasures,
    article: {
      'zh-CN': '第六十八条',
      'zh-TW': '第六十八條',
      en: 'Art. 68',
    },
    says: {
      'zh-CN':
        '只能向债务人本人及其担保人催收，不得向与债务无关的第三人催收，不得采用暴力、胁迫、恐吓、辱骂等手段；催收过程须记录，资料至少保存2年。',
      'zh-TW':
        '只能向債務人本人及其擔保人催收，不得向與債務無關的第三人催收，不得採用暴力、脅迫、恐嚇、辱罵等手段；催收過程須記錄，資料至少保存2年。',
      en: 'Collect only from the debtor and guarantors, never unrelated third parties; no violence, coercion, threats or abuse; keep records at least two years.',
    },
    caveat: {
      'zh-CN': '只管信用卡。',
      'zh-TW': '只管信用卡。',
      en: 'Credit cards only.',
    },
    appliesTo: ['bank_credit_card', 'third_party_collector'],
  },
  'xyk-69': {
    id: 'xyk-69',
    ...cardMeasures,
    article: {
      'zh-CN': '第六十九条',
      'zh-TW': '第六十九條',
      en: 'Art. 69',
    },
    says: {
      'zh-CN':
        '信用卡催收函件须写明持卡人姓名、欠款余额、催收事由及法规、持卡人权利义务、查账还款异议和提供证据的途径、银行联系方式和业务公章；收到异议须及时核实处理。',
      'zh-TW':
        '信用卡催收函件須寫明持卡人姓名、欠款餘額、催收事由及法規、持卡人權利義務、查帳還款異議和提供證據的途徑、銀行聯絡方式和業務公章；收到異議須及時核實處理。',
      en: 'Collection letters must state name, balance, reason, rights, how to check, repay, dispute and submit evidence, bank contact and seal; disputes must be checked.',
    },
    caveat: {
      'zh-CN': '针对信用卡催收“函件”，用于短信有争议。',
      'zh-TW': '針對信用卡催收「函件」，用於簡訊有爭議。',
      en: 'About credit card collection letters; whether it covers SMS is disputed.',
    },
    appliesTo: ['bank_credit_card'],
  },
  'xyk-70': {
    id: 'xyk-70',
    ...cardMeasures,
    article: {
      'zh-CN': '第七十条',
      'zh-TW': '第七十條',
      en: 'Art. 70',
    },
    says: {
      'zh-CN':
        '欠款超出还款能力且仍有还款意愿的，银行“可以”与持卡人平等协商个性化分期，最长不超过5年；达成协议后应停止催收（违约除外）；口头协议须保留录音；协议含结清前不申办其他信用卡的承诺。',
      'zh-TW':
        '欠款超出還款能力且仍有還款意願的，銀行「可以」與持卡人平等協商個性化分期，最長不超過5年；達成協議後應停止催收（違約除外）；口頭協議須保留錄音；協議含結清前不申辦其他信用卡的承諾。',
      en: "Where the debt exceeds the cardholder's ability and the will to repay is there, the bank may agree on a personalised plan of up to 5 years; collection stops once it is signed (unless it is broken); oral deals must be recorded; no new cards until settled.",
    },
    caveat: {
      'zh-CN': '“可以”不是“必须”；条文没有写“停息挂账”，利息由协议约定；不用于网贷。',
      'zh-TW': '「可以」不是「必須」；條文沒有寫「停息掛帳」，利息由協議約定；不用於網貸。',
      en: '"May", not "must"; nothing is said about stopping interest, which the agreement decides; not for online loans.',
    },
    appliesTo: ['bank_credit_card'],
  },
  'xyk-2022-13': {
    id: 'xyk-2022-13',
    tier: 'normative_document',
    title: {
      'zh-CN': '关于进一步促进信用卡业务规范健康发展的通知（银保监规〔2022〕13号）',
      'zh-TW': '關於進一步促進信用卡業務規範健康發展的通知（銀保監規〔2022〕13號）',
      en: 'Notice on the sound development of credit card business (Yin Bao Jian Gui [2022] No. 13)',
    },
    article: null,
    inForceFrom: '2022-07-07',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN': '银行须为客户提供合同信息查询渠道、以有效方式通知还款和逾期信息，并提供委外催收机构信息。',
      'zh-TW': '銀行須為客戶提供合同資訊查詢渠道、以有效方式通知還款和逾期資訊，並提供委外催收機構資訊。',
      en: 'Banks must give cardholders a contract look-up channel, effective notice of arrears, and information on outsourced collectors.',
    },
    caveat: {
      'zh-CN': '只管信用卡。',
      'zh-TW': '只管信用卡。',
      en: 'Credit cards only.',
    },
    appliesTo: ['bank_credit_card'],
    sources: [],
    lookUp: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'xb2022-41': {
    id: 'xb2022-41',
    tier: 'departmental_rule',
    title: {
      'zh-CN': '银行保险机构消费者权益保护管理办法（银保监会令2022年第9号）',
      'zh-TW': '銀行保險機構消費者權益保護管理辦法（銀保監會令2022年第9號）',
      en: 'Measures for consumer protection at banking and insurance institutions (CBIRC Order 2022 No. 9)',
    },
    article: {
      'zh-CN': '第四十一条',
      'zh-TW': '第四十一條',
      en: 'Art. 41',
    },
    inForceFrom: '2023-03-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '须规范催收，委托外部机构前以适当方式告知债务人；催收中不得冒用行政机关、司法机关名义，不得用暴力、恐吓、欺诈等不正当手段或其他违背公序良俗的手段。',
      'zh-TW':
        '須規範催收，委託外部機構前以適當方式告知債務人；催收中不得冒用行政機關、司法機關名義，不得用暴力、恐嚇、欺詐等不正當手段或其他違背公序良俗的手段。',
      en: 'Institutions must tell the debtor before outsourcing; no posing as administrative or judicial bodies, no violence, intimidation, fraud or other improper means.',
    },
    caveat: {
      'zh-CN': '适用于银行、保险、消费金融公司；可在投诉中引用。规章没有写时段和次数。',
      'zh-TW': '適用於銀行、保險、消費金融公司；可在投訴中引用。規章沒有寫時段和次數。',
      en: 'For banks, insurers and consumer finance companies; can be quoted in a complaint. It names no hours and no numbers.',
    },
    appliesTo: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'third_party_collector'],
    sources: [
      {
        title: '东方财富转北京商报 2022-12-30',
        url: 'http://finance.eastmoney.com/a/202212302601739220.html',
      },
    ],
    lookUp: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'cf-2024': {
    id: 'cf-2024',
    tier: 'departmental_rule',
    title: {
      'zh-CN': '消费金融公司管理办法（金融监管总局令2024年第4号）',
      'zh-TW': '消費金融公司管理辦法（金融監管總局令2024年第4號）',
      en: 'Measures for consumer finance companies (NFRA Order 2024 No. 4)',
    },
    article: null,
    inForceFrom: '2024-04-18',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '建立逾期贷款催收管理制度；不得采用暴力、威胁、恐吓、骚扰等不正当手段，不得对与债务无关的第三人催收；催收过程真实完整可追溯，资料至少保存5年。',
      'zh-TW':
        '建立逾期貸款催收管理制度；不得採用暴力、威脅、恐嚇、騷擾等不正當手段，不得對與債務無關的第三人催收；催收過程真實完整可追溯，資料至少保存5年。',
      en: 'No violence, threats, intimidation or harassment; no collecting from unrelated third parties; traceable records kept at least 5 years.',
    },
    caveat: {
      'zh-CN': '适用于消费金融公司；条号未经核对，没有列出。',
      'zh-TW': '適用於消費金融公司；條號未經核對，沒有列出。',
      en: 'For consumer finance companies; the article number was not confirmed and is not shown.',
    },
    appliesTo: ['consumer_finance_company', 'third_party_collector'],
    sources: [
      {
        title: '办法英文版首部（令号、施行日）',
        url: 'http://www.csrcare.com/Law/LawShowEn?id=231989',
      },
      {
        title: '汉坤律所解读',
        url: 'https://hankunlaw.com/portal/article/index/cid/8/id/14051.html',
      },
      {
        title: '十章七十九条（中新社）',
        url: 'https://www.tellerreport.com/business/2024-03-19-the-state-financial-supervision-and-administration-bureau-revised-and-issued-the-%22administrative-measures-for-consumer-finance-companies%22.Bklj49vL0T.html',
      },
    ],
    lookUp: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'xd-2025': {
    id: 'xd-2025',
    tier: 'normative_document',
    title: {
      'zh-CN': '小额贷款公司监督管理暂行办法',
      'zh-TW': '小額貸款公司監督管理暫行辦法',
      en: 'Interim Measures for supervising microloan companies',
    },
    article: null,
    inForceFrom: '2025-01-17',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '催收禁止六类行为：冒用行政、司法机关名义；暴力、威胁、侮辱、诽谤、恐吓、跟踪、骚扰、误导、欺骗；非法占有或处置财产；散布隐私，违规公开身份、住址、单位、联系人等；向负有履行义务者以外的人催收；其他非法手段。',
      'zh-TW':
        '催收禁止六類行為：冒用行政、司法機關名義；暴力、威脅、侮辱、誹謗、恐嚇、跟蹤、騷擾、誤導、欺騙；非法占有或處置財產；散布隱私，違規公開身分、住址、單位、聯絡人等；向負有履行義務者以外的人催收；其他非法手段。',
      en: 'Six banned practices in collection: posing as authorities; violence, threats, insults, defamation, intimidation, stalking, harassment, misleading or deceiving; taking or disposing of property; spreading privacy or publishing identity, address, employer or contacts; collecting from anyone not liable; other unlawful means.',
    },
    caveat: {
      'zh-CN': '适用于小额贷款公司；2025-01-17为公布日；条号未经核对，没有列出。没有规定时段和次数。',
      'zh-TW': '適用於小額貸款公司；2025-01-17為公布日；條號未經核對，沒有列出。沒有規定時段和次數。',
      en: 'For microloan companies; 2025-01-17 is the day of publication, and the article number is not shown. No hours or numbers in it.',
    },
    appliesTo: ['microloan_company', 'third_party_collector'],
    sources: [
      {
        title: '新浪意见领袖 2025-01-21（六类行为全文）',
        url: 'https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html',
      },
      {
        title: '中国金融网 2025-01-19',
        url: 'https://jrh.financeun.com/Detail/index/aid/136001.html',
      },
      {
        title: '大成律所解读 2025-02-05',
        url: 'https://shanghai.dacheng.com/Party_2/1888514296649515008-0-6.html',
      },
    ],
    lookUp: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'tousu-2020-3': {
    id: 'tousu-2020-3',
    tier: 'departmental_rule',
    title: {
      'zh-CN': '银行业保险业消费投诉处理管理办法（银保监会令2020年第3号）',
      'zh-TW': '銀行業保險業消費投訴處理管理辦法（銀保監會令2020年第3號）',
      en: 'Measures for handling consumer complaints in banking and insurance (CBIRC Order 2020 No. 3)',
    },
    article: {
      'zh-CN': '第十一至十六条等',
      'zh-TW': '第十一至十六條等',
      en: 'Arts 11–16 and others',
    },
    inForceFrom: '2020-03-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '机构是投诉处理责任主体：事实清楚、争议简单的15日内办结告知，复杂的可延至30日，特别复杂经审批再延30日；可要求提供投诉人和被投诉人基本情况、请求、事实和依据，不得要求机构已掌握的材料。',
      'zh-TW':
        '機構是投訴處理責任主體：事實清楚、爭議簡單的15日內辦結告知，複雜的可延至30日，特別複雜經審批再延30日；可要求提供投訴人和被投訴人基本情況、請求、事實和依據，不得要求機構已掌握的材料。',
      en: 'The institution itself handles complaints: 15 days; complex 30; special +30 with approval. Content: who, against whom, request, facts, basis; no demand for documents it already holds.',
    },
    caveat: {
      'zh-CN': '监管部门2025年表示正在修订这一办法，投诉前可看官网的最新文本。',
      'zh-TW': '監管部門2025年表示正在修訂這一辦法，投訴前可看官網的最新文本。',
      en: 'The regulator said in 2025 that it was revising these measures; check the current text before complaining.',
    },
    appliesTo: ['bank_credit_card', 'bank_loan', 'consumer_finance_company'],
    sources: [
      {
        title: '第三章条文（建标库）',
        url: 'http://www.jianbiaoku.com/webarbs/book/164455/4714059.shtml',
      },
    ],
    lookUp: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'npl-2026': {
    id: 'npl-2026',
    tier: 'normative_document',
    title: {
      'zh-CN': '不良贷款转让试点通知（2021年、2022年及2025年末延期）',
      'zh-TW': '不良貸款轉讓試點通知（2021年、2022年及2025年末延期）',
      en: 'Pilot for transferring non-performing loans (notices of 2021 and 2022, extended at the end of 2025)',
    },
    article: null,
    inForceFrom: '2021-01-07',
    inForceTo: '2026-12-31',
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN':
        '信用卡透支、消费和经营类个人不良贷款可经银登中心批量转让给符合条件的资产管理机构，受让方须自行清收且不得再次转让（据公开解读）。',
      'zh-TW':
        '信用卡透支、消費和經營類個人不良貸款可經銀登中心批量轉讓給符合條件的資產管理機構，受讓方須自行清收且不得再次轉讓（據公開解讀）。',
      en: 'Personal NPLs may be sold in bulk via the registry centre to eligible AMCs; pilot runs to 2026-12-31; per commentary the buyer must collect itself and may not resell.',
    },
    caveat: {
      'zh-CN': '试点到2026-12-31；债权转让要通知债务人。',
      'zh-TW': '試點到2026-12-31；債權轉讓要通知債務人。',
      en: 'The pilot ends on 2026-12-31; the debtor must be told of an assignment.',
    },
    appliesTo: ['debt_transferee'],
    sources: [
      {
        title: '报道 2026-01：试点延长至2026-12-31',
        url: 'http://app.myzaker.com/news/article.php?f=qqconnect&pk=6975c3b9b15ec074142b9808',
      },
      {
        title: '研究报告摘要',
        url: 'https://www.shifd.net/yanjiu/detail/10268.html',
      },
    ],
    lookUp: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
} satisfies Record<string, Provision>;
