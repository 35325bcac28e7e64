import { each } from '../each';
import type { Rule } from '../types';
import { allows, hits } from './proof/private-account-transfer';

export default {
  id: 'private-account-transfer',
  signal: 'private_account_transfer',
  severity: 'fraud',
  confidence: 'high',
  patterns: [
    ...each({ unlessClause: ['pay_house'], without: ['public_advice'] }, '{pay_to}~10{pay_private}'),
    ...each(
      { confidence: 'medium', unlessClause: ['pay_house'], without: ['public_advice'] },
      '{pay_private}~4(收款|转账|付款|打款|入账|收|还款|缴清)',
    ),
    ...each({ without: ['public_advice'] }, '扫~8{pay_private}'),
    // 转我支付宝 · 打我媳妇卡上 · 转到我们出纳程丽的支付宝
    ...each(
      {
        unlessClause: ['pay_house'],
        unless: ['pay_family'],
        needs: ['pay_debt_talk'],
        without: ['pay_friends', 'public_advice'],
      },
      '{pay_to}~12{pay_me}~8{pay_account}',
      '{pay_to}~10{pay_role}~12{pay_account}',
    ),
    ...each(
      { unless: ['pay_family'], needs: ['pay_debt_talk'], without: ['pay_friends', 'public_advice'] },
      '(转|打|汇|付|存|改收|收款|还)~8{pay_role}~4(支付宝|微信)',
    ),
    ...each(
      { confidence: 'medium', needs: ['pay_debt_talk'], without: ['public_advice', 'pay_friends'] },
      '{pay_role}~3(支付宝|收款码|收款账号|收款卡)',
    ),
    // 微信转我 · 支付宝打到我媳妇号上 · 红包发我
    ...each(
      {
        confidence: 'medium',
        unlessClause: ['pay_house'],
        unless: ['pay_family'],
        needs: ['pay_debt_talk', 'pay_strangers'],
        without: ['pay_friends', 'public_advice'],
      },
      '(微信|支付宝|zfb|红包|零钱|云闪付|现金)~6(转|打|发|付|扫|交)~2{pay_me}',
    ),
    ...each(
      {
        confidence: 'medium',
        unless: ['pay_family'],
        needs: ['pay_strangers'],
        without: ['pay_friends', 'public_advice'],
      },
      '(支付宝|zfb|微信)(就|也)?(中|行|成|可以|能收|好使)',
    ),
    // 直接转我 · 打给我个人 · 钱给我就行
    ...each(
      {
        unlessClause: ['pay_house'],
        unless: ['pay_family'],
        needs: ['pay_debt_talk'],
        without: ['pay_friends', 'public_advice'],
      },
      '(直接转|直接打|直接付|直接还|直接给|一块儿打|打款|转账|转|打|汇|付|交|还)(给)?{pay_me}(个人|自己|私人|就行|就成|就可以|就好|就中|这儿|这里|这边)',
    ),
    ...each(
      {
        confidence: 'medium',
        unlessClause: ['pay_house'],
        unless: ['pay_family'],
        needs: ['pay_debt_talk'],
        without: ['pay_friends', 'public_advice'],
      },
      '(钱|款|首付|定金|押金)~6(打给|转给|付给|交给|汇给|拿给|打到|都给|先给|直接给)(我|俺)',
    ),
    ...each(
      {
        confidence: 'medium',
        unlessClause: ['pay_house'],
        unless: ['pay_family'],
        needs: ['pay_evade', 'pay_strangers'],
        without: ['pay_friends', 'public_advice'],
      },
      '(打给|转给|付给|汇给)(我|俺)(个人|自己|本人)?$',
      '给(我|俺)(转|打|汇)~8({money}|现金|微信|支付宝)',
    ),
    ...each(
      {
        confidence: 'medium',
        unlessClause: ['pay_house'],
        unless: ['pay_family', 'pay_us'],
        needs: ['pay_evade', 'pay_strangers'],
        without: ['pay_friends', 'public_advice'],
      },
      '(直接|私下|单独|现在|先|你)(转|打|汇|付)(给)?(我|俺)',
    ),
    ...each(
      { needs: ['pay_debt_talk'], without: ['public_advice', 'pay_friends'], unlessClause: ['pay_house'] },
      '(费用|费|款|钱|尾款|本金)~4(付|交|给|打|转|汇)~6{pay_role}~4(账户|账号|卡|微信|支付宝|码|户头)',
    ),
    ...each(
      {
        confidence: 'medium',
        needs: ['pay_strangers'],
        without: ['public_advice', 'pay_friends', 'pay_official'],
        unlessClause: ['pay_house'],
      },
      '(转|打|汇|存|还|付)(到|至|给|进|入)?(这个|这张|以下|下面|下列|此|如下|这)~2(卡|账户|账号|卡号|户头|户)',
    ),
    ...each(
      { needs: ['pay_strangers'], without: ['public_advice', 'pay_friends'] },
      '(收到|打到|进|入|存到|转到)(我|俺)(自己|个人)?~4(卡|账户|微信|支付宝)',
    ),
    // 打给我老乡 · 交给我们出纳 · 转到“银监清算员”卡上
    ...each(
      { needs: ['pay_debt_talk'], without: ['public_advice', 'pay_friends'] },
      '(打给|转给|汇给|付给|交给|存给|打到|转到|汇到|送给)(我|我们|咱|咱们|俺|我司|我方)(的)?{pay_role}',
    ),
    ...each(
      { needs: ['pay_debt_talk'], without: ['public_advice', 'pay_friends'], unlessClause: ['pay_house'] },
      '{pay_to}~14员~4(卡|账户|户头|账号|微信|支付宝)',
    ),
    ...each(
      { confidence: 'medium', needs: ['pay_debt_talk'], without: ['public_advice', 'pay_friends'] },
      '(转给|打给|交给|汇给)(指定人|指定的人|第三人|别人|陌生人|对方个人)',
    ),
    // 找我微信结 · 只认我这个码 · 先给我这边垫五千 · 进我们监管人的户头
    ...each(
      { needs: ['pay_debt_talk'], without: ['public_advice', 'pay_friends'] },
      '(找|加|联系|扫)~2{pay_me}~4(微信|支付宝|个人)~4(结|还|付|转|清|交)',
      '(找|走|用|联系)~2{pay_me}~3(私人|个人)~2(收款|收|转|付)',
      '(usdt|泰达币|虚拟币|数字货币|u币|京东卡|购物卡|油卡|话费卡)~4(还款|结清|支付|付款|转账|抵|还)',
      '(把|就把)~2(钱|款)~2(给|交)(我|俺)',
      '(发|打|塞)~2(我|俺)~3红包',
      '红包~4(发|打|塞)~2(我|俺)',
    ),
    ...each(
      {
        confidence: 'medium',
        needs: ['pay_debt_talk'],
        without: ['public_advice', 'pay_friends', 'pay_official'],
        unlessClause: ['pay_house'],
      },
      '(只认|只收|就认|仅认)~8({pay_role}|{pay_private}|这个码|这张卡|这个号|我的|我这)',
    ),
    ...each(
      {
        confidence: 'medium',
        unlessClause: ['pay_house'],
        needs: ['pay_debt_talk'],
        without: ['public_advice', 'pay_friends'],
      },
      '给{pay_me}~6(垫|转|打|汇|拿|凑|交|送|补)~6({money}|现金|微信|支付宝|一半)',
      '{pay_private}≈24(转账|付款|缴费|打款|汇款|缴纳|入账|到账)',
      '(换|改|走|用|挂)~4(我的|我们的|私人|个人|他的|她的)~3(卡|码|账户|号|户)',
      '(转给|打给|汇给|交给|发给)(小|老|阿)~2',
    ),
    ...each(
      { needs: ['pay_debt_talk'], without: ['public_advice', 'pay_friends'], unlessClause: ['pay_house'] },
      '(款|钱|资金)~2(进|入|到|走|先进|先到|先走)~3{pay_me}~8({pay_account}|手)',
      '(备注|附言|留言)~4(货款|材料款|生活费|装修款|借款|工资|往来款|劳务费)',
      '(你|您)~4(打|转|付|给)~6(他|她|我老婆|我弟|我哥|我姐|我妈|我同事|我朋友)(那儿|那里|那边|卡|账户|手机|微信|就行|就可以)',
    ),
    ...each(
      { negation: 'ignored', needs: ['pay_debt_talk'], without: ['public_advice', 'pay_friends'] },
      '(不要|别|勿|不用|不能)~2(备注|写|留言|附言)~4(还款|逾期|平台|贷款|还贷)',
    ),
    ...each(
      { confidence: 'low', needs: ['pay_debt_talk'], without: ['public_advice', 'pay_friends'] },
      '(统一|集中)~4(交|收|打|转)~3(我|小|他|她)',
    ),
    // in a message that collects or tricks, the bare words are enough
    ...each(
      {
        kinds: ['collection', 'scam'],
        unlessClause: ['pay_house', 'pay_contact'],
        without: ['public_advice', 'pay_friends'],
      },
      '{pay_to}~12(我|俺)~8{pay_account}',
      '{pay_to}~10{pay_role}~14{pay_account}',
      '(微信|支付宝|云闪付|红包|现金)~4(转|打|发|付)~2(我|给我|给我们|过来)',
      '(打给|转给|付给|汇给)~6{pay_role}',
      '红包~3(给|发|打|塞)~2(我|俺)',
      '(走|从|通过|在)~2{pay_me}(这里|这边|这儿|手里|手上)~6(打|折|减|还|结|只要|优惠)',
      '扫~2(他|她|老板|店里|店主|财务|经理|主管)~6码',
      '(还款|打款|收款|转账)~4(直接|只)?~2(对我|找我|跟我|联系我)',
      '(卡号|账号|收款码|二维码)~4(短信|微信|私信|待会|稍后|马上|等下)~2(发|给)~2(你|您)',
      '(往|向)(我|俺)~8{pay_account}~3(打|转|存|汇|充)',
      '(支付宝|微信)(号)?(就)?是(我|本人|这个|这个号)',
    ),
    ...each(
      {
        unless: ['pay_us'],
        kinds: ['collection', 'scam'],
        unlessClause: ['pay_house'],
        without: ['public_advice', 'pay_friends'],
      },
      '(打给|转给|付给|汇给|转账给|发给|打到|转到)~2(我|俺)',
    ),
    ...each(
      {
        confidence: 'medium',
        kinds: ['collection', 'scam'],
        unlessClause: ['pay_house'],
        without: ['public_advice', 'pay_friends'],
      },
      '(微信|支付宝)~3(支付宝|微信|转账)~3(都可以|都行|均可|都能|都收|也行)',
      '(准备|备好|凑|备|带|拿)~4现金',
      '现金≈16(拿|取|收|当面)',
      '(钱|款)~6(转过来|打过来|汇过来)',
      '(给|发)(你|您)(一)?个~3码',
    ),
    ...each(
      {
        confidence: 'medium',
        negation: 'silences',
        kinds: ['collection', 'scam'],
        unlessClause: ['pay_house'],
        without: ['public_advice', 'pay_friends'],
      },
      '(线下|私下|场外)~4(还款|转账|支付|处理|结清|收款)',
    ),
    // 转至专员提供的账号 · 归集到中心对接账户
    ...each(
      {
        confidence: 'medium',
        needs: ['pay_debt_talk'],
        unlessClause: ['pay_house', 'pay_official'],
        without: ['public_advice', 'pay_friends'],
      },
      '{pay_role}~6(提供|发|给|指定|告知|发送|发来|开)~4{pay_account}',
      '{pay_to}~14(指定|专用|专属|提供|发您|发你|发来|下列|以下|如下|新)(的)?~4(账户|账号|卡号|收款码|银行卡|收款账户)',
      '{pay_role}~6(代收|收款|收钱|来收|来取|上门取)',
    ),
    ...each(
      {
        needs: ['pay_debt_talk'],
        unlessClause: ['pay_house', 'pay_official'],
        without: ['public_advice', 'pay_friends'],
      },
      '{pay_to}~14(对接|清退|清算|监管|核验|核查|保护|保障|认证|审核|银联|银监|央行|国家|公证|备用|过渡|托管|归集|临时|安全|合规|风控|保全|中转|验资)~3(账户|账号|专户|户头|卡|账|库)',
      '(微信|支付宝)~6(转给|转账给|付给|打给|扫码付)~6{pay_role}',
      '(代收|代付|垫付|过账|走账)~4{pay_role}~6{pay_account}',
    ),
    // the collector's own code
    ...each(
      { unless: ['pay_family'], needs: ['pay_debt_talk'], without: ['pay_friends', 'public_advice'] },
      '扫(我|俺)',
      '扫~4{pay_me}~8码',
      '(发|给)(你|您)(发|个|张)?~4(收款二维码|收款码|收钱码|付款码|收款卡号|收款账号)',
      '(收款码|收钱码|付款码|卡号|账号)~2(我)?(发|给)(你|您)',
    ),
    ...each(
      {
        confidence: 'medium',
        unless: ['pay_signup'],
        needs: ['pay_debt_talk'],
        without: ['pay_friends', 'pay_official', 'public_advice'],
      },
      '扫~4(这个|这张|此|下方|下面|下边|新|私|以下|如下|我发|你发|您发|附件|函件|图片|图中|上面|上方)~8(码|二维码|收款码)',
    ),
    // money that leaves no trace
    ...each(
      { needs: ['pay_debt_talk'], without: ['pay_friends', 'public_advice'] },
      '(只收|仅收|只认|改收|收|支付|付|转|兑|换成|买|购买|打)~4(usdt|泰达币|虚拟币|虚拟货币|比特币|以太坊|u币)',
    ),
    ...each(
      { without: ['public_advice', 'pay_friends'], needs: ['pay_debt_talk', 'pay_strangers'] },
      '(买|购买|充|换|刮)~8{pay_coin}~12(发|给|拍|报|卡密|密码|号码)',
    ),
    ...each({ without: ['public_advice'] }, '(卡密|卡号密码|刮开~4)~4(发|拍|报|给)~3(我|过来)'),
    ...each({ confidence: 'medium', needs: ['pay_debt_talk', 'pay_strangers'] }, '彩票~10(打|买|拍|票)'),
    ...each(
      {
        unlessClause: ['pay_house'],
        unless: ['pay_family'],
        needs: ['pay_debt_talk'],
        without: ['pay_friends', 'public_advice'],
      },
      '现金≈10(拿到|送到|送来|带到|带来|放到|放在|交给|交到|给我|当面|来人取|派人取|上门取)',
    ),
    ...each(
      {
        confidence: 'medium',
        unlessClause: ['pay_house'],
        unless: ['pay_family'],
        needs: ['pay_debt_talk'],
        without: ['pay_friends', 'public_advice'],
      },
      '(带|拿|准备|凑)(着|好|上|齐)?现金~10(来|到|给|见面|碰面|等)',
    ),
    // accounts out of stories
    ...each(
      { without: ['pay_official', 'public_advice'] },
      '{pay_to}~14{pay_safe}',
      '(资金|存款|余额|钱|款项|款)~14(转|划|归集|集中|转移|存|打)~10{pay_safe}',
    ),
    // 走我们减免专员的收款通道
    ...each(
      {
        confidence: 'medium',
        needs: ['pay_strangers'],
        without: ['public_advice', 'pay_friends'],
        unlessClause: ['pay_house'],
      },
      '(走|用|通过|打|进)~8{pay_role}~6(收款|通道|渠道|码|账户|户)',
    ),
    // 别还APP了 … 转我
    ...each(
      { negation: 'ignored', without: ['public_advice'] },
      '(别|不要|勿|不用|甭|莫|无需|先别)(再)?(走|还|转|打|用|进|付|入|在|去)~4(app|平台|软件|公司账|对公|公户|公账|官方|小程序)≈40(转|打|扫|付|微信|支付宝|卡|走)~6(我|卡|码|户名|这里|这儿)',
    ),
  ],
  step: 'police',
  say: {
    'zh-CN': {
      title: '转给个人',
      seen: '这里要把钱转到个人或说不清是谁的账户、收款码。',
      why: '正规还款一般走贷款机构自己的App、约定的扣款卡或该机构名下的对公账户；打给个人，可能不算还款，也很难追回。',
      notMeant: '这不说明这笔欠款是真是假，也不说明发信人的身份。',
      next: '先不转。打开贷款机构自己的App，或拨合同、卡背面的电话，问清楚怎么还。已经转了的，可拨 96110 咨询。',
      wrongWhen: '如果这是朋友之间还钱，或收款方就是合同里写明的出借人，这条提示就不对。',
    },
    'zh-TW': {
      title: '轉給個人',
      seen: '這裡要把錢轉到個人或說不清是誰的帳戶、收款碼。',
      why: '正規還款一般走貸款機構自己的 App、約定的扣款卡或該機構名下的公司帳戶；匯給個人，可能不算還款，也很難追回。',
      notMeant: '這不代表這筆欠款是真是假，也不代表發訊人的身分。',
      next: '先不轉。打開貸款機構自己的 App，或撥合同、卡片背面的電話，問清楚怎麼還。已經轉了的，可撥 96110 諮詢。',
      wrongWhen: '如果這是朋友之間還錢，或收款方就是合同裡寫明的出借人，這則提示就不對。',
    },
    en: {
      title: 'To a private account',
      seen: 'These words ask for money to go to a person, or to an account or code whose owner is unclear.',
      why: 'Repayments normally go through the lender’s own app, the agreed debit card or an account in the lender’s name. Money sent to a person may not count as repayment and is hard to get back.',
      notMeant: 'It does not say whether the debt is real, nor who the sender is.',
      next: 'Hold the transfer. Ask the lender in its own app, or on the number in your contract or on your card. If money has gone already, 96110 can advise.',
      wrongWhen: 'Wrong if friends are settling up, or if the payee is the lender named in your contract.',
    },
  },
  hits,
  allows,
} satisfies Rule;
