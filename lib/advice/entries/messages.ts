/** What to do with the message itself, and with those who knock. */
import type { AdviceEntry } from '../types';

export default [
  {
    id: 'call-number-in-sms',
    rows: ['S4-27'],
    tone: 'risky',
    patterns: [
      { p: '{call} ~8 {sms} ~4 {inside} ~4 {number}', doubt: 'myth', unless: ['official'] },
      { p: '{sms} ~4 {inside} ~4 {number} ≈10 {call_after}', doubt: 'myth', unless: ['official'] },
      {
        p: '(回拨|回电|拨回去|打回去|回打|打过去) ~4 {number}? ≈16 (核实|确认|询问|问清|了解|身份)',
        doubt: 'myth',
        unless: ['official'],
      },
      {
        p: '(按照|根据|通过) ~4 {sms} ~4 {inside} ~6 {number} ~10 (联系|核实|沟通|咨询|确认)',
        doubt: 'myth',
        unless: ['official'],
      },
      {
        p: '(回拨|拨打|致电) ~6 (该号码|该电话|此号码|这个号码|来电号码|发送号码|发信号码|发件号码)',
        doubt: 'myth',
        unless: ['official'],
      },
    ],
    title: { 'zh-CN': '别用短信里的号码核实', 'zh-TW': '別用簡訊裡的號碼核實', en: 'Not the number in the SMS' },
    says: {
      'zh-CN': '短信里的号码可能就是冒充者的。核实请用借款应用、合同或银行卡背面的客服电话，自己拨过去。',
      'zh-TW': '簡訊裡的號碼可能就是冒充者的。核實請用借款 App、合同或銀行卡背面的客服電話，自己撥過去。',
      en: 'The number in the message may belong to an impostor. Check through the lender’s app, the contract or the number on your card, dialled by yourself.',
    },
    provisions: ['ch-110-96110'],
    hits: [
      '收到短信后，可以拨打短信中提供的电话，询问对方的身份。',
      '您可以回拨短信里的号码，要求对方说明身份和公司。',
      '可按短信中留下的联系方式回电，问清对方是哪家公司。',
      '可以撥打簡訊裡的電話號碼，要求對方證明身份。',
    ],
    allows: [
      '不要拨打短信里的电话号码，也不要点击链接。',
      '请拨打银行官方客服电话核实，不要用短信里的号码。',
      '切勿点击链接、回复验证码，或者拨打短信中的电话。',
      '短信里的电话号码可以先截图保存。',
    ],
  },
  {
    id: 'delete-the-sms',
    rows: ['S4-28'],
    tone: 'risky',
    patterns: [
      { p: '{delete} ~8 {deleted_thing}', doubt: 'myth', unless: ['sms_kept', 'lender_deletes'] },
      { p: '{deleted_thing} ≈10 {delete}', doubt: 'myth', unless: ['sms_kept', 'lender_deletes'] },
      { p: '将 ~8 {deleted_thing} ~6 {delete}', doubt: 'myth', unless: ['sms_kept', 'lender_deletes'] },
    ],
    title: { 'zh-CN': '先存再处理', 'zh-TW': '先存再處理', en: 'Keep it first' },
    says: {
      'zh-CN': '删掉短信，证据也就没有了。先截图、存证，不点链接，再举报或拉黑；原短信留在手机里。',
      'zh-TW': '刪掉簡訊，證據也就沒有了。先截圖、存證，不點連結，再檢舉或封鎖；原簡訊留在手機裡。',
      en: 'Deleting the message deletes the evidence. Keep it first, do not open links, then report or block; leave the original on the phone.',
    },
    provisions: ['jx-zj-14-15', 'jx-zj-90-93-94'],
    hits: [
      '如果对方无法证明身份，应立即删除短信并关闭链接。',
      '遇到这类短信，直接删除短信、不予理会即可。',
      '对于可疑的催收短信，删掉就好，以免上当受骗。',
      '若對方不能證明身份，請刪除簡訊並關閉連結。',
    ],
    allows: [
      '不要删除短信，先截图保存下来。',
      '收到骚扰短信，先截图存证再举报，切勿直接删除短信。',
      '请保留好催收短信和通话记录，不要删除。',
      '您有权要求对方删除个人信息。',
    ],
  },
  {
    id: 'visits-only-with-judgment',
    rows: ['S4-26'],
    tone: 'overstated',
    patterns: [
      {
        p: '(正规|合法|真正|一般|银行|平台|催收) ~10 {visit_never} ~8 {visit}',
        negation: 'ignored',
        unless: ['visit_manner'],
      },
      { p: '{visit} ~6 {is_unlawful}', negation: 'ignored', unless: ['visit_manner'] },
      {
        p: '(没有|未经|除非|只有|无) ~10 {judgment} ≈24 {visit_never} ~6 {visit}',
        negation: 'ignored',
        unless: ['visit_manner'],
      },
      {
        p: '(没有|未经|除非|只有|必须有|需要) ~10 {judgment} ≈24 (才能|方可|才会|才可以|才可|才有权) ~6 {visit}',
        negation: 'ignored',
        unless: ['visit_manner'],
      },
      { p: '{visit_never} ~8 {visit} ≈12 (除非|没有) ~8 {judgment}', negation: 'ignored', unless: ['visit_manner'] },
    ],
    title: { 'zh-CN': '上门说得太满', 'zh-TW': '上門說得太滿', en: 'About visits' },
    says: {
      'zh-CN':
        '上门本身不违法，也不需要先有判决；受限制的是方式：要表明身份，未经同意不进门，不威胁、不滞留。可以不开门，先核对证件和委托。',
      'zh-TW':
        '上門本身不違法，也不需要先有判決；受限制的是方式：要表明身分，未經同意不進門，不威脅、不滯留。可以不開門，先核對證件和委託。',
      en: 'A visit is lawful in itself and needs no judgment; what is limited is the manner: identity shown, no entry without consent, no threats, no staying on. You may keep the door closed and check papers first.',
    },
    provisions: ['cba-visit', 'za2025-47-3', 'xf-245'],
    hits: [
      '正规的催收团队不会上门，除非有法院的判决和授权。',
      '没有法院判决，任何人都无权上门催收。',
      '上门催收是违法的，可以直接报警。',
      '正規的催收公司不會上門，只有法院授權才可以上門。',
    ],
    allows: [
      '上门催收本身并不违法，但不得强行进入住宅。',
      '上门催收时威胁、辱骂属于违法行为，可以报警。',
      '遇到上门，先核对证件和委托书，可以不开门。',
      '未经同意强行闯入住宅上门催收的，涉嫌违法。',
    ],
  },
  {
    id: 'ignore-court-papers',
    rows: ['S4-38'],
    tone: 'risky',
    patterns: [
      { p: '{court_paper} ≈10 {ignore}', unless: ['fake'], doubt: 'myth' },
      { p: '{ignore} ~8 {court_paper}', unless: ['fake'], doubt: 'myth' },
    ],
    title: { 'zh-CN': '法院文书要回应', 'zh-TW': '法院文書要回應', en: 'Court papers need an answer' },
    says: {
      'zh-CN':
        '真的法院文书有期限，不回应可能缺席判决或直接执行。先用区号加 12368 或“人民法院在线服务”核对，真的就按期应诉。',
      'zh-TW':
        '真的法院文書有期限，不回應可能缺席判決或直接執行。先用區號加 12368 或「人民法院在線服務」核對，真的就按期應訴。',
      en: 'Real court papers carry deadlines; without an answer there may be a judgment in your absence. Check by area code + 12368 or 人民法院在线服务, and answer in time if genuine.',
    },
    provisions: ['notice-12368', 'mss-225-227'],
    hits: [
      '收到法院传票也不用理会，对方只是吓唬人。',
      '对方说要起诉，您不用管，置之不理就行。',
      '律师函都可以忽略，没有任何作用。',
      '收到法院傳票不用理會。',
    ],
    allows: [
      '收到法院传票不能置之不理，要按时应诉。',
      '假冒法院的短信不用理会，可以举报。',
      '不要无视法院传票，否则可能缺席判决。',
      '接到应诉通知后，在期限内提交答辩状。',
    ],
  },
  {
    id: 'courts-never-text',
    rows: ['L12'],
    tone: 'overstated',
    patterns: [{ p: '{court_only} ~8 {never_sms}', negation: 'ignored', unless: ['never_sms_care'], doubt: 'myth' }],
    title: { 'zh-CN': '法院会发短信', 'zh-TW': '法院會發簡訊', en: 'Courts do send SMS' },
    says: {
      'zh-CN':
        '法院确实会用短信通知和送达，常见号码含 12368。不确定时用区号加 12368 或“人民法院在线服务”核对案号，真的要按期应诉。',
      'zh-TW':
        '法院確實會用簡訊通知和送達，常見號碼含 12368。不確定時用區號加 12368 或「人民法院在線服務」核對案號，真的要按期應訴。',
      en: 'Courts do notify and serve by SMS, often from numbers with 12368. Check the case number through area code + 12368 or 人民法院在线服务.',
    },
    provisions: ['notice-12368', 'mss-88-90', 'jx-zxss-29-31'],
    hits: [
      '法院不会发短信，收到就是假的，网贷逾期不用担心。',
      '公检法机关从不发短信，凡是短信通知开庭的都是假的。',
      '人民法院绝不会发短信通知立案。',
      '法院不會通過短信通知您，逾期後收到的都是嚇唬。',
    ],
    allows: [
      '法院会通过12368发送短信，收到后请核实案号。',
      '公检法机关不会通过短信要求转账到安全账户。',
      '法院短信可能是真的，要核对后按期应诉。',
      '法院不会发短信要求把钱打到个人账户。',
    ],
  },
  {
    id: 'go-missing',
    rows: ['L2'],
    tone: 'risky',
    patterns: [
      { p: '{go_missing} ≈14 {hide_from}', unless: ['hide_care'] },
      { p: '(可以|直接|干脆|不如|建议) ~4 {go_missing}', unless: ['hide_care'] },
    ],
    title: { 'zh-CN': '不宜失联', 'zh-TW': '不宜失聯', en: 'Do not go missing' },
    says: {
      'zh-CN': '换号、失联可能被当作有意躲债，也会错过法院文书。可以只留一个固定联系方式和时段，让对方书面沟通。',
      'zh-TW': '換號、失聯可能被當作有意躲債，也會錯過法院文書。可以只留一個固定聯絡方式和時段，讓對方書面溝通。',
      en: 'Changing numbers or going silent may be read as avoiding the debt, and court papers get missed. Keep one fixed channel and time, in writing.',
    },
    provisions: ['jx-xyk-2018'],
    hits: [
      '逾期后可以直接换手机号，避免催收骚扰。',
      '建议更换手机号，这样催收就联系不到您了。',
      '干脆玩消失，清静一段时间再说。',
      '可以直接更換手機號，擺脫催收。',
    ],
    allows: [
      '不要换手机号或失联，保持联系有助于协商。',
      '失联可能被认定为恶意逃避债务。',
      '手机号变更后请及时通知银行。',
      '更换手机号躲避催收会被视为恶意拖欠。',
    ],
  },
] satisfies AdviceEntry[];
