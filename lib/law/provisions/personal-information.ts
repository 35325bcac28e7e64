/** Personal information and network security. */
import type { Provision } from '../types';

const personalInformation = {
  tier: 'binding_law',
  title: {
    'zh-CN': '个人信息保护法',
    'zh-TW': '個人信息保護法',
    en: 'Personal Information Protection Law',
  },
  inForceFrom: '2021-11-01',
  inForceTo: null,
  dateBasis: 'read_in_source',
  replaces: null,
  sources: [
    {
      title: '个人信息保护法（ImCa0/just-laws，2026-07-17 版全文汇编）',
      url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/economic/personal-information-protection-law/README.md',
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
  'gbf-10': {
    id: 'gbf-10',
    ...personalInformation,
    article: {
      'zh-CN': '第十条',
      'zh-TW': '第十條',
      en: 'Art. 10',
    },
    says: {
      'zh-CN': '不得非法收集、使用、加工、传输、买卖、提供或公开他人个人信息。',
      'zh-TW': '不得非法收集、使用、加工、傳輸、買賣、提供或公開他人個人資訊。',
      en: 'No unlawful collection, use, sale, provision or disclosure of personal information.',
    },
    caveat: null,
    appliesTo: ['anyone'],
  },
  'gbf-13': {
    id: 'gbf-13',
    ...personalInformation,
    article: {
      'zh-CN': '第十三条',
      'zh-TW': '第十三條',
      en: 'Art. 13',
    },
    says: {
      'zh-CN': '处理个人信息须有同意、订立履行合同所必需、法定义务等依据。',
      'zh-TW': '處理個人資訊須有同意、訂立履行合同所必需、法定義務等依據。',
      en: 'Processing needs a legal basis: consent, contract necessity, legal duty, etc.',
    },
    caveat: {
      'zh-CN': '债权人为履行合同联系债务人本人，通常有依据；联系人的信息没有这一依据。',
      'zh-TW': '債權人為履行合同聯絡債務人本人，通常有依據；聯絡人的資訊沒有這一依據。',
      en: "A creditor usually has a basis to contact the debtor for the contract; not so for the contacts' data.",
    },
    appliesTo: ['anyone'],
  },
  'gbf-17': {
    id: 'gbf-17',
    ...personalInformation,
    article: {
      'zh-CN': '第十七条',
      'zh-TW': '第十七條',
      en: 'Art. 17',
    },
    says: {
      'zh-CN': '处理前应以显著方式告知处理者名称、联系方式、目的方式种类、保存期限和行权方式。',
      'zh-TW': '處理前應以顯著方式告知處理者名稱、聯絡方式、目的方式種類、保存期限和行權方式。',
      en: 'Before processing, tell the person who the handler is, how to reach it, purpose, method, categories, retention and how to exercise rights.',
    },
    caveat: null,
    appliesTo: ['anyone'],
  },
  'gbf-21': {
    id: 'gbf-21',
    ...personalInformation,
    article: {
      'zh-CN': '第二十一条',
      'zh-TW': '第二十一條',
      en: 'Art. 21',
    },
    says: {
      'zh-CN': '委托处理须约定目的方式并监督；受托人不得超范围处理，未经同意不得转委托。',
      'zh-TW': '委託處理須約定目的方式並監督；受託人不得超範圍處理，未經同意不得轉委託。',
      en: 'Entrusted processing must be contracted and supervised; no re-entrusting without consent.',
    },
    caveat: {
      'zh-CN': '委托别人催收本身合法，要受委托范围约束。',
      'zh-TW': '委託別人催收本身合法，要受委託範圍約束。',
      en: 'Entrusting collection is lawful in itself, within the limits of the mandate.',
    },
    appliesTo: [
      'bank_credit_card',
      'bank_loan',
      'consumer_finance_company',
      'microloan_company',
      'loan_aid_platform',
      'third_party_collector',
    ],
  },
  'gbf-23': {
    id: 'gbf-23',
    ...personalInformation,
    article: {
      'zh-CN': '第二十三条',
      'zh-TW': '第二十三條',
      en: 'Art. 23',
    },
    says: {
      'zh-CN': '向其他处理者提供个人信息须告知接收方名称、联系方式、目的方式种类并取得单独同意。',
      'zh-TW': '向其他處理者提供個人資訊須告知接收方名稱、聯絡方式、目的方式種類並取得單獨同意。',
      en: 'Sharing with another handler requires telling the person who gets it and separate consent.',
    },
    caveat: {
      'zh-CN': '委托催收一般按第二十一条处理，不当然需要这一条的单独同意。',
      'zh-TW': '委託催收一般按第二十一條處理，不當然需要這一條的單獨同意。',
      en: 'Entrusted collection usually follows art. 21 and does not automatically need this separate consent.',
    },
    appliesTo: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company', 'loan_aid_platform'],
  },
  'gbf-25': {
    id: 'gbf-25',
    ...personalInformation,
    article: {
      'zh-CN': '第二十五条',
      'zh-TW': '第二十五條',
      en: 'Art. 25',
    },
    says: {
      'zh-CN': '不得公开所处理的个人信息，单独同意的除外。',
      'zh-TW': '不得公開所處理的個人資訊，單獨同意的除外。',
      en: 'Handlers may not publish personal information without separate consent.',
    },
    caveat: null,
    appliesTo: ['anyone'],
  },
  'gbf-28-29-31': {
    id: 'gbf-28-29-31',
    ...personalInformation,
    article: {
      'zh-CN': '第二十八、二十九、三十一条',
      'zh-TW': '第二十八、二十九、三十一條',
      en: 'Arts 28, 29, 31',
    },
    says: {
      'zh-CN':
        '金融账户、医疗健康、行踪轨迹、不满十四周岁未成年人信息等为敏感信息，须特定目的、充分必要、单独同意；未成年人须监护人同意。',
      'zh-TW':
        '金融帳戶、醫療健康、行蹤軌跡、不滿十四周歲未成年人資訊等為敏感資訊，須特定目的、充分必要、單獨同意；未成年人須監護人同意。',
      en: 'Financial accounts, health, location and under-14 data are sensitive: specific purpose, necessity and separate (or guardian) consent.',
    },
    caveat: null,
    appliesTo: ['anyone'],
  },
  'gbf-44-47': {
    id: 'gbf-44-47',
    ...personalInformation,
    article: {
      'zh-CN': '第四十四至四十七条',
      'zh-TW': '第四十四至四十七條',
      en: 'Arts 44–47',
    },
    says: {
      'zh-CN': '个人对其信息享有知情决定、查阅复制、更正补充、删除的权利。',
      'zh-TW': '個人對其資訊享有知情決定、查閱複製、更正補充、刪除的權利。',
      en: 'Rights to know and decide, access/copy, correct and delete.',
    },
    caveat: {
      'zh-CN': '保存期限未满的，只能要求停止存储以外的处理。',
      'zh-TW': '保存期限未滿的，只能要求停止存儲以外的處理。',
      en: 'Before the retention period ends, only processing other than storage can be stopped.',
    },
    appliesTo: ['anyone'],
  },
  'gbf-50-65-69': {
    id: 'gbf-50-65-69',
    ...personalInformation,
    article: {
      'zh-CN': '第五十、六十五、六十九条',
      'zh-TW': '第五十、六十五、六十九條',
      en: 'Arts 50, 65, 69',
    },
    says: {
      'zh-CN': '行权被拒可起诉；可向履行个人信息保护职责的部门投诉举报；侵害造成损害的，处理者不能证明无过错即须赔偿。',
      'zh-TW': '行權被拒可起訴；可向履行個人資訊保護職責的部門投訴舉報；侵害造成損害的，處理者不能證明無過錯即須賠償。',
      en: 'Refused requests can go to court; complaints to the data-protection authorities; handler liable unless it proves no fault.',
    },
    caveat: null,
    appliesTo: ['anyone'],
  },
  'wa-44-46': {
    id: 'wa-44-46',
    tier: 'binding_law',
    title: {
      'zh-CN': '网络安全法（2025年修正）',
      'zh-TW': '網絡安全法（2025年修正）',
      en: 'Cybersecurity Law (amended 2025)',
    },
    article: {
      'zh-CN': '第四十四条、第四十六条',
      'zh-TW': '第四十四條、第四十六條',
      en: 'Arts 44, 46',
    },
    inForceFrom: '2026-01-01',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: 'wa2016-42-44',
    says: {
      'zh-CN': '网络运营者不得泄露、未经同意不得提供所收集的个人信息；任何人不得窃取、非法出售或提供个人信息。',
      'zh-TW': '網路運營者不得洩露、未經同意不得提供所收集的個人資訊；任何人不得竊取、非法出售或提供個人資訊。',
      en: 'Network operators may not leak collected personal data or share it without consent; nobody may steal, sell or unlawfully provide it. (Articles 42 and 44 before the amendment.)',
    },
    caveat: {
      'zh-CN': '2025年10月修正后条号改变；施行日期据通行资料。',
      'zh-TW': '2025年10月修正後條號改變；施行日期據通行資料。',
      en: 'Renumbered by the amendment of October 2025; the commencement date is from general references.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '网络安全法（2025修正）（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/economic/cybersecurity-law/README.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'wa2016-42-44': {
    id: 'wa2016-42-44',
    tier: 'binding_law',
    title: {
      'zh-CN': '网络安全法（2016年）',
      'zh-TW': '網絡安全法（2016年）',
      en: 'Cybersecurity Law (2016)',
    },
    article: {
      'zh-CN': '第四十二条、第四十四条',
      'zh-TW': '第四十二條、第四十四條',
      en: 'Arts 42, 44',
    },
    inForceFrom: '2017-06-01',
    inForceTo: '2025-12-31',
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN': '个人信息不得泄露，任何人不得非法获取、出售或提供（当时的条号）。',
      'zh-TW': '個人資訊不得洩露，任何人不得非法獲取、出售或提供（當時的條號）。',
      en: 'Personal data may not be leaked, unlawfully obtained, sold or provided (article numbers of that time).',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '网络安全法（2016）（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95/%E7%BD%91%E7%BB%9C%E5%AE%89%E5%85%A8%E6%B3%95%282016-11-07%29.md',
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
