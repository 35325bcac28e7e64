/** What credit may cost, by lender and date. Principal stays due under each of them. */
import type { Provision } from '../types';

const privateLending = {
  tier: 'judicial_interpretation',
  title: {
    'zh-CN': '关于审理民间借贷案件适用法律若干问题的规定（2020第二次修正）',
    'zh-TW': '關於審理民間借貸案件適用法律若干問題的規定（2020第二次修正）',
    en: 'Provisions on private lending cases (second amendment 2020)',
  },
  inForceFrom: '2021-01-01',
  inForceTo: null,
  dateBasis: 'general_knowledge',
  replaces: null,
  sources: [
    {
      title: '民间借贷规定（LawRefBook/Laws，2025-04-19 版全文汇编）',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E5%AE%A1%E7%90%86%E6%B0%91%E9%97%B4%E5%80%9F%E8%B4%B7%E6%A1%88%E4%BB%B6%E9%80%82%E7%94%A8%E6%B3%95%E5%BE%8B%E8%8B%A5%E5%B9%B2%E9%97%AE%E9%A2%98%E7%9A%84%E8%A7%84%E5%AE%9A%282020-12-29%29.md',
    },
  ],
  lookUp: {
    title: '国家法律法规数据库',
    url: 'https://flk.npc.gov.cn/',
  },
  lastChecked: '2026-11-21',
  confidence: 'confirmed',
} satisfies Partial<Provision>;

export default {
  'jx-mjjd-25': {
    id: 'jx-mjjd-25',
    ...privateLending,
    article: {
      'zh-CN': '第二十五、二十八、二十九条',
      'zh-TW': '第二十五、二十八、二十九條',
      en: 'Arts 25, 28, 29',
    },
    says: {
      'zh-CN': '民间借贷利率司法保护上限为合同成立时一年期LPR四倍；逾期利息、违约金、其他费用合计也不得超过。',
      'zh-TW': '民間借貸利率司法保護上限為合同成立時一年期LPR四倍；逾期利息、違約金、其他費用合計也不得超過。',
      en: 'Private-lending cap: 4x the one-year LPR at contract formation, including default interest, penalties and fees together.',
    },
    caveat: {
      'zh-CN': '只用于民间借贷；银行、消费金融、小贷等持牌机构不适用。按合同成立时的LPR算。',
      'zh-TW': '只用於民間借貸；銀行、消費金融、小貸等持牌機構不適用。按合同成立時的LPR算。',
      en: 'Only for private lending; not for banks, consumer finance, microloan and other licensed lenders. Uses the LPR at contract formation.',
    },
    appliesTo: ['unlicensed_lender', 'anyone'],
  },
  'jx-mjjd-1': {
    id: 'jx-mjjd-1',
    ...privateLending,
    article: {
      'zh-CN': '第一条第二款',
      'zh-TW': '第一條第二款',
      en: 'Art. 1(2)',
    },
    says: {
      'zh-CN': '经金融监管部门批准设立的金融机构发放贷款引发的纠纷，不适用该规定。',
      'zh-TW': '經金融監管部門批准設立的金融機構發放貸款引發的糾紛，不適用該規定。',
      en: 'Licensed lenders are outside the private-lending rules.',
    },
    caveat: {
      'zh-CN': '所以四倍LPR不是持牌机构的上限。',
      'zh-TW': '所以四倍LPR不是持牌機構的上限。',
      en: 'So four times LPR is not a cap for licensed lenders.',
    },
    appliesTo: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company'],
  },
  'jx-pf27': {
    id: 'jx-pf27',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于新民间借贷司法解释适用范围问题的批复（法释〔2020〕27号）',
      'zh-TW': '關於新民間借貸司法解釋適用範圍問題的批覆（法釋〔2020〕27號）',
      en: 'Reply on the scope of the private lending interpretation (Fa Shi [2020] No. 27)',
    },
    article: {
      'zh-CN': '第一条',
      'zh-TW': '第一條',
      en: 'Art. 1',
    },
    inForceFrom: '2021-01-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN': '小额贷款公司、融资担保公司、典当行、商业保理等七类地方金融组织属金融机构，不适用民间借贷解释。',
      'zh-TW': '小額貸款公司、融資擔保公司、典當行、商業保理等七類地方金融組織屬金融機構，不適用民間借貸解釋。',
      en: 'Seven kinds of local financial organisations, incl. microloan and guarantee companies, are not under the 4xLPR rule.',
    },
    caveat: {
      'zh-CN': '所以四倍LPR不是小贷、担保等机构的上限。',
      'zh-TW': '所以四倍LPR不是小貸、擔保等機構的上限。',
      en: 'So four times LPR is not a cap for microloan and guarantee companies.',
    },
    appliesTo: ['microloan_company', 'loan_aid_platform'],
    sources: [
      {
        title: '批复（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E6%96%B0%E6%B0%91%E9%97%B4%E5%80%9F%E8%B4%B7%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A%E9%80%82%E7%94%A8%E8%8C%83%E5%9B%B4%E9%97%AE%E9%A2%98%E7%9A%84%E6%89%B9%E5%A4%8D.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'jx-mjjd-13-26': {
    id: 'jx-mjjd-13-26',
    ...privateLending,
    article: {
      'zh-CN': '第十三条、第二十六条',
      'zh-TW': '第十三條、第二十六條',
      en: 'Arts 13, 26',
    },
    says: {
      'zh-CN': '无放贷资格而以营利为目的向社会不特定对象放贷的合同无效；预扣利息以实际出借额为本金。',
      'zh-TW': '無放貸資格而以營利為目的向社會不特定對象放貸的合同無效；預扣利息以實際出借額為本金。',
      en: 'Contracts by unlicensed professional lenders are void; pre-deducted interest is removed from principal.',
    },
    caveat: {
      'zh-CN': '合同无效，实际收到的本金仍要返还。',
      'zh-TW': '合同無效，實際收到的本金仍要返還。',
      en: 'Even if the contract is void, principal actually received must be returned.',
    },
    appliesTo: ['unlicensed_lender'],
  },
  'spc-2017-22': {
    id: 'spc-2017-22',
    tier: 'judicial_policy',
    title: {
      'zh-CN': '关于进一步加强金融审判工作的若干意见（法发〔2017〕22号）',
      'zh-TW': '關於進一步加強金融審判工作的若干意見（法發〔2017〕22號）',
      en: 'Opinions on further strengthening financial adjudication (Fa Fa [2017] No. 22)',
    },
    article: null,
    inForceFrom: '2017-08-04',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN':
        '金融借款的利息、复利、罚息、违约金等合计过高，借款人在诉讼中请求就超过年利率24%部分调减的，法院予以支持。',
      'zh-TW':
        '金融借款的利息、複利、罰息、違約金等合計過高，借款人在訴訟中請求就超過年利率24%部分調減的，法院予以支持。',
      en: "For loans by financial institutions, courts support reducing the total of interest, penalty and fees above 24% a year on the borrower's request.",
    },
    caveat: {
      'zh-CN': '这是司法政策文件；须在诉讼中主张，本金仍要还。',
      'zh-TW': '這是司法政策文件；須在訴訟中主張，本金仍要還。',
      en: 'A court policy paper; it must be claimed in the lawsuit, and the principal stays due.',
    },
    appliesTo: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company'],
    sources: [
      {
        title: '金规〔2025〕9号逐条解读（引用该意见并解读为最高24%）',
        url: 'http://www.zjblf.com/?p=44128',
      },
    ],
    lookUp: {
      title: '最高人民法院',
      url: 'https://www.court.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'pbc-2021-3': {
    id: 'pbc-2021-3',
    tier: 'normative_document',
    title: {
      'zh-CN': '中国人民银行公告〔2021〕第3号',
      'zh-TW': '中國人民銀行公告〔2021〕第3號',
      en: "People's Bank of China Announcement [2021] No. 3",
    },
    article: {
      'zh-CN': '第一至四条',
      'zh-TW': '第一至四條',
      en: 'Arts 1–4',
    },
    inForceFrom: '2021-03-31',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '所有贷款产品营销须明示年化利率并写入合同；年化利率按利息及直接相关费用与实际占用本金计算，可用复利（IRR）或注明单利。',
      'zh-TW':
        '所有貸款產品營銷須明示年化利率並寫入合同；年化利率按利息及直接相關費用與實際占用本金計算，可用複利（IRR）或註明單利。',
      en: 'All lenders and platforms must show the annualised rate, counting all directly related fees over principal actually outstanding (IRR or stated simple).',
    },
    caveat: {
      'zh-CN': '年化可以按复利（IRR）或注明的单利计算。',
      'zh-TW': '年化可以按複利（IRR）或註明的單利計算。',
      en: 'The rate may be compound (IRR) or stated as simple.',
    },
    appliesTo: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company', 'loan_aid_platform'],
    sources: [],
    lookUp: {
      title: '中国人民银行',
      url: 'http://www.pbc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'nfra-2025-9': {
    id: 'nfra-2025-9',
    tier: 'normative_document',
    title: {
      'zh-CN': '关于加强商业银行互联网助贷业务管理提升金融服务质效的通知（金规〔2025〕9号）',
      'zh-TW': '關於加強商業銀行互聯網助貸業務管理提升金融服務質效的通知（金規〔2025〕9號）',
      en: "Notice on commercial banks' internet loan-aid business (Jin Gui [2025] No. 9)",
    },
    article: {
      'zh-CN': '第六条等',
      'zh-TW': '第六條等',
      en: 'Art. 6 and others',
    },
    inForceFrom: '2025-10-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '商业银行对互联网助贷的平台、增信机构实行名单制管理并公示；增信服务费、平台费等计入综合融资成本，结合司法文件一般解读为不超过年化24%；合作方违规催收的，银行要督促整改直至终止合作。',
      'zh-TW':
        '商業銀行對互聯網助貸的平台、增信機構實行名單制管理並公示；增信服務費、平台費等計入綜合融資成本，結合司法文件一般解讀為不超過年化24%；合作方違規催收的，銀行要督促整改直至終止合作。',
      en: 'Banks must publish a list of the platforms and guarantors they work with in internet loan-aid; guarantee and platform fees count in the total cost, which is commonly read, together with court policy, as at most 24% a year; partners who collect improperly must be corrected or dropped.',
    },
    caveat: {
      'zh-CN': '约束银行和助贷合作，不直接给借款人起诉的权利；对2025-10-01前的合同不当然改价。',
      'zh-TW': '約束銀行和助貸合作，不直接給借款人起訴的權利；對2025-10-01前的合同不當然改價。',
      en: 'Binds banks and their loan-aid partners, gives borrowers no direct claim, and does not reprice contracts made before 2025-10-01.',
    },
    appliesTo: ['bank_loan', 'loan_aid_platform'],
    sources: [
      {
        title: '逐条解读（律师）',
        url: 'http://www.zjblf.com/?p=44128',
      },
      {
        title: '新规内容梳理',
        url: 'https://www.jiadesen.com/news/1709.html',
      },
      {
        title: '163.com：对白名单与委外催收责任的评述',
        url: 'https://www.163.com/dy/article/KKJVAEKO053469KC.html',
      },
      {
        title: '实施前夜报道',
        url: 'https://reportify.cn/news/1170480766224830464',
      },
    ],
    lookUp: {
      title: '国家金融监督管理总局',
      url: 'https://www.nfra.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'nfra-2026-mingshi': {
    id: 'nfra-2026-mingshi',
    tier: 'normative_document',
    title: {
      'zh-CN': '个人贷款业务明示综合融资成本规定',
      'zh-TW': '個人貸款業務明示綜合融資成本規定',
      en: 'Rules on disclosing the total financing cost of personal loans',
    },
    article: null,
    inForceFrom: '2026-08-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '2026-08-01起各类放贷机构办理个人贷款须出示综合融资成本明示表：列明各息费项目、收取方式标准主体、年化成本和违约情形或有成本；线上须弹窗并强制阅读确认；明示之外不得收取。',
      'zh-TW':
        '2026-08-01起各類放貸機構辦理個人貸款須出示綜合融資成本明示表：列明各息費項目、收取方式標準主體、年化成本和違約情形或有成本；線上須彈窗並強制閱讀確認；明示之外不得收取。',
      en: 'From 2026-08-01 every lender must show a total-cost sheet (items, collector of each fee, annualised cost, default costs); online it must pop up with forced reading; nothing beyond it may be charged.',
    },
    caveat: {
      'zh-CN': '只管2026-08-01起新办理的业务；这份规定不设利率上限。',
      'zh-TW': '只管2026-08-01起新辦理的業務；這份規定不設利率上限。',
      en: 'Only for loans newly handled from 2026-08-01; it sets no cap on rates.',
    },
    appliesTo: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company', 'loan_aid_platform'],
    sources: [
      {
        title: '中国网财经 2026-03-15',
        url: 'https://www.cnsonews.com.cn/news/202249.html',
      },
      {
        title: 'readhub 摘要',
        url: 'https://readhub.cn/topic/8rWSOn4A2mD',
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
