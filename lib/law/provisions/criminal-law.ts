/** Criminal law and its interpretations. Most messages never reach these thresholds; the caveats say so. */
import type { Provision } from '../types';

const criminalLaw = {
  tier: 'binding_law',
  title: {
    'zh-CN': '刑法',
    'zh-TW': '刑法',
    en: 'Criminal Law',
  },
  inForceTo: null,
  dateBasis: 'general_knowledge',
  replaces: null,
  sources: [
    {
      title: '刑法分则（ImCa0/just-laws，2026-07-17 版全文汇编）',
      url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/criminal-law/criminal-law/02-specific-provisions.md',
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
  'xf-293-1': {
    id: 'xf-293-1',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百九十三条之一',
      'zh-TW': '第二百九十三條之一',
      en: 'Art. 293-1',
    },
    inForceFrom: '2021-03-01',
    says: {
      'zh-CN':
        '催收高利放贷等产生的“非法债务”，使用暴力胁迫、限制自由或侵入住宅、恐吓跟踪骚扰且情节严重的，处三年以下有期徒刑、拘役或管制。',
      'zh-TW':
        '催收高利放貸等產生的「非法債務」，使用暴力脅迫、限制自由或侵入住宅、恐嚇跟蹤騷擾且情節嚴重的，處三年以下有期徒刑、拘役或管制。',
      en: 'Collecting unlawful debts (such as usury) by violence or coercion, restraint or entering a home, or by intimidation, stalking or harassment, if serious: up to 3 years.',
    },
    caveat: {
      'zh-CN': '只针对高利放贷等“非法债务”；银行、消费金融等合法债务的不当催收不适用本条。',
      'zh-TW': '只針對高利放貸等「非法債務」；銀行、消費金融等合法債務的不當催收不適用本條。',
      en: 'Only for unlawful debts; improper collection of a lawful bank or consumer-finance debt is outside this article.',
    },
    appliesTo: ['anyone'],
  },
  'xf-293': {
    id: 'xf-293',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百九十三条',
      'zh-TW': '第二百九十三條',
      en: 'Art. 293',
    },
    inForceFrom: '2011-05-01',
    says: {
      'zh-CN': '追逐、拦截、辱骂、恐吓他人情节恶劣，破坏社会秩序的，处五年以下有期徒刑、拘役或管制。',
      'zh-TW': '追逐、攔截、辱罵、恐嚇他人情節惡劣，破壞社會秩序的，處五年以下有期徒刑、拘役或管制。',
      en: 'Picking quarrels: chasing, blocking, insulting or intimidating people with odious circumstances that disrupt social order: up to 5 years.',
    },
    caveat: {
      'zh-CN': '须达到“情节恶劣”；因债务纠纷引起的，一般先看经制止或处理后是否仍继续。',
      'zh-TW': '須達到「情節惡劣」；因債務糾紛引起的，一般先看經制止或處理後是否仍繼續。',
      en: 'Needs odious circumstances; in debt disputes it usually matters whether it went on after being stopped or dealt with.',
    },
    appliesTo: ['anyone'],
  },
  'jx-xunxin-2013-1': {
    id: 'jx-xunxin-2013-1',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于办理寻衅滋事刑事案件适用法律若干问题的解释',
      'zh-TW': '關於辦理尋釁滋事刑事案件適用法律若干問題的解釋',
      en: 'Interpretation on criminal cases of picking quarrels and provoking trouble',
    },
    article: {
      'zh-CN': '第一条第三款',
      'zh-TW': '第一條第三款',
      en: 'Art. 1(3)',
    },
    inForceFrom: '2013-07-22',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN': '因债务等纠纷辱骂恐吓的，一般不认定寻衅滋事；经有关部门批评制止或处理处罚后继续、破坏社会秩序的除外。',
      'zh-TW': '因債務等糾紛辱罵恐嚇的，一般不認定尋釁滋事；經有關部門批評制止或處理處罰後繼續、破壞社會秩序的除外。',
      en: "Abuse arising from a debt dispute is generally not 'picking quarrels' unless it continues after being stopped or punished by the authorities.",
    },
    caveat: {
      'zh-CN': '所以第一次报警的回执值得留好。',
      'zh-TW': '所以第一次報警的回執值得留好。',
      en: 'A reason to keep the receipt of a first report.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '寻衅滋事解释（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E3%80%81%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%A3%80%E5%AF%9F%E9%99%A2%E5%85%B3%E4%BA%8E%E5%8A%9E%E7%90%86%E5%AF%BB%E8%A1%85%E6%BB%8B%E4%BA%8B%E5%88%91%E4%BA%8B%E6%A1%88%E4%BB%B6%E9%80%82%E7%94%A8%E6%B3%95%E5%BE%8B%E8%8B%A5%E5%B9%B2%E9%97%AE%E9%A2%98%E7%9A%84%E8%A7%A3%E9%87%8A%282013-07-15%29.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'xf-246': {
    id: 'xf-246',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百四十六条',
      'zh-TW': '第二百四十六條',
      en: 'Art. 246',
    },
    inForceFrom: '1997-10-01',
    says: {
      'zh-CN':
        '公然侮辱、捏造事实诽谤他人情节严重的，处三年以下有期徒刑等；一般告诉才处理，网络实施且举证困难的法院可要求公安协助。',
      'zh-TW':
        '公然侮辱、捏造事實誹謗他人情節嚴重的，處三年以下有期徒刑等；一般告訴才處理，網路實施且舉證困難的法院可要求公安協助。',
      en: 'Serious public insult/defamation: up to 3 years; normally prosecuted on complaint; for online acts the court may ask police to help with evidence.',
    },
    caveat: {
      'zh-CN': '须“公然”且“情节严重”，一般要本人告诉才处理。',
      'zh-TW': '須「公然」且「情節嚴重」，一般要本人告訴才處理。',
      en: 'Must be public and serious; usually only on the complaint of the person concerned.',
    },
    appliesTo: ['anyone'],
  },
  'xf-253-1': {
    id: 'xf-253-1',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百五十三条之一',
      'zh-TW': '第二百五十三條之一',
      en: 'Art. 253-1',
    },
    inForceFrom: '2015-11-01',
    says: {
      'zh-CN':
        '违规出售、提供或窃取、非法获取公民个人信息，情节严重的处三年以下，特别严重的三至七年；履职或服务中获得的信息外泄从重。',
      'zh-TW':
        '違規出售、提供或竊取、非法獲取公民個人資訊，情節嚴重的處三年以下，特別嚴重的三至七年；履職或服務中獲得的資訊外洩從重。',
      en: 'Unlawful sale, provision or acquisition of personal information: up to 3 years, or 3-7 years if especially serious; heavier for those who got the data in their job.',
    },
    caveat: {
      'zh-CN': '入罪有数量等门槛，单个人的情况往往达不到。',
      'zh-TW': '入罪有數量等門檻，單個人的情況往往達不到。',
      en: 'Thresholds apply; a single case often stays below them.',
    },
    appliesTo: ['anyone'],
  },
  'jx-geren-2017-5': {
    id: 'jx-geren-2017-5',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释',
      'zh-TW': '關於辦理侵犯公民個人信息刑事案件適用法律若干問題的解釋',
      en: 'Interpretation on criminal cases of infringing personal information',
    },
    article: {
      'zh-CN': '第三条、第五条',
      'zh-TW': '第三條、第五條',
      en: 'Arts 3, 5',
    },
    inForceFrom: '2017-06-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '未经同意把合法收集的信息提供给他人也属“提供”；征信、通信内容、财产信息五十条以上，通信记录、交易信息等五百条以上，其他五千条以上等为情节严重。',
      'zh-TW':
        '未經同意把合法收集的資訊提供給他人也屬「提供」；徵信、通信內容、財產資訊五十條以上，通信紀錄、交易資訊等五百條以上，其他五千條以上等為情節嚴重。',
      en: "Passing on lawfully collected data without consent counts as 'providing'; thresholds 50 (credit, communications content, property) / 500 (call records, transactions) / 5,000 (other) items, or CNY 5,000 gain.",
    },
    caveat: {
      'zh-CN': '单个借款人的情况通常达不到条数门槛。',
      'zh-TW': '單個借款人的情況通常達不到條數門檻。',
      en: "A single borrower's case usually stays below the thresholds.",
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '侵犯公民个人信息解释（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E3%80%81%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%A3%80%E5%AF%9F%E9%99%A2%E5%85%B3%E4%BA%8E%E5%8A%9E%E7%90%86%E4%BE%B5%E7%8A%AF%E5%85%AC%E6%B0%91%E4%B8%AA%E4%BA%BA%E4%BF%A1%E6%81%AF%E5%88%91%E4%BA%8B%E6%A1%88%E4%BB%B6%E9%80%82%E7%94%A8%E6%B3%95%E5%BE%8B%E8%8B%A5%E5%B9%B2%E9%97%AE%E9%A2%98%E7%9A%84%E8%A7%A3%E9%87%8A%282017-05-08%29.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'xf-279': {
    id: 'xf-279',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百七十九条',
      'zh-TW': '第二百七十九條',
      en: 'Art. 279',
    },
    inForceFrom: '1997-10-01',
    says: {
      'zh-CN':
        '冒充国家机关工作人员招摇撞骗处三年以下有期徒刑等，情节严重三至十年；冒充人民警察从重。（冒充军人另见第三百七十二条）',
      'zh-TW':
        '冒充國家機關工作人員招搖撞騙處三年以下有期徒刑等，情節嚴重三至十年；冒充人民警察從重。（冒充軍人另見第三百七十二條）',
      en: 'Impersonating state officials: up to 3 years, serious 3-10; police impersonation aggravating. (Military: art. 372, same range.)',
    },
    caveat: null,
    appliesTo: ['anyone'],
  },
  'xf-280': {
    id: 'xf-280',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百八十条',
      'zh-TW': '第二百八十條',
      en: 'Art. 280',
    },
    inForceFrom: '2015-11-01',
    says: {
      'zh-CN':
        '伪造、变造国家机关公文、证件、印章处三年以下，情节严重三至十年；伪造公司、事业单位印章处三年以下。假传票、假裁定书也在其中。',
      'zh-TW':
        '偽造、變造國家機關公文、證件、印章處三年以下，情節嚴重三至十年；偽造公司、事業單位印章處三年以下。假傳票、假裁定書也在其中。',
      en: 'Forging official documents or seals (a false summons or court order included): up to 3 years, serious cases 3-10; forging company seals: up to 3 years.',
    },
    caveat: {
      'zh-CN': '这一条也约束借款人：用中介伪造的病历、贫困证明去协商，有刑事风险。',
      'zh-TW': '這一條也約束借款人：用中介偽造的病歷、貧困證明去協商，有刑事風險。',
      en: 'It binds borrowers as well: negotiating with forged medical or hardship papers carries criminal risk.',
    },
    appliesTo: ['anyone'],
  },
  'xf-266': {
    id: 'xf-266',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百六十六条',
      'zh-TW': '第二百六十六條',
      en: 'Art. 266',
    },
    inForceFrom: '1997-10-01',
    says: {
      'zh-CN': '诈骗公私财物数额较大的处三年以下有期徒刑等，巨大三至十年，特别巨大十年以上或无期。',
      'zh-TW': '詐騙公私財物數額較大的處三年以下有期徒刑等，巨大三至十年，特別巨大十年以上或無期。',
      en: 'Fraud: up to 3 years (relatively large), 3-10 (huge), 10+ or life (especially huge).',
    },
    caveat: {
      'zh-CN': '不到刑事数额的，看治安管理处罚法。',
      'zh-TW': '不到刑事數額的，看治安管理處罰法。',
      en: 'Below the criminal amount, the Public Security Administration Punishments Law applies.',
    },
    appliesTo: ['anyone'],
  },
  'xf-274': {
    id: 'xf-274',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百七十四条',
      'zh-TW': '第二百七十四條',
      en: 'Art. 274',
    },
    inForceFrom: '2011-05-01',
    says: {
      'zh-CN': '敲诈勒索数额较大或者多次的，处三年以下有期徒刑等，更重的依次加重。',
      'zh-TW': '敲詐勒索數額較大或者多次的，處三年以下有期徒刑等，更重的依次加重。',
      en: 'Extortion (relatively large sums or repeated): up to 3 years, rising with amount.',
    },
    caveat: {
      'zh-CN': '索要真实到期的债务，本身一般不是敲诈勒索。',
      'zh-TW': '索要真實到期的債務，本身一般不是敲詐勒索。',
      en: 'Demanding a real debt that is due is usually not extortion by itself.',
    },
    appliesTo: ['anyone'],
  },
  'xf-238': {
    id: 'xf-238',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百三十八条',
      'zh-TW': '第二百三十八條',
      en: 'Art. 238',
    },
    inForceFrom: '1997-10-01',
    says: {
      'zh-CN': '为索取债务非法扣押、拘禁他人的，按非法拘禁罪处罚（三年以下，致重伤、死亡加重）。',
      'zh-TW': '為索取債務非法扣押、拘禁他人的，按非法拘禁罪處罰（三年以下，致重傷、死亡加重）。',
      en: 'Detaining someone to collect a debt is unlawful detention: up to 3 years, more if injury or death results.',
    },
    caveat: null,
    appliesTo: ['anyone'],
  },
  'xf-245': {
    id: 'xf-245',
    ...criminalLaw,
    article: {
      'zh-CN': '第二百四十五条',
      'zh-TW': '第二百四十五條',
      en: 'Art. 245',
    },
    inForceFrom: '1997-10-01',
    says: {
      'zh-CN': '非法搜查身体、住宅或非法侵入住宅的，处三年以下有期徒刑或拘役。',
      'zh-TW': '非法搜查身體、住宅或非法侵入住宅的，處三年以下有期徒刑或拘役。',
      en: 'Unlawful search of person/home or intrusion into a home: up to 3 years.',
    },
    caveat: null,
    appliesTo: ['anyone'],
  },
  'xf-225-feifa2019': {
    id: 'xf-225-feifa2019',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于办理非法放贷刑事案件若干问题的意见（刑法第二百二十五条）',
      'zh-TW': '關於辦理非法放貸刑事案件若干問題的意見（刑法第二百二十五條）',
      en: 'Opinions on criminal cases of unlawful lending (Criminal Law art. 225)',
    },
    article: {
      'zh-CN': '第一条、第二条',
      'zh-TW': '第一條、第二條',
      en: 'Arts 1, 2',
    },
    inForceFrom: '2019-10-21',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '未经批准、以营利为目的，2年内向不特定多人出借10次以上的职业放贷，实际年利率超过36%且达到数额人数标准（个人累计200万元、违法所得80万元、对象50人等）的，以非法经营罪论处。',
      'zh-TW':
        '未經批准、以營利為目的，2年內向不特定多人出借10次以上的職業放貸，實際年利率超過36%且達到數額人數標準（個人累計200萬元、違法所得80萬元、對象50人等）的，以非法經營罪論處。',
      en: 'Unlicensed professional lending (10+ loans in 2 years to unspecified people) at an actual annual rate above 36% and above size thresholds (CNY 2m lent / 0.8m gain / 50 borrowers for individuals) is the crime of illegal business operation.',
    },
    caveat: {
      'zh-CN': '36%是针对无证职业放贷的入罪量化线，不是民事上的保护上限，也不用于持牌机构。',
      'zh-TW': '36%是針對無證職業放貸的入罪量化線，不是民事上的保護上限，也不用於持牌機構。',
      en: '36% is a measure for the crime of unlicensed lending, not a civil-law cap, and not for licensed lenders.',
    },
    appliesTo: ['unlicensed_lender'],
    sources: [
      {
        title: '认定标准图解',
        url: 'https://www.yuyaoshenghuo.com/10758',
      },
      {
        title: '刑法分则（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/criminal-law/criminal-law/02-specific-provisions.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
  'xf-196': {
    id: 'xf-196',
    ...criminalLaw,
    article: {
      'zh-CN': '第一百九十六条',
      'zh-TW': '第一百九十六條',
      en: 'Art. 196',
    },
    inForceFrom: '2005-02-28',
    says: {
      'zh-CN': '恶意透支构成信用卡诈骗须以非法占有为目的，超限或超期透支，经发卡银行催收后仍不归还。',
      'zh-TW': '惡意透支構成信用卡詐騙須以非法占有為目的，超限或超期透支，經發卡銀行催收後仍不歸還。',
      en: "Credit-card fraud by malicious overdraft needs intent to unlawfully possess, overdraft beyond limit/term, and non-repayment after the issuer's collection.",
    },
    caveat: {
      'zh-CN': '单纯还不上不等于这一条；失联、转移财产会让情况变坏。',
      'zh-TW': '單純還不上不等於這一條；失聯、轉移財產會讓情況變壞。',
      en: 'Merely being unable to pay is not this offence; going missing or moving assets makes things worse.',
    },
    appliesTo: ['bank_credit_card'],
  },
  'jx-xyk-2018': {
    id: 'jx-xyk-2018',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释（2018修正）',
      'zh-TW': '關於辦理妨害信用卡管理刑事案件具體應用法律若干問題的解釋（2018修正）',
      en: 'Interpretation on criminal cases concerning credit cards (amended 2018)',
    },
    article: {
      'zh-CN': '第六至十一条',
      'zh-TW': '第六至十一條',
      en: 'Arts 6–11',
    },
    inForceFrom: '2018-12-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '恶意透支须经两次有效催收（至少间隔三十日、能确认收悉）后超过三个月不还，本金五万元以上；不得仅凭未还款推定非法占有；起诉前全部归还等可不起诉。',
      'zh-TW':
        '惡意透支須經兩次有效催收（至少間隔三十日、能確認收悉）後超過三個月不還，本金五萬元以上；不得僅憑未還款推定非法占有；起訴前全部歸還等可不起訴。',
      en: 'Two effective collections at least 30 days apart, then 3 months unpaid, principal CNY 50,000+; intent may not be inferred from non-payment alone; full repayment before prosecution can avoid it; disguised loans via card are excluded.',
    },
    caveat: {
      'zh-CN': '数额只算本金，不含利息、违约金。换号失联、逃避催收会被当作不利情形，保持能联系到更稳妥。',
      'zh-TW': '數額只算本金，不含利息、違約金。換號失聯、逃避催收會被當作不利情形，保持能聯絡到更穩妥。',
      en: 'Only principal counts, without interest and penalties. Changing numbers to avoid the issuer counts against the cardholder; staying reachable is safer.',
    },
    appliesTo: ['bank_credit_card'],
    sources: [
      {
        title: '修改信用卡解释的决定（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E3%80%81%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%A3%80%E5%AF%9F%E9%99%A2%E5%85%B3%E4%BA%8E%E4%BF%AE%E6%94%B9%E3%80%8A%E5%85%B3%E4%BA%8E%E5%8A%9E%E7%90%86%E5%A6%A8%E5%AE%B3%E4%BF%A1%E7%94%A8%E5%8D%A1%E7%AE%A1%E7%90%86%E5%88%91%E4%BA%8B%E6%A1%88%E4%BB%B6%E5%85%B7%E4%BD%93%E5%BA%94%E7%94%A8%E6%B3%95%E5%BE%8B%E8%8B%A5%E5%B9%B2%E9%97%AE%E9%A2%98%E7%9A%84%E8%A7%A3%E9%87%8A%E3%80%8B%E7%9A%84%E5%86%B3%E5%AE%9A.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'xf-193-175-1': {
    id: 'xf-193-175-1',
    ...criminalLaw,
    article: {
      'zh-CN': '第一百九十三条、第一百七十五条之一',
      'zh-TW': '第一百九十三條、第一百七十五條之一',
      en: 'Arts 193, 175-1',
    },
    inForceFrom: '2006-06-29',
    says: {
      'zh-CN':
        '贷款诈骗须以非法占有为目的并使用虚假理由、证明等手段；骗取贷款须以欺骗手段取得并造成重大损失。单纯借款后无力偿还不在其中。',
      'zh-TW':
        '貸款詐騙須以非法占有為目的並使用虛假理由、證明等手段；騙取貸款須以欺騙手段取得並造成重大損失。單純借款後無力償還不在其中。',
      en: 'Loan fraud needs intent plus deception; fraudulently obtaining a loan needs deception plus major loss. Mere inability to repay is neither.',
    },
    caveat: {
      'zh-CN': '申请时用了虚假材料的，情况不同，宜先咨询律师。',
      'zh-TW': '申請時用了虛假材料的，情況不同，宜先諮詢律師。',
      en: 'Where false papers were used in the application, things are different; ask a lawyer first.',
    },
    appliesTo: ['anyone'],
  },
  'xf-313': {
    id: 'xf-313',
    ...criminalLaw,
    article: {
      'zh-CN': '第三百一十三条',
      'zh-TW': '第三百一十三條',
      en: 'Art. 313',
    },
    inForceFrom: '2015-11-01',
    says: {
      'zh-CN': '对生效判决、裁定有能力执行而拒不执行、情节严重的，处三年以下有期徒刑等，特别严重三至七年。',
      'zh-TW': '對生效判決、裁定有能力執行而拒不執行、情節嚴重的，處三年以下有期徒刑等，特別嚴重三至七年。',
      en: 'Refusing, while able, to perform an effective judgment: up to 3 years, 3-7 if especially serious.',
    },
    caveat: {
      'zh-CN': '前提是已有生效法律文书并进入执行；仅仅逾期、仅仅被起诉都不适用。',
      'zh-TW': '前提是已有生效法律文書並進入執行；僅僅逾期、僅僅被起訴都不適用。',
      en: 'Presupposes an effective court document and enforcement; being overdue or being sued is not enough.',
    },
    appliesTo: ['anyone'],
  },
  'jx-jvzhi-2024': {
    id: 'jx-jvzhi-2024',
    tier: 'judicial_interpretation',
    title: {
      'zh-CN': '关于办理拒不执行判决、裁定刑事案件适用法律若干问题的解释（法释〔2024〕13号）',
      'zh-TW': '關於辦理拒不執行判決、裁定刑事案件適用法律若干問題的解釋（法釋〔2024〕13號）',
      en: 'Interpretation on criminal cases of refusing to perform judgments (Fa Shi [2024] No. 13)',
    },
    article: {
      'zh-CN': '第三至六条',
      'zh-TW': '第三至六條',
      en: 'Arts 3–6',
    },
    inForceFrom: '2024-12-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '列明情节严重情形，如处分、转移财产，虚假报告财产、违反限制消费令经罚款拘留后仍拒执；认定能力时扣除本人及所扶养家属生活必需费用；诉讼开始后、裁判前转移财产也可追究。',
      'zh-TW':
        '列明情節嚴重情形，如處分、轉移財產，虛假報告財產、違反限制消費令經罰款拘留後仍拒執；認定能力時扣除本人及所扶養家屬生活必需費用；訴訟開始後、裁判前轉移財產也可追究。',
      en: 'Lists serious circumstances; living necessities of debtor and dependants are deducted; moving assets after being served with the suit can count.',
    },
    caveat: {
      'zh-CN': '前提是有能力执行而拒不执行。',
      'zh-TW': '前提是有能力執行而拒不執行。',
      en: 'Presupposes the ability to perform.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '拒执解释（LawRefBook/Laws，2025-04-19 版全文汇编）',
        url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E3%80%81%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%A3%80%E5%AF%9F%E9%99%A2%E5%85%B3%E4%BA%8E%E5%8A%9E%E7%90%86%E6%8B%92%E4%B8%8D%E6%89%A7%E8%A1%8C%E5%88%A4%E5%86%B3%E3%80%81%E8%A3%81%E5%AE%9A%E5%88%91%E4%BA%8B%E6%A1%88%E4%BB%B6%E9%80%82%E7%94%A8%E6%B3%95%E5%BE%8B%E8%8B%A5%E5%B9%B2%E9%97%AE%E9%A2%98%E7%9A%84%E8%A7%A3%E9%87%8A%282024-10-30%29.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'xs-85-93-119': {
    id: 'xs-85-93-119',
    tier: 'binding_law',
    title: {
      'zh-CN': '刑事诉讼法',
      'zh-TW': '刑事訴訟法',
      en: 'Criminal Procedure Law',
    },
    article: {
      'zh-CN': '第八十五条、第九十三条、第一百一十九条',
      'zh-TW': '第八十五條、第九十三條、第一百一十九條',
      en: 'Arts 85, 93, 119',
    },
    inForceFrom: '2018-10-26',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN': '拘留须出示拘留证、逮捕须出示逮捕证，传唤讯问须出示证明文件；没有“短信通知抓捕”的程序。',
      'zh-TW': '拘留須出示拘留證、逮捕須出示逮捕證，傳喚訊問須出示證明文件；沒有「簡訊通知抓捕」的程序。',
      en: 'Detention and arrest need a warrant that is shown in person; a summons needs official papers. There is no procedure of announcing an arrest by SMS.',
    },
    caveat: {
      'zh-CN': '办案民警可能先打电话联系；接到后可拨当地派出所座机核实。',
      'zh-TW': '辦案民警可能先打電話聯絡；接到後可撥當地派出所市話核實。',
      en: "Officers may call first; the call can be checked with the local police station's landline.",
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '刑事诉讼法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/criminal-procedure/01-general-provisions.md',
      },
      {
        title: '刑事诉讼法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/procedural/criminal-procedure/02-filing-investigation-prosecution.md',
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
