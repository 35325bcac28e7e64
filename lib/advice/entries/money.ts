/** Paying, borrowing, rates and records. */
import type { AdviceEntry } from '../types';

export default [
  {
    id: 'borrow-to-pay',
    rows: ['S4-14'],
    tone: 'risky',
    patterns: [
      { p: '(向|找|跟|问|求助|请求|寻求|请|让) ~6 {relatives} ~12 {borrow}' },
      { p: '{borrow} ~6 {relatives} ~8 {to_pay_old}' },
      { p: '(可以|通过|建议|先|考虑|尝试|利用) ~8 {new_debt} ~12 {to_pay_old}' },
      { p: '(可以|建议|不妨|考虑) ~6 {new_debt}' },
    ],
    title: { 'zh-CN': '借钱还债要慎重', 'zh-TW': '借錢還債要慎重', en: 'Borrowing to repay' },
    says: {
      'zh-CN':
        '向亲友借只是选项之一，会把压力转给身边人，先算清每月能还多少；再借新贷还旧贷，总额通常更大。可以先请家人一起看账，不急着开口借。',
      'zh-TW':
        '向親友借只是選項之一，會把壓力轉給身邊人，先算清每月能還多少；再借新貸還舊貸，總額通常更大。可以先請家人一起看帳，不急著開口借。',
      en: 'Borrowing from people close to you is one option with its own price; a new loan for an old one mostly adds to the total. Work out first what you can pay each month.',
    },
    provisions: [],
    hits: [
      '暂时还不上的，可以向亲戚朋友借钱周转，先把逾期还上。',
      '可以寻求家人的资金帮助，尽快还清欠款。',
      '可以考虑借新还旧，缓解还款压力。',
      '可以向親友借款周轉。',
    ],
    allows: [
      '可以向家人说明情况，寻求理解和支持。',
      '不要以贷养贷，越滚越多。',
      '切勿借新还旧，也不要向朋友借钱填窟窿。',
      '对方联系亲友催收的，可以投诉。',
    ],
  },
  {
    id: 'pay-at-once',
    rows: ['S4-36'],
    tone: 'overstated',
    patterns: [
      { p: '{confirmed} ≈16 {pay_now}', companion: true, unless: ['able'] },
      { p: '(砸锅卖铁|借钱也要|想尽一切办法|不惜一切|哪怕借钱|无论如何都要) ~8 (还|还清|还上|还款|结清)' },
    ],
    title: { 'zh-CN': '先留生活费再定还多少', 'zh-TW': '先留生活費再定還多少', en: 'Living costs first' },
    says: {
      'zh-CN':
        '属实的欠款也不必一口答应全额：先留出吃住、医疗、赡养抚养的钱，再按每月能拿出的数提方案，别答应做不到的日期。',
      'zh-TW':
        '屬實的欠款也不必一口答應全額：先留出吃住、醫療、贍養撫養的錢，再按每月能拿出的數提方案，別答應做不到的日期。',
      en: 'Even when the debt is right, keep food, rent, medicine and family first, then offer what you can really pay; promise no date you cannot keep.',
    },
    provisions: [],
    hits: [
      '砸锅卖铁也要先还清欠款。',
      '无论如何都要尽快结清，借钱也要还上。',
      '哪怕借钱也要还，不然后果自负。',
      '不惜一切代價還清欠款。',
    ],
    allows: [
      '核实无误后，按自己的能力提出分期方案。',
      '先留出生活费，再安排还款。',
      '确认属实后与银行协商还款计划。',
      '还不上时先联系银行，不必借钱凑。',
    ],
  },
  {
    id: 'blames-the-borrower',
    rows: ['S2-22'],
    tone: 'risky',
    patterns: [{ p: '{blame}', negation: 'ignored' }],
    title: { 'zh-CN': '不必自责', 'zh-TW': '不必自責', en: 'No need for blame' },
    says: {
      'zh-CN': '逾期常因失业、生病、收入中断，责怪无助于解决。规划开支有用，从算清每月收支开始就好。',
      'zh-TW': '逾期常因失業、生病、收入中斷，責怪無助於解決。規劃開支有用，從算清每月收支開始就好。',
      en: 'Arrears often follow lost work or illness; blame solves nothing. Start with the month’s income and costs.',
    },
    provisions: [],
    hits: [
      '欠债不还活该被催收，谁让你乱花钱。',
      '走到这一步都怪自己超前消费。',
      '逾期的人都是自作自受。',
      '逾期被催收，只能說咎由自取。',
    ],
    allows: [
      '理性消费，量入为出。',
      '逾期不是世界末日，可以一步步解决。',
      '树立正确的消费观，合理规划支出。',
      '不必自责，先把收支算清楚。',
    ],
  },
  {
    id: 'no-repayment-above-rate',
    rows: ['L12'],
    tone: 'risky',
    patterns: [
      { p: '{above} ~6 ({rate_24}|{rate_36}|{lpr4}) ≈20 {not_pay}', unless: ['part_only'] },
      { p: '({rate_24}|{rate_36}|{lpr4}) ~6 (以上|之上|往上) ≈20 {not_pay}', unless: ['part_only'] },
      { p: '{rate_36} ≈16 (红线|{not_pay}|无效|高利贷|不受保护|不受法律保护)', unless: ['private_loan'] },
      { p: '(高利贷|网贷) ~8 (本金) ~6 {not_pay}' },
    ],
    title: { 'zh-CN': '本金仍要还', 'zh-TW': '本金仍要還', en: 'Principal stays due' },
    says: {
      'zh-CN':
        '利率高不等于不用还：本金和合法的利息仍要还。36% 的旧线 2020 年起不再用于借贷纠纷；对银行等持牌机构，可以在诉讼中请求把超过 24% 的部分调低。',
      'zh-TW':
        '利率高不等於不用還：本金和合法的利息仍要還。36% 的舊線 2020 年起不再用於借貸糾紛；對銀行等持牌機構，可以在訴訟中請求把超過 24% 的部分調低。',
      en: 'A high rate does not cancel the debt: principal and lawful interest stay due. The old 36 % line left loan disputes in 2020; against licensed lenders a court may be asked to reduce what exceeds 24 %.',
    },
    provisions: ['spc-2017-22', 'jx-mjjd-25', 'jx-pf27', 'mfd-680'],
    hits: [
      '年利率超过36%的网贷，本金都不用还。',
      '只要利率超过24%，您就可以不还。',
      '利率36%以上的贷款属于高利贷，一分钱不用还。',
      '年利率超過36%的貸款可以不還。',
    ],
    allows: [
      '利率超过24%的部分，可以在诉讼中请求法院调低，本金仍要还。',
      '超过四倍LPR的部分利息，法院不予支持（民间借贷）。',
      '“超过36%不用还”是误区。',
      '利率超过24%并不等于不用还。',
    ],
  },
  {
    id: 'lpr-for-every-loan',
    rows: ['L12'],
    tone: 'overstated',
    patterns: [
      {
        p: '{every_loan} ≈20 {lpr4} ≈10 {cap_words}',
        unless: ['private_loan'],
        negation: 'ignored',
        unlessParagraph: ['private_loan'],
      },
      {
        p: '{every_loan} ≈20 {cap_words} ≈10 {lpr4}',
        unless: ['private_loan'],
        negation: 'ignored',
        unlessParagraph: ['private_loan'],
      },
    ],
    title: { 'zh-CN': '四倍 LPR 只管民间借贷', 'zh-TW': '四倍 LPR 只管民間借貸', en: 'Private loans only' },
    says: {
      'zh-CN':
        '一年期 LPR 四倍的上限只用于民间借贷；银行、消费金融、小额贷款等持牌机构不适用（法释〔2020〕27 号），可以参照的是 24% 请求调低。',
      'zh-TW':
        '一年期 LPR 四倍的上限只用於民間借貸；銀行、消費金融、小額貸款等持牌機構不適用（法釋〔2020〕27 號），可以參照的是 24% 請求調低。',
      en: 'Four times LPR caps private lending only; banks, consumer finance and microloan companies are outside it. There, courts may be asked to reduce above 24 %.',
    },
    provisions: ['jx-pf27', 'jx-mjjd-25', 'spc-2017-22'],
    hits: [
      '所有网贷的利率都不得超过LPR四倍。',
      '信用卡和银行贷款利率超过LPR四倍就是违法。',
      '任何贷款超过四倍LPR都不受保护，属于高利贷。',
      '所有貸款的利率上限都是LPR四倍。',
    ],
    allows: [
      '民间借贷的利率上限是一年期LPR的四倍。',
      '银行贷款不适用四倍LPR，仅限民间借贷。',
      '一年期LPR目前为3.0%。',
      '持牌机构不适用四倍LPR上限。',
    ],
  },
  {
    id: 'record-clears-by-itself',
    rows: ['L12'],
    tone: 'risky',
    patterns: [
      { p: '{five_years} ≈14 {auto_clear}', unless: ['from_paid'], unlessParagraph: ['from_paid'] },
      { p: '{records} ≈10 {five_years} ≈10 {auto_clear}', unless: ['from_paid'], unlessParagraph: ['from_paid'] },
    ],
    title: { 'zh-CN': '五年从还清算起', 'zh-TW': '五年從還清算起', en: 'Five years from the end' },
    says: {
      'zh-CN': '不良记录保存五年，从还清（不良行为终止）那天算起，不是从逾期那天。一直不还，记录一直在。',
      'zh-TW': '不良紀錄保存五年，從還清（不良行為終止）那天算起，不是從逾期那天。一直不還，紀錄一直在。',
      en: 'Bad entries stay five years from the day the default ends, not from its beginning. While unpaid, the record stays.',
    },
    provisions: ['zx-13-15-16'],
    hits: [
      '逾期记录五年后会自动消除，不用担心。',
      '征信上的不良记录，5年就会消除。',
      '满五年后征信自动清零，不还也没关系。',
      '逾期記錄五年後會自動消除。',
    ],
    allows: [
      '还清之日起五年后，不良记录才会删除。',
      '不良信息自不良行为终止之日起保存五年，之后删除。',
      '逾期记录不会五年后自动消除。',
      '征信报告每年可以查询。',
    ],
  },
  {
    id: 'limitation-cancels-debt',
    rows: ['L12'],
    tone: 'risky',
    patterns: [
      { p: '{three_years} ≈20 (不用还|不用偿还|无需偿还|可以不还|作废|消灭|失效|自动取消|一笔勾销|就没了|不需要还)' },
      { p: '诉讼时效 ≈16 (不用还|不用偿还|无需偿还|可以不还|作废|消灭|一笔勾销)' },
    ],
    title: { 'zh-CN': '过时效不等于没债', 'zh-TW': '過時效不等於沒債', en: 'The debt remains' },
    says: {
      'zh-CN': '三年时效过后债还在，只是被起诉时可以提出时效抗辩；对方催过、您还过一点或同意过分期，都可能重新起算。',
      'zh-TW': '三年時效過後債還在，只是被起訴時可以提出時效抗辯；對方催過、您還過一點或同意過分期，都可能重新起算。',
      en: 'After three years the debt remains; only a defence arises in court. A reminder received, a small payment or a plan may restart the period.',
    },
    provisions: ['mfd-188', 'mfd-192-193', 'mfd-195', 'jx-shixiao'],
    hits: [
      '网贷过了三年诉讼时效就不用还了。',
      '只要熬过3年，债务就自动取消。',
      '超过诉讼时效的贷款可以不还。',
      '過了三年就不用還了。',
    ],
    allows: [
      '过了三年诉讼时效，债务仍然存在，只是可以提出抗辩。',
      '“过三年不用还”是误区。',
      '诉讼时效期间为三年。',
      '三年内每次催收都可能使时效中断。',
    ],
  },
  {
    id: 'fixed-number-of-contacts',
    rows: ['L12'],
    tone: 'overstated',
    patterns: [
      { p: '{each_day} ~10 {at_most} ~3 {times}', negation: 'ignored', unless: ['norm'], unlessParagraph: ['norm'] },
      { p: '{at_most} ~4 {each_day} ~3 {times}', negation: 'ignored', unless: ['norm'], unlessParagraph: ['norm'] },
    ],
    title: { 'zh-CN': '次数不是法律规定', 'zh-TW': '次數不是法律規定', en: 'No number in law' },
    says: {
      'zh-CN':
        '法律没有规定短信的次数。“每天三次”出自推荐性国家标准，指有效的语音通话；银行业协会的指引说的是未接通的拨打。频繁骚扰可以引用《民法典》第 1033 条。',
      'zh-TW':
        '法律沒有規定簡訊的次數。「每天三次」出自推薦性國家標準，指有效的語音通話；銀行業協會的指引說的是未接通的撥打。頻繁騷擾可以引用《民法典》第 1033 條。',
      en: 'No law sets a number for SMS. “Three a day” is from a recommended standard about voice conversations. Against constant disturbance, cite art. 1033 of the Civil Code.',
    },
    provisions: ['mfd-1033-1', 'gbt-frequency', 'cba-frequency'],
    hits: [
      '法律规定催收每天不得超过3次，超过就可以投诉。',
      '催收短信每天最多三条，多了就违法。',
      '催收电话一天不能超过三次。',
      '催收電話每天不得超過3次。',
    ],
    allows: [
      '推荐性国家标准GB/T 45251建议每天有效语音通话不超过3次。',
      '银行业协会指引提到每天不超过6次未接通。',
      '每天留出半小时整理账单。',
      '频繁骚扰可以投诉。',
    ],
  },
  {
    id: 'night-is-unlawful',
    rows: ['L12'],
    tone: 'overstated',
    patterns: [
      {
        p: '{night} ≈16 (催收|短信|电话|联系|打扰) ≈10 {is_unlawful}',
        negation: 'ignored',
        unless: ['norm'],
        unlessParagraph: ['norm'],
      },
    ],
    title: { 'zh-CN': '时段是行业规范', 'zh-TW': '時段是行業規範', en: 'Hours are a norm' },
    says: {
      'zh-CN':
        '22 点到次日 8 点不催收，出自推荐性国家标准和银行业协会指引，不是法律。投诉时可以作依据；深夜反复骚扰可引用《民法典》第 1033 条。',
      'zh-TW':
        '22 點到次日 8 點不催收，出自推薦性國家標準和銀行業協會指引，不是法律。投訴時可以作依據；深夜反覆騷擾可引用《民法典》第 1033 條。',
      en: 'The hours 22:00–08:00 come from a recommended standard and an industry guideline, not from a law. They support a complaint.',
    },
    provisions: ['cba-hours', 'gbt-hours', 'mfd-1033-1'],
    hits: [
      '晚上10点以后打催收电话就是违法的。',
      '法律规定22点后催收属于违法行为。',
      '晚上十点后发催收短信违反法律。',
      '夜間打電話催收屬於違法。',
    ],
    allows: [
      '行业规范要求22点至次日8点不催收。',
      '夜间催收不符合银行业协会的指引。',
      '晚上10点后收到的短信，可以记下时间。',
      '推荐性标准建议夜间不催收。',
    ],
  },
  {
    id: 'overdraft-ten-thousand',
    rows: ['L12'],
    tone: 'outdated',
    since: '2018-12-01',
    patterns: [
      {
        p: '{overdraft} ≈24 {ten_thousand} ≈16 {to_crime}',
        unless: ['fifty_thousand'],
        negation: 'ignored',
        doubt: 'myth',
      },
    ],
    title: { 'zh-CN': '入刑标准已提高', 'zh-TW': '入刑標準已提高', en: 'Higher threshold' },
    says: {
      'zh-CN':
        '恶意透支的起点 2018 年 12 月起是本金 5 万元，还要有非法占有目的、两次有效催收和超过 3 个月；不能只因没还就认定。',
      'zh-TW':
        '惡意透支的起點 2018 年 12 月起是本金 5 萬元，還要有非法占有目的、兩次有效催收和超過 3 個月；不能只因沒還就認定。',
      en: 'Since December 2018 the threshold is 50,000 yuan of principal, with intent, two effective reminders and three months; non-payment alone is not enough.',
    },
    provisions: ['xf-196', 'jx-xyk-2018'],
    hits: [
      '信用卡恶意透支1万元以上就可能被追究刑事责任。',
      '恶意透支超过一万元即构成信用卡诈骗罪。',
      '透支1万元，经两次催收不还就会立案。',
      '惡意透支1萬元以上就會坐牢。',
    ],
    allows: [
      '恶意透支的标准2018年起提高到5万元。',
      '恶意透支本金5万元以上并具有非法占有目的才可能构成犯罪。',
      '信用卡欠款1万元，可以申请分期。',
      '欠款不还是民事纠纷。',
    ],
  },
  {
    id: 'never-prison',
    rows: ['L1'],
    tone: 'overstated',
    patterns: [{ p: '{never_prison}', negation: 'ignored', unless: ['prison_care'], unlessParagraph: ['prison_care'] }],
    title: { 'zh-CN': '说得太绝对', 'zh-TW': '說得太絕對', en: 'Too absolute' },
    says: {
      'zh-CN': '单纯还不上是民事纠纷；但骗贷、恶意透支，或者有能力却不执行生效判决，可能涉及刑事责任。',
      'zh-TW': '單純還不上是民事糾紛；但騙貸、惡意透支，或者有能力卻不執行生效判決，可能涉及刑事責任。',
      en: 'Mere inability to pay is civil; loan fraud, malicious overdraft or defying a judgment while able may be criminal.',
    },
    provisions: ['xf-196', 'xf-193-175-1', 'xf-313'],
    hits: [
      '网贷不还绝对不会坐牢，放心就行。',
      '欠信用卡的钱肯定不会坐牢。',
      '欠多少钱都不会坐牢，催收都是吓唬人。',
      '網貸不還絕對不會坐牢。',
    ],
    allows: [
      '单纯还不上一般不会坐牢，但骗贷除外。',
      '欠款通常是民事纠纷，不会坐牢。',
      '拒不执行判决可能承担刑事责任。',
      '不会仅因没钱还而被判刑。',
    ],
  },
] satisfies AdviceEntry[];
