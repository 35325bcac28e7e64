/**
 * What harms a letter: words that threaten, slang of the trade in debts, hardship that was made up, sentences that
 * circulate ready-made, claims that go further than the law. Each rule carries sentences it must notice and look-alikes
 * it must leave alone. The aim is that a person is recognised as what they are; nothing here teaches how to pass.
 */
import type { InWords } from './types';

export interface LintRule {
  id: string;
  /** support: not about the letter at all, somebody to talk to stands beside it */
  about: 'words' | 'facts' | 'privacy' | 'support';
  pattern: RegExp;
  /** leaves the sentence alone */
  unless?: RegExp;
  say: InWords;
  hits: readonly string[];
  allows: readonly string[];
}

const NOT =
  /被|怕|担心|擔心|不想|不会|不會|没有|沒有|并非|並非|绝不|絕不|请勿|請勿|不要|停止|对方|對方|他们|他們|称|稱|(?:他|她|人员|人員)说|(?:他|她|人員|人员)說|[“「"]|\bthey\b/u;

export const LINT_RULES: readonly LintRule[] = [
  {
    id: 'threat',
    about: 'words',
    pattern:
      /(?:我|老子|本人)[^，。；]{0,10}(?:弄死|打死|杀了|殺了|砍|找人收拾|让你好看|讓你好看|要你们?好看|不客气|不客氣|跟你们?没完|跟你們?沒完|闹到底|鬧到底|曝光|人肉|上门闹|上門鬧)|走着瞧|走著瞧|等着瞧|等著瞧|同归于尽|同歸於盡|\b(?:i will|i'll|we will|we'll) (?:kill|hurt|beat|expose|destroy|ruin)\b|you will (?:pay for this|regret)/iu,
    unless: NOT,
    say: {
      'zh-CN': '这一句像是在警示对方。换成事实和请求，更容易被认真处理。',
      'zh-TW': '這一句像是在警示對方。換成事實和請求，更容易被認真處理。',
      en: 'This sentence sounds like a threat. Facts and a request are taken more seriously.',
    },
    hits: [
      '再打电话我就对你们不客气。',
      '我会把你们全部曝光。',
      '走着瞧。',
      '我會讓你好看。',
      "I'll expose all of you.",
    ],
    allows: [
      '我不会因此拒绝沟通。',
      '对方在短信里说“走着瞧”。',
      '我会如实说明情况。',
      '我担心照片被曝光。',
      '對方稱要讓我好看，我沒有回覆。',
      'They said they will expose me.',
    ],
  },
  {
    id: 'insult',
    about: 'words',
    pattern:
      /混蛋|王八|畜生|人渣|狗东西|狗東西|不要脸|不要臉|流氓公司|垃圾公司|无赖|無賴|黑心|吸血鬼|傻[逼屄]|他妈的|他媽的|\b(?:bastards?|scum|crooks?|idiots?|parasites)\b/iu,
    unless: /[“「"]|骂|罵|辱骂|辱罵|called me/u,
    say: {
      'zh-CN': '这个词会盖过您要说的事。写对方做了什么就够了。',
      'zh-TW': '這個詞會蓋過您要說的事。寫對方做了什麼就夠了。',
      en: 'This word drowns what you want to say. What they did is enough.',
    },
    hits: ['你们这些人渣。', '黑心平台骗钱。', '你們這家流氓公司。', 'You are scum.'],
    allows: [
      '来电人员骂我是“人渣”。',
      '对方连续拨打七次电话。',
      '來電的人辱罵我是畜生。',
      'The caller called me scum.',
    ],
  },
  {
    id: 'slang',
    about: 'words',
    pattern:
      /停息挂账|停息掛帳|停息还款|停息還款|反催收|债务优化|債務優化|征信修复|徵信修復|征信洗白|徵信洗白|代理维权|代理維權|撸口子|强制协商|強制協商|铲单|停催|debt optimi[sz]ation|credit repair/iu,
    unless: /被骗|被騙|推销|推銷|收费|收費|声称|聲稱|不接受|拒绝|拒絕|没有找|沒有找|举报|舉報|refus|offered me/u,
    say: {
      'zh-CN': '这是中介常用的说法。信用卡可写“个性化分期还款协议”，贷款可写“分期还款”“延期还款”。',
      'zh-TW': '這是仲介常用的說法。信用卡可寫「個性化分期還款協議」，貸款可寫「分期還款」「延期還款」。',
      en: 'This is what brokers call it. Write “personal instalment agreement” for a card, “instalments” or “deferral” for a loan.',
    },
    hits: ['申请停息挂账60期。', '我要求反催收。', '本人要求停催。', '申請停息掛帳。', 'I ask for credit repair.'],
    allows: [
      '本人申请个性化分期还款协议。',
      '我老哥替我还了一期，医院停挂号那天。',
      '有人向我推销停息挂账，收费三千元。',
      '申请延期还款两个月。',
      '我拒絕代理維權的人聯絡。',
      'Somebody offered me credit repair for a fee.',
    ],
  },
  {
    id: 'made-up',
    about: 'facts',
    pattern:
      /(?:假|伪造|偽造|编个?|編個?|P图|P圖|找人开|找人開|买个?|買個?)[^，。；]{0,6}(?:病历|病歷|证明|證明|理由|材料|流水)|(?:fake|forged?|made[- ]up) (?:medical|papers?|proof|certificate)/iu,
    unless: /不|没有|沒有|绝|絕|劝|勸|让我|讓我|要我|never|not|told me/u,
    say: {
      'zh-CN': '只写真实的、拿得出材料的情况。用假材料会有法律上的麻烦。',
      'zh-TW': '只寫真實的、拿得出材料的情況。用假材料會有法律上的麻煩。',
      en: 'Only what is true and can be shown. False papers bring legal trouble of their own.',
    },
    hits: ['准备开张假病历证明。', '找人开个失业证明。', '編個理由申請延期。', 'I will add a fake medical file.'],
    allows: ['本人没有伪造任何材料。', '附离职证明和病历。', '附離職證明。', 'I have not forged papers.'],
  },
  {
    id: 'ready-made',
    about: 'facts',
    pattern:
      /某某|×{2,}|X{2,}|x{3,}|_{2,}|＿{2,}|（填写|（填寫|\[(?:name|date|bank)\]|因(?:疫情|经济下行|經濟下行)影响?[^，。]{0,6}(?:收入锐减|收入銳減|资金链断裂|資金鏈斷裂)[，,]?(?:无力偿还|無力償還|暂无能力|暫無能力)|并非恶意逾期[，,].{0,6}(?:恳请|懇請)|並非惡意逾期/u,
    say: {
      'zh-CN': '这像是现成的句子或没填的空。换成自己的话和自己的日期、数字。',
      'zh-TW': '這像是現成的句子或沒填的空。換成自己的話和自己的日期、數字。',
      en: 'This looks ready-made or unfilled. Use your own words, dates and figures.',
    },
    hits: [
      '本人某某，因XX原因逾期。',
      '受影响，____银行。',
      '本人並非惡意逾期，懇請。',
      '因疫情影响收入锐减，无力偿还。',
      'I, [name], ask',
    ],
    allows: ['3月10日公司裁员，我4月起没有工资。', '三月起門市歇業，收入只剩六千元。', 'I lost my job on 10 March.'],
  },
  {
    id: 'no-pay',
    about: 'facts',
    pattern:
      /(?:不打算|不准备|不準備|不想|拒绝|拒絕|不会|不會|坚决不|堅決不|一分(?:钱|錢)?(?:也|都)?不)再?(?:还款|還款|还钱|還錢|还了|還了|偿还|償還|还$|還$|还[。，！]|還[。，！])|不用还|不用還|没必要还|沒必要還|大家都(?:别|別|不)还|\b(?:refuse to|will not|won't|no need to) (?:re)?pay\b/iu,
    unless:
      /不会拒绝|不會拒絕|没有拒绝|沒有拒絕|从未|從未|从来没有|從來沒有|不表示|不是|并非|並非|不等于|不等於|没有说|沒有說|no refusal|does not mean|if i/u,
    say: {
      'zh-CN': '不还款会带来利息和诉讼。可以写“目前有困难，希望商量”。',
      'zh-TW': '不還款會帶來利息和訴訟。可以寫「目前有困難，希望商量」。',
      en: 'Not paying brings interest and lawsuits. “I have difficulties now and would like to talk” is possible.',
    },
    hits: ['这笔钱我不打算还了。', '一分都不还。', '利率超过24%不用还。', '我拒絕還款。', 'I refuse to pay.'],
    allows: [
      '本函不表示拒绝还款。',
      '目前每月还不上全额，希望分期。',
      '我从来没有拒绝还款。',
      '本人不會拒絕還款。',
      '本函不表示拒絕還款。',
      'This is no refusal to pay.',
    ],
  },
  {
    id: 'too-far',
    about: 'facts',
    pattern:
      /(?:已经|已經|已|完全)?构成犯罪|構成犯罪|一定(?:违法|違法|犯法)|必须(?:减免|减半|停息|同意|免除)|必須(?:減免|停息|同意|免除)|(?:有权|有權)要求(?:停息|减免|減免|60期|免除)|强制性?规定.{0,8}60|\byou must (?:waive|agree|accept)\b|\bis a crime\b/iu,
    unless: /是否|可能|请核查|請核查|认定|認定|对方|對方|他们|他們|说我|說我|whether|may be/iu,
    say: {
      'zh-CN': '是否违法由有权的机关认定。写事实，请对方“核查”，就站得住。',
      'zh-TW': '是否違法由有權的機關認定。寫事實，請對方「核查」，就站得住。',
      en: 'Whether it is unlawful is for others to decide. State facts and ask them to look into it.',
    },
    hits: ['你们的行为已经构成犯罪。', '银行必须减免利息。', '我有權要求停息。', 'You must waive the interest.'],
    allows: [
      '是否构成犯罪，由公安机关认定。',
      '请核查是否违规。',
      '对方说我必须同意这个方案。',
      '請核查是否違規。',
      'Whether it is a crime is for the police.',
    ],
  },
  {
    id: 'old-law',
    about: 'facts',
    pattern:
      /《?合同法》|银监会(?!令|规|办)|银保监会(?!规|令|办)|銀保監會(?!規|令|辦)|互联网金融贷后催收业务指引|互聯網金融貸後催收業務指引/u,
    say: {
      'zh-CN': '这个名称已经过时。合同看民法典，监管部门现在是国家金融监督管理总局。',
      'zh-TW': '這個名稱已經過時。合同看民法典，監管部門現在是國家金融監督管理總局。',
      en: 'This name is out of date: contracts are in the Civil Code, the regulator is now the NFRA.',
    },
    hits: ['根据《合同法》的规定。', '我会向银保监会反映。', '我會向銀保監會反映。'],
    allows: ['根据民法典的规定。', '（银保监会令2022年第9号）', '（银监会令2011年第2号）', '依民法典的規定。'],
  },
  {
    id: 'promise',
    about: 'facts',
    pattern:
      /(?:保证|保證|发誓|發誓|一定|承诺|承諾)[^，。；]{0,12}(?:还清|還清|全部还|全部還|一次性还|一次性還|结清|結清)|\bi (?:promise|swear) to (?:re)?pay (?:everything|it all|in full)\b/iu,
    unless: /对方|對方|他们|他們|逼|要求我|要我|让我|讓我|不能|无法|無法|cannot|made me/u,
    say: {
      'zh-CN': '答应全部还清以前，先看看每月能拿出多少。可以写“每月能还多少”。',
      'zh-TW': '答應全部還清以前，先看看每月能拿出多少。可以寫「每月能還多少」。',
      en: 'Before promising all of it, look at what you have each month, and write that sum.',
    },
    hits: [
      '我保证下周一定全部还清。',
      '承诺月底一次性还清。',
      '我保證下週還清。',
      'I promise to repay everything on Monday.',
    ],
    allows: ['每月能还800元。', '对方要求我保证月底还清。', '每月能還800元。', 'I can pay 800 yuan each month.'],
  },
  {
    id: 'numbers',
    about: 'privacy',
    pattern:
      /(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)(?:\d{4}[ -]?){3}\d{4,7}(?!\d)|(?:验证码|驗證碼|密码|密碼)(?:是|为|為|：|:)\s*\S{4,}/u,
    say: {
      'zh-CN': '证件号和卡号写后四位就够了，密码和验证码不用写。',
      'zh-TW': '證件號和卡號寫後四位就夠了，密碼和驗證碼不用寫。',
      en: 'The last four digits of ID or card are enough; passwords and codes are never needed.',
    },
    hits: ['身份证号11010519491231002X。', '卡号6222020200112233445。', '我的驗證碼是 482913。'],
    allows: [
      '合同尾号4455。',
      '来电要求我提供验证码。',
      '對方要我報驗證碼。',
      '电话 13800138000。',
      '電話 13800138000。',
    ],
  },
  {
    id: 'loud',
    about: 'words',
    pattern: /[!！]{2,}|[?？]{3,}|[A-Z]{4,}(?: [A-Z]{3,}){2,}/u,
    say: {
      'zh-CN': '一个句号就够了，事实自己会说话。',
      'zh-TW': '一個句號就夠了，事實自己會說話。',
      en: 'One full stop is enough; the facts speak.',
    },
    hits: ['请马上停止！！', '為什麼？？？', 'STOP THIS NOW PLEASE'],
    allows: ['请停止这种做法。', '為什麼？', 'Please stop.'],
  },
  {
    id: 'crisis',
    about: 'support',
    pattern:
      /不想活|活不下去|自杀|自殺|轻生|輕生|跳楼|跳樓|一了百了|\b(?:kill myself|suicide|end my life|want to die)\b/iu,
    say: {
      'zh-CN': '这件事比信重要。12356 有人可以听您说，人身有危险时拨 110 或 120。',
      'zh-TW': '這件事比信重要。12356 有人可以聽您說，人身有危險時撥 110 或 120。',
      en: 'This matters more than the letter. 12356 listens; in danger call 110 or 120.',
    },
    hits: ['我真的不想活了。', '活不下去了。', '真的活不下去了。', 'I want to die.'],
    allows: ['日子过得紧。', '日子過得緊。', 'Life is hard at present.'],
  },
];
