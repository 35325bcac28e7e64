/** Paid relief: repair, agents, "stop interest" as a right, private contacts, false papers. */
import type { AdviceEntry } from '../types';

export default [
  {
    id: 'credit-repair-service',
    rows: ['S3-29'],
    tone: 'risky',
    patterns: [
      { p: '{repair_deed} ~12 {repair} ~4 {repair_seller}', unless: ['official_repair'] },
      { p: '{repair} ~4 {repair_seller} ~12 {repair_deed}', unless: ['official_repair'] },
      { p: '(申请|办理|做|购买|花钱|付费) ~8 {repair}', unless: ['official_repair', 'one_off'] },
      { p: '(花钱|付费|找人|找专业|交钱|办理|联系) ~12 (消除|删除|清除|铲除|洗白|修复|覆盖|抹去) ~6 {records}' },
      { p: '{repair_seller} ~8 (消除|删除|清除|洗白|修复) ~6 {records}' },
    ],
    title: { 'zh-CN': '没有付费修复征信', 'zh-TW': '沒有付費修復徵信', en: 'No paid credit repair' },
    says: {
      'zh-CN': '没有可以花钱办的“征信修复”。记录有误，可以自己免费提异议，20 日内答复；属实的记录从还清起保存五年。',
      'zh-TW': '沒有可以花錢辦的「徵信修復」。紀錄有誤，可以自己免費提異議，20 日內答覆；屬實的紀錄從還清起保存五年。',
      en: 'There is no credit repair for money. Wrong entries: object yourself, free, answer within 20 days; true ones stay five years from the end of the default.',
    },
    provisions: ['zx-25-26-29', 'zx-13-15-16', 'notice-5dept-2026'],
    hits: [
      '可以向银行或相关机构申请信用修复服务，恢复个人信用。',
      '建议找专业的征信修复机构处理逾期记录。',
      '联系专业团队消除征信不良记录。',
      '可以向銀行申請信用修復服務。',
    ],
    allows: [
      '谨防“征信修复”骗局，不存在付费修复征信。',
      '记录有误的，可以向征信中心提出异议，免费办理。',
      '按时还款，信用会逐步恢复。',
      '失信被执行人履行义务后，可以向法院申请信用修复。',
    ],
  },
  {
    id: 'one-off-repair-closed',
    rows: ['S3-29', 'L12'],
    tone: 'outdated',
    since: '2026-04-01',
    patterns: [
      { p: '{one_off} ≈20 {one_off_open}', unless: ['ended'], unlessParagraph: ['ended'] },
      { p: '{one_off_open} ≈12 {one_off}', unless: ['ended'], unlessParagraph: ['ended'] },
    ],
    title: { 'zh-CN': '一次性政策已结束', 'zh-TW': '一次性政策已結束', en: 'The one-off policy ended' },
    says: {
      'zh-CN':
        '央行的一次性信用修复政策已于 2026 年 3 月 31 日结束，当时也不用申请、不收费。现在还以它的名义收费的，要小心。',
      'zh-TW':
        '央行的一次性信用修復政策已於 2026 年 3 月 31 日結束，當時也不用申請、不收費。現在還以它的名義收費的，要小心。',
      en: 'The one-off policy of the central bank ended on 31 March 2026; it needed no application and no fee. Be careful with anyone charging in its name.',
    },
    provisions: ['notice-repair-2025'],
    hits: [
      '一次性信用修复政策目前还可以申请，抓紧办理。',
      '符合条件的可以申请一次性信用修复。',
      '现在正是一次性信用修复的好机会，赶紧办理。',
      '一次性信用修復政策目前還可以申請。',
    ],
    allows: [
      '一次性信用修复政策已于2026年3月31日结束。',
      '一次性信用修复无需申请，现已截止。',
      '谨防以一次性信用修复名义收费的诈骗。',
      '还清欠款后五年，记录删除。',
    ],
  },
  {
    id: 'paid-advisers',
    rows: ['S0-32', 'S3-23'],
    tone: 'risky',
    patterns: [
      { p: '{engage} ~10 {paid_agents}', unless: ['free_help'] },
      { p: '{paid_agents} ~12 (代办|包过|成功率|收费|咨询|办理|帮您|帮你|为您|协助|可以帮)', unless: ['free_help'] },
      {
        p: '(专业|正规) ~4 (法务|债务|协商|反催收|停息挂账|维权) ~6 (团队|机构|公司|平台|老师|服务) ~10 (协助|帮助|处理|代为|代办|咨询|介入)',
        unless: ['free_help'],
      },
    ],
    title: { 'zh-CN': '先用免费的帮助', 'zh-TW': '先用免費的協助', en: 'Free help first' },
    says: {
      'zh-CN':
        '“债务优化”“代理维权”多以顾问身份收费，五部门 2026 年 2 月提示过风险。协商和投诉都可以自己免费办：先找贷款机构，再找 12378；法律问题可问 12348。',
      'zh-TW':
        '「債務優化」「代理維權」多以顧問身分收費，五部門 2026 年 2 月提示過風險。協商和投訴都可以自己免費辦：先找貸款機構，再找 12378；法律問題可問 12348。',
      en: 'Sellers of “debt optimisation” call themselves advisers; five authorities warned in February 2026. Negotiating and complaining is free: the lender, then 12378; 12348 for legal questions.',
    },
    provisions: ['notice-5dept-2026'],
    hits: [
      '自己谈不下来，可以找专业的法务公司代理协商，成功率很高。',
      '可以咨询专业的财务顾问，获得债务处理建议。',
      '建议找债务优化公司帮忙协商。',
      '通过法务公司代理协商，成功率更高。',
      '可以諮詢財務顧問。',
    ],
    allows: [
      '不用找法务公司，自己打官方电话就能协商。',
      '不要相信债务优化公司，协商可以自己免费办。',
      '谨防“代理维权”骗局。',
      '可以拨打12348获得免费法律咨询。',
      '需要时咨询执业律师。',
    ],
  },
  {
    id: 'stop-interest-as-right',
    rows: ['L12', 'S4-45'],
    tone: 'overstated',
    patterns: [
      {
        p: '个性化分期 ≈12 (必须同意|不得拒绝|不能拒绝|无条件|法定权利|都要同意|一定能|都能办)',
        negation: 'ignored',
        unless: ['not_right'],
      },
      { p: '{stop_interest} ≈20 {is_right}', negation: 'ignored', unless: ['not_right'] },
      { p: '{is_right} ≈20 {stop_interest}', negation: 'ignored', unless: ['not_right'] },
      { p: '(申请|办理|可以|做) ~6 停息挂账', unless: ['stop_interest_care'], unlessParagraph: ['stop_interest_care'] },
    ],
    title: { 'zh-CN': '停息挂账不是权利', 'zh-TW': '停息掛帳不是權利', en: 'Not a right' },
    says: {
      'zh-CN':
        '规定里没有“停息挂账”。信用卡有“个性化分期”：欠款超出还款能力且仍有意愿时，可以与银行平等协商，最长五年，利息怎么算看约定；网贷没有这一条。',
      'zh-TW':
        '規定裡沒有「停息掛帳」。信用卡有「個性化分期」：欠款超出還款能力且仍有意願時，可以與銀行平等協商，最長五年，利息怎麼算看約定；網貸沒有這一條。',
      en: 'No rule knows “停息挂账”. For credit cards a personal plan of up to five years may be agreed; interest is as agreed, and online loans have no such clause.',
    },
    provisions: ['xyk-70'],
    hits: [
      '停息挂账是法律赋予您的权利，银行必须同意。',
      '信用卡逾期都可以办理停息挂账，分60期还。',
      '您有权要求银行给您停息挂账。',
      '停息掛帳是您的權利，銀行必須同意。',
    ],
    allows: [
      '停息挂账不是权利，信用卡可以与银行平等协商个性化分期。',
      '信用卡办法第七十条规定可以协商个性化分期还款协议，最长不超过5年。',
      '谨防打着停息挂账名义的收费中介。',
      '个性化分期需要银行同意。',
      '您有权查询欠款构成、提出异议、申请个性化分期。',
    ],
  },
  {
    id: 'private-contact',
    rows: ['S1-30', 'S0-34'],
    tone: 'risky',
    // found by shape, in private-contact.ts
    patterns: [],
    title: { 'zh-CN': '私人联系方式', 'zh-TW': '私人聯絡方式', en: 'Private contact' },
    says: {
      'zh-CN':
        '这里留的是私人手机号、QQ 或微信，看不出背后是谁。先不要发身份证、卡号和合同，也不要付费；需要帮助可打 12378、12348。',
      'zh-TW':
        '這裡留的是私人手機號、QQ 或微信，看不出背後是誰。先不要發身分證、卡號和合同，也不要付費；需要協助可打 12378、12348。',
      en: 'A private mobile, QQ or WeChat: nobody can tell who is behind it. Send no ID, card or contract and pay nothing; 12378 and 12348 help for free.',
    },
    provisions: ['notice-5dept-2026'],
    hits: [
      '逾期咨询热线：13800001234，QQ：123456789',
      '需要帮助请加QQ 1234567890',
      '添加老师微信，免费领取协商方案。',
      '诉讼维权电话 139-0000-1234（微信同号）',
    ],
    allows: [
      '请拨打12378投诉热线。',
      '银行客服电话95588。',
      '谨防要求添加微信、QQ的“维权”人员。',
      '催收用13800001234发来的短信要保留。',
      '有催收人员加微信要求转账的，不要理会。',
    ],
  },
  {
    id: 'forged-papers',
    rows: ['L2'],
    tone: 'risky',
    patterns: [
      { p: '(可以|建议|直接|帮|找人|需要|准备|提供|代) ~6 {forge} ~8 {forged}', doubt: 'myth', unless: ['reported'] },
      { p: '{forge} ~6 {forged} ≈12 (协商|申请|通过|分期|减免|停息)', doubt: 'myth', unless: ['reported'] },
    ],
    title: { 'zh-CN': '材料要真实', 'zh-TW': '材料要真實', en: 'True papers only' },
    says: {
      'zh-CN': '用假证明、假病历协商，可能涉及刑事责任，也会让真实的困难不被相信。有什么交什么，没有就如实写明。',
      'zh-TW': '用假證明、假病歷協商，可能涉及刑事責任，也會讓真實的困難不被相信。有什麼交什麼，沒有就如實寫明。',
      en: 'Forged papers can be a crime and make a real hardship unbelievable. Hand in what you have and say plainly what is missing.',
    },
    provisions: ['xf-280', 'notice-5dept-2026'],
    hits: [
      '可以找人代开贫困证明，协商更容易通过。',
      '准备一份假的病历证明，银行就会同意停息。',
      '伪造失业证明去申请减免，成功率很高。',
      '可以找人代開貧困證明。',
    ],
    allows: [
      '不要伪造证明材料，可能构成犯罪。',
      '提供真实的收入证明和病历。',
      '编造虚假理由投诉要承担责任，切勿伪造病历。',
      '困难证明可以向社区开具。',
    ],
  },
] satisfies AdviceEntry[];
