/** Public security: what the police may punish, before and since 2026-01-01. */
import type { Provision } from '../types';

const police2025 = {
  tier: 'binding_law',
  title: {
    'zh-CN': '治安管理处罚法（2025年修订）',
    'zh-TW': '治安管理處罰法（2025年修訂）',
    en: 'Public Security Administration Punishments Law (2025 revision)',
  },
  inForceFrom: '2026-01-01',
  inForceTo: null,
  dateBasis: 'read_in_source',
  appliesTo: ['anyone'],
  sources: [
    {
      title: '治安管理处罚法（2025修订）（ImCa0/just-laws，2026-07-17 版全文汇编）',
      url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/administrative/penalties-for-administration-of-public-security/README.md',
    },
  ],
  lookUp: {
    title: '国家法律法规数据库',
    url: 'https://flk.npc.gov.cn/',
  },
  lastChecked: '2026-11-21',
  confidence: 'confirmed',
} satisfies Partial<Provision>;

const police2005 = {
  tier: 'binding_law',
  title: {
    'zh-CN': '治安管理处罚法（2005年公布、2012年修正）',
    'zh-TW': '治安管理處罰法（2005年公布、2012年修正）',
    en: 'Public Security Administration Punishments Law (2005, amended 2012)',
  },
  inForceFrom: '2006-03-01',
  inForceTo: '2025-12-31',
  dateBasis: 'read_in_source',
  replaces: null,
  appliesTo: ['anyone'],
  sources: [
    {
      title: '治安管理处罚法（2012修正）（LawRefBook/Laws，2025-04-19 版全文汇编）',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95/%E6%B2%BB%E5%AE%89%E7%AE%A1%E7%90%86%E5%A4%84%E7%BD%9A%E6%B3%95%282012-10-26%29.md',
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
  'za2025-50-1-1': {
    id: 'za2025-50-1-1',
    ...police2025,
    article: {
      'zh-CN': '第五十条第一款第（一）项',
      'zh-TW': '第五十條第一款第（一）項',
      en: 'Art. 50(1)(1)',
    },
    replaces: 'za2005-42',
    says: {
      'zh-CN':
        '以恐吓信等方法威胁他人人身安全的，处五日以下拘留或一千元以下罚款；情节较重的处五至十日拘留，可并处一千元以下罚款。',
      'zh-TW':
        '以恐嚇信等方法威脅他人人身安全的，處五日以下拘留或一千元以下罰款；情節較重的處五至十日拘留，可併處一千元以下罰款。',
      en: "Threatening another's personal safety (letters or other means): up to 5 days' detention or a fine up to CNY 1,000; serious cases 5-10 days, with or without a fine up to 1,000.",
    },
    caveat: {
      'zh-CN': '适用于2026-01-01起发生的行为；更早的行为看旧法第四十二条。',
      'zh-TW': '適用於2026-01-01起發生的行為；更早的行為看舊法第四十二條。',
      en: 'For conduct from 2026-01-01 on; earlier conduct falls under art. 42 of the former text.',
    },
  },
  'za2025-50-1-2': {
    id: 'za2025-50-1-2',
    ...police2025,
    article: {
      'zh-CN': '第五十条第一款第（二）项',
      'zh-TW': '第五十條第一款第（二）項',
      en: 'Art. 50(1)(2)',
    },
    replaces: 'za2005-42',
    says: {
      'zh-CN':
        '公然侮辱他人或者捏造事实诽谤他人的，处五日以下拘留或一千元以下罚款；情节较重的处五至十日拘留，可并处一千元以下罚款。',
      'zh-TW':
        '公然侮辱他人或者捏造事實誹謗他人的，處五日以下拘留或一千元以下罰款；情節較重的處五至十日拘留，可併處一千元以下罰款。',
      en: 'Public insult or defamation by made-up facts: up to 5 days or up to CNY 1,000; serious cases 5-10 days, with or without a fine up to 1,000.',
    },
    caveat: {
      'zh-CN': '“公然”要求有第三人可以知道；一对一短信里的辱骂，更适合看第（五）项和民法典。',
      'zh-TW': '「公然」要求有第三人可以知道；一對一簡訊裡的辱罵，更適合看第（五）項和民法典。',
      en: '"Public" means that others could learn of it; abuse in a one-to-one text fits item 5 and the Civil Code better.',
    },
  },
  'za2025-50-1-5': {
    id: 'za2025-50-1-5',
    ...police2025,
    article: {
      'zh-CN': '第五十条第一款第（五）项',
      'zh-TW': '第五十條第一款第（五）項',
      en: 'Art. 50(1)(5)',
    },
    replaces: 'za2005-42',
    says: {
      'zh-CN':
        '多次发送淫秽、侮辱、恐吓等信息，或者以滋扰、纠缠、跟踪等方法干扰他人正常生活，处五日以下拘留或一千元以下罚款；情节较重的处五至十日拘留，可并处一千元以下罚款。',
      'zh-TW':
        '多次發送淫穢、侮辱、恐嚇等訊息，或者以滋擾、糾纏、跟蹤等方法干擾他人正常生活，處五日以下拘留或一千元以下罰款；情節較重的處五至十日拘留，可併處一千元以下罰款。',
      en: 'Repeated obscene, insulting or intimidating messages, or pestering/stalking that disturbs normal life: up to 5 days or up to CNY 1,000; serious: 5-10 days, optional fine up to 1,000.',
    },
    caveat: {
      'zh-CN':
        '条文说的是“多次发送”侮辱、恐吓等信息，或者滋扰、纠缠；内容文明的催款短信单凭次数未必算（这是本工具的理解，不是官方解释）。',
      'zh-TW':
        '條文說的是「多次發送」侮辱、恐嚇等訊息，或者滋擾、糾纏；內容文明的催款簡訊單憑次數未必算（這是本工具的理解，不是官方解釋）。',
      en: 'The text speaks of repeated insulting or intimidating messages, or of pestering; polite reminders may not count by number alone (our reading, not an official one).',
    },
  },
  'za2025-50-1-6': {
    id: 'za2025-50-1-6',
    ...police2025,
    article: {
      'zh-CN': '第五十条第一款第（六）项',
      'zh-TW': '第五十條第一款第（六）項',
      en: 'Art. 50(1)(6)',
    },
    replaces: 'za2005-42',
    says: {
      'zh-CN':
        '偷窥、偷拍、窃听、散布他人隐私的，处五日以下拘留或一千元以下罚款；情节较重的处五至十日拘留，可并处一千元以下罚款。',
      'zh-TW':
        '偷窺、偷拍、竊聽、散布他人隱私的，處五日以下拘留或一千元以下罰款；情節較重的處五至十日拘留，可併處一千元以下罰款。',
      en: "Spying on, secretly filming, eavesdropping on or spreading another person's private matters: up to 5 days or up to CNY 1,000; serious cases 5-10 days, with or without a fine up to 1,000.",
    },
    caveat: null,
  },
  'za2025-50-2': {
    id: 'za2025-50-2',
    ...police2025,
    article: {
      'zh-CN': '第五十条第二款',
      'zh-TW': '第五十條第二款',
      en: 'Art. 50(2)',
    },
    replaces: null,
    says: {
      'zh-CN':
        '有滋扰、纠缠、跟踪行为的，公安机关负责人可批准责令一定期限内禁止接触被侵害人；违反的处五至十日拘留，可并处一千元以下罚款。',
      'zh-TW':
        '有滋擾、糾纏、跟蹤行為的，公安機關負責人可批准責令一定期限內禁止接觸被侵害人；違反的處五至十日拘留，可併處一千元以下罰款。',
      en: "For pestering or stalking, the police may order no contact for a period; breach: 5-10 days' detention, with or without a fine up to CNY 1,000.",
    },
    caveat: {
      'zh-CN': '是否责令由公安机关决定，当事人可以请求。',
      'zh-TW': '是否責令由公安機關決定，當事人可以請求。',
      en: 'The police decide; the person concerned may ask for it.',
    },
  },
  'za2005-42': {
    id: 'za2005-42',
    ...police2005,
    article: {
      'zh-CN': '第四十二条',
      'zh-TW': '第四十二條',
      en: 'Art. 42',
    },
    says: {
      'zh-CN':
        '当时的规定：威胁人身安全、公然侮辱诽谤、多次发送侮辱恐吓或者其他信息干扰正常生活、散布隐私等，处五日以下拘留或五百元以下罚款；较重的五至十日拘留，可并处五百元以下罚款。',
      'zh-TW':
        '當時的規定：威脅人身安全、公然侮辱誹謗、多次發送侮辱恐嚇或者其他訊息干擾正常生活、散布隱私等，處五日以下拘留或五百元以下罰款；較重的五至十日拘留，可併處五百元以下罰款。',
      en: 'The text of that time: threats to personal safety, public insult or defamation, repeated insulting, intimidating or other messages that disturb normal life, spreading private matters: up to 5 days or up to CNY 500; serious cases 5-10 days, with or without a fine up to 500.',
    },
    caveat: {
      'zh-CN': '用于2026-01-01之前发生的行为。',
      'zh-TW': '用於2026-01-01之前發生的行為。',
      en: 'For conduct before 2026-01-01.',
    },
  },
  'za2025-62': {
    id: 'za2025-62',
    ...police2025,
    article: {
      'zh-CN': '第六十二条',
      'zh-TW': '第六十二條',
      en: 'Art. 62',
    },
    replaces: 'za2005-51',
    says: {
      'zh-CN':
        '冒充国家机关工作人员招摇撞骗处十至十五日拘留，可并处一千元以下罚款，较轻的五至十日；冒充军警从重；冒用其他个人、组织身份名义招摇撞骗处五日以下拘留或一千元以下罚款，较重的五至十日拘留，可并处一千元以下罚款。',
      'zh-TW':
        '冒充國家機關工作人員招搖撞騙處十至十五日拘留，可併處一千元以下罰款，較輕的五至十日；冒充軍警從重；冒用其他個人、組織身分名義招搖撞騙處五日以下拘留或一千元以下罰款，較重的五至十日拘留，可併處一千元以下罰款。',
      en: "Posing as state officials: 10-15 days, optional fine up to CNY 1,000 (lighter: 5-10 days); posing as police/military is aggravating; using any other false identity or organisation's name: up to 5 days or up to 1,000 (serious: 5-10 days).",
    },
    caveat: {
      'zh-CN': '“招摇撞骗”要有骗取信任、谋取不法利益的成分；只写“法务部”未必构成。',
      'zh-TW': '「招搖撞騙」要有騙取信任、謀取不法利益的成分；只寫「法務部」未必構成。',
      en: 'Deceiving for gain is part of it; merely signing as a "legal department" may not be enough.',
    },
  },
  'za2005-51': {
    id: 'za2005-51',
    ...police2005,
    article: {
      'zh-CN': '第五十一条',
      'zh-TW': '第五十一條',
      en: 'Art. 51',
    },
    says: {
      'zh-CN':
        '当时的规定：冒充国家机关工作人员或以其他虚假身份招摇撞骗，处五至十日拘留，可并处五百元以下罚款；较轻的五日以下拘留或五百元以下罚款。',
      'zh-TW':
        '當時的規定：冒充國家機關工作人員或以其他虛假身分招搖撞騙，處五至十日拘留，可併處五百元以下罰款；較輕的五日以下拘留或五百元以下罰款。',
      en: 'The text of that time: posing as state officials or under another false identity to deceive: 5-10 days, with or without a fine up to CNY 500; lighter cases up to 5 days or up to 500.',
    },
    caveat: {
      'zh-CN': '用于2026-01-01之前发生的行为。',
      'zh-TW': '用於2026-01-01之前發生的行為。',
      en: 'For conduct before 2026-01-01.',
    },
  },
  'za2025-47-3': {
    id: 'za2025-47-3',
    ...police2025,
    article: {
      'zh-CN': '第四十七条第（三）项',
      'zh-TW': '第四十七條第（三）項',
      en: 'Art. 47(3)',
    },
    replaces: 'za2005-40-3',
    says: {
      'zh-CN':
        '非法限制人身自由、非法侵入住宅的，处十至十五日拘留并处一千至二千元罚款；较轻的五至十日拘留并处一千元以下罚款。',
      'zh-TW':
        '非法限制人身自由、非法侵入住宅的，處十至十五日拘留併處一千至二千元罰款；較輕的五至十日拘留併處一千元以下罰款。',
      en: 'Unlawful restraint or entry into a home: 10-15 days plus CNY 1,000-2,000; lighter: 5-10 days plus up to 1,000.',
    },
    caveat: {
      'zh-CN': '敲门、在公共区域等候本身不等于“侵入住宅”。',
      'zh-TW': '敲門、在公共區域等候本身不等於「侵入住宅」。',
      en: 'Knocking or waiting in a public area is not by itself entering a home.',
    },
  },
  'za2005-40-3': {
    id: 'za2005-40-3',
    ...police2005,
    article: {
      'zh-CN': '第四十条第（三）项',
      'zh-TW': '第四十條第（三）項',
      en: 'Art. 40(3)',
    },
    says: {
      'zh-CN':
        '当时的规定：非法限制人身自由、非法侵入住宅的，处十至十五日拘留并处五百至一千元罚款；较轻的五至十日拘留并处二百至五百元罚款。',
      'zh-TW':
        '當時的規定：非法限制人身自由、非法侵入住宅的，處十至十五日拘留併處五百至一千元罰款；較輕的五至十日拘留併處二百至五百元罰款。',
      en: 'The text of that time: unlawful restraint or entry into a home: 10-15 days plus CNY 500-1,000; lighter cases 5-10 days plus 200-500.',
    },
    caveat: {
      'zh-CN': '用于2026-01-01之前发生的行为。敲门、在公共区域等候本身不等于“侵入住宅”。',
      'zh-TW': '用於2026-01-01之前發生的行為。敲門、在公共區域等候本身不等於「侵入住宅」。',
      en: 'For conduct before 2026-01-01. Knocking or waiting in a public area is not by itself entering a home.',
    },
  },
  'za2025-30': {
    id: 'za2025-30',
    ...police2025,
    article: {
      'zh-CN': '第三十条',
      'zh-TW': '第三十條',
      en: 'Art. 30',
    },
    replaces: 'za2005-26',
    says: {
      'zh-CN':
        '追逐、拦截他人，或者其他无故侵扰他人、扰乱社会秩序的寻衅滋事行为，处五至十日拘留或一千元以下罚款；较重的十至十五日拘留，可并处二千元以下罚款。',
      'zh-TW':
        '追逐、攔截他人，或者其他無故侵擾他人、擾亂社會秩序的尋釁滋事行為，處五至十日拘留或一千元以下罰款；較重的十至十五日拘留，可併處二千元以下罰款。',
      en: 'Chasing, blocking or otherwise harassing people without cause (picking quarrels): 5-10 days or up to CNY 1,000; serious: 10-15 days, optional fine up to 2,000.',
    },
    caveat: {
      'zh-CN': '因债务纠纷引起的，一般先看经有关部门制止或处理后是否仍继续。',
      'zh-TW': '因債務糾紛引起的，一般先看經有關部門制止或處理後是否仍繼續。',
      en: 'In debt disputes it usually matters whether it went on after being stopped or dealt with.',
    },
  },
  'za2005-26': {
    id: 'za2005-26',
    ...police2005,
    article: {
      'zh-CN': '第二十六条',
      'zh-TW': '第二十六條',
      en: 'Art. 26',
    },
    says: {
      'zh-CN': '当时的规定：寻衅滋事处五至十日拘留，可并处五百元以下罚款；较重的十至十五日，可并处一千元以下罚款。',
      'zh-TW': '當時的規定：尋釁滋事處五至十日拘留，可併處五百元以下罰款；較重的十至十五日，可併處一千元以下罰款。',
      en: 'The text of that time: picking quarrels: 5-10 days, with or without a fine up to CNY 500; serious cases 10-15 days, with or without up to 1,000.',
    },
    caveat: {
      'zh-CN': '用于2026-01-01之前发生的行为；因债务纠纷引起的，一般先看经制止后是否仍继续。',
      'zh-TW': '用於2026-01-01之前發生的行為；因債務糾紛引起的，一般先看經制止後是否仍繼續。',
      en: 'For conduct before 2026-01-01; in debt disputes it usually matters whether it went on after being stopped.',
    },
  },
  'za2025-56': {
    id: 'za2025-56',
    ...police2025,
    article: {
      'zh-CN': '第五十六条',
      'zh-TW': '第五十六條',
      en: 'Art. 56',
    },
    replaces: null,
    says: {
      'zh-CN':
        '违规向他人出售、提供个人信息，或者窃取、以其他方法非法获取个人信息，处十至十五日拘留；较轻的五日以下拘留。',
      'zh-TW':
        '違規向他人出售、提供個人資訊，或者竊取、以其他方法非法獲取個人資訊，處十至十五日拘留；較輕的五日以下拘留。',
      en: "Unlawfully selling, providing or obtaining personal information: 10-15 days' detention; lighter cases up to 5 days.",
    },
    caveat: {
      'zh-CN': '2026-01-01之前的同类行为没有这一条，看个人信息保护法或刑法。',
      'zh-TW': '2026-01-01之前的同類行為沒有這一條，看個人信息保護法或刑法。',
      en: 'Not for conduct before 2026-01-01; the Personal Information Protection Law or the Criminal Law then applies.',
    },
  },
  'za2025-58': {
    id: 'za2025-58',
    ...police2025,
    article: {
      'zh-CN': '第五十八条',
      'zh-TW': '第五十八條',
      en: 'Art. 58',
    },
    replaces: 'za2005-49',
    says: {
      'zh-CN':
        '诈骗、敲诈勒索（未达刑事标准）处五至十日拘留或二千元以下罚款；较重的十至十五日拘留，可并处三千元以下罚款。',
      'zh-TW':
        '詐騙、敲詐勒索（未達刑事標準）處五至十日拘留或二千元以下罰款；較重的十至十五日拘留，可併處三千元以下罰款。',
      en: 'Fraud or extortion below the criminal threshold: 5-10 days or up to CNY 2,000; serious: 10-15 days, optional fine up to 3,000.',
    },
    caveat: {
      'zh-CN': '数额够不够、算不算诈骗，由公安机关判断。',
      'zh-TW': '數額夠不夠、算不算詐騙，由公安機關判斷。',
      en: 'Whether it is fraud, and of what weight, is for the police to decide.',
    },
  },
  'za2005-49': {
    id: 'za2005-49',
    ...police2005,
    article: {
      'zh-CN': '第四十九条',
      'zh-TW': '第四十九條',
      en: 'Art. 49',
    },
    says: {
      'zh-CN':
        '当时的规定：诈骗、敲诈勒索（未达刑事标准）处五至十日拘留，可并处五百元以下罚款；较重的十至十五日，可并处一千元以下罚款。',
      'zh-TW':
        '當時的規定：詐騙、敲詐勒索（未達刑事標準）處五至十日拘留，可併處五百元以下罰款；較重的十至十五日，可併處一千元以下罰款。',
      en: 'The text of that time: fraud or extortion below the criminal threshold: 5-10 days, with or without a fine up to CNY 500; serious cases 10-15 days, with or without up to 1,000.',
    },
    caveat: {
      'zh-CN': '用于2026-01-01之前发生的行为。',
      'zh-TW': '用於2026-01-01之前發生的行為。',
      en: 'For conduct before 2026-01-01.',
    },
  },
  'za2025-25': {
    id: 'za2025-25',
    ...police2025,
    article: {
      'zh-CN': '第二十五条',
      'zh-TW': '第二十五條',
      en: 'Art. 25',
    },
    replaces: null,
    says: {
      'zh-CN': '违反治安管理行为六个月内未被公安机关发现的不再处罚，有连续状态的从终了之日起算；想报案，早些更稳妥。',
      'zh-TW': '違反治安管理行為六個月內未被公安機關發現的不再處罰，有連續狀態的從終了之日起算；想報案，早些更穩妥。',
      en: 'No penalty if the police do not learn of the violation within six months (counted from the end of a continuing one); reporting early is safer.',
    },
    caveat: null,
  },
  'za2025-90': {
    id: 'za2025-90',
    ...police2025,
    article: {
      'zh-CN': '第九十条',
      'zh-TW': '第九十條',
      en: 'Art. 90',
    },
    replaces: null,
    says: {
      'zh-CN': '公安机关接到报案应当立案调查；认为不属于违反治安管理行为的，应当告知报案人并说明理由。',
      'zh-TW': '公安機關接到報案應當立案調查；認為不屬於違反治安管理行為的，應當告知報案人並說明理由。',
      en: 'Police must open and investigate a report, or tell the reporter it is not a violation and why.',
    },
    caveat: null,
  },
  'xzcf-37': {
    id: 'xzcf-37',
    tier: 'binding_law',
    title: {
      'zh-CN': '行政处罚法',
      'zh-TW': '行政處罰法',
      en: 'Administrative Penalty Law',
    },
    article: {
      'zh-CN': '第三十七条',
      'zh-TW': '第三十七條',
      en: 'Art. 37',
    },
    inForceFrom: '2021-07-15',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN': '行政处罚适用违法行为发生时的规定；作出决定时规定已修改且新规定较轻的，适用新规定。',
      'zh-TW': '行政處罰適用違法行為發生時的規定；作出決定時規定已修改且新規定較輕的，適用新規定。',
      en: 'Administrative penalties follow the law at the time of the act, unless the newer law is lighter. This is why rules are selected by message date.',
    },
    caveat: {
      'zh-CN': '本工具按信息发出的日期选条文，就是依据这一条。',
      'zh-TW': '本工具按訊息發出的日期選條文，就是依據這一條。',
      en: 'The reason why this tool picks provisions by the date of the message.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '行政处罚法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/administrative/administrative-penalty/README.md',
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
