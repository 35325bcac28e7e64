/** Civil Code: debt, privacy, reputation, limitation. */
import type { Provision } from '../types';

const civilCode = {
  tier: 'binding_law',
  title: {
    'zh-CN': '民法典',
    'zh-TW': '民法典',
    en: 'Civil Code',
  },
  inForceFrom: '2021-01-01',
  inForceTo: null,
  dateBasis: 'read_in_source',
  replaces: null,
  lookUp: {
    title: '国家法律法规数据库',
    url: 'https://flk.npc.gov.cn/',
  },
  lastChecked: '2026-11-21',
  confidence: 'confirmed',
} satisfies Partial<Provision>;

export default {
  'mfd-188': {
    id: 'mfd-188',
    ...civilCode,
    article: {
      'zh-CN': '第一百八十八条',
      'zh-TW': '第一百八十八條',
      en: 'Art. 188',
    },
    says: {
      'zh-CN':
        '请求保护民事权利的诉讼时效为三年，自知道或应当知道受损害及义务人之日起算，最长二十年。（分期债务自最后一期届满起算，第一百八十九条）',
      'zh-TW':
        '請求保護民事權利的訴訟時效為三年，自知道或應當知道受損害及義務人之日起算，最長二十年。（分期債務自最後一期屆滿起算，第一百八十九條）',
      en: 'General limitation period is three years (20-year longstop); instalment debts run from the last instalment (art. 189).',
    },
    caveat: {
      'zh-CN': '收到催收短信、还款、书面承诺，都可能让时效重新计算。',
      'zh-TW': '收到催收簡訊、還款、書面承諾，都可能讓時效重新計算。',
      en: 'A demand that arrives, a payment or a promise may restart the period.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/01-general-principles.md',
      },
    ],
  },
  'mfd-192-193': {
    id: 'mfd-192-193',
    ...civilCode,
    article: {
      'zh-CN': '第一百九十二条、第一百九十三条',
      'zh-TW': '第一百九十二條、第一百九十三條',
      en: 'Arts 192, 193',
    },
    says: {
      'zh-CN': '时效届满后债务人可以提出抗辩；同意履行后不得再以时效抗辩，自愿履行的不得要回；法院不会主动适用时效。',
      'zh-TW': '時效屆滿後債務人可以提出抗辯；同意履行後不得再以時效抗辯，自願履行的不得要回；法院不會主動適用時效。',
      en: 'After expiry the debtor may object; agreeing to pay waives it and voluntary payment cannot be reclaimed; courts never raise limitation themselves.',
    },
    caveat: {
      'zh-CN': '时效届满不等于债务消灭，对方仍可联系、仍可起诉。',
      'zh-TW': '時效屆滿不等於債務消滅，對方仍可聯絡、仍可起訴。',
      en: 'The debt does not vanish when the period ends; the creditor may still ask and still sue.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/01-general-principles.md',
      },
    ],
  },
  'mfd-195': {
    id: 'mfd-195',
    ...civilCode,
    article: {
      'zh-CN': '第一百九十五条',
      'zh-TW': '第一百九十五條',
      en: 'Art. 195',
    },
    says: {
      'zh-CN': '债权人提出履行请求、债务人同意履行、起诉或申请仲裁等使时效中断并重新计算三年。',
      'zh-TW': '債權人提出履行請求、債務人同意履行、起訴或申請仲裁等使時效中斷並重新計算三年。',
      en: 'A demand, an acknowledgement, or a lawsuit/arbitration interrupts and restarts the period.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/01-general-principles.md',
      },
    ],
  },
  'jx-shixiao': {
    id: 'jx-shixiao',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于审理民事案件适用诉讼时效制度若干问题的规定（2020修正）',
      'zh-TW': '關於審理民事案件適用訴訟時效制度若干問題的規定（2020修正）',
      en: 'Provisions on limitation periods in civil cases (amended 2020)',
    },
    article: {
      'zh-CN': '第二、三、八、十四条',
      'zh-TW': '第二、三、八、十四條',
      en: 'Arts 2, 3, 8, 14',
    },
    inForceFrom: '2021-01-01',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN':
        '数据电文到达或应当到达即可中断时效；分期、部分还款、请求延期、制定还款计划视为同意履行；时效抗辩一般须在一审提出，法院不释明。',
      'zh-TW':
        '數據電文到達或應當到達即可中斷時效；分期、部分還款、請求延期、制定還款計劃視為同意履行；時效抗辯一般須在一審提出，法院不釋明。',
      en: 'A text/e-mail that reached (or should have reached) the debtor interrupts limitation; part payment, an instalment plan or asking for time counts as agreeing; the defence must normally be raised at first instance.',
    },
    caveat: {
      'zh-CN': '对很久没人提过的旧债，写还款承诺、还一点钱之前可以先咨询。',
      'zh-TW': '對很久沒人提過的舊債，寫還款承諾、還一點錢之前可以先諮詢。',
      en: 'With an old debt that nobody asked for in years, take advice before promising or paying a little.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '诉讼时效规定（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E5%AE%A1%E7%90%86%E6%B0%91%E4%BA%8B%E6%A1%88%E4%BB%B6%E9%80%82%E7%94%A8%E8%AF%89%E8%AE%BC%E6%97%B6%E6%95%88%E5%88%B6%E5%BA%A6%E8%8B%A5%E5%B9%B2%E9%97%AE%E9%A2%98%E7%9A%84%E8%A7%84%E5%AE%9A%282020-12-29%29.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'mfd-496-497': {
    id: 'mfd-496-497',
    ...civilCode,
    article: {
      'zh-CN': '第四百九十六条、第四百九十七条',
      'zh-TW': '第四百九十六條、第四百九十七條',
      en: 'Arts 496, 497',
    },
    says: {
      'zh-CN':
        '格式条款提供方须以合理方式提示与对方有重大利害关系的条款，未提示的对方可主张不成为合同内容；不合理加重对方责任的无效。',
      'zh-TW':
        '格式條款提供方須以合理方式提示與對方有重大利害關係的條款，未提示的對方可主張不成為合同內容；不合理加重對方責任的無效。',
      en: 'Standard terms with major impact must be flagged, or the other side may treat them as not part of the contract; unfair ones are void.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/03-contracts.md',
      },
    ],
  },
  'mfd-546': {
    id: 'mfd-546',
    ...civilCode,
    article: {
      'zh-CN': '第五百四十六条',
      'zh-TW': '第五百四十六條',
      en: 'Art. 546',
    },
    says: {
      'zh-CN': '债权转让未通知债务人的，对债务人不发生效力。',
      'zh-TW': '債權轉讓未通知債務人的，對債務人不發生效力。',
      en: 'Assignment of a debt has no effect on the debtor until notified.',
    },
    caveat: {
      'zh-CN': '“委托催收”不是“债权转让”；委托时收款人仍应是原债权人。',
      'zh-TW': '「委託催收」不是「債權轉讓」；委託時收款人仍應是原債權人。',
      en: 'Entrusted collection is not an assignment; the payee then stays the original creditor.',
    },
    appliesTo: ['debt_transferee', 'third_party_collector'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/03-contracts.md',
      },
    ],
  },
  'mfd-561': {
    id: 'mfd-561',
    ...civilCode,
    article: {
      'zh-CN': '第五百六十一条',
      'zh-TW': '第五百六十一條',
      en: 'Art. 561',
    },
    says: {
      'zh-CN': '还的钱不够全部债务时，没有另外约定的，依次抵充：实现债权的有关费用、利息、主债务。',
      'zh-TW': '還的錢不夠全部債務時，沒有另外約定的，依次抵充：實現債權的有關費用、利息、主債務。',
      en: 'A payment that does not cover the whole debt goes, unless agreed otherwise, first to the costs of enforcing it, then to interest, then to the main debt.',
    },
    caveat: {
      'zh-CN': '双方可以另外约定顺序，例如先还本金；约定最好写下来。',
      'zh-TW': '雙方可以另外約定順序，例如先還本金；約定最好寫下來。',
      en: 'Both sides may agree on another order, such as principal first; better in writing.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '华律网：第五百六十一条条文与解读',
        url: 'https://www.64365.com/special/22831763',
      },
    ],
    confidence: 'secondary',
  },
  'mfd-585': {
    id: 'mfd-585',
    ...civilCode,
    article: {
      'zh-CN': '第五百八十五条第二款',
      'zh-TW': '第五百八十五條第二款',
      en: 'Art. 585(2)',
    },
    says: {
      'zh-CN': '约定违约金过分高于损失的，可请求法院或仲裁机构适当减少。',
      'zh-TW': '約定違約金過分高於損失的，可請求法院或仲裁機構適當減少。',
      en: 'Penalties far above the actual loss may be reduced on request.',
    },
    caveat: {
      'zh-CN': '须当事人请求，不会自动减少。',
      'zh-TW': '須當事人請求，不會自動減少。',
      en: 'Must be asked for; it is not automatic.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/03-contracts.md',
      },
    ],
  },
  'mfd-670': {
    id: 'mfd-670',
    ...civilCode,
    article: {
      'zh-CN': '第六百七十条',
      'zh-TW': '第六百七十條',
      en: 'Art. 670',
    },
    says: {
      'zh-CN': '利息不得预先从本金扣除；预扣的按实际借款数额还本计息。',
      'zh-TW': '利息不得預先從本金扣除；預扣的按實際借款數額還本計息。',
      en: 'Interest may not be deducted in advance; if it is, principal and interest are computed on the amount actually received.',
    },
    caveat: {
      'zh-CN': '按实际拿到的钱算本金，不等于不用还。',
      'zh-TW': '按實際拿到的錢算本金，不等於不用還。',
      en: 'The sum actually received becomes the principal; it still has to be repaid.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/03-contracts.md',
      },
    ],
  },
  'mfd-676': {
    id: 'mfd-676',
    ...civilCode,
    article: {
      'zh-CN': '第六百七十六条',
      'zh-TW': '第六百七十六條',
      en: 'Art. 676',
    },
    says: {
      'zh-CN': '逾期还款应按约定或国家规定支付逾期利息。',
      'zh-TW': '逾期還款應按約定或國家規定支付逾期利息。',
      en: 'Late repayment carries default interest as agreed or as regulated.',
    },
    caveat: {
      'zh-CN': '违规催收不免除本金和合法的逾期利息。',
      'zh-TW': '違規催收不免除本金和合法的逾期利息。',
      en: 'Improper collection does not cancel principal or lawful default interest.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/03-contracts.md',
      },
    ],
  },
  'mfd-678': {
    id: 'mfd-678',
    ...civilCode,
    article: {
      'zh-CN': '第六百七十八条',
      'zh-TW': '第六百七十八條',
      en: 'Art. 678',
    },
    says: {
      'zh-CN': '借款人可在到期前申请展期，贷款人同意的可以展期。',
      'zh-TW': '借款人可在到期前申請展期，貸款人同意的可以展期。',
      en: "A borrower may ask for an extension before maturity; it needs the lender's consent.",
    },
    caveat: {
      'zh-CN': '展期、分期都要双方同意，不是单方权利。',
      'zh-TW': '展期、分期都要雙方同意，不是單方權利。',
      en: 'Extensions and instalments need the consent of both sides.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/03-contracts.md',
      },
    ],
  },
  'mfd-680': {
    id: 'mfd-680',
    ...civilCode,
    article: {
      'zh-CN': '第六百八十条',
      'zh-TW': '第六百八十條',
      en: 'Art. 680',
    },
    says: {
      'zh-CN': '禁止高利放贷，利率不得违反国家有关规定；没有约定利息的视为没有利息。',
      'zh-TW': '禁止高利放貸，利率不得違反國家有關規定；沒有約定利息的視為沒有利息。',
      en: 'Usury is prohibited; rates must follow state rules; no agreed interest means no interest.',
    },
    caveat: {
      'zh-CN': '这一条不写具体数字；数字来自司法解释和监管文件，并且因放贷机构和时间而不同。',
      'zh-TW': '這一條不寫具體數字；數字來自司法解釋和監管文件，並且因放貸機構和時間而不同。',
      en: 'No figure stands in this article; figures come from interpretations and regulatory texts and differ by lender and date.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/03-contracts.md',
      },
    ],
  },
  'mfd-995-997': {
    id: 'mfd-995-997',
    ...civilCode,
    article: {
      'zh-CN': '第九百九十五条、第九百九十七条',
      'zh-TW': '第九百九十五條、第九百九十七條',
      en: 'Arts 995, 997',
    },
    says: {
      'zh-CN':
        '人格权受侵害可请求停止侵害、消除影响、赔礼道歉等（不受时效限制）；有证据证明正在或即将侵害的，可申请法院责令停止（人格权禁令）。',
      'zh-TW':
        '人格權受侵害可請求停止侵害、消除影響、賠禮道歉等（不受時效限制）；有證據證明正在或即將侵害的，可申請法院責令停止（人格權禁令）。',
      en: 'Personality-right remedies (stop, remedy, apologise) are not time-barred; the court can issue an injunction on evidence.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/04-personality-rights.md',
      },
    ],
  },
  'mfd-1024': {
    id: 'mfd-1024',
    ...civilCode,
    article: {
      'zh-CN': '第一千零二十四条',
      'zh-TW': '第一千零二十四條',
      en: 'Art. 1024',
    },
    says: {
      'zh-CN': '任何组织或个人不得以侮辱、诽谤等方式侵害名誉权；名誉包括信用评价。',
      'zh-TW': '任何組織或個人不得以侮辱、誹謗等方式侵害名譽權；名譽包括信用評價。',
      en: 'Reputation is protected against insult and defamation; it includes creditworthiness.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/04-personality-rights.md',
      },
    ],
  },
  'mfd-1029': {
    id: 'mfd-1029',
    ...civilCode,
    article: {
      'zh-CN': '第一千零二十九条',
      'zh-TW': '第一千零二十九條',
      en: 'Art. 1029',
    },
    says: {
      'zh-CN': '可查询自己的信用评价，发现不当有权提出异议并请求更正、删除。',
      'zh-TW': '可查詢自己的信用評價，發現不當有權提出異議並請求更正、刪除。',
      en: "Right to check one's credit evaluation and have errors corrected.",
    },
    caveat: null,
    appliesTo: ['credit_bureau', 'anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/04-personality-rights.md',
      },
    ],
  },
  'mfd-1032': {
    id: 'mfd-1032',
    ...civilCode,
    article: {
      'zh-CN': '第一千零三十二条',
      'zh-TW': '第一千零三十二條',
      en: 'Art. 1032',
    },
    says: {
      'zh-CN': '隐私权受保护，隐私包括私人生活安宁和不愿为他人知晓的私密信息。',
      'zh-TW': '隱私權受保護，隱私包括私人生活安寧和不願為他人知曉的私密資訊。',
      en: 'Privacy includes peace of private life and private information.',
    },
    caveat: {
      'zh-CN': '是否侵害隐私，要看具体内容和范围。',
      'zh-TW': '是否侵害隱私，要看具體內容和範圍。',
      en: 'Whether privacy was infringed depends on content and reach.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/04-personality-rights.md',
      },
    ],
  },
  'mfd-1033-1': {
    id: 'mfd-1033-1',
    ...civilCode,
    article: {
      'zh-CN': '第一千零三十三条第（一）项',
      'zh-TW': '第一千零三十三條第（一）項',
      en: 'Art. 1033(1)',
    },
    says: {
      'zh-CN': '除法律另有规定或本人明确同意外，不得以电话、短信、即时通讯等方式侵扰他人的私人生活安宁。',
      'zh-TW': '除法律另有規定或本人明確同意外，不得以電話、簡訊、即時通訊等方式侵擾他人的私人生活安寧。',
      en: "Nobody may disturb another's private peace by calls, texts, IM, e-mail, etc., without legal basis or express consent.",
    },
    caveat: {
      'zh-CN': '法律没有写具体次数；向债务人本人正常催款，不当然构成侵扰。',
      'zh-TW': '法律沒有寫具體次數；向債務人本人正常催款，不當然構成侵擾。',
      en: 'The law names no number; ordinary reminders to the debtor are not automatically a disturbance.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/04-personality-rights.md',
      },
    ],
  },
  'mfd-1034-1038': {
    id: 'mfd-1034-1038',
    ...civilCode,
    article: {
      'zh-CN': '第一千零三十四至一千零三十八条',
      'zh-TW': '第一千零三十四至一千零三十八條',
      en: 'Arts 1034–1038',
    },
    says: {
      'zh-CN':
        '个人信息受保护，处理须合法正当必要；信息处理者不得泄露，未经同意不得非法提供；本人可查阅、更正、请求删除。',
      'zh-TW':
        '個人資訊受保護，處理須合法正當必要；資訊處理者不得洩露，未經同意不得非法提供；本人可查閱、更正、請求刪除。',
      en: 'Personal information protected; handlers may not leak or unlawfully share it; access, correction and deletion rights.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/04-personality-rights.md',
      },
    ],
  },
  'mfd-1064': {
    id: 'mfd-1064',
    ...civilCode,
    article: {
      'zh-CN': '第一千零六十四条',
      'zh-TW': '第一千零六十四條',
      en: 'Art. 1064',
    },
    says: {
      'zh-CN': '夫妻共同债务限于共同签名、追认或家庭日常生活所需等；超出部分除债权人能证明外不属共同债务。',
      'zh-TW': '夫妻共同債務限於共同簽名、追認或家庭日常生活所需等；超出部分除債權人能證明外不屬共同債務。',
      en: 'A spouse owes only jointly signed/ratified debts or ordinary family-need debts; otherwise the creditor must prove it.',
    },
    caveat: {
      'zh-CN': '日常家庭开支、共同签名或追认的债务，配偶可能要共同承担。',
      'zh-TW': '日常家庭開支、共同簽名或追認的債務，配偶可能要共同承擔。',
      en: 'A spouse may owe debts for family needs, or those signed or ratified together.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/05-marriage-and-family.md',
      },
    ],
  },
  'mfd-1161': {
    id: 'mfd-1161',
    ...civilCode,
    article: {
      'zh-CN': '第一千一百六十一条',
      'zh-TW': '第一千一百六十一條',
      en: 'Art. 1161',
    },
    says: {
      'zh-CN': '继承人只在所得遗产价值范围内清偿被继承人债务；放弃继承可不清偿。',
      'zh-TW': '繼承人只在所得遺產價值範圍內清償被繼承人債務；放棄繼承可不清償。',
      en: 'Heirs pay only within the inherited estate; renouncing inheritance removes the duty.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/06-inheritance.md',
      },
    ],
  },
  'mfd-1165-1183-1191': {
    id: 'mfd-1165-1183-1191',
    ...civilCode,
    article: {
      'zh-CN': '第一千一百六十五、一千一百六十七、一千一百八十三、一千一百九十一条',
      'zh-TW': '第一千一百六十五、一千一百六十七、一千一百八十三、一千一百九十一條',
      en: 'Arts 1165, 1167, 1183, 1191',
    },
    says: {
      'zh-CN':
        '过错侵害民事权益造成损害应担责；可请求停止侵害；严重精神损害可索赔；用人单位对工作人员执行职务侵权负责。',
      'zh-TW':
        '過錯侵害民事權益造成損害應擔責；可請求停止侵害；嚴重精神損害可索賠；用人單位對工作人員執行職務侵權負責。',
      en: 'Fault-based tort liability, cessation, emotional-distress damages if serious, and employer liability for staff.',
    },
    caveat: {
      'zh-CN': '精神损害赔偿须“造成严重精神损害”。',
      'zh-TW': '精神損害賠償須「造成嚴重精神損害」。',
      en: 'Compensation for emotional harm needs serious harm.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/07-tort-liability.md',
      },
    ],
  },
  'mfd-1260': {
    id: 'mfd-1260',
    ...civilCode,
    article: {
      'zh-CN': '第一千二百六十条',
      'zh-TW': '第一千二百六十條',
      en: 'Art. 1260',
    },
    says: {
      'zh-CN': '民法典施行之日合同法、担保法、侵权责任法、民法总则等同时废止。',
      'zh-TW': '民法典施行之日合同法、擔保法、侵權責任法、民法總則等同時廢止。',
      en: 'The Contract Law, Tort Law, General Rules etc. were repealed on 2021-01-01.',
    },
    caveat: {
      'zh-CN': '2021年以前成立的合同，新旧衔接另有规定。',
      'zh-TW': '2021年以前成立的合同，新舊銜接另有規定。',
      en: 'Contracts made before 2021 follow separate transition rules.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/00-supplementary.md',
      },
    ],
  },
  'wcn-minor': {
    id: 'wcn-minor',
    ...civilCode,
    article: {
      'zh-CN': '第十九、二十、一百四十五条',
      'zh-TW': '第十九、二十、一百四十五條',
      en: 'Arts 19, 20, 145',
    },
    says: {
      'zh-CN': '不满八周岁为无民事行为能力，八周岁以上未成年人为限制行为能力，超出能力的借款须法定代理人同意或追认。',
      'zh-TW': '不滿八周歲為無民事行為能力，八周歲以上未成年人為限制行為能力，超出能力的借款須法定代理人同意或追認。',
      en: "Loans to minors beyond their capacity need the guardian's consent or ratification.",
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民法典（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/civil-code/01-general-principles.md',
      },
    ],
  },
} satisfies Record<string, Provision>;
