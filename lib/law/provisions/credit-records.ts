/** Credit records. */
import type { Provision } from '../types';

const creditRegulation = {
  tier: 'administrative_regulation',
  title: {
    'zh-CN': '征信业管理条例',
    'zh-TW': '徵信業管理條例',
    en: 'Regulation on the Credit Reporting Industry',
  },
  inForceFrom: '2013-03-15',
  inForceTo: null,
  dateBasis: 'read_in_source',
  replaces: null,
  appliesTo: ['credit_bureau', 'bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company'],
  sources: [
    {
      title: '征信业管理条例（LawRefBook/Laws，2025-04-19 版全文汇编）',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E5%BE%81%E4%BF%A1%E4%B8%9A%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B%282013-01-21%29.md',
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
  'zx-13-15-16': {
    id: 'zx-13-15-16',
    ...creditRegulation,
    article: {
      'zh-CN': '第十三、十五、十六、十七条',
      'zh-TW': '第十三、十五、十六、十七條',
      en: 'Arts 13, 15, 16, 17',
    },
    says: {
      'zh-CN':
        '采集须本人同意；报送不良信息须事先告知本人；不良信息自终止之日起保存5年后删除；每年两次免费查询信用报告。',
      'zh-TW':
        '採集須本人同意；報送不良資訊須事先告知本人；不良資訊自終止之日起保存5年後刪除；每年兩次免費查詢信用報告。',
      en: 'Collection needs consent; negative data needs prior notice; kept 5 years from the END of the default; two free reports a year.',
    },
    caveat: {
      'zh-CN': '5年从还清（不良行为终止）起算，不还不会“满5年自动消除”。',
      'zh-TW': '5年從還清（不良行為終止）起算，不還不會「滿5年自動消除」。',
      en: 'Five years count from the end of the default; unpaid items do not vanish after five years.',
    },
  },
  'zx-25-26-29': {
    id: 'zx-25-26-29',
    ...creditRegulation,
    article: {
      'zh-CN': '第二十五、二十六、二十九条',
      'zh-TW': '第二十五、二十六、二十九條',
      en: 'Arts 25, 26, 29',
    },
    says: {
      'zh-CN':
        '对错误遗漏可向征信机构或报送机构提异议，20日内核查书面答复；可向人民银行派出机构投诉，受理后30日书面答复；只有从事信贷业务的机构按规定报送央行征信。',
      'zh-TW':
        '對錯誤遺漏可向徵信機構或報送機構提異議，20日內核查書面答覆；可向人民銀行派出機構投訴，受理後30日書面答覆；只有從事信貸業務的機構按規定報送央行徵信。',
      en: 'Objection answered in 20 days; complaint to the PBC branch answered in 30 days; only lenders report to the central database.',
    },
    caveat: {
      'zh-CN': '异议解决的是错误、遗漏；真实的逾期不能靠异议删除。',
      'zh-TW': '異議解決的是錯誤、遺漏；真實的逾期不能靠異議刪除。',
      en: 'Objections mend errors and omissions; a true overdue record cannot be deleted this way.',
    },
  },
} satisfies Record<string, Provision>;
