/** How to make collection stop: whom to ask, what to expect. */
import type { AdviceEntry } from '../types';

export default [
  {
    id: 'ask-to-stop-sms',
    rows: ['S0-10'],
    tone: 'overstated',
    patterns: [
      { p: '{ask} ≈10 {stop} ~8 {collecting}', unless: ['improper'], headings: 'never', unlessParagraph: ['limit'] },
      {
        p: '{ask} ~6 (将|把)? ~4 {collecting} ~4 {stop}',
        unless: ['improper'],
        headings: 'never',
        unlessParagraph: ['limit'],
      },
      {
        p: '(不希望|不想|不愿) ~4 (再)? ~2 (收到|接到|接收) ~6 {collecting}',
        negation: 'ignored',
        unless: ['improper'],
        headings: 'never',
        unlessParagraph: ['limit'],
      },
    ],
    title: { 'zh-CN': '正常提醒停不掉', 'zh-TW': '正常提醒停不掉', en: 'Lawful reminders go on' },
    says: {
      'zh-CN':
        '债权人可以正常提醒还款，要求“停止短信”对方可以不答应。能要求的是：停止越界的做法，不联系无关的人，约定联系的时间和方式。',
      'zh-TW':
        '債權人可以正常提醒還款，要求「停止簡訊」對方可以不答應。能要求的是：停止越界的做法，不聯絡無關的人，約定聯絡的時間和方式。',
      en: 'A creditor may send ordinary reminders and need not stop them. What you can ask for: an end to improper conduct, no contact with others, agreed times and channels.',
    },
    provisions: ['mfd-1033-1', 'mfd-676'],
    hits: [
      '拨打客服热线，要求其停止发送催收短信。',
      '可以明确告知对方，请停止催收短信，否则将采取法律措施。',
      '向机构说明情况后，请求停止短信催收。',
      '可以要求對方停止發送催收簡訊。',
    ],
    allows: [
      '可以要求对方停止骚扰和威胁，合法的提醒无法停止。',
      '要求停止联系无关第三人。',
      '要求催收方停止违规催收，并书面回复。',
      '正常的提醒短信，借款人不能要求停止。',
    ],
  },
  {
    id: 'collector-first',
    rows: ['S0-14'],
    tone: 'risky',
    patterns: [
      {
        p: '(直接|主动) ~3 (联系|找|致电|拨打|与|和|跟) ~4 {collectors}',
        unless: ['identify'],
        unlessParagraph: ['identify'],
      },
      {
        p: '{engage} ~8 {collectors} ≈24 (停止|协商|沟通|商量|谈|说明|还款|达成)',
        unless: ['identify'],
        unlessParagraph: ['identify'],
      },
      {
        p: '(与|和|跟) ~4 {collectors} ~8 (协商|沟通|商量|谈判|谈|达成)',
        unless: ['identify'],
        unlessParagraph: ['identify'],
      },
    ],
    title: { 'zh-CN': '先核实身份与委托', 'zh-TW': '先核實身分與委託', en: 'Identity first' },
    says: {
      'zh-CN':
        '找催收公司谈之前，先请对方出示公司全称、委托书和工号，再向贷款机构的官方客服核实。方案以贷款机构的书面答复为准，款项只还到机构账户。',
      'zh-TW':
        '找催收公司談之前，先請對方出示公司全名、委託書和工號，再向貸款機構的官方客服核實。方案以貸款機構的書面答覆為準，款項只還到機構帳戶。',
      en: 'Before talking to a collection company, ask for its full name, the authorisation and the staff number, and check with the lender. What counts is the lender’s written answer; pay only to the lender.',
    },
    provisions: ['xb2022-41', 'xyk-2022-13', 'gbf-21'],
    hits: [
      '可以直接联系催收公司，要求其停止催收行为。',
      '主动联系催收人员，说明困难并协商还款方式。',
      '您也可以与催收公司协商，达成还款协议。',
      '可以直接聯繫催收公司，要求停止發送簡訊。',
    ],
    allows: [
      '催收公司联系您时，先请对方出示委托书和身份，再谈还款。',
      '不要与催收公司私下协商，直接找银行。',
      '与银行官方客服协商还款。',
      '联系催收公司前，先向贷款机构核实委托。',
    ],
  },
  {
    id: 'lawyer-letter-stops',
    rows: ['S0-17'],
    tone: 'overstated',
    patterns: [
      { p: '{engage} ~6 {lawyer} ≈16 {lawyer_letter}', unless: ['received'] },
      { p: '{lawyer} ≈12 {lawyer_letter} ≈16 {stop}', unless: ['received'] },
      { p: '{lawyer} ≈10 (发送|发|出具) ~6 {lawyer_letter}', unless: ['received'] },
    ],
    title: { 'zh-CN': '律师函作用有限', 'zh-TW': '律師函作用有限', en: 'What a lawyer’s letter does' },
    says: {
      'zh-CN':
        '律师函只能由执业律师出具，多半收费，也不能让合法的催收停下。可以先自己写投诉和协商信；要请律师，先把事实和证据列清楚，12348 可免费咨询。',
      'zh-TW':
        '律師函只能由執業律師出具，多半收費，也不能讓合法的催收停下。可以先自己寫投訴和協商信；要請律師，先把事實和證據列清楚，12348 可免費諮詢。',
      en: 'Such a letter comes from a practising lawyer, mostly for a fee, and does not end lawful collection. You can write the complaint yourself first; 12348 gives free advice.',
    },
    provisions: ['lsf-13-55'],
    hits: [
      '可以委托律师发送律师函，要求对方停止催收。',
      '必要时聘请律师向催收公司发函，制止其行为。',
      '请律师出具律师函，催收短信很快就会停止。',
      '可以委託律師發送律師函，要求其停止發送簡訊。',
    ],
    allows: [
      '收到对方寄来的律师函，先核实真假。',
      '律师函并不等于起诉，可以先核对内容。',
      '需要时可以咨询律师，12348提供免费法律咨询。',
      '冒充律师事务所发律师函的，可以举报。',
    ],
  },
  {
    id: 'promises-to-stop',
    rows: ['S0-36'],
    tone: 'overstated',
    patterns: [
      { p: '{promise_sure} ~10 {promise_stop} ~10 {collecting}', unless: ['improper'], unlessParagraph: ['limit'] },
      { p: '{collecting} ~6 {promise_sure} ~6 {promise_stop}', unless: ['improper'], unlessParagraph: ['limit'] },
      {
        // 不会再, 不敢 are what is promised here, no denial of it
        p: '{promise_soon} ~2 {promise_ends} ~4 ({collecting}|催)',
        negation: 'ignored',
        headings: 'never',
        unless: ['improper', 'ended_by'],
        unlessParagraph: ['limit'],
      },
      {
        p: '{collecting} ~2 {promise_soon} ~2 (停止|停了|停下|消失|没了|没有了)',
        headings: 'never',
        unless: ['improper', 'ended_by'],
        unlessParagraph: ['limit'],
      },
      {
        p: '{promise_how} ~10 {promise_stop} ~6 {collecting}',
        headings: 'only',
        companion: true,
        questions: 'count',
        unless: ['improper'],
        unlessPage: ['limit'],
      },
    ],
    title: { 'zh-CN': '承诺停催不现实', 'zh-TW': '承諾停催不現實', en: 'A promise to stop it' },
    says: {
      'zh-CN': '没有办法能让合法的催收保证停下。能做的是核实、存证、协商，并要求停止越界的做法。',
      'zh-TW': '沒有辦法能讓合法的催收保證停下。能做的是核實、存證、協商，並要求停止越界的做法。',
      en: 'Nothing can guarantee that lawful collection ends. What helps: verify, keep evidence, negotiate, and object to improper conduct.',
    },
    provisions: ['mfd-676'],
    hits: [
      '这几招可以彻底停止催收短信，让您恢复清净。',
      '按照以下方法，马上停止催收电话。',
      '一招让催收短信彻底消除。',
      '教您三招，輕鬆擺脫催收簡訊。',
      '只要打一个投诉电话，网贷平台马上就会停止催收。',
      '投诉之后，平台就会停止催收。',
      '发了这封信，他们再也不敢打电话了。',
      '照这样说，催收很快就停了。',
    ],
    allows: [
      '合法的催收无法停止，能要求的是停止骚扰。',
      '没有任何办法能保证停止催收。',
      '如何应对催收短信',
      '遇到暴力催收，可以要求立即停止骚扰行为。',
      '欠款结清以后，平台就会停止催收。',
      '协商一致后，银行就不再催收，按新的约定还款即可。',
      '收到投诉后，机构应当停止骚扰行为。',
      '不要以为投诉了，催收就停了。',
      '催收短信就是提醒还款的信息，不再回复也可以。',
    ],
  },
  {
    id: 'lender-will-agree',
    rows: ['S1-10'],
    tone: 'overstated',
    patterns: [
      { p: '{lender} ~4 {surely} ~12 {adjust}', unless: ['maybe'] },
      { p: '{lender} ~3 会 ~4 {decide_by} ≈28 {adjust}', unless: ['maybe'], unlessParagraph: ['limit'] },
      {
        p: '(银行|机构|平台|债权人|对方) ~4 (必须|不得拒绝|不能拒绝|无权拒绝|应当无条件) ~6 (同意|接受|协商|分期|减免|答应)',
        negation: 'ignored',
      },
    ],
    title: { 'zh-CN': '对方可以不同意', 'zh-TW': '對方可以不同意', en: 'The lender may refuse' },
    says: {
      'zh-CN':
        '协商要双方同意，机构可以不答应或只答应一部分。被拒绝时请对方书面说明理由，准备第二个方案，再走投诉或调解。',
      'zh-TW':
        '協商要雙方同意，機構可以不答應或只答應一部分。被拒絕時請對方書面說明理由，準備第二個方案，再走投訴或調解。',
      en: 'Both sides have to agree; the lender may refuse or accept in part. Ask for the reason in writing, have a second proposal ready, then complain or ask for mediation.',
    },
    provisions: ['xyk-70', 'mfd-678', 'tousu-2020-3'],
    hits: [
      '客服会根据您的信用状况和还款能力调整还款方案。',
      '只要说明困难，银行一定会同意延期。',
      '平台都会给予减免，不用担心。',
      '銀行必須同意您的分期申請。',
    ],
    allows: [
      '银行可能会根据情况决定是否同意分期。',
      '协商需要双方同意，机构不一定会答应。',
      '银行会审核您的申请，是否批准由银行决定。',
      '可以向客服说明困难，询问是否可以延期。',
    ],
  },
  {
    id: 'good-credit-stops-sms',
    rows: ['S1-28'],
    tone: 'overstated',
    patterns: [
      { p: '{credit} ~6 {good} ≈6 {collecting} ~8 (减少|停止|消失|少收到)', unless: ['improper'] },
      { p: '{good} ~4 {credit} ≈20 {helps_stop} ~8 {collecting}', unless: ['improper'] },
      { p: '{credit} ~6 {good} ≈20 {helps_stop} ~8 {collecting}', unless: ['improper'] },
    ],
    title: { 'zh-CN': '信用好坏不决定催收', 'zh-TW': '信用好壞不決定催收', en: 'Credit does not stop it' },
    says: {
      'zh-CN': '催收看的是这笔款有没有还，不看信用分。信用好起来是还清之后的结果，不是停短信的办法。',
      'zh-TW': '催收看的是這筆款有沒有還，不看信用分數。信用好起來是還清之後的結果，不是停簡訊的辦法。',
      en: 'Collection depends on whether this debt is paid, not on a score. Better credit follows repayment; it is no way to stop messages.',
    },
    provisions: ['zx-13-15-16'],
    hits: [
      '保持良好的信用记录，有助于停止催收短信。',
      '提升个人信用，就可以减少催收短信的发送。',
      '信用记录改善后，捷信就会停止发送催收短信。',
      '良好的信用有助於停止催收簡訊。',
    ],
    allows: [
      '按时还款有助于逐步恢复信用。',
      '信用记录良好，以后贷款更容易。',
      '还清之后，催收短信自然就没有了。',
      '逾期会影响个人信用记录。',
    ],
  },
  {
    id: 'former-name',
    rows: ['S1-29'],
    tone: 'outdated',
    once: true,
    patterns: [
      {
        p: '{former_name} ≈24 (催收|短信|客服|还款|贷款|逾期|借款|热线|合同|官网|协商|app)',
        unlessPage: ['present_name', 'renamed_words'],
        negation: 'ignored',
        doubt: 'ignored',
        questions: 'count',
      },
      {
        p: '(催收|联系|拨打|致电|逾期|借款|让|向) ~8 {former_name}',
        unlessPage: ['present_name', 'renamed_words'],
        negation: 'ignored',
        doubt: 'ignored',
        questions: 'count',
      },
    ],
    title: { 'zh-CN': '机构已更名', 'zh-TW': '機構已更名', en: 'Renamed lender' },
    says: {
      'zh-CN': '这家机构已经更名：{now}，原合同继续有效。写信、投诉请用现在的全称，电话以现在的官方应用为准。',
      'zh-TW': '這家機構已經更名：{now}，原合同繼續有效。寫信、投訴請用現在的全名，電話以現在的官方 App 為準。',
      en: 'This lender bears another name now: {now}; contracts stay valid. Use the present full name in letters and the present official app for contact.',
    },
    provisions: [],
    hits: [
      '如何让捷信停止催收短信',
      '可以拨打捷信官方客服热线，说明自己的情况。',
      '捷信的催收短信一般会写明逾期金额。',
      '如何讓捷信停止催收簡訊',
    ],
    allows: [
      '捷信消费金融已更名为天津京东消费金融有限公司，客服以新公司为准。',
      '京东消费金融的客服可在官方应用里找到。',
      '便捷信贷产品较多，请理性选择。',
      '联系银行官方客服说明情况。',
    ],
  },
  {
    id: 'collector-certificate',
    rows: ['S2-10'],
    tone: 'overstated',
    patterns: [
      {
        p: '(查看|出示|提供|核实|核查|要求|确认|有无|具有|具备|持有|查验|验证|检查) ≈20 {certificate}',
        negation: 'ignored',
      },
      { p: '{collectors} ≈16 {certificate}', negation: 'ignored' },
      { p: '(没有|无) ~6 {certificate} ≈16 (违法|无权|非法|不合法|拒绝)', negation: 'ignored' },
    ],
    title: { 'zh-CN': '没有统一的催收证', 'zh-TW': '沒有統一的催收證', en: 'No such certificate' },
    says: {
      'zh-CN':
        '没有查到全国统一的催收资格证。可以要的是：公司全称、贷款机构的委托证明、工作人员身份和工号，再向贷款机构核实。',
      'zh-TW':
        '沒有查到全國統一的催收資格證。可以要的是：公司全名、貸款機構的委託證明、工作人員身分和工號，再向貸款機構核實。',
      en: 'No nationwide collector’s certificate was found. Ask for the full company name, the lender’s authorisation, identity and staff number, and check with the lender.',
    },
    provisions: ['xb2022-41', 'cba-agency'],
    hits: [
      '要核实催收公司是否具备合法资质，如营业执照和催收资质证书。',
      '要求对方出示营业执照、催收资格证等证件。',
      '催收人员没有催收从业资格证就是违法的。',
      '要求催收人員出示催收資格證書。',
    ],
    allows: [
      '要求对方出示公司全称、委托书和工号。',
      '律师可以出示律师执业证。',
      '核实催收公司的营业执照和委托关系。',
      '贷款机构应当持有金融许可。',
    ],
  },
  {
    id: 'preservation-order',
    rows: ['S2-14'],
    tone: 'outdated',
    patterns: [
      { p: '(申请|请求|向法院|法院|提出|采取) ≈12 {preserve} ≈24 {against_collecting}', unless: ['their_assets'] },
      { p: '{against_collecting} ≈24 (申请|请求|向法院|提出|采取) ≈12 {preserve}', unless: ['their_assets'] },
    ],
    title: { 'zh-CN': '对应的是人格权禁令', 'zh-TW': '對應的是人格權禁令', en: 'The fitting remedy' },
    says: {
      'zh-CN':
        '针对违法催收，对应的是《民法典》第 997 条的人格权侵害禁令：正在或即将发生、不及时制止会造成难以弥补的损害时，可以凭证据向法院申请。保全是另一件事，多用于保住财产。',
      'zh-TW':
        '針對違法催收，對應的是《民法典》第 997 條的人格權侵害禁令：正在或即將發生、不及時制止會造成難以彌補的損害時，可以憑證據向法院申請。保全是另一件事，多用於保住財產。',
      en: 'Against unlawful collection the fitting remedy is the injunction of art. 997 Civil Code, on evidence that harm hard to repair is happening or near. Preservation is another thing, mostly about assets.',
    },
    provisions: ['mfd-995-997'],
    hits: [
      '可以向法院申请财产保全，制止违法催收行为。',
      '向法院申请保全措施，要求停止侵害。',
      '遇到非法催收，可以申请诉前保全。',
      '可以向法院申請保全，制止非法催收。',
    ],
    allows: [
      '可以依据民法典第九百九十七条申请人格权侵害禁令，制止骚扰。',
      '债权人申请财产保全后，账户可能被冻结。',
      '银行可以在起诉前申请财产保全。',
      '遇到违法催收可以向监管部门投诉。',
    ],
  },
  {
    id: 'arbitration-needs-clause',
    rows: ['S2-15'],
    tone: 'overstated',
    patterns: [{ p: '{arbitrate_deed} ~6 {arbitrate}', unless: ['arbitrate_care'] }],
    title: { 'zh-CN': '仲裁要有约定', 'zh-TW': '仲裁要有約定', en: 'Needs a clause' },
    says: {
      'zh-CN': '合同里有仲裁条款，或者双方另外达成仲裁协议，才能仲裁。先看合同的争议解决条款。',
      'zh-TW': '合同裡有仲裁條款，或者雙方另外達成仲裁協議，才能仲裁。先看合同的爭議解決條款。',
      en: 'Arbitration needs a clause in the contract or a separate agreement. Look at the dispute clause first.',
    },
    provisions: [],
    hits: [
      '协商不成的，可以申请仲裁解决纠纷。',
      '借款人也可以通过仲裁的方式维护权益。',
      '对催收有异议，可向仲裁机构申请仲裁。',
      '協商不成的，可以申請仲裁。',
    ],
    allows: [
      '合同约定了仲裁条款的，可以申请仲裁。',
      '收到仲裁通知要按期答辩。',
      '劳动争议可以申请劳动仲裁。',
      '协商不成的，可以向法院起诉。',
    ],
  },
  {
    id: 'outsourcing-is-lawful',
    rows: ['L2'],
    tone: 'overstated',
    patterns: [{ p: '{outsourced} ~6 {no_power}', negation: 'ignored', unless: ['outsourced_manner'] }],
    title: { 'zh-CN': '委托催收本身合法', 'zh-TW': '委託催收本身合法', en: 'Outsourcing is lawful' },
    says: {
      'zh-CN':
        '贷款机构可以委托别的公司催收，也要事先告知、对其管理负责。可以核实委托、对越界的做法投诉，但不能因为是第三方就不还。',
      'zh-TW':
        '貸款機構可以委託別的公司催收，也要事先告知、對其管理負責。可以核實委託、對越界的做法投訴，但不能因為是第三方就不還。',
      en: 'A lender may entrust collection to others and stays answerable. Check the authorisation and complain about conduct; the debt stays due.',
    },
    provisions: ['xb2022-41', 'gbf-21'],
    hits: [
      '第三方催收都是违法的，可以不予理睬。',
      '第三方催收没有权利向您要钱。',
      '委外催收不合法，直接投诉就行。',
      '第三方催收沒有權利向您要錢。',
    ],
    allows: [
      '第三方催收本身合法，但要有委托。',
      '第三方催收辱骂、威胁是违法的。',
      '第三方催收无权冻结账户。',
      '委外催收公司由银行负责管理。',
    ],
  },
] satisfies AdviceEntry[];
