import type { Rule } from '../types';

export default {
  id: 'impersonate-judicial',
  signal: 'impersonate_judicial',
  severity: 'breach',
  confidence: 'high',
  patterns: [
    {
      p: '^ {authority} ~12 (组|科|处|专班|中心|办公室|专员|令|函告|通知|窗口) $',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(我|我们|这里|这边|我这|我这儿|这儿|我这里)(是|就是|在) ~6 {authority}',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '^ {official_head} ~10 {official_tail} $',
      kinds: ['collection', 'scam'],
    },
    {
      p: '【 ~6 {official_tail}',
      kinds: ['scam'],
    },
    {
      p: '^ {authority} ~4 (函告|公告|告知|通知)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '【 ~8 {authority} ~8 】',
      kinds: ['collection', 'scam'],
    },
    {
      p: '【 ~8 (诉讼服务中心|诉前调解|法院|仲裁|公安|检察|法警|反诈|派出所) ~8 】',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(跟|与|和|同) ~8 {authority} ~6 (联动|联合|合作|对接|配合|联网|共建)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(法警|法警队|民警|警察|警车|刑警|特警|执行法官) ~6 (在路上|已出发|到了|上门|出动|陪同|随行|到你家|到您)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(接到|收到|依据|根据) ~12 (协助执行通知|协查函|裁定|立案通知|执行令|查封令)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(本院|本庭|本署|我院|我庭|我局|本局|我所派出所) ~12',
      kinds: ['collection', 'scam'],
    },
    {
      p: '{with_them} ~8 {authority} ~10 (上门|抓|带|立案|处理|交办|指派|授权|委派|清收|催收|调解|执行|协查|联动|机制|列管|下发|办理|到场|走访|传唤|核查|介入)',
      kinds: ['collection', 'scam'],
      unless: ['suit_lawful'],
    },
    {
      p: '{authority} ~8 (联合|会同|陪同|协同|授权|指派|委派|交办|派驻|介入|已受理|受理了|已经受理|已立案|已裁定|已介入|已将|已把你|已经把你|已标记|已标注|正在查|已经在查|在我旁边|等你回话|等回话|盖章)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '{act_done} ~8 {authority} ~10 (立案|受理|裁定|批准|标注|标记|列为|列管|审批|盖章|备案|核查|介入|登记|交办|抓捕)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(承办|主办|经办) ~1 (民警|警官|警员|法官|检察官|书记员)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '{warrant} ~6 (签发|下达|送达|已签|已发|已签发|出具|已寄|已生成)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(签发|下达|下发|发出|发|出具|收到|送达|根据|依据|申请|开具|发放) ~12 (逮捕令|拘捕令|拘传票|拘票|传票|通缉令|追逃令|网逃令|执行令|收车令|清收令|协查函|协查通报|裁定书|执行裁定书|立案通知书|强制还款证书|冻结令|查封令)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(民初|刑初|执字|执恢|诉调|调执|诉前调|公调|广限消) ~8 号',
      kinds: ['scam'],
      confidence: 'medium',
    },
    {
      p: '(刑初字|调执字|诉调|民调|刑立|公调催|广限消) ~10 号',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(特此裁定|与判决同效|缺席裁判|缺席判决|强制调解权|行使执法权|执法大队|警企联催|信用法庭)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '{authority} ~8 (委托|授权|指定|认证|备案|合作) ~6 (清收|催收|调解|机构|窗口|平台|服务|单位|专员)',
      kinds: ['collection', 'scam'],
    },
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
