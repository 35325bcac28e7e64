import type { Rule } from '../types';

export default {
  id: 'unverified-collector',
  signal: 'unverified_collector',
  severity: 'heed',
  confidence: 'high',
  patterns: [
    {
      p: '{deed} ~10 {secret}',
      negation: 'ignored',
    },
    {
      p: '{secret} ~8 {deed}',
      negation: 'ignored',
      kinds: ['collection'],
    },
    {
      p: '{the_debt} ~10 {bought}',
      kinds: ['collection'],
      confidence: 'medium',
    },
    {
      p: '{self_intro} ~10 {vague_body}',
      kinds: ['collection'],
      negation: 'ignored',
    },
    {
      p: '^ {vague_body} ~4 $',
      kinds: ['collection'],
      confidence: 'medium',
    },
    {
      p: '【 ~8 (法务|清收|调解|律服|法催|法调|清欠|资产|处置|追偿|委外|催告|诉调|法援|律所|律政) ~5 】',
      kinds: ['collection'],
      unless: ['named_principal'],
    },
    {
      p: '(名字|公司名|名称|哪家|哪个公司|什么公司) ~6 (不配知道|说了你也不|你也不认识|你别管|不用管|不重要|不告诉|电话里讲)',
      negation: 'ignored',
      kinds: ['collection'],
    },
    {
      p: '受某 ~8 (委托|授权|指派)',
      kinds: ['collection'],
    },
    {
      p: '(某银行|某平台|大平台|大机构|资方)的 ~2 (合作方|合作伙伴|接单|下游|代理)',
      kinds: ['collection'],
    },
    {
      p: '{vague_body} ~8 {phone}',
      kinds: ['collection'],
    },
    {
      p: '(受|代表) ~8 (某机构|某平台|某银行|某公司|委托方|资方|平台方|合作方|甲方|大平台) ~2 (委托|授权|指定|清收|清退)',
      kinds: ['collection'],
    },
    {
      p: '(没有执照|没执照|没工号|没公司|没有公司|不用问哪家|具体哪家您|具体哪家你|哪家放的款您|哪家放的款你)',
      negation: 'ignored',
    },
    {
      p: '(原平台|原机构|原公司|平台那边|银行那边|客服) ~6 (查不到|没权限|没有权限|不受理|不认|管不了|不用找|不用问)',
      negation: 'ignored',
      kinds: ['collection'],
    },
    {
      p: '(今后|以后|只|只能|只需|务必) ~3 (与|跟|向|找|认) ~2 (我|我们|我司|本人|本公司) ~3 (结算|对接|还|联系|谈|结清)',
      kinds: ['collection'],
      needs: ['bought'],
    },
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
      next: '從契約或官方應用程式找到貸款機構的客服，問一句：這家是不是你們委託的。',
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
    '【众衡法调】您欠款的案子现由我处接手，联系人小林16500001111',
    '我们公司名称不方便透露，你就叫我陈主管，欠款尽快处理',
    '债权已归我司，转让通知书是内部文件不能给你看',
    '您好，我这边是法务部的小李，您逾期的案子转到我们这里了',
    '受资方委托清收，资方名称保密，欠款今天处理',
    '这笔借款已卖给我们，原平台那边查不到了，还款只找我',
  ],
  allows: [
    '本公司受示例银行信用卡中心委托，您可拨打卡背面热线核实',
    '示例银行资产保全部提醒您，借款已逾期，电话见官网',
    '您的房屋买卖合同已由中介归档，原件可到门店领取',
    '社区调解室本周六上午开放，欢迎居民咨询',
    '公司法务部招聘法务专员，详见官网',
    '某律师事务所受示例消费金融有限公司委托，执业证号与授权书随函附上',
  ],
} satisfies Rule;
