/** Courts: service of papers, evidence, preservation, enforcement. */
import type { Provision } from '../types';

const civilProcedure = {
  tier: 'binding_law',
  title: {
    'zh-CN': '民事诉讼法（2023年修正）',
    'zh-TW': '民事訴訟法（2023年修正）',
    en: 'Civil Procedure Law (amended 2023)',
  },
  inForceFrom: '2024-01-01',
  inForceTo: null,
  dateBasis: 'general_knowledge',
  replaces: null,
  lookUp: {
    title: '国家法律法规数据库',
    url: 'https://flk.npc.gov.cn/',
  },
  lastChecked: '2026-11-21',
  confidence: 'confirmed',
} satisfies Partial<Provision>;

const onlineLitigation = {
  tier: 'judicial_interpretation',
  title: {
    'zh-CN': '人民法院在线诉讼规则',
    'zh-TW': '人民法院在線訴訟規則',
    en: "People's Courts Online Litigation Rules",
  },
  inForceFrom: '2021-08-01',
  inForceTo: null,
  dateBasis: 'read_in_source',
  replaces: null,
  sources: [
    {
      title: '在线诉讼规则（LawRefBook/Laws，2025-04-19 版全文汇编）',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%9C%A8%E7%BA%BF%E8%AF%89%E8%AE%BC%E8%A7%84%E5%88%99%282021-06-16%29.md',
    },
  ],
  lookUp: {
    title: '国家法律法规数据库',
    url: 'https://flk.npc.gov.cn/',
  },
  lastChecked: '2026-11-21',
  confidence: 'confirmed',
} satisfies Partial<Provision>;

const evidenceRules = {
  tier: 'judicial_interpretation',
  title: {
    'zh-CN': '关于民事诉讼证据的若干规定（2019修正）',
    'zh-TW': '關於民事訴訟證據的若干規定（2019修正）',
    en: 'Provisions on evidence in civil proceedings (amended 2019)',
  },
  inForceFrom: '2020-05-01',
  inForceTo: null,
  dateBasis: 'read_in_source',
  replaces: null,
  appliesTo: ['anyone'],
  sources: [
    {
      title: '证据规定（LawRefBook/Laws，2025-04-19 版全文汇编）',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E6%B0%91%E4%BA%8B%E8%AF%89%E8%AE%BC%E8%AF%81%E6%8D%AE%E7%9A%84%E8%8B%A5%E5%B9%B2%E8%A7%84%E5%AE%9A%282019-12-25%29.md',
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
  'dzqm-5-7-8': {
    id: 'dzqm-5-7-8',
    tier: 'binding_law',
    title: {
      'zh-CN': '电子签名法',
      'zh-TW': '電子簽名法',
      en: 'Electronic Signature Law',
    },
    article: {
      'zh-CN': '第五、七、八条',
      'zh-TW': '第五、七、八條',
      en: 'Arts 5, 7, 8',
    },
    inForceFrom: '2019-04-23',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN': '数据电文满足可调取、完整未改等条件视为原件；不得仅因电子形式拒绝作为证据；真实性看方法可靠性。',
      'zh-TW': '數據電文滿足可調取、完整未改等條件視為原件；不得僅因電子形式拒絕作為證據；真實性看方法可靠性。',
      en: 'Electronic records can be originals if retrievable and unaltered; cannot be rejected merely for being electronic; reliability factors listed.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '电子签名法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/civil-and-commercial/electronic-signature-law/README.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'mss-66-67': {
    id: 'mss-66-67',
    ...civilProcedure,
    article: {
      'zh-CN': '第六十六条、第六十七条',
      'zh-TW': '第六十六條、第六十七條',
      en: 'Arts 66, 67',
    },
    says: {
      'zh-CN': '电子数据、视听资料是法定证据种类，须查证属实；谁主张谁举证，客观上不能收集的可由法院调查收集。',
      'zh-TW': '電子數據、視聽資料是法定證據種類，須查證屬實；誰主張誰舉證，客觀上不能收集的可由法院調查收集。',
      en: 'Electronic data and recordings are statutory evidence; burden on the claimant; the court can collect what a party cannot.',
    },
    caveat: null,
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民事诉讼法（2023修正）（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/civil-procedure/01-general-provisions.md',
      },
    ],
  },
  'mss-88-90': {
    id: 'mss-88-90',
    ...civilProcedure,
    article: {
      'zh-CN': '第八十八至九十条',
      'zh-TW': '第八十八至九十條',
      en: 'Arts 88–90',
    },
    says: {
      'zh-CN':
        '送达以直接送达为原则，拒收可留置；经受送达人同意可电子送达，到达特定系统之日为送达日，可要求纸质裁判文书。',
      'zh-TW':
        '送達以直接送達為原則，拒收可留置；經受送達人同意可電子送達，到達特定系統之日為送達日，可要求紙質裁判文書。',
      en: 'Service is in person first, with left-service on refusal; electronic service needs consent and counts on arrival; paper copies on request.',
    },
    caveat: {
      'zh-CN': '很多贷款合同写明同意电子送达，真的法院短信不能当作诈骗忽略。',
      'zh-TW': '很多貸款合同寫明同意電子送達，真的法院簡訊不能當作詐騙忽略。',
      en: 'Many loan contracts agree to electronic service; a genuine court message must not be ignored as a fraud.',
    },
    appliesTo: ['court'],
    sources: [
      {
        title: '民事诉讼法（2023修正）（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/civil-procedure/01-general-provisions.md',
      },
    ],
  },
  'jx-zxss-29-31': {
    id: 'jx-zxss-29-31',
    ...onlineLitigation,
    article: {
      'zh-CN': '第二十九至三十一条',
      'zh-TW': '第二十九至三十一條',
      en: 'Arts 29–31',
    },
    says: {
      'zh-CN':
        '电子送达通过送达平台进行；事先约定、主动提供地址等视为同意；未确认地址的，回复收悉或系统显示已阅才算或推定有效。',
      'zh-TW':
        '電子送達通過送達平台進行；事先約定、主動提供地址等視為同意；未確認地址的，回覆收悉或系統顯示已閱才算或推定有效。',
      en: 'Electronic service via the court platform; prior agreement counts as consent; otherwise reply or read-receipt is needed, rebuttable.',
    },
    caveat: null,
    appliesTo: ['court'],
  },
  'jx-zxss-16-19': {
    id: 'jx-zxss-16-19',
    ...onlineLitigation,
    article: {
      'zh-CN': '第十六至十九条',
      'zh-TW': '第十六至十九條',
      en: 'Arts 16–19',
    },
    says: {
      'zh-CN': '区块链存证核验一致的可认定上链后未篡改；上链前真实性仍可质疑；平台资质、利害关系、技术标准是审查因素。',
      'zh-TW': '區塊鏈存證核驗一致的可認定上鏈後未篡改；上鏈前真實性仍可質疑；平台資質、利害關係、技術標準是審查因素。',
      en: 'Blockchain-stored data verified as matching is presumed untampered after on-chaining; authenticity before on-chaining can still be challenged.',
    },
    caveat: {
      'zh-CN': '本地的校验值不是“区块链存证”，只能帮助说明内容没有改动。',
      'zh-TW': '本地的校驗值不是「區塊鏈存證」，只能幫助說明內容沒有改動。',
      en: 'A local checksum is not blockchain storage; it only helps to show that nothing was changed.',
    },
    appliesTo: ['anyone'],
  },
  'jx-zj-14-15': {
    id: 'jx-zj-14-15',
    ...evidenceRules,
    article: {
      'zh-CN': '第十一、十四、十五条',
      'zh-TW': '第十一、十四、十五條',
      en: 'Arts 11, 14, 15',
    },
    says: {
      'zh-CN':
        '短信、聊天记录、通信记录等是电子数据；应提供原件，与原件一致的副本或直接来源于电子数据的打印件、可显示识别的输出介质视为原件。',
      'zh-TW':
        '簡訊、聊天紀錄、通信紀錄等是電子數據；應提供原件，與原件一致的副本或直接來源於電子數據的列印件、可顯示識別的輸出介質視為原件。',
      en: 'SMS, chats and call logs are electronic data; the original is required, and a matching copy or print-out made directly from it counts as an original.',
    },
    caveat: {
      'zh-CN': '保留原手机和原会话，截图只是副本。',
      'zh-TW': '保留原手機和原會話，截圖只是副本。',
      en: 'Keep the original phone and conversation; a screenshot is a copy.',
    },
  },
  'jx-zj-90-93-94': {
    id: 'jx-zj-90-93-94',
    ...evidenceRules,
    article: {
      'zh-CN': '第九十、九十三、九十四、九十五条',
      'zh-TW': '第九十、九十三、九十四、九十五條',
      en: 'Arts 90, 93, 94, 95',
    },
    says: {
      'zh-CN':
        '存疑或无法与原件核对的电子数据不能单独定案；真实性看系统可靠性、保存提取方法等；中立平台保存、正常业务形成、公证的可确认真实；控制证据一方无正当理由拒不提交的，可认定对其不利的主张成立（第九十五条）。',
      'zh-TW':
        '存疑或無法與原件核對的電子數據不能單獨定案；真實性看系統可靠性、保存提取方法等；中立平台保存、正常業務形成、公證的可確認真實；控制證據一方無正當理由拒不提交的，可認定對其不利的主張成立（第九十五條）。',
      en: 'Doubtful or unverifiable copies cannot stand alone; authenticity factors listed; neutral-platform, ordinary-course and notarised data may be accepted as authentic.',
    },
    caveat: null,
  },
  'jx-msjs-106': {
    id: 'jx-msjs-106',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于适用民事诉讼法的解释（2022修正）',
      'zh-TW': '關於適用民事訴訟法的解釋（2022修正）',
      en: 'Interpretation of the Civil Procedure Law (amended 2022)',
    },
    article: {
      'zh-CN': '第一百零六条、第一百一十六条',
      'zh-TW': '第一百零六條、第一百一十六條',
      en: 'Arts 106, 116',
    },
    inForceFrom: '2022-04-10',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '以严重侵害他人合法权益、违反禁止性规定或严重违背公序良俗的方法取得的证据不得采用；录音存于电子介质的适用电子数据规定。',
      'zh-TW':
        '以嚴重侵害他人合法權益、違反禁止性規定或嚴重違背公序良俗的方法取得的證據不得採用；錄音存於電子介質的適用電子數據規定。',
      en: "Evidence obtained by seriously infringing others' rights, breaking prohibitions or gravely violating public order is excluded; digital recordings follow the electronic-data rules.",
    },
    caveat: {
      'zh-CN': '自己参与的通话录音一般不在排除之列；偷装设备、破解他人账号取得的会被排除。',
      'zh-TW': '自己參與的通話錄音一般不在排除之列；偷裝設備、破解他人帳號取得的會被排除。',
      en: "A recording of one's own call is usually not excluded; bugging or breaking into an account is.",
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '民诉法解释（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E9%80%82%E7%94%A8%E3%80%8A%E6%B0%91%E4%BA%8B%E8%AF%89%E8%AE%BC%E6%B3%95%E3%80%8B%E7%9A%84%E8%A7%A3%E9%87%8A%282022-04-01%29.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'mss-103-104': {
    id: 'mss-103-104',
    ...civilProcedure,
    article: {
      'zh-CN': '第一百零三条、第一百零四条',
      'zh-TW': '第一百零三條、第一百零四條',
      en: 'Arts 103, 104',
    },
    says: {
      'zh-CN': '财产保全（含诉前）由法院依申请裁定，诉前保全后三十日内不起诉应解除。',
      'zh-TW': '財產保全（含訴前）由法院依申請裁定，訴前保全後三十日內不起訴應解除。',
      en: 'Asset preservation (even pre-suit) only by court ruling; pre-suit orders lapse if no suit in 30 days.',
    },
    caveat: {
      'zh-CN': '冻结财产要有法院裁定，判决之前也可能有；催收公司、平台不能自己“司法冻结”。',
      'zh-TW': '凍結財產要有法院裁定，判決之前也可能有；催收公司、平台不能自己「司法凍結」。',
      en: 'Freezing needs a court ruling, which can come before judgment; a collector or platform cannot order it.',
    },
    appliesTo: ['court'],
    sources: [
      {
        title: '民事诉讼法（2023修正）（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/civil-procedure/01-general-provisions.md',
      },
    ],
  },
  'mss-125-tj': {
    id: 'mss-125-tj',
    tier: 'binding_law',
    title: {
      'zh-CN': '民事诉讼法（2023年修正）；人民调解法',
      'zh-TW': '民事訴訟法（2023年修正）；人民調解法',
      en: "Civil Procedure Law (amended 2023); People's Mediation Law",
    },
    article: {
      'zh-CN': '民诉法第一百二十五条；人民调解法第四、十七、二十三条',
      'zh-TW': '民訴法第一百二十五條；人民調解法第四、十七、二十三條',
      en: "Civil Procedure Law art. 125; People's Mediation Law arts 4, 17, 23",
    },
    inForceFrom: '2024-01-01',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN': '适宜调解的先行调解，但当事人可以拒绝；人民调解不收费，一方明确拒绝的不得调解。',
      'zh-TW': '適宜調解的先行調解，但當事人可以拒絕；人民調解不收費，一方明確拒絕的不得調解。',
      en: "Pre-suit mediation can be refused; people's mediation is free of charge and voluntary.",
    },
    caveat: {
      'zh-CN': '网上常写“民诉法第122条”，现行是第125条。真的开庭传票要按时处理。',
      'zh-TW': '網上常寫「民訴法第122條」，現行是第125條。真的開庭傳票要按時處理。',
      en: 'Often quoted as art. 122; now art. 125. A genuine summons must be dealt with in time.',
    },
    appliesTo: ['court', 'anyone'],
    sources: [
      {
        title: '民事诉讼法（2023修正）（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/civil-procedure/02-trial-procedure.md',
      },
      {
        title: '人民调解法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/people-s-mediation-law/README.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'mss-225-227': {
    id: 'mss-225-227',
    ...civilProcedure,
    article: {
      'zh-CN': '第二百二十五条、第二百二十七条',
      'zh-TW': '第二百二十五條、第二百二十七條',
      en: 'Arts 225, 227',
    },
    says: {
      'zh-CN': '法院可依申请发支付令，债务人自收到之日起十五日内清偿或提出书面异议；不异议又不履行的，对方可申请执行。',
      'zh-TW': '法院可依申請發支付令，債務人自收到之日起十五日內清償或提出書面異議；不異議又不履行的，對方可申請執行。',
      en: 'A payment order can be enforced unless objected to in writing within 15 days.',
    },
    caveat: {
      'zh-CN': '真的支付令、仲裁裁决、赋强公证可以不经判决进入执行，收到要及时处理。',
      'zh-TW': '真的支付令、仲裁裁決、賦強公證可以不經判決進入執行，收到要及時處理。',
      en: 'Genuine payment orders, awards and notarised instruments can be enforced without a trial; deal with them in time.',
    },
    appliesTo: ['court'],
    sources: [
      {
        title: '民事诉讼法（2023修正）（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/civil-procedure/02-trial-procedure.md',
      },
    ],
  },
  'mss-251-255': {
    id: 'mss-251-255',
    ...civilProcedure,
    article: {
      'zh-CN': '第二百五十一、二百五十三至二百五十五条',
      'zh-TW': '第二百五十一、二百五十三至二百五十五條',
      en: 'Arts 251, 253–255',
    },
    says: {
      'zh-CN':
        '查询、冻结、划拨、扣留收入、查封等由法院在执行中作出裁定并发协助执行通知，须保留本人及所扶养家属的生活必需费用和生活必需品。',
      'zh-TW':
        '查詢、凍結、劃撥、扣留收入、查封等由法院在執行中作出裁定併發協助執行通知，須保留本人及所扶養家屬的生活必需費用和生活必需品。',
      en: 'Freezing, deducting income and seizing assets are by court ruling in enforcement; living necessities must be left.',
    },
    caveat: {
      'zh-CN': '放贷机构可以停用自己的产品，但不能自己冻结别处的账户。',
      'zh-TW': '放貸機構可以停用自己的產品，但不能自己凍結別處的帳戶。',
      en: 'A lender may lock its own product but cannot freeze accounts elsewhere.',
    },
    appliesTo: ['court'],
    sources: [
      {
        title: '民事诉讼法（2023修正）（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/civil-procedure/03-execution-procedure.md',
      },
    ],
  },
  'mss-114-118-266': {
    id: 'mss-114-118-266',
    ...civilProcedure,
    article: {
      'zh-CN': '第一百一十四、一百一十八、二百六十六条',
      'zh-TW': '第一百一十四、一百一十八、二百六十六條',
      en: 'Arts 114, 118, 266',
    },
    says: {
      'zh-CN':
        '拒不履行生效裁判可罚款（个人十万元以下）、司法拘留（十五日以下）；可限制出境、在征信系统记录、公布不履行信息。',
      'zh-TW':
        '拒不履行生效裁判可罰款（個人十萬元以下）、司法拘留（十五日以下）；可限制出境、在徵信系統記錄、公布不履行資訊。',
      en: 'For refusing an effective judgment: fine up to CNY 100,000, judicial detention up to 15 days; exit ban, credit record, publication.',
    },
    caveat: {
      'zh-CN': '都以生效法律文书为前提。',
      'zh-TW': '都以生效法律文書為前提。',
      en: 'All of these presuppose an effective court document.',
    },
    appliesTo: ['court'],
    sources: [
      {
        title: '民事诉讼法（2023修正）（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/civil-procedure/01-general-provisions.md',
      },
      {
        title: '民事诉讼法（2023修正）（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/civil-procedure/03-execution-procedure.md',
      },
    ],
  },
  'jx-shixin-2017': {
    id: 'jx-shixin-2017',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于公布失信被执行人名单信息的若干规定（2013公布，2017修正）',
      'zh-TW': '關於公布失信被執行人名單信息的若干規定（2013公布，2017修正）',
      en: 'Provisions on the list of dishonest judgment debtors (2013, amended 2017)',
    },
    article: {
      'zh-CN': '第一至四条',
      'zh-TW': '第一至四條',
      en: 'Arts 1–4',
    },
    inForceFrom: '2017-05-01',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN':
        '未履行生效文书义务且有能力拒不履行、规避执行、违反财产报告或限制消费令等情形，由法院决定纳入；部分情形期限二年；未成年人不得纳入。',
      'zh-TW':
        '未履行生效文書義務且有能力拒不履行、規避執行、違反財產報告或限制消費令等情形，由法院決定納入；部分情形期限二年；未成年人不得納入。',
      en: 'Listing as a dishonest judgment debtor needs an effective document plus listed conduct and a court decision; two years in most cases; minors never.',
    },
    caveat: {
      'zh-CN': '没有判决和执行案号，就还谈不上这份名单。',
      'zh-TW': '沒有判決和執行案號，就還談不上這份名單。',
      en: 'Without a judgment and an enforcement case number the list is not in question.',
    },
    appliesTo: ['court'],
    sources: [
      {
        title: '失信名单规定（2013原文）（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E5%85%AC%E5%B8%83%E5%A4%B1%E4%BF%A1%E8%A2%AB%E6%89%A7%E8%A1%8C%E4%BA%BA%E5%90%8D%E5%8D%95%E4%BF%A1%E6%81%AF%E7%9A%84%E8%8B%A5%E5%B9%B2%E8%A7%84%E5%AE%9A%282013-07-16%29.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'jx-xianxiao': {
    id: 'jx-xianxiao',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于限制被执行人高消费（及有关消费）的若干规定（2010公布，2015修正）',
      'zh-TW': '關於限制被執行人高消費（及有關消費）的若干規定（2010公布，2015修正）',
      en: 'Provisions on restricting consumption of judgment debtors (2010, amended 2015)',
    },
    article: {
      'zh-CN': '第一至三条',
      'zh-TW': '第一至三條',
      en: 'Arts 1–3',
    },
    inForceFrom: '2010-10-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN': '执行中可限制高消费：飞机、软卧、高档消费、旅游度假、子女就读高收费私立学校等（以被执行人财产支付）。',
      'zh-TW': '執行中可限制高消費：飛機、軟臥、高檔消費、旅遊度假、子女就讀高收費私立學校等（以被執行人財產支付）。',
      en: "Consumption limits in enforcement: flights, soft sleepers, luxury, travel, high-fee PRIVATE schools paid with the debtor's assets.",
    },
    caveat: {
      'zh-CN': '写的是用被执行人财产支付的高收费私立学校；2015年修正文本未读到，以修正后为准。',
      'zh-TW': '寫的是用被執行人財產支付的高收費私立學校；2015年修正文本未讀到，以修正後為準。',
      en: "It speaks of high-fee private schools paid from the judgment debtor's assets; the 2015 amendment was not read and prevails.",
    },
    appliesTo: ['court'],
    sources: [
      {
        title: '限制高消费规定（2010原文）（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E9%99%90%E5%88%B6%E8%A2%AB%E6%89%A7%E8%A1%8C%E4%BA%BA%E9%AB%98%E6%B6%88%E8%B4%B9%E7%9A%84%E8%8B%A5%E5%B9%B2%E8%A7%84%E5%AE%9A%282010-07-01%29.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
} satisfies Record<string, Provision>;
