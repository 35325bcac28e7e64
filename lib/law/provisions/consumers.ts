/** Consumers, minors, legal aid, lawyers, standards. */
import type { Provision } from '../types';

const consumerLaw = {
  tier: 'binding_law',
  title: {
    'zh-CN': '消费者权益保护法',
    'zh-TW': '消費者權益保護法',
    en: 'Consumer Rights Protection Law',
  },
  inForceFrom: '2014-03-15',
  inForceTo: null,
  dateBasis: 'general_knowledge',
  replaces: null,
  sources: [
    {
      title: '消费者权益保护法（ImCa0/just-laws，2026-07-17 版全文汇编）',
      url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/protection-of-the-rights-and-interests-of-consumers/README.md',
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
  'xbf-26-29': {
    id: 'xbf-26-29',
    ...consumerLaw,
    article: {
      'zh-CN': '第二十六至二十九条',
      'zh-TW': '第二十六至二十九條',
      en: 'Arts 26–29',
    },
    says: {
      'zh-CN':
        '格式条款须显著提示，不公平的无效；不得侮辱、诽谤消费者；金融服务经营者须告知费用风险等信息；个人信息须保密；被明确拒绝的不得再发商业性信息。',
      'zh-TW':
        '格式條款須顯著提示，不公平的無效；不得侮辱、誹謗消費者；金融服務經營者須告知費用風險等資訊；個人資訊須保密；被明確拒絕的不得再發商業性資訊。',
      en: 'Standard terms must be flagged; no insult; financial providers must disclose price and risk; data must be kept confidential; no commercial messages after refusal.',
    },
    caveat: {
      'zh-CN': '催收信息不是“商业性信息”，不能用第二十九条第三款要求停止催收。',
      'zh-TW': '催收訊息不是「商業性資訊」，不能用第二十九條第三款要求停止催收。',
      en: 'Collection messages are not commercial messages; art. 29(3) cannot be used to stop them.',
    },
    appliesTo: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company', 'loan_aid_platform'],
  },
  'xbf-50-55': {
    id: 'xbf-50-55',
    ...consumerLaw,
    article: {
      'zh-CN': '第五十、五十一、五十五条',
      'zh-TW': '第五十、五十一、五十五條',
      en: 'Arts 50, 51, 55',
    },
    says: {
      'zh-CN': '侵害人格尊严或个人信息的应停止侵害、道歉、赔偿；有欺诈的可请求三倍增加赔偿。',
      'zh-TW': '侵害人格尊嚴或個人資訊的應停止侵害、道歉、賠償；有欺詐的可請求三倍增加賠償。',
      en: 'Remedies for harm to dignity or data; treble damages for fraud.',
    },
    caveat: {
      'zh-CN': '“退一赔三”能不能用于贷款合同，各地法院看法不一。',
      'zh-TW': '「退一賠三」能不能用於貸款合同，各地法院看法不一。',
      en: 'Courts differ on whether treble damages apply to loans.',
    },
    appliesTo: [
      'bank_credit_card',
      'bank_loan',
      'consumer_finance_company',
      'microloan_company',
      'loan_aid_platform',
      'debt_adviser',
    ],
  },
  'wbf-103': {
    id: 'wbf-103',
    tier: 'binding_law',
    title: {
      'zh-CN': '未成年人保护法（2024修正）',
      'zh-TW': '未成年人保護法（2024修正）',
      en: 'Minors Protection Law (amended 2024)',
    },
    article: {
      'zh-CN': '第四条、第一百零三条',
      'zh-TW': '第四條、第一百零三條',
      en: 'Arts 4, 103',
    },
    inForceFrom: '2021-06-01',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN': '处理涉未成年人事项坚持最有利于未成年人，保护其隐私和个人信息。',
      'zh-TW': '處理涉未成年人事項堅持最有利於未成年人，保護其隱私和個人資訊。',
      en: 'Best interests of the minor; privacy protected.',
    },
    caveat: {
      'zh-CN': '要与隐私权、个人信息的规定合起来看。',
      'zh-TW': '要與隱私權、個人資訊的規定合起來看。',
      en: 'To be read together with the rules on privacy and personal data.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '未成年人保护法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/social/protection-of-minors/README.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'bzh-2-27-36': {
    id: 'bzh-2-27-36',
    tier: 'binding_law',
    title: {
      'zh-CN': '标准化法',
      'zh-TW': '標準化法',
      en: 'Standardization Law',
    },
    article: {
      'zh-CN': '第二、二十七、三十六条',
      'zh-TW': '第二、二十七、三十六條',
      en: 'Arts 2, 27, 36',
    },
    inForceFrom: '2018-01-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN': '推荐性国标鼓励采用、不强制；企业公开声明执行的标准须做到，否则依法承担民事责任。',
      'zh-TW': '推薦性國標鼓勵採用、不強制；企業公開聲明執行的標準須做到，否則依法承擔民事責任。',
      en: 'GB/T standards are voluntary; an enterprise that publicly declares a standard must meet it or bear civil liability.',
    },
    caveat: {
      'zh-CN': '所以推荐性标准能不能援引，要看对方有没有公开声明执行或写入合同。',
      'zh-TW': '所以推薦性標準能不能援引，要看對方有沒有公開聲明執行或寫入合同。',
      en: 'So a recommended standard helps where the other side publicly declared it or wrote it into the contract.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '标准化法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/economic/standardization-law/README.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'fy-31': {
    id: 'fy-31',
    tier: 'binding_law',
    title: {
      'zh-CN': '法律援助法',
      'zh-TW': '法律援助法',
      en: 'Legal Aid Law',
    },
    article: {
      'zh-CN': '第三十一、四十二、四十三条',
      'zh-TW': '第三十一、四十二、四十三條',
      en: 'Arts 31, 42, 43',
    },
    inForceFrom: '2022-01-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '经济困难可申请民事法律援助的事项有限（国家赔偿、社保、抚恤、赡养抚养、劳动报酬、人身损害等），不含一般债务纠纷应诉；受理后七日内审查决定；咨询不受限。',
      'zh-TW':
        '經濟困難可申請民事法律援助的事項有限（國家賠償、社保、撫卹、贍養撫養、勞動報酬、人身損害等），不含一般債務糾紛應訴；受理後七日內審查決定；諮詢不受限。',
      en: 'Civil legal aid covers a closed list (not ordinary debt defence); decision in 7 days; free legal advice is open to all.',
    },
    caveat: {
      'zh-CN': '省级规定可能更宽；可先免费咨询12348，是否指派律师由法律援助机构决定。',
      'zh-TW': '省級規定可能更寬；可先免費諮詢12348，是否指派律師由法律援助機構決定。',
      en: 'Provincial rules may be wider; 12348 advises free of charge, and the legal aid body decides about a lawyer.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '法律援助法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/social/legal-aid-law/README.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'lsf-13-55': {
    id: 'lsf-13-55',
    tier: 'binding_law',
    title: {
      'zh-CN': '律师法',
      'zh-TW': '律師法',
      en: 'Lawyers Law',
    },
    article: {
      'zh-CN': '第十三条、第五十五条',
      'zh-TW': '第十三條、第五十五條',
      en: 'Arts 13, 55',
    },
    inForceFrom: '2018-01-01',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN': '没有律师执业证书的人不得以律师名义从事法律服务，由县级以上司法行政部门责令停止、没收违法所得并罚款。',
      'zh-TW': '沒有律師執業證書的人不得以律師名義從事法律服務，由縣級以上司法行政部門責令停止、沒收違法所得並罰款。',
      en: 'Nobody without a licence may act as a lawyer; justice bureau orders a stop, confiscates gains and fines.',
    },
    caveat: {
      'zh-CN': '“律师函”本身没有强制力；执业证可向当地司法局或律协核实。',
      'zh-TW': '「律師函」本身沒有強制力；執業證可向當地司法局或律協核實。',
      en: "A lawyer's letter has no force of its own; a licence can be checked with the justice bureau or bar.",
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '律师法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/administrative/lawyers-law/README.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
} satisfies Record<string, Provision>;
