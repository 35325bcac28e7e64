import { each } from '../each';
import type { PatternRule, Rule } from '../types';

/** no ordinary trade, no bill, no friend, no lender’s own contract */
const beforehand = {
  unlessClause: ['fee_honest', 'fee_owed'],
  unless: ['fee_elsewhere', 'fee_aside'],
  without: ['public_advice', 'pay_friends', 'fee_contract'],
} satisfies Omit<PatternRule, 'p'>;

export default {
  id: 'upfront-fee',
  signal: 'upfront_fee',
  severity: 'fraud',
  confidence: 'high',
  patterns: [
    // 先交1180的案件服务费 · 得先打百分之十五
    ...each(
      { ...beforehand, needs: ['fee_gate'] },
      '{fee_before}~10(交|缴|付|充|存|打|收|掏|押|缴纳|支付|充值|购买|买|开通|垫资|扫码支付)~12({money}|{sum}|{percent}|一半|一成|几个点|等额)',
    ),
    ...each(
      { ...beforehand, needs: ['fee_trade', 'fee_gate'] },
      '{fee_before}~10{fee_pay}~8{fee_name}',
      '(预付|预存|预交|预缴|垫付|垫资|预支|先付|先交|先缴|先充|先存|先押)~12({money}|{sum}|{percent}|一半|一成|{fee_name})',
    ),
    // 先把两千八的担保打过来
    ...each(
      { ...beforehand, needs: ['fee_trade', 'fee_gate'] },
      '先~4(把|将)~14({money}|{sum}|{fee_name})~8(打|转|交|付|汇|存|充)',
      '{fee_name}~10(先打|先转|先交|先付|打过来|转过来|先给|须先行|需先行|先行支付|先拿)',
    ),
    // 需缴纳10%的解冻费
    ...each(
      { ...beforehand, needs: ['fee_trade', 'fee_gate'] },
      '(须|需|需要|要|得|请|必须|应|应当|还要|还得|补|另)~6(交|缴|付|缴纳|支付|交纳|充值|存入|缴存|补缴|补交|补足|预存|交上|打)~14{fee_name}',
      '(须|需|需要|要|得|请|必须|应|还要|还得)~6(交|缴|付|缴纳|支付|交纳|充值|存入|缴存|预存)~8({money}|{sum}|{percent})~10(费|金|税|押|险|保)',
    ),
    // 放款前要交
    ...each(
      { ...beforehand, needs: ['fee_trade', 'fee_gate'] },
      '(放款|下款|提现|到账|解冻|办理|签约|面签|协商|调解|出款|打款|退款|批款|领取|开工|审批|立案|激活|提额|启动)(成功|完成)?(前|之前|以前|时)~10(交|缴|付|收|买|购|充|打|存|开通|缴纳|支付|购买|办)~14({money}|{sum}|{percent}|{fee_name})',
    ),
    // 交了…就放款
    ...each(
      { ...beforehand, needs: ['fee_trade', 'fee_gate'] },
      '(缴纳|支付|充值|购买|开通|交了|交完|缴完|付完|付清|缴清|交齐|交够|打完|转完|充完|存完|补齐|补足|买完|刷完)~12({money}|{sum}|{fee_name})≈14(即可|就能|方可|才能|才给|才|后|立马|马上|立刻|当场|自动|必)~8{fee_promise}',
      '{fee_name}≈12(即可|就能|方可|才能|才给|才可|再|后)~6(放款|下款|到账|提现|解冻|退款|激活|办理|签约|盖章|面签|审批|出款|打款|过审|进件|通过|开通)',
      '(激活|解冻|提现|领取|解除|恢复|撤销|消除|退款|退税|放款|提额|登记|报名|开通|申领|续办)~8(须|需|需要|要|得|收取|另收|先)~10(交|缴|付|支付|充值|预存|缴纳|购买|存)?~10({money}|{sum}|{percent}|{fee_name})',
    ),
    // 到账后退
    ...each({ ...beforehand, needs: ['fee_trade', 'fee_gate'] }, '{fee_entry}≈14{fee_back}~4{fee_return}'),
    ...each(
      { ...beforehand, confidence: 'low', needs: ['fee_trade', 'fee_gate'] },
      '(退的|可退|能退|会退|不退|不成退|不成功退|没效果退|办不下来退|后退|完退)',
    ),
    // 名目加价钱
    ...each(
      { ...beforehand, needs: ['fee_trade', 'fee_gate'] },
      '{fee_entry}~5({money}|{sum}|{percent}|一半|一成)',
      '({money}|{sum}|{percent})(的|元|块|块钱)?~3{fee_entry}',
      '(保底|先期|前期|启动|底价|起步)~3(收|付|交)?~3({money}|{sum})',
      '({money}|{sum})~3(占名额|占位|锁价|锁名额|入群|进群|上车|定金|押金|到了就)',
    ),
    ...each(
      { ...beforehand, confidence: 'medium', needs: ['relief_any'] },
      '(收|收您|收你|收取|另收|保底收|只收|一次性收|就收|要收|付|交)~6({money}|{sum})~4(的)?{fee_name}',
    ),
    ...each(
      { ...beforehand, needs: ['relief_any', 'fee_trade'] },
      '(入群|进群|上车|入会|入门|入营|占名额|占位|占座|起草|备案|打印|装订|开单|锁价|上榜|撤榜)~8({money}|{sum})',
    ),
    ...each(
      {
        needs: ['fee_school'],
        unlessClause: ['fee_owed'],
        unless: ['fee_elsewhere'],
        without: ['public_advice', 'pay_friends', 'fee_contract'],
      },
      '(学费|课时费|报名费|教材费|培训费|考试费|资料费|课程费|考证费)~5({money}|{sum})',
    ),
    ...each(
      {
        needs: ['fee_trade', 'fee_gate'],
        unlessClause: ['fee_honest'],
        unless: ['fee_elsewhere'],
        without: ['public_advice', 'pay_friends', 'fee_contract'],
      },
      '(收|要|付|给)~3({money}|{sum})~3(入门礼|拜师|见面礼|红包|烟|茶|油钱|路费|门票)',
      '(叫|算|当)~2(占位|押金|定金|意向金|诚意金|保证金)',
    ),
    ...each(
      { needs: ['fee_trade', 'fee_gate'], without: ['public_advice', 'pay_friends', 'fee_contract'] },
      '(先|见面)~4(摆|拿|买|备|带|送)~4(两条|几条|两包|点|些)?~2(烟|酒|茶|红包)',
      '(起|张|收|只要|才|共|就|要)~2({money}|{sum})~2(一张)?(门票|入场券|席位|学费)',
      '(就差|只差|还差|差)~2(个|一个|一道|一份|一笔|最后)?~3(公证|验资|担保|保险|手续|流水|认证|激活|税|押金)',
    ),
    ...each(
      {
        needs: ['fee_trade', 'fee_gate'],
        unlessClause: ['fee_honest', 'fee_owed_contract'],
        unless: ['fee_elsewhere'],
        without: ['public_advice', 'pay_friends', 'fee_contract'],
      },
      '(退款|放款|退|放|提现|解冻)(之前|前)~4(要|需|须|得)?~2(先)?~3(把|将|补|付|交|结|存)',
    ),
    ...each(
      { ...beforehand, needs: ['fee_before'], confidence: 'medium' },
      '(公证处|保险公司|担保公司|税务|银行|银监|央行|海关|法院|平台|总部|财务)~3(收|要|要求|规定)~3({money}|{sum}|{percent})',
    ),
    // 须购买398元风险测评报告 · 补一张688元的加速卡 · 激活会员卡388元
    ...each(
      { ...beforehand, needs: ['fee_gate'] },
      '(激活|开通|购买|买|补|办|下单|订购|升级|重置|解锁|续)~10(卡|会员|礼包|权益|套餐|报告|保函|课|服务包|vip|险|年费|月费)~8({money}|{sum})',
      '(激活|开通|购买|买|补|办|下单|订购|升级)~8({money}|{sum})~6(卡|会员|礼包|权益|套餐|报告|保函|课程|服务包|保险)',
      '(购买|买|开通|办理|订购)~10(保函|礼包|测评报告|权益|会员|加速卡|保险|套餐)≈32(放款|提现|解锁|到账|秒放|审核)',
    ),
    // 缴信用修复金1500元 · 需缴解冻款为贷款额的30% · 仅收流转保管费750
    ...each(
      { ...beforehand, needs: ['fee_gate'], confidence: 'medium' },
      '(缴|交|付|缴纳|支付|预交|预缴|预付|交纳|仅收|只收|另收|补缴|充值)~10(费|金|税|押|款|险)~8({money}|{sum}|{percent})',
      '(缴|交|付|缴纳|支付|预交|预缴|预付|交纳|充值)~10({percent}|{money}|{sum})(的)?~6(费|金|税|押|认证款|解冻款|验资款|险)',
    ),
    ...each(
      { ...beforehand, needs: ['fee_gate'] },
      '(费|金|税|押)~3({money}|{sum}|{percent})~3(到账后|到位后|付清后|交齐|缴齐|缴清后|收到后|到位|付清|到了)',
      '(费|金|税)≈14(由|需|须|请)~8(预付|先付|垫付|自付|先行支付|先行垫付|自理)',
      '(建档|立项|开卡|启动|签约|下单|起步|首单|开户|开单|入档|启动金|预备金|诚信金|意向金)≈8(只要|即付|付|仅|只收|费|收费|总额的|总额)~6({money}|{sum}|{percent})',
      '(存入|存|打入|充入|充|转入)~8({percent}|{money}|{sum}|一笔)≈14(验资|流水|验证|放款|激活|解冻|出来|到账|提现)',
      '(付|交|转|打|充|花)~2({sum}|{money})~3(刷|包|做|走|改|激活|解冻|验|洗)',
    ),
    ...each(
      { needs: ['fee_gate', 'fee_trade'], without: ['public_advice', 'pay_friends', 'fee_contract'] },
      '(打点|活动|疏通|运作|好处|关系|跑腿)~4(钱|费|经费|费用)≈12(先|到位|{sum}|{money})',
      '(先)(开卡|激活|保证|担保|认证|公证|验资|解冻|包装|做流水|走流水)~3(费|金|款)?~3({money}|{sum}|{percent})',
    ),
    ...each(
      { needs: ['relief_any'], without: ['public_advice', 'pay_friends', 'fee_contract'] },
      '(手续费|服务费|费用|代办费|学费|茶水费)~2(交了|给了|花了|收了|付了)~3({money}|{sum})',
    ),
    ...each(
      {
        negation: 'ignored',
        needs: ['relief_any', 'fee_gate'],
        unlessClause: ['fee_honest'],
        unless: ['fee_elsewhere'],
        without: ['public_advice', 'pay_friends', 'fee_contract'],
      },
      '({money}|{sum})~3(都|也|一律|概)?不退',
    ),
    ...each(
      {
        needs: ['relief_any', 'fee_gate'],
        unlessClause: ['fee_honest'],
        unless: ['fee_elsewhere'],
        without: ['public_advice', 'pay_friends', 'fee_contract'],
      },
      '({money}|{sum})~3(入会|入伙|入门|拜师|报名|建档|立项|开单|锁位)',
    ),
    ...each(
      { without: ['public_advice'] },
      '(setup fee|upfront fee|processing fee|handling fee|activation fee|deposit)~8({money}|{sum}|rmb)',
    ),
    ...each({ without: ['public_advice', 'pay_friends', 'fee_contract'] }, '(得|要|必须|需|须)先交再(放|批|办|退|下)'),
    ...each(
      { ...beforehand, needs: ['fee_gate', 'fee_trade'] },
      '(转|打|存|充|垫)~6({money}|{sum}|{percent})~4(验资|验证|激活|解冻|走流水|做流水|认证)',
      '(往|向|在)~6(卡里|账户|卡上|卡内|账户里)~4(存|打|充|预存|放)~6({money}|{sum}|{percent}|一笔)',
      '(签约|签合同|签协议|签字|签单)~5(付|交|收|给|先付)~4({percent}|{money}|{sum}|一半|一成|两成|三成)',
    ),
    ...each(
      { ...beforehand, confidence: 'medium', needs: ['fee_gate', 'fee_trade'] },
      '(购买|买|办理|开通|订购)~8(保险|保函|会员|权益|礼包)≈10({money}|{sum})',
    ),
    ...each(
      {
        needs: ['fee_gate', 'fee_trade'],
        unlessClause: ['fee_honest'],
        unless: ['fee_elsewhere'],
        without: ['public_advice', 'pay_friends', 'fee_contract'],
      },
      '(先款后|款到即办|款到再办|款到才办|款到办|款到开工|款到立办)',
    ),
    // in a message that tricks, a fee with its price is enough
    ...each(
      { ...beforehand, confidence: 'medium', kinds: ['scam'], needs: ['fee_finance'] },
      '({fee_name}|押|税|礼包|名额|首款|预付|工本)~5({money}|{sum}|{percent})',
      '({money}|{sum}|{percent})(的)?~4({fee_name}|押|礼包|工本)',
      '(先|须|需|得|要|请|预|只需|仅需)~6(交|付|缴|充|打|存|买|收|购)~10({money}|{sum}|{percent}|费|金|押)',
    ),
    // 流水、验资、对冲
    ...each(
      { ...beforehand, needs: ['fee_trade', 'fee_gate'] },
      '(刷|走|做|打|跑)~4(流水|对冲|虚拟消费|小额消费|两笔|几笔)~14({money}|{sum}|存|转|打|才|就|证明)',
    ),
    ...each(
      {
        needs: ['fee_trade', 'fee_gate'],
        unlessClause: ['fee_owed'],
        unless: ['fee_elsewhere'],
        without: ['public_advice', 'pay_friends', 'fee_contract'],
      },
      '(证明|验证|核实|确认|表示|体现|看)~4(还款能力|还款意愿|偿还能力|偿还意愿|资金能力|诚意|履约能力)≈20(存|转|交|付|打|刷|充|还入|还|缴)',
    ),
    ...each(
      { needs: ['fee_trade', 'fee_gate'], without: ['public_advice', 'pay_friends', 'fee_contract'] },
      '(存|转|交|付|打|刷|充|还入|先还|缴)~14({money}|{sum}|{percent}|一笔|两笔|月供)~8(证明|验证|核实|确认|表示|体现|看)~6(还款能力|还款意愿|偿还能力|还款诚意|诚意|履约能力|意愿|实力)',
      '(看|要|表|有)(个|到|一下|点)?诚意≈10(存|交|付|打|转)',
      '(充|存|打|转|补)~6(等额|同额|同等|双倍|一笔等)',
    ),
    ...each(
      { ...beforehand, needs: ['relief_any', 'fee_trade'], confidence: 'medium' },
      '(钱|款|费用|费)~2(先|提前)~2(放|押|存|交|付|打)(在|到|给|我)?',
    ),
    // 先买会员、礼盒、套餐
    ...each(
      {
        needs: ['fee_trade', 'fee_gate'],
        unlessClause: ['fee_honest'],
        unless: ['fee_elsewhere'],
        without: ['public_advice', 'pay_friends', 'fee_contract'],
      },
      '(开通|购买|买|办|订购|充值|加购|领购|升级|办张|买张|买份)~10(会员|礼盒|套餐|权益|权益卡|加速卡|优先卡|vip|月卡|年卡|保险|课程|积分)~10({money}|{sum})≈10(放|批|下款|审核|秒|通过|提现|到账|面签|入场|跳过|优先|解锁)',
    ),
    ...each(
      { ...beforehand, needs: ['fee_trade', 'fee_gate'] },
      '(放款|下款|批款|提现|面签|审批|提额)≈12(购买|买|开通|办|订购|充值)~8(会员|礼盒|套餐|权益|加速卡|vip|保险|课程)~8({money}|{sum})',
    ),
    ...each(
      { ...beforehand, needs: ['fee_trade', 'fee_gate'], confidence: 'medium' },
      '(仅需|只需|只要|就要|只用)~10(购买|买|付|交|充|转|办)~16({money}|{sum})',
    ),
  ],
  step: 'police',
  say: {
    'zh-CN': {
      title: '先交钱',
      seen: '这里要您在拿到贷款、退款或服务之前先交一笔钱。',
      why: '先收费再办事，是贷款、解冻、协商类骗术里常见的做法；借款的利息也不得预先扣除。',
      notMeant: '这不等于这件事一定是假的，也不是说所有收费都不应该。',
      next: '先不交。贷款和还款的事，直接问贷款机构；已经交了的，留好记录，可拨 96110 咨询。',
      wrongWhen: '如果这是法院缴费通知、正常交易的定金，或还给贷款机构本身的首期款，这条提示就不对。',
    },
    'zh-TW': {
      title: '先付錢',
      seen: '這裡要您在拿到貸款、退款或服務之前先付一筆錢。',
      why: '先收費再辦事，是貸款、解凍、協商類騙術裡常見的做法；借款的利息也不得預先扣除。',
      notMeant: '這不代表這件事一定是假的，也不是說所有收費都不應該。',
      next: '先不付。貸款和還款的事，直接問貸款機構；已經付了的，留好紀錄，可撥 96110 諮詢。',
      wrongWhen: '如果這是法院繳費通知、正常交易的訂金，或還給貸款機構本身的首期款，這則提示就不對。',
    },
    en: {
      title: 'Money first',
      seen: 'These words ask you to pay before you get the loan, the refund or the service.',
      why: 'Charging first is a common way of cheating with loans, “unfreezing” and debt talks; interest on a loan may not be taken beforehand either.',
      notMeant: 'It does not prove the offer false, nor are all charges improper.',
      next: 'Hold the payment and ask the lender itself. If you have paid, keep the record; 96110 can advise.',
      wrongWhen:
        'Wrong for a court’s fee notice, an ordinary deposit in trade, or a first instalment paid to the lender itself.',
    },
  },
  hits: [
    '卡号填错贷款被冻结，需先缴纳15%解冻金，到账后一并退回',
    '放款前要买一张398元的会员卡，买完秒到账',
    '协商停催请先付诚意金六百，办成再补尾款',
    '征信修复开工先收500，剩下的出报告再付',
    '您的退款卡在通道里，再充一笔等额的就能一起出来',
    '上岸训练营学费1280，教会你停催',
    '流水不够，往自己卡里先存两万走一下流水就能下款',
    '贷款已批，须缴公证费480元后放款',
    'Our team can remove bad credit records, setup fee RMB 1,500',
    '征信包装1500起，先款后办',
  ],
  allows: [
    '专做倒贷垫资300万，当天放款，只需打个借条，电话13800001111',
    '在网上看到贷款广告，添加客服后对方称流水不足，要求先缴纳5%的保证金，转账后被拉黑',
    '甲方在质押期间，需缴纳0.1%的托管费用，默认从放款金额中提前扣除',
    '您预订的航班已取消，请拨打0086 17055551234办理改签',
    '签约分期协议当日归还首期款1,200元（还入您本人账单）',
    '请在七日内预交案件受理费，缴费码见诉讼费通知书',
    '酒店预订需付定金200元，入住抵房费',
    '我行贷款放款前不收取任何费用，请放心申请',
    '凡是放款前要交保证金、解冻费的都是骗局',
    '物业费请于月底前缴纳，先缴三个月享九五折',
    '您可先付最低还款额500元，剩余部分按日计息',
    '续期服务费320元，付清后顺延七天',
  ],
} satisfies Rule;
