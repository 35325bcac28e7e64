import { each } from '../each';
import type { PatternRule, Rule } from '../types';

/** Held out to somebody who owes. Denials are part of it: "不还就…". */
const threatened = {
  kinds: ['collection', 'scam'],
  unless: ['court_true', 'tells_of_law'],
  warning: 'ignored',
  without: ['genuine_court', 'victim_voice'],
  negation: 'ignored',
} satisfies Omit<PatternRule, 'p'>;

export default {
  id: 'false-legal-consequence',
  signal: 'false_legal_consequence',
  severity: 'breach',
  confidence: 'high',
  patterns: [
    // arrest and prison
    ...each(
      {
        ...threatened,
        unless: ['court_true', 'tells_of_law', 'ex_convict', 'news_of_crime'],
        without: ['genuine_court', 'victim_voice', 'relief_offer'],
      },
      '{jail}',
      '(警察|警车|民警|派出所|经侦|公安|协警|法警|刑警|警方) ~6 (抓|铐|带走|带人|找你|找您|来找|去找|请你|请您|找上门|传唤|拘)',
      '(报警|报案|报公安|报经侦|报派出所|报110|打110|举报) ~8 (抓|处理你|处理您|诈骗|骗|刑|立案|让|把你|把您|告你|找你|你就)',
      '(送|带|押|请|拎|拖|叫|扭送|陪) ~2 (你|您) ~3 (去|到|进) ~3 (派出所|公安|局子|局里|监狱|看守所|里面|牢|自首)',
      '(移交|移送|报送|上报|提交|转为|转交|报给|报|递|递交|推送|转给|捅到|送到|转|交给|呈报) ~6 (公安|经侦|公安机关|警方|派出所|刑事|刑侦|检察院|公安局|网警|110|公安反诈)',
      '{crime_verb} ~8 {crimes}',
      '(算|叫|按|以|够|走|转|报|判|告|算你|按照|变)(成|你|您|为)? ~2 {crimes}',
      '{crimes} ~10 {crime_verb}',
      '(自动|直接|马上|立马|升级) ~2 (转|走|变|转入)(为|成)? ~2 (刑事|诈骗|犯罪)',
      '(刑事|刑法|诈骗) ~6 (案件|立案|处理|程序|性质|标准|量刑|追究|办理|数额|金额|既遂|档案)',
    ),
    // what is said to be frozen, seized, taken away
    ...each(
      { ...threatened, kinds: ['collection'], unless: ['court_true', 'own_product', 'lawful_freeze', 'tells_of_law'] },
      '{lender_acts} ~14 {seize} ~10 {seized}',
      '{seized} ~14 {seize} ~4 (了|掉|程序|申请|处理|处置)',
      '{seized} ~6 (立马|立刻|马上|全|都|全都|统统|一起|照样|全部) ~2 (锁|冻|封|停|划走|扣|动不了)',
      '{strong_freeze}',
      '{seized} ~4 (给你|帮你|我让|我叫|让他|找人|让人) ~6 (封|冻|停|锁|注销)',
      '(卡|账户|钱) ~6 (一张都刷不了|刷不了|取不出|转不出|用不了|动不了)',
      '(父母|爸妈|老人|家里|你爸|你妈) ~2 (房子|房|存款|养老金|退休金) ~6 (抵|赔|还)',
      '(有义务|有责任) ~4 (替|帮|代) ~4 还',
      '(卡|账户|账号) ~8 (只进不出|只收不付|只出不进)',
      '{seized} ~4 (今晚|明天|马上|立马|就|直接) ~4 (锁|冻|封|停)',
      '(准备|即将|启动|开始) ~2 (拍卖|变卖|查封) ~8',
      '{seized} ≈30 (由|被|于|已) ~10 (统一|全部|一并|代扣|集中|同步) ~2 (冻结|封停|划扣|查封)',
      '{seize} ~2 (微信|支付宝|零钱|社保|医保|工资|公积金|绿泡泡)',
      '(微信|支付宝|抖音|驾驶证|驾照|身份证) ~8 (均作限制|作限制|全部封|全部停|统统停|一并停用|全封)',
      '(明天|今晚|马上|立马|今天|你的|您的|名下) ~8 {seized} ~4 (动不了|用不了|刷不了|没法用|转不出)',
      '{papers_taken} ~12 {taken}',
      '{taken} ~8 (你|您|名下|所有|全部|身份证|你的|您的) ~6 {papers_taken}',
      '(车管所|房管局|不动产中心|工商局|边检|海关|出入境|社保局|户籍|户口) ~8 (锁|冻|报过|备案|报备|名单|办不了|限制|吊销|扣缴|迁移)',
      '(不交|不还|没钱|给你) ~8 (贴封条|封门|封房|封店)',
      '(贴封条|强制搬离|强制清场|搬空家|全网停机)',
    ),
    ...each(
      { ...threatened, unless: ['court_true', 'own_product', 'lawful_freeze', 'tells_of_law'] },
      '{seize} ~8 (所有|全部|名下|你的|您的|一切|家庭成员) ~6 {seized}',
      '(名下|所有|全部|亲属|家人|配偶|家庭成员) ~10 {seized} ~12 {seize}',
      '(不弄|不交|不办|不处理|不还) ~8 {seized} ~4 (动不了|用不了|冻结|锁死)',
      '(实施|采取|启动) ~2 (只收不付|只进不出|止付|羁押|强制划扣|自动划扣|资金管控)',
    ),
    // travel, hotels, the identity card
    ...each(
      threatened,
      '{bar} ~10 {travel}',
      '{travel} ~10 (受限|限制|刷不了|刷不开|报警|拦截|盘查|亮红灯|不能坐|坐不了|住不了|买不了|扣下|扣住|别想|禁止|一律)',
      '(身份证|人脸|指纹|健康码|公交码) ~8 (亮红|变红|变灰|报警|刷不|限制使用|用不了|标红|冻结)',
      '(限制|停用|锁定|冻结) ~4 身份证 ~2 使用',
      '(别想|不能|限制|不得|禁止|无法|休想) ~6 (离开|走出|踏出) ~4 (本市|本省|本地|这个省|省|城|市|国门|县)',
      '(自动|明天|今晚|立即|马上|直接|当天|零点|不用判|无需判决|系统) ~10 ({dishonest}|老赖榜|最高法)',
    ),
    ...each(
      { ...threatened, unlessClause: ['industry'] },
      '(列入|进入|纳入|录入|上|成为|推送|报|写入|列为|加入|打入|变成|判成|挂) ~8 {dishonest}',
      '(列入|列为|挂|报成|登记为|写成|变|上) ~4 (老赖|被执行人|失信人|限高|失信老赖)',
    ),
    // children, relatives
    ...each(
      threatened,
      '{child_gate} ~12 {child_harm}',
      '{child_harm} ~8 {child_gate}',
      '{child_gate} ≈16 (一个都别|别想过|过不了|没戏|白搭|刷掉|扛|刷下来|过不去)',
      '(他|她|孩子|儿子|女儿|娃|小孩) ~3 (上不成|上不了|没学上|读不成)',
      '(老公|老婆|配偶|爱人|家属|他|她) ~16 (工作|编制|公职) ~3 (得丢|丢|没了|保不住|也得)',
      '(上不了|进不了|考不了|读不了|上不成|考不上|当不了|录不了) ~6 (重点|高中|大学|学校|好学校|公办|公立|军校|公务员|编制|兵)',
      '{offspring} ~10 {schooling} ~8 {spoils}',
      '{offspring} ~6 {spoils} ~8 {schooling}',
      '(学校|幼儿园|大学|单位|部队|招办) ~8 (不收|不录|不要|退回|劝退|开除|刷掉|不录取|不予发放|扣发|暂缓)',
      '(娃|孩子|儿子|女儿|闺女|子女) ~8 (也不录|不录|考上也|上不了学|别想上学|不收|不得就读|没学上|积分|档案)',
    ),
    ...each(
      { ...threatened, unless: ['guarantee', 'tells_of_law'] },
      '{spouse} ~10 {spouse_pays}',
      '(父债子偿|父债子还|子债父偿|夫债妻还|母债子还)',
    ),
    ...each(
      threatened,
      '(今天|今晚|明天|明早|下午|即刻|立即|马上|直接|统一|自动|零时起|否则|不然|必须|依法|立刻|过时) ~6 {enforce}',
    ),
    ...each(
      { ...threatened, kinds: ['collection'] },
      '(账号|微信|抖音|快手|支付宝|手机号|号码|手机卡|本机号码) ~14 (申请封禁|封禁|封号|永久停用|注销掉|无法注销|注销|断卡|拉闸)',
    ),
  ],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '后果说得不实',
      seen: '这条说的后果，不还钱本身并不会直接带来。',
      why: '欠款一般是民事纠纷。限制措施要由法院经过程序作出，不由催收方决定。',
      notMeant: '这不等于没有任何法律后果。对方可以依法起诉，真的法院文书需要按期答复。',
      next: '把这句话存下来。想核实有没有案件，可以打 12368。',
      wrongWhen: '如果说的是判决生效后拒不履行等有条件的后果，这条提示就不对。',
    },
    'zh-TW': {
      title: '後果說得不實',
      seen: '這則訊息說的後果，不還錢本身並不會直接帶來。',
      why: '欠款一般是民事糾紛。限制措施要由法院經過程序作出，不由催收方決定。',
      notMeant: '這不代表沒有任何法律後果。對方可以依法起訴，真的法院文書需要按期答覆。',
      next: '把這句話存下來。想查證有沒有案件，可以打 12368。',
      wrongWhen: '如果說的是判決生效後拒不履行等有條件的後果，這則提示就不對。',
    },
    en: {
      title: 'Consequence does not fit the law',
      seen: 'The consequence named here does not follow from not paying as such.',
      why: 'A debt is as a rule a civil matter. Restrictions are decided by a court in due procedure, not by a collector.',
      notMeant:
        'It does not mean that there are no legal consequences: the lender may sue, and real court papers need an answer in time.',
      next: 'Keep this sentence. To check whether there is a case, call 12368.',
      wrongWhen: 'Wrong if it speaks of conditional consequences, such as refusing to obey an effective judgment.',
    },
  },
  hits: [
    '欠钱不还，你的微信我让人给你封了，明天卡一张都刷不了，你爸妈的房子拿来抵，他们有义务替你还',
    '你不还钱，你儿子明年上不了重点高中，别怪我们没说',
    '欠款不还，你老公在单位的工作也得丢',
    '欠款逾期满三十天就构成诈骗罪，最少判三年',
    '不还钱你儿子今年政审肯定通不过',
    '我司今晚统一冻结你的社保卡和工资卡，欠款自己看着办',
    '再不还欠款明天就让经侦抓你，等着坐牢',
    '逾期欠款人将自动列入失信被执行人名单，限制乘坐高铁',
    '你欠的钱还不上，就由你父母承担连带责任',
  ],
  allows: [
    '法院判决后拒不履行的，可能被纳入失信被执行人名单',
    '逾期期间，您的本行信用卡将暂停使用',
    '伪造材料骗取贷款可能构成犯罪，请如实填写',
    '判决生效后不履行的，可依法申请强制执行',
    '孩子上学报名今天截止，请家长带好户口本',
    '您的银行卡密码输入错误次数过多，已被锁定，请到网点办理',
  ],
} satisfies Rule;
