import { each } from '../each';
import type { PatternRule, Rule } from '../types';

/** Said by somebody who collects. A public body that is named is another matter (impersonate-judicial). */
const claimed = {
  kinds: ['collection'],
  without: ['authority_sign', 'victim_voice'],
  negation: 'ignored',
  warning: 'ignored',
} satisfies Omit<PatternRule, 'p'>;

export default {
  id: 'unverified-collector',
  signal: 'unverified_collector',
  severity: 'heed',
  confidence: 'high',
  patterns: [
    // will not say for whom, or show no paper
    ...each(
      claimed,
      '{who_asked} ~12 {refuse}',
      '{refuse} ~8 {who_asked}',
      '{deed} ~10 {secret}',
      '{secret} ~8 {deed}',
      '(名字|公司名|名称|哪家|哪个公司|什么公司|哪家的|哪家放的款) ~6 (不配知道|说了你也不|说了您也不|你也不认识|你别管|不用管|不重要|不告诉|电话里讲|你自己清楚|您自己清楚|心里清楚|心里有数)',
      '(没有执照|没执照|没工号|没公司|没有公司|不用问哪家|别问我是哪|别问哪家|问就是催你)',
      '(谁|哪个)(卖给|转给|委托|授权)(我|我们)(的)? ~6 (你|您)? ~3 (不用管|别管|甭管|不用问|不重要|无关)',
    ),
    // sent by somebody, nobody is named
    ...each(
      claimed,
      '(受|代表|替|接受|收到) ~2 {vague_principal} ~8 {mandated}',
      '(依据|根据|由) ~1 (委托方|资方|平台方|合作方|甲方) ~8 ({mandated}|要求|推给)',
      '{vague_principal} ~8 {mandated} ~3 (我|我们|我司|我处|我方|本|现)',
      '受某 ~14 {mandated}',
      '(受|接受) ~1 (委托|托) ~12 (处理|催收|清收|管理|协商|调解|处置|负责|跟进)',
      '受(委托|托)(人|方)(指派|指定|授权|要求)',
      '(某银行|某平台|大平台|大机构|资方|平台|银行)(的)? ~2 (合作方|合作伙伴|接单|下游|代理|第三方|委外|外包)',
      '(我们|我|这边|我这边|咱)(是|就是)? ~4 (第三方的|第三方|干贷后|做贷后|搞贷后|委外的|委外人员|外包的|做催收|接单|收死账|合作律师|律所的|贷后事务|调解的|法务的|专门收)',
      '(我是|我系|这边是|我这边|这里是) ~6 (负责|处理|跟进|管) ~4 (你|您) ~6 (案子|账户|账|片区|单子|欠款|贷款|不良|这笔) ~4 (的)?',
    ),
    // says that the debt is now his
    ...each(
      { ...claimed, unless: ['named_principal', 'lawful_assignment'] },
      '{the_debt} ~10 {bought}',
      '{bought} ~8 {the_debt}',
      '(打包|整体|一次性|全部) ~4 (卖|转|转让|买断) ~3 (给|到)? ~2 (我|我们|我司|本司|我处)',
      '(债主|债权人) ~6 (已经)?(不是|换成|变成|换) ~6',
      '(原平台|原机构|原公司|平台那边|银行那边|客服|平台客服|原平台客服|平台|原账户) ~6 (查不到|没权限|没有权限|不受理|不认|管不了|不用找|不用问|已经不管|已不管|无权与|找不着|停收|还不进去|说了不算)',
      '(别|不要|勿|不用|别再)(跟|找|联系|还给|打|问) ~3 (平台|银行|原平台|客服|平台客服)',
      '(今后|以后|只|只能|只需|务必|直接|只管) ~3 (与|跟|向|找|认|往|还给|还到) ~2 (我|我们|我司|本人|本公司|我这儿|我这) ~4 (结算|对接|还|联系|谈|结清|公司|就行|即可)',
      '(只认我|找我就行|打给我就行|往我这儿还|还给我就行|钱打到我这|还给我们公司)',
      '(我|我们|我司|我处|我部|本部|本部门|我中心|本处|我组|我方) ~4 (已|已经|现|全权|正式|全面|即时起)? ~2 (接管|承接|接手|受让|买断|全权受理|全权处理|全面接管) ~8',
      '(案子|案件|账户|纠纷|债务|欠款|单子|材料) ~6 (移交|转|转入|转至|分配|分配至|分配到|分到|委托|转到|派到|流转至) ~3 (我|我们|我处|我部|我司|我中心|我组|本部|本中心|我手上|我这)',
      '(现由|由|归) ~3 (我|我们|我处|我部|我司|我组|我方|本部|本处|本中心|我这边)(律师|团队)? ~3 (接手|处理|跟进|负责|管|受理|调解|接管|催收|清收|代理)',
    ),
    // 我是某某消费金融的法务专员 is a lender's own staff
    { ...claimed, p: '{self_intro} ~10 {vague_body}', unless: ['named_principal'], unlessClause: ['lender_body'] },
    { ...claimed, p: '{self_intro} ~8 {mandated} ~8 {vague_body}', unless: ['named_principal'] },
    ...each(
      { ...claimed, unless: ['named_principal'] },
      '{vague_body} ~2 (张|李|王|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|林|郭|何|高|罗|郑|梁|谢|宋|唐|许|邓|冯|韩|曹|曾|小|老|某) ~2',
    ),
  ],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '身份待核实',
      seen: '对方自称来催款，但没有说清是谁、受谁委托。',
      why: '借款机构可以委托别人催收，但应当能让您核实。核实之前，不必谈金额，也不必付款。',
      notMeant: '这不等于对方一定是假的，也不等于委托催收不允许。',
      next: '从合同或官方应用里找到贷款机构的客服，问一句：这家是不是你们委托的。',
      wrongWhen: '如果对方写明了贷款机构、自己的名称和核实方式，这条提示就不对。',
    },
    'zh-TW': {
      title: '身分待查證',
      seen: '對方自稱來催款，但沒有說清楚是誰、受誰委託。',
      why: '借款機構可以委託別人催收，但應該能讓您查證。查證之前，不必談金額，也不必付款。',
      notMeant: '這不代表對方一定是假的，也不代表委託催收不允許。',
      next: '從合同或官方應用程式找到貸款機構的客服，問一句：這家是不是你們委託的。',
      wrongWhen: '如果對方寫明了貸款機構、自己的名稱和查證方式，這則提示就不對。',
    },
    en: {
      title: 'Collector cannot be checked',
      seen: 'Someone says they collect for a lender, but not clearly who they are or for whom.',
      why: 'A lender may entrust others, and you should be able to check it. Until then there is no need to discuss sums or to pay.',
      notMeant: 'It does not mean that they are false, nor that entrusted collection is not allowed.',
      next: 'Find the lender’s own service number in the contract or app and ask whether they entrusted this one.',
      wrongWhen: 'Wrong if the message names the lender, the collector and a way to check.',
    },
  },
  hits: [
    '【泰邦企服】您欠的3,200元由我处接手，今日18点前不处理将通知您的家人',
    '【众衡法调】您欠款的案子现由我处接手，联系人小林16500001111',
    '我们公司名称不方便透露，你就叫我陈主管，欠款尽快处理',
    '债权已归我司，转让通知书是内部文件不能给你看',
    '您好，我这边是法务部的小李，您逾期的案子转到我们这里了',
    '受资方委托清收，资方名称保密，欠款今天处理',
    '这笔借款已卖给我们，原平台那边查不到了，还款只找我',
  ],
  allows: [
    '您好，我是星桥消费金融的法务专员，您的借款已逾期，请致电官方热线协商',
    '本公司受示例银行信用卡中心委托，您可拨打卡背面热线核实',
    '示例银行资产保全部提醒您，借款已逾期，电话见官网',
    '您的房屋买卖合同已由中介归档，原件可到门店领取',
    '社区调解室本周六上午开放，欢迎居民咨询',
    '公司法务部招聘法务专员，详见官网',
    '某律师事务所受示例消费金融有限公司委托，执业证号与授权书随函附上',
    '【江北农商银行贷后】您的借款已逾期12天，请尽快还款，否则我行将上门催收',
    '【青禾小贷催收】您欠款3,200元，今日18点前不处理将通知您的家人',
    '【宜禾信】您的借款已逾期12天，今日18点前不处理将通知您的家人',
  ],
} satisfies Rule;
