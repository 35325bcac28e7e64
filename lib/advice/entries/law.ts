/** Laws that advice still cites although they are gone, were renumbered, or never said so. */
import type { AdviceEntry } from '../types';

export default [
  {
    id: 'repealed-contract-law',
    rows: ['S0-4'],
    tone: 'outdated',
    since: '2021-01-01',
    patterns: [
      { p: '合同法', unless: ['gone_law'], negation: 'ignored', doubt: 'myth' },
      { p: '(民法通则|民法总则|侵权责任法|担保法|物权法)', unless: ['gone_law'], negation: 'ignored', doubt: 'myth' },
    ],
    title: { 'zh-CN': '引用的法律已废止', 'zh-TW': '引用的法律已廢止', en: 'Repealed law' },
    says: {
      'zh-CN':
        '《合同法》等九部法律自 2021 年 1 月 1 日起废止，现在看《民法典》：借款在第 667 至 680 条，违约金过高可请求减少见第 585 条。',
      'zh-TW':
        '《合同法》等九部法律自 2021 年 1 月 1 日起廢止，現在看《民法典》：借款在第 667 至 680 條，違約金過高可請求減少見第 585 條。',
      en: 'The Contract Law and eight others ended on 1 January 2021. The Civil Code applies: loans in arts 667–680, excessive penalties in art. 585.',
    },
    provisions: ['mfd-1260', 'mfd-676', 'mfd-585'],
    hits: [
      '根据《合同法》和《民法典》的规定，债权人有权要求债务人还款。',
      '依據合同法第二百零六條，借款人應當按期返還借款。',
      '按照我国《合同法》第一百一十四条，违约金过高可以请求调整。',
      '《民法通则》规定，合法的借贷关系受法律保护。',
    ],
    allows: [
      '《合同法》已于2021年1月1日废止，借款合同现在看民法典第六百六十七条以下。',
      '劳动合同法规定的工资不能随意克扣。',
      '原合同法的内容已编入民法典合同编。',
      '根据《民法典》第六百七十五条，借款人应当按照约定的期限返还借款。',
    ],
  },
  {
    id: 'wrong-law-competition',
    rows: ['S2-5'],
    tone: 'outdated',
    patterns: [{ p: '反不正当竞争法', unless: ['market'], negation: 'ignored', doubt: 'myth' }],
    title: { 'zh-CN': '法律依据不对', 'zh-TW': '法律依據不對', en: 'Wrong law' },
    says: {
      'zh-CN':
        '《反不正当竞争法》管的是经营者之间的竞争，不管催收。威胁、侮辱看《治安管理处罚法》第五十条（2026 年前的行为看原第四十二条），隐私和名誉看《民法典》第 1032、1024 条。',
      'zh-TW':
        '《反不正當競爭法》管的是經營者之間的競爭，不管催收。威脅、侮辱看《治安管理處罰法》第五十條（2026 年前的行為看原第四十二條），隱私和名譽看《民法典》第 1032、1024 條。',
      en: 'That act is about competition between businesses, not collection. For threats and insults see art. 50 of the Public Security law (art. 42 for acts before 2026), for privacy and reputation arts 1032 and 1024 of the Civil Code.',
    },
    provisions: ['za2025-50-1-1', 'mfd-1032', 'mfd-1024'],
    hits: [
      '根据《反不正当竞争法》，催收人员不得使用威胁、侮辱等手段。',
      '反不正当竞争法明确禁止对借款人进行恐吓和骚扰。',
      '依據《反不正當競爭法》，不得採用恐嚇方式催收。',
      '如遇暴力催收，可以依据反不正当竞争法投诉。',
    ],
    allows: [
      '《治安管理处罚法》第五十条规定了威胁他人人身安全的处罚。',
      '反不正当竞争法保护商业秘密，和催收没有关系。',
      '不少文章引用反不正当竞争法，这是误区。',
      '催收不得威胁、侮辱，依据是民法典和治安管理处罚法。',
    ],
  },
  {
    id: 'police-act-renumbered',
    rows: ['S3-12'],
    tone: 'outdated',
    since: '2026-01-01',
    patterns: [
      { p: '{public_security} ~12 {art_42}', unless: ['renumbered'], negation: 'ignored', doubt: 'myth' },
      {
        p: '{public_security} ~12 (第二十六条|第26条) ≈30 (寻衅滋事|催收|滋扰)',
        unless: ['renumbered'],
        negation: 'ignored',
        doubt: 'myth',
      },
      {
        p: '{public_security} ≈40 (五百元以下罚款|500元以下罚款|五百元以下的罚款|500元以下的罚款)',
        unless: ['renumbered'],
        negation: 'ignored',
        doubt: 'myth',
      },
    ],
    title: { 'zh-CN': '条文已换号', 'zh-TW': '條文已換號', en: 'Renumbered article' },
    says: {
      'zh-CN':
        '修订后的《治安管理处罚法》2026 年 1 月 1 日起施行：原第四十二条的内容在第五十条，罚款上限由 500 元改为 1000 元。2025 年底以前的行为仍看旧条文，按行为发生的日期选。',
      'zh-TW':
        '修訂後的《治安管理處罰法》2026 年 1 月 1 日起施行：原第四十二條的內容在第五十條，罰款上限由 500 元改為 1000 元。2025 年底以前的行為仍看舊條文，按行為發生的日期選。',
      en: 'The revised Public Security law is in force since 1 January 2026: old art. 42 is now art. 50 and the cap on fines is 1,000 yuan instead of 500. Acts up to the end of 2025 still fall under the old text.',
    },
    provisions: ['za2025-50-1-1', 'za2025-50-1-5', 'za2005-42'],
    hits: [
      '对方发威胁短信的，可以依据《治安管理处罚法》第四十二条报警。',
      '根据治安管理处罚法第42条，多次发送骚扰信息可处五日以下拘留。',
      '依照《治安管理處罰法》第四十二條的規定，可以要求警方處理。',
      '《中华人民共和国治安管理处罚法》规定，写恐吓信威胁他人的，处五日以下拘留或者五百元以下罚款。',
    ],
    allows: [
      '2026年1月1日以后的行为，看《治安管理处罚法》第五十条，原第四十二条只用于以前的行为。',
      '《治安管理处罚法》第五十条规定，威胁他人人身安全的处五日以下拘留或者一千元以下罚款。',
      '信用卡业务管理办法第四十二条讲的是别的内容。',
      '根据《治安管理处罚法》，多次发送威胁信息可以报警。',
    ],
  },
  {
    id: 'civil-code-on-threats',
    rows: ['S4-15'],
    tone: 'overstated',
    patterns: [
      {
        p: '{civil_code} ≈40 {menace} ≈16 {debtor} ≈10 {kin}',
        unless: ['right_articles'],
        negation: 'ignored',
        doubt: 'myth',
      },
      {
        p: '{civil_code} ≈40 {debtor} ≈10 {kin} ≈16 {menace}',
        unless: ['right_articles'],
        negation: 'ignored',
        doubt: 'myth',
      },
    ],
    title: { 'zh-CN': '依据要具体', 'zh-TW': '依據要具體', en: 'Which clause' },
    says: {
      'zh-CN':
        '意思对，依据要具体到条：《民法典》保护的是隐私（1032、1033）和名誉（1024）；威胁、侮辱另看《治安管理处罚法》第五十条，2026 年前的行为看原第四十二条。',
      'zh-TW':
        '意思對，依據要具體到條：《民法典》保護的是隱私（1032、1033）和名譽（1024）；威脅、侮辱另看《治安管理處罰法》第五十條，2026 年前的行為看原第四十二條。',
      en: 'True in substance, but name the clause: the Civil Code protects privacy (1032, 1033) and reputation (1024); threats and insults fall under art. 50 of the Public Security law, or old art. 42 before 2026.',
    },
    provisions: ['mfd-1033-1', 'mfd-1024', 'za2025-50-1-1', 'za2005-42'],
    hits: [
      '《民法典》规定，不得以侮辱、恐吓等方式对待债务人及其近亲属。',
      '按照民法典，催收方不能对债务人及其家属进行威胁、恐吓。',
      '《民法典》明确，禁止侮辱、恐吓借款人及其亲属。',
      '《民法典》規定，不得侮辱、恐嚇債務人及其近親屬。',
    ],
    allows: [
      '《民法典》第1024条保护名誉权，催收不得侮辱债务人及其家人。',
      '民法典第一千零三十三条禁止侵扰他人的私人生活安宁。',
      '威胁债务人及其近亲属的，可以报警。',
      '民法典规定，借款人应当按照约定的期限返还借款。',
    ],
  },
  {
    id: 'illegal-debt-crime',
    rows: ['L12'],
    tone: 'overstated',
    patterns: [
      {
        p: '{illegal_debt_crime} ≈30 {lawful_lenders}',
        unless: ['illegal_debt_only'],
        unlessParagraph: ['illegal_debt_only'],
      },
      {
        p: '{lawful_lenders} ≈30 {illegal_debt_crime}',
        unless: ['illegal_debt_only'],
        unlessParagraph: ['illegal_debt_only'],
      },
    ],
    title: { 'zh-CN': '罪名用错了地方', 'zh-TW': '罪名用錯了地方', en: 'Does not fit' },
    says: {
      'zh-CN':
        '催收非法债务罪（刑法第 293 条之一）只针对高利放贷等产生的非法债务，不适用于银行、持牌机构的合法借款。催收方式越界，另有别的规定。',
      'zh-TW':
        '催收非法債務罪（刑法第 293 條之一）只針對高利放貸等產生的非法債務，不適用於銀行、持牌機構的合法借款。催收方式越界，另有別的規定。',
      en: 'The crime of collecting illegal debts (art. 293-1) covers illegal debts only, not lawful loans of banks and licensed lenders. Improper manner is dealt with elsewhere.',
    },
    provisions: ['xf-293-1'],
    hits: [
      '银行催收员骚扰您，就构成催收非法债务罪。',
      '遇到网贷平台暴力催收，可以告他催收非法债务罪。',
      '所有的催收公司都可能触犯催收非法债务罪，直接报警即可。',
      '依据催收非法债务罪，可以让持牌机构的催收人员坐牢。',
    ],
    allows: [
      '催收非法债务罪只针对高利放贷等非法债务，不适用于银行的合法贷款。',
      '以暴力催收赌债等非法债务的，可能构成催收非法债务罪，仅限非法债务。',
      '银行催收越界的，可以向12378投诉。',
      '刑法第二百九十三条之一讲的是催收高利放贷等产生的非法债务。',
    ],
  },
  {
    id: 'old-industry-norms',
    rows: ['L12'],
    tone: 'outdated',
    since: '2025-02-28',
    patterns: [{ p: '{old_norms}', unless: ['old_norm_care'], negation: 'ignored', doubt: 'myth' }],
    title: { 'zh-CN': '行业文件已更替', 'zh-TW': '行業文件已更替', en: 'Superseded norm' },
    says: {
      'zh-CN':
        '这份行业文件已由推荐性国家标准 GB/T 45251-2025（2025 年 2 月 28 日起）接替。两者都不是法律，可以在投诉里作参考。',
      'zh-TW':
        '這份行業文件已由推薦性國家標準 GB/T 45251-2025（2025 年 2 月 28 日起）接替。兩者都不是法律，可以在投訴裡作參考。',
      en: 'This industry text was followed by the recommended standard GB/T 45251-2025 on 28 February 2025. Neither is law; both may support a complaint.',
    },
    provisions: ['gbt-scope', 'nifa-2024'],
    hits: [
      '《互联网金融贷后催收业务指引》规定，催收不得骚扰无关人员。',
      '根据《互联网金融逾期债务催收自律公约》，晚上九点后不得催收。',
      '可以引用互联网金融贷后催收业务指引要求对方停止。',
      '《互聯網金融貸後催收業務指引》對催收時間有規定。',
    ],
    allows: [
      '《互联网金融贷后催收业务指引》自2025年2月28日起已被国家标准代替。',
      'GB/T 45251-2025 是推荐性国家标准。',
      '中国银行业协会2026年发布了催收工作指引。',
      '行业自律规范不是法律，可以作为投诉的参考。',
    ],
  },
  {
    id: 'old-regulator-name',
    rows: ['L12'],
    tone: 'outdated',
    since: '2023-05-18',
    patterns: [
      { p: '(向|找|到|给|拨打|联系|可以) ~8 {old_regulator} ~8 {turn_to}', unless: ['old_regulator_care'] },
      { p: '{turn_to} ~4 (到|至|给) ~4 {old_regulator}', unless: ['old_regulator_care'] },
      { p: '{old_regulator} ~8 (12378|投诉电话|投诉热线)', unless: ['old_regulator_care'] },
    ],
    title: { 'zh-CN': '机构名称已更新', 'zh-TW': '機構名稱已更新', en: 'Renamed regulator' },
    says: {
      'zh-CN':
        '银保监会 2023 年起由国家金融监督管理总局接替，银行、消费金融的投诉热线仍是 12378；小额贷款公司归地方金融管理机构，可问 12345。',
      'zh-TW':
        '銀保監會 2023 年起由國家金融監督管理總局接替，銀行、消費金融的投訴專線仍是 12378；小額貸款公司歸地方金融管理機構，可問 12345。',
      en: 'The CBIRC was followed by the National Financial Regulatory Administration in 2023; 12378 is still the line for banks and consumer finance, 12345 for microloan companies.',
    },
    provisions: ['ch-12378'],
    hits: [
      '如果催收越界，可以向银保监会投诉。',
      '保留证据后向当地银保监局举报。',
      '可以拨打银保监会的12378投诉热线。',
      '可以向銀保監會投訴該平台。',
    ],
    allows: [
      '原银保监会的职责由国家金融监督管理总局承担，投诉可拨12378。',
      '《银行保险机构消费者权益保护管理办法》（银保监会令2022年第9号）第四十一条。',
      '可以向国家金融监督管理总局投诉。',
      '银保监会2020年印发了消费投诉处理管理办法。',
    ],
  },
] satisfies AdviceEntry[];
