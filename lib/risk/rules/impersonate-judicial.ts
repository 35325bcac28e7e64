import { each } from '../each';
import type { PatternRule, Rule } from '../types';

/** Said by somebody who collects or tricks; a suit that is announced, and what a court may do afterwards, is another matter. */
const claimed = {
  kinds: ['collection', 'scam'],
  unless: ['towards', 'tells_of_law'],
  warning: 'ignored',
  without: ['genuine_court', 'victim_voice'],
  negation: 'ignored',
} satisfies Omit<PatternRule, 'p'>;

export default {
  id: 'impersonate-judicial',
  signal: 'impersonate_judicial',
  severity: 'breach',
  confidence: 'high',
  patterns: [
    // an office that speaks
    ...each(
      claimed,
      '^ {authority} ~12 {official_title}',
      '^ ({official_head}|{authority}) ~8 {official_tail} ~10 {official_act}',
      '^ {official_head} ~8 {official_tail} ~2 (:|函|公告|提示)',
      '{authority} ~8 {official_title} ~10 {official_act}',
      '{authority} ~6 (书记员|法官|检察官|警官|民警|执行员|执行专员|办事员|工作人员|领导|同志|庭长|案件组|信贷组|清欠办|外包)',
      '(【|「|『|〔|[) ~10 {authority} ~12 (】|」|』|〕|])',
      '(【|「|『) ~10 (诉讼服务|诉前调解|诉前保全|司法|法院|仲裁|公安|检察|法警|反诈|派出所|执行联动|法庭|拘传|{official_tail}) ~10 (】|」|』)',
      '(我|我们|这里|这边|我这儿|我这里|我这边|我方)(是|就是|在) ~8 {authority}',
      '(我们|我) {authority}',
      '({court}|公安局|分局) ~4 (调解中心|调解室|调解办|诉调中心|速裁庭|立案庭|工作站|联络处|指挥中心|送达组|受理中心|调解工作室|执行中心)',
      '^ {authority} ~4 (协查|案号|编号|立案编号)',
      '{authority}(专员|工作人员|客服|客服人员|办案人员|办案员)',
      '(本院|本庭|本署|我院|我庭|我局|本局|立案庭|执行局|经侦支队|经侦大队|审判庭|人民法庭) ~10 (已|将|对|值班|批准|采取|裁定|指派|派单|通知|判|我|今天)',
      '(承办|主办|经办|值班|联系|致电|加|找) ~2 (民警|警官|警员|法官|检察官|书记员|执行员|执行专员|执行法官|法官助理|督办员|庭长助理|法警)',
    ),
    // an office that has done something, or stands behind the sender
    ...each(
      { ...claimed, unlessClause: ['to_court'] },
      '{authority} ~8 {official_act}',
      '{authority} ~4 (已|已经|刚|刚刚|现已|现在|正在|正|今天|上午|昨天|在) ~8 (立案|受理|判|裁定|批|冻结|签|发|派|出警|查|锁|介入|排期|列|标|盯|办|抽|定位|传唤|监控|审理)',
      '(纳入|列入|录入|进入|登记|同步|上传) ~10 {police} ~3 (数据库|系统|平台|名单|后台|内网|网络)',
      '{police} ~4 (已|已经|正在|在|刚|己) ~6 (把|将|对|列|查|锁|定位|盯|立|了解|核|到)',
      '(法警|法警队|民警|警察|警车|刑警|特警|执行法官|协警|辅警|法院的人|检察官|公证处的) ~8 (在路上|已出发|到了|出动|陪同|随行|派车|带队|同行|发车|到场|坐我|坐着|在旁|会同|同我|跟我)',
    ),
    ...each(
      claimed,
      '(法院|{court}|公安|派出所|银监局|监管) ~4 (的|那边)?(人|同志|领导|章|公章|印章) ~8 (坐|就坐|在旁|在我|盖|签|等你|说|打过|举|让我)',
      '(跟|与|和|同|连同|会同|联合|协同|配合) ~8 {authority} ~10 (签署|互通|共享|联动|联合|合作|对接|配合|联网|共建|办公|一个办公楼|研判|下发|数据|三方|专项)',
      '{with_them} ~8 {authority} ~10 (上门|抓|带|处理|交办|指派|授权|委派|委托|清收|清缴|催收|调解|机制|列管|下发|办理|到场|走访|核查|约谈|盖章|办公|指导|备案|批准)',
      '{authority} ~6 (指导|委托|授权|合作|联合|指定|认证|备案|监管)(的)? ~6 (清收|催收|调解|机构|窗口|平台|服务|单位|专员|中心|代理|谈判)',
      '(联合|会同|协同|陪同|带着) ~4 {police}',
      '{authority}(合作|指定|委托|授权|认证|监管|直属|下属|驻|转办|外包|派驻) ~6',
      '(受|经|业经|由|奉) ~4 ({authority}|监管) ~10 (指定|委托|委派|批准|备案|督办|核准|锁定|冻结|抽中|移交我|转交我|发起|监管|盯上|监控|盖章|指派|授权|公证)',
      '(已|已经|已被)(移交|移送|转交|报送) ~8 {police}',
      '(移交|移送|移转) ~6 {authority} ~10 (督办|小组|专案|审查|与您联系|与你联系)',
      '(由|被) ~8 {authority} ~4 (移交|转交|转办|移送|锁定|冻结|列为|标记) ~4 (我|本)?',
      '(已获|已经|已被|刚被|业经|现由|已由|正由|已报|上报|已上报|被) ~6 {authority} ~10 (立案|受理|裁定|批准|标注|标记|列为|列管|审批|盖章|备案|核查|介入|登记|交办|抓捕|督办|颁令|锁定|冻结|发起|受案)',
      '(依据|根据|依照|按照|依) ~16 {authority} ~12 (令|协查函|函|决定|号令|清收)',
      '{authority} ~10 (三方|专项行动|百日行动|清欠行动|联合行动|联合开展)',
    ),
    {
      p: '(跟|和|与|同) ~8 {authority} ~4 (打好招呼|打了招呼|打过招呼|说好了|沟通好|通过气|谈好了)',
      ...claimed,
      kinds: ['collection'],
    },
    // a paper that only a public body issues
    ...each(
      { ...claimed, unless: ['towards', 'court_true', 'suit_lawful', 'tells_of_law'] },
      '{official_paper} ~10 {paper_done}',
      '{authority} ~6 {official_paper}',
      '^ {authority} ~16 (公告|通告|函告|决定书|告知书)',
      '{paper_done} ~12 (传票|拘传票|拘票|逮捕令|拘捕令|通缉令|追逃令|执行令|收车令|清收令|协查函|协查通报|执行裁定|裁定书|立案通知书|强制还款证书|冻结令|查封令|限高令|批捕函|还款令|调解令)',
      '(你的|您的|这是) ~4 (传票|拘传票|拘票|逮捕令|拘捕令|通缉令)',
      '^ {official_paper} ~8 (号|:|编号|通知|预通知|预告)',
      '(民初|刑初|执字|执恢|执保|执催|聚执|诉调|调执|诉前调|公调|广限消|限消预|刑初字|调执字|民调|刑立|公调催|经侦字|经字|刑侦字|检刑|民前调|刑字) ~10 号',
      '(文号|案号|文书号) ~6 (限|刑|执|调|经|仲|广限|公|检)',
      '(特此裁定|与判决同效|传票效力|缺席裁判|缺席审理|强制调解权|行使执法权|执法大队|执法支队|警企联催|警银联动|信用法庭|云法庭|网络法庭|百日行动|清欠利剑|雷霆行动|断卡行动|特派督办)',
    ),
  ],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '像冒用公权名义',
      seen: '这条用了法院、警方、监管等机关的名义。',
      why: '机关不会替机构催款，也不会通过私人号码或链接收款。冒用这些名义，一般不被允许。',
      notMeant: '这不等于您身上一定没有案件。法院确实会发短信，要用官方电话去核实。',
      next: '先不回拨、不点链接。法院案件打 12368 核实，警方名义的打 110 核实。',
      wrongWhen: '如果它来自 12368 等官方号码、案件能查到，也不要求转账，这条提示就不对。',
    },
    'zh-TW': {
      title: '疑似冒用公權名義',
      seen: '這則訊息用了法院、警方、監管等機關的名義。',
      why: '機關不會替機構催款，也不會透過私人號碼或連結收款。冒用這些名義，一般不被允許。',
      notMeant: '這不代表您身上一定沒有案件。法院確實會發簡訊，要用官方電話去查證。',
      next: '先不回撥、不點連結。法院案件打 12368 查證，警方名義的打 110 查證。',
      wrongWhen: '如果它來自 12368 等官方號碼、案件查得到，也不要求轉帳，這則提示就不對。',
    },
    en: {
      title: 'Borrowed official name',
      seen: 'It uses the name of a court, the police or a regulator.',
      why: 'Public bodies do not collect for lenders and take no money through private numbers or links. Borrowing their name is generally not allowed.',
      notMeant:
        'It does not mean that no case exists. Courts do send text messages; check through their official number.',
      next: 'Do not call back or open the link. Check court matters at 12368, police matters at 110.',
      wrongWhen:
        'Wrong if it comes from an official number such as 12368, the case can be found and no transfer is asked.',
    },
  },
  hits: [
    '你在云朵贷的借款严重逾期，现已纳入江州公安数据库，请登录小程序还款',
    '您好，国家金融监督管理局专员为您服务，您的贷款逾期需要整改，请先缴清欠款',
    '我们跟你们区法院打好招呼了，欠款先还一半，案子就往后排',
    '【江州市公安局网侦支队】你名下网贷案已列管，请24小时内联系承办民警16600001111',
    '您欠款一案，法院执行局已受理，传票已签发，联系书记员小郭16600310925',
    '我中心受银保监会委托对你的欠款进行清收',
    '你的欠款逾期，我司已联合辖区派出所上门带人',
    '贵案已由省地方金融管理局交办我处清收，欠款今日清退',
    '这里是市中院执行局老周，你的欠款案（2025）江刑初字第77号今天处理',
  ],
  allows: [
    '【江州区人民法院】您与某银行借款纠纷一案定于6月9日9时开庭，可拨12368核实',
    '我行将依法向人民法院起诉',
    '96110提醒：凡自称民警要求转账的都是诈骗',
    '派出所民警提醒居民夏季注意防盗',
    '您向法院申请的诉讼材料已收到，请携带身份证领取',
    '央行下调存款准备金率，市场反应积极',
  ],
} satisfies Rule;
