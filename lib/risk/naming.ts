/**
 * Does a message name anybody who could be asked — creditor, collector, product? Names follow patterns (【…】, …贷,
 * …分期, …律师事务所); words that only sound like a name (我司, 平台, 某银行, 网贷) name nobody (signals.md §6).
 */

/** What a body's name ends in, longest first where one holds another. */
const ENDINGS =
  '消费金融|金融科技|金服|周转|易融|快钱|快信|优品|备用钱|小额贷款|律师事务所|调解委员会|仲裁委员会|资产管理|信用卡中心|信用卡|银行|农商行|金融|消金|小贷|普惠|信贷|快贷|速贷|易贷|易借|速借|快借|借条|好借|租机|应急|分期购|分期|白条|月付|先享|先用|信用付|信用|备用金|金条|快融|融租|车融|资管|钱包|钱庄|e贷|e借|贷|借|花|付|呗|融|资产|法调|律所|征信|催收|担保|融资租赁|租赁|出行|典当|保理|信托|人寿|财险|保险|公司|集团|科技|数科|信息|服务中心|调解中心|清收中心|处理中心|管理中心|诉调中心|联盟|服务部|事务所|贷后|外包|调解';

/** Characters that stand in sentences rather than in names; a name begins behind the last of them. */
const SENTENCE_CHARACTERS = new Set(
  '的了在是不你我您他她它们这那就也都还没有吗呢啊吧给到和跟与去来把被说叫要会能想个下向找打发于从为因所以及先再又才只自己人家千百万元两几年月日天号点分期款钱欠走发替请让对个单得着过么怎很太上里外某各该贵本咱俺恁阁嘅哋您妳伱',
);

/** Nouns of everyday that end like a name. */
const COMMON = new Set(
  '网 房 车 学 信 助 现金 信用 消费 商业 银行 个人 线上 小额 高利 民间 正规 官方 第三方 互联网 金融 债权 投资 开发 合作 担保 保险 对公 账单 自动 代 应 支 垫 预 缴 首 交 拖 实 电 手机 微信 支付宝 电话 生活 物业 保洁 快递 中介 委外 催收 法务 平台 经营 抵押 车辆 公积金 校园 恶意 骗取 申请 逾期 办理 信息 联系 核实 客户 用户 相关 其他 合法 依法 协商 逾 上报 影响 查询 央行 全部 本人 名义 违规 非法 一次性 最低 提前 按时 强制 司法 人民 诉前 庭前 多元 纠纷 免息 停息 最长 个性化 额度 循环 免费 资金 孩子 家里 家庭 外面 外头 名下 手头'.split(
    ' ',
  ),
);

const NAME = new RegExp(`(?:${ENDINGS})`, 'g');

/** Bodies that say what they claim to be without saying who: not nobody, though nobody can check them. */
const VAGUE =
  /法务[部组科处中]|专案组|专班|工作组|(?:清收|清退|清欠|催告|案源|委外|风控|处置|贷后|资保|诉讼|保全|征收|合规|稽核|信管)(?:部|科|处|组|中心|办|单)|债权收购|清收联络|村贷|调解(?:中心|室|委|处|办)/;

/** Signatures in brackets that say a subject instead of a body. */
const SUBJECT =
  /^(?:.{0,4}(?:通知|提醒|提示|函|告知|公告|警告|催款|最后|紧急|重要|逾期|还款|账单|到期|欠款|温馨|消息|短信|退订|验证码|微信|语音|图片|链接|文件|转账|红包|视频|表情|位置|通话|未付|笑|心|哭|微笑|全部|延期|确认).{0,5}|[\d:：./-]+|.|[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6})$/;

/** A lender called by his bare name: 鑫棠的钱, 海川给你定的, 启凡这笔我跟. */
const BARE =
  /(?:^|[，,。!！?？\s]|刚才|白天|觉得|晚上|昨天|我是|这是)([\p{Script=Han}]{2,3})(?:的(?:钱(?!呢)|账|减免|单子|贷款|欠款|。|借款)|这笔(?:我|钱|单)|那(?:条短信|边系统)|这边系统|给(?:你|您)定|起诉(?:要|你)|催(?:你|您)几|外勤|外访|短信|发的|系统里)/u;
const BARE_COMMON =
  /^(?:你|您|我|他|她|它|这|那|欠|借|自己|人家|别人|公司|平台|银行|所有|大家|老板|之前|上次|今天|明天|昨天|当初|剩下|家里|全部|网上|外面|多少|一共|每|本|该|有|没|是|不|多|几|哪|什么|兄弟|朋友|同学|催收|客户|现在|以后|先|把|给|还|再|就|都|也|只|收|发|打|接|看|说)|[的了吗呢啊吧着过们个万千百元块钱]/;

/** How a text opens when nobody is named. */
const OPENING =
  /^(?:您好|你好|尊敬|亲爱|温馨|通知|提示|提醒|重要|最后|紧急|注意|警告|欠款|借款|逾期|账单|本金|应还|合计|共计|今日|今天|明天|客户|用户|先生|女士|大哥|大姐|老板|哥|姐|阿姨|叔|兄弟|朋友|各位|到期|友情|关于|案件|案号|编号|再次|收到|验证码|主题|标题|截止|催款|催收|告知|欠债|对方|我|你|财务|客服|坐席|专员|经理|老师|主管|外访|业务|电话|喂|请|限|还款|剩余|总计|金额|立即|马上|赶紧|\d)/;

/** A firm by its full name, however long. */
const FIRM = /(?<![\p{Script=Han}()])[\p{Script=Han}()]{2,30}?(?:有限(?:责任)?公司|股份公司|集团公司)/u;

/** 规定上门催收, 将移交外部催收, 冻结银行账户: what is done or where it goes stands before the ending, no name. */
const NO_HEAD =
  /上门|规定|外部|外包|冻结|查封|协助|申请|启动|进行|接受|转入|移交|转交|委托|避免|影响|产生|支付|缴纳|公告|电话|短信|最后|紧急|相关|多次|继续|停止|办理|各家|所有|全部|其余/;

/** What closes a text without naming anybody: courtesy, how to unsubscribe, what to do. */
const CLOSING =
  /谢谢|感谢|致谢|配合|合作|支持|退订|拒收|回[tr]|忽略|再见|还款|处理|联系|回电|查看|点击|登录|知悉|知晓|特此|此致|敬礼|祝|信用|征信|后果|自负|为准|通知|函|欠款|结清|详询|客服|工作日|周知|谅解|理解|抱歉|打扰/;

/** 云雀用户您好 · 我司代表嘉信通 · 瑞丰小额致借款人 */
const CALLED =
  /(?:亲爱的|尊敬的|^)([\p{Script=Han}]{2,4})(?:用户|会员|小额(?=致))|(?:代表|受)([\p{Script=Han}]{2,6}?)(?:善意|委托|提[醒示]|致)/u;

const PERSON =
  /(?:哥|姐|叔|姨|总|经理|老师|主任|主管|先生|女士|律师|某|师傅|小.|老.|阿.|妹|弟|爷|婶|嫂|专员|组长|队长)$/;

const nameLike = (word: string) =>
  word.length >= 2 &&
  [...word].every((c) => /[\p{Script=Han}a-z0-9]/u.test(c) && !SENTENCE_CHARACTERS.has(c)) &&
  !/^\d+$/.test(word);

/** 皎月分期, 云上普惠, 花样年华贷: characters of sentences that names take in, when a name stands before them */
const IN_NAMES = new Set('年月分上天点百万');

/** The part of a word behind the last character that no name contains. */
function tail(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 8 && /[\p{Script=Han}a-z]/u.test(text.charAt(start - 1))) {
    const c = text.charAt(start - 1);
    if (SENTENCE_CHARACTERS.has(c)) {
      const before = text.charAt(start - 2);
      const name =
        /[\p{Script=Han}]/u.test(before) &&
        !SENTENCE_CHARACTERS.has(before) &&
        !/[一二三四五六七八九十半每当近网线]/.test(before);
      if (!IN_NAMES.has(c) || !name) break;
    }
    start--;
  }
  return text.slice(start, end);
}

/** A name with a lender's ending that opens the text: 九分借提醒您 · 汇丰年小贷:… */
const HEADLINE = new RegExp(
  `^\\s*([\\p{Script=Han}a-z0-9]{1,7}(?:${ENDINGS}|达|佰分|时代))(?:提醒(?:您|你)|提示|客服|外访|贷后|风控|催收|失联|公函|年终|[:：,，～!！]|在线)`,
  'u',
);

/** @param text folded text; @param chat whether each line begins with who speaks. Answers the name as folded, or null */
export function namedBody(text: string, chat: boolean): string | null {
  for (const m of text.matchAll(/[【[〔『《「［]\s*([^】\]〕』》」］\n]{2,24})[】\]〕』》」］]/g)) {
    const inner = (m[1] ?? '').trim();
    if (!SUBJECT.test(inner) && !inner.includes('我')) return inner;
  }
  const vague = VAGUE.exec(text);
  if (vague) return vague[0];
  const called = CALLED.exec(text);
  const word = called?.[1] ?? called?.[2];
  if (
    word &&
    nameLike(word) &&
    !OPENING.test(word) &&
    !PERSON.test(word) &&
    !/^(?:本|全|新|老|注册|个人|网络|广大|手机|平台|我|贵|委托|债权|某)/.test(word)
  )
    return word;
  const firm = FIRM.exec(text)?.[0];
  if (firm && !/某|[贵你您我本该]/.test(firm)) return firm;
  for (const m of text.matchAll(NAME)) {
    const end = m.index + m[0].length;
    const next = text.charAt(end);
    if ((m[0] === '贷' && next === '款') || (m[0] === '借' && /[款钱到给用了出过条]/.test(next))) continue;
    if (/^(?:花|付|融)$/.test(m[0]) && !/^(?:[\s,，。:：!(（]|提醒|客服|祝|小|\d|$)/.test(text.slice(end))) continue;
    const head = tail(text, m.index);
    const minimum = m[0].length === 1 || m[0] === '信用卡' || m[0] === '公司' ? 2 : 1;
    if (head.length >= minimum && head.length <= 7 && !COMMON.has(head) && !NO_HEAD.test(head)) {
      // 人民银行, 外部催收: the sentence's character before it belongs to the word
      const ahead = text.slice(0, m.index);
      if (!/(?:人民|外部|内部|法院|公安)$/.test(ahead) && !/人民(?:银行|法院)[\p{Script=Han}]{0,4}$/u.test(ahead))
        return head + m[0];
    }
  }
  const headline = HEADLINE.exec(text)?.[1];
  if (headline && !/[你您我他的了这那]/.test(headline) && !COMMON.has(headline)) return headline;
  const bare = BARE.exec(text)?.[1];
  if (bare && !BARE_COMMON.test(bare) && !PERSON.test(bare) && nameLike(bare)) return bare;
  if (chat) {
    const staff = /^([\p{Script=Han}a-z0-9]{2,8})(?:-|客服|风控|坐席|回访|专员|催收)/mu.exec(text)?.[1];
    return staff && nameLike(staff) && !OPENING.test(staff) ? staff : null;
  }
  const opening =
    /^\s*([\p{Script=Han}a-z0-9]{2,9}?)(?:客服|提醒(?:您|你)?|提示|来电|回访|年终|公函|失联)?\s*(?:[:：]|[¥￥]|\d{3,}|，)/u.exec(
      text,
    )?.[1];
  if (
    opening &&
    nameLike(opening) &&
    !OPENING.test(opening) &&
    !PERSON.test(opening) &&
    !/(?:[催欠][\p{Script=Han}]{1,2}|律师|通知|告知|提示)[函书单]$/u.test(opening)
  )
    return opening;
  const closing = /(?:[，。!！?？\s—-]|^)([\p{Script=Han}a-z0-9]{3,8})[。.!！\s]*$/u.exec(text)?.[1];
  if (
    closing &&
    closing.length < text.length &&
    nameLike(closing) &&
    !OPENING.test(closing) &&
    !PERSON.test(closing) &&
    !CLOSING.test(closing)
  )
    return closing;
  return null;
}
