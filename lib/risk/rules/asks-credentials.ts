import { each } from '../each';
import type { Rule } from '../types';
import { allows, hits } from './proof/asks-credentials';

export default {
  id: 'asks-credentials',
  signal: 'asks_credentials',
  severity: 'fraud',
  confidence: 'high',
  patterns: [
    // 把刚收到的六位数字念给我
    ...each({ unless: ['cred_home'], without: ['public_advice'] }, '{cred_code}~14{cred_tell_me}'),
    ...each(
      { unless: ['cred_home', 'cred_otp'], needs: ['cred_pretext'], without: ['public_advice'] },
      '(念|报|告诉|告知|提供|发|说|读|回复|转发|给|发送|回传|讲|报出|报上)(一下|下|给我|我|给客服|出来|来)?~10{cred_code}',
      '{cred_code}(是|到底)?(多少|是多少|是几|几位|是啥|啥)',
      '(收到|弹出|弹个|弹|出现|蹦出)~6(码|数字|口令)≈10(给我报|报给|报一下|报来|念|发我|发来|告诉|回复|输入|填)',
      '(把|将)(码|短信|数字)~4(给我|发|报|念|说|转)',
    ),
    ...each(
      { confidence: 'medium', unless: ['cred_home', 'cred_otp'], needs: ['cred_pretext'], without: ['public_advice'] },
      '{cred_code}~12(提供|回复|告知|告诉|念|报|发送|回传|说)',
    ),
    ...each(
      {
        confidence: 'medium',
        unless: ['cred_home', 'cred_otp', 'cred_honest'],
        needs: ['cred_lure', 'link'],
        without: ['public_advice'],
      },
      '(填|输入|输|填写|录入|提交|报|备好|准备好|需要|需|提供|完善|补)~16(验证码|校验码|动态码|动态口令|短信口令|卡密|otp)',
    ),
    // the card's back, the PIN: the bare word is the request
    ...each(
      {
        unless: ['cred_otp', 'cred_honest', 'cred_home', 'cred_expiry'],
        needs: ['cred_pretext', 'cred_lure', 'link'],
        without: ['public_advice'],
      },
      '{cred_strong}',
    ),
    ...each(
      { unless: ['cred_otp', 'cred_honest', 'cred_home'], needs: ['cred_lure', 'link'], without: ['public_advice'] },
      '(银行卡|卡号|卡|身份证|姓名)~4(和|及|与|、|加|+)~2(码|密码|卡密|验证码|有效期|有效日期|背面)',
    ),
    ...each(
      { without: ['public_advice'] },
      'card(no|number)?~8(cvv|otp|pin|password)',
      '(付款码|收付款码|付钱码|条形码)~4(截|发我|给我|发来|拍)',
    ),
    ...each(
      { unless: ['cred_otp', 'cred_honest', 'cred_expiry'], needs: ['cred_lure', 'link'], without: ['public_advice'] },
      '卡号~4(有效日期|有效期|有效)',
    ),
    ...each(
      { needs: ['cred_pretext'], unless: ['cred_home'], without: ['public_advice'] },
      '(发了|发个|来了|来个|收到)~3(个|一个|条|串)?~2(数字|码|验证码)≈10(念|报|告诉|说|读|发)',
      '(录个屏|录屏|录一段屏)~6(给我|发我|看|传)',
      '(对着|对准)~4(眨|镜头|摄像头)',
      '(改成|改为|换成|设成)~4(我说的|我给的|指定的|统一)~4(密码|六位|手机号|号码|数字)',
    ),
    ...each(
      { unless: ['cred_home', 'cred_otp'], without: ['public_advice'] },
      '{cred_code}≈18(报给我|发给我|念给我|告诉我|发我|回复给|给我说|报一下|念一下|转发给)',
    ),
    ...each(
      { unless: ['cred_honest'], without: ['public_advice'] },
      '(举着|拿着|手持|握着)~2(身份证|证件)~4(说|念|拍|录|讲)',
    ),
    ...each({ needs: ['cred_pretext', 'cred_lure'], without: ['public_advice'] }, '(刷|扫|录)(一下|下)?~3(脸|人脸)'),
    ...each(
      { confidence: 'medium', needs: ['cred_lure'], unless: ['cred_work', 'cred_home'], without: ['public_advice'] },
      '(打开|开)~2(摄像头|前置)',
    ),
    ...each(
      { needs: ['cred_thing', 'money', 'sum'], without: ['public_advice'] },
      '(收卡|收购卡|高价收卡|租卡|回收卡)',
    ),
    ...each(
      { needs: ['money', 'sum'], unless: ['cred_bank'], without: ['public_advice'] },
      '(一类卡|二类卡|大额卡|公户)~8(收|租|要|价|张|出)',
    ),
    // 密码
    ...each(
      { unless: ['cred_home', 'cred_work'], needs: ['cred_pretext', 'cred_lure'], without: ['public_advice'] },
      '{cred_pin}~10{cred_tell_me}',
    ),
    ...each(
      { unless: ['cred_home', 'cred_otp', 'cred_honest'], needs: ['cred_pretext'], without: ['public_advice'] },
      '(发|报|提供|告诉|告知|说|念|给|寄|交出|交|需要|要|回复)~16{cred_pin}',
    ),
    ...each(
      {
        confidence: 'high',
        unless: ['cred_home', 'cred_otp', 'cred_honest'],
        needs: ['cred_lure', 'link'],
        without: ['public_advice'],
      },
      '{cred_fill}~16{cred_pin}',
    ),
    ...each(
      { unless: ['cred_honest', 'cred_otp'], without: ['public_advice'] },
      '{cred_fill}~16(取款密码|卡密码|网银密码|服务密码|银行卡密码)',
    ),
    ...each(
      { unless: ['cred_home', 'cred_otp', 'cred_honest'], without: ['public_advice'] },
      '(手机号|卡号|账号|身份证号|网银登录名)~4(与|和|及|、|,)?{cred_pin}',
    ),
    // 卡背面
    ...each(
      {
        unless: ['cred_otp', 'cred_expiry'],
        needs: ['cred_pretext', 'cred_code', 'cred_cardno'],
        without: ['public_advice'],
      },
      '({cred_give}|{cred_fill}|拍|写|发|需|须|要|报)~18{cred_card}',
      '{cred_card}~10({cred_give}|{cred_fill}|拍|发)',
    ),
    ...each(
      { unless: ['cred_honest', 'cred_otp'], without: ['public_advice'] },
      '(提供|报|念|发|回复|填写|填|输入|登记|录入)~10{cred_cardno}~12({cred_code}|{cred_pin}|{cred_card}|余额|身份证)',
    ),
    // 屏幕
    ...each(
      { unless: ['cred_work', 'cred_offer'], needs: ['cred_pretext', 'pay_strangers'], without: ['public_advice'] },
      '{cred_screen}',
    ),
    ...each(
      { unless: ['cred_work'], needs: ['cred_pretext'], without: ['public_advice'] },
      '(打开|开|下载|下|装|安装|进|进入|加入|登录|用|点)~6{cred_meeting}≈24(共享|屏幕|教|带|指导|一步|操作|客服|专员|露脸|房间|配合|协助|验证)',
      '(房间号|会议号|会议码|会议室)~8(报给|发您|发你|给您|给你|进来|进入)≈16(共享|屏幕|投屏|操作|客服|专员|取消|关闭|退|带您|带你|教)',
    ),
    ...each(
      {
        confidence: 'medium',
        unless: ['cred_work', 'cred_offer'],
        needs: ['cred_pretext'],
        without: ['public_advice'],
      },
      '(屏幕|画面|手机界面)~6(共享|分享|投|给我看|打开|给到)~4(我|客服|专员|老师|给)?',
      '(共享|分享|远程)~8(屏幕|画面|手机|桌面|界面|操作|协助)',
    ),
    ...each(
      { unless: ['cred_work'], needs: ['cred_pretext', 'cred_lure'], without: ['public_advice'] },
      '(进来|打开|开启|点开|开|手机设置)~10(投屏|录屏)',
      '(投屏|录屏)≈10(指导|教|操作|我看|给我|带您|带你)',
    ),
    ...each(
      { needs: ['cred_pretext', 'cred_lure'], without: ['public_advice'] },
      '(视频|镜头|摄像头)~8(对准|对着|拍着)~4(手机|屏幕|手机屏)',
    ),
    ...each(
      { confidence: 'medium', needs: ['cred_pretext'], without: ['public_advice'] },
      '(我看着|看着您|看着你|盯着)~8(截图|操作|点开|输|填)',
    ),
    ...each(
      { confidence: 'medium', needs: ['cred_pretext'], without: ['public_advice', 'pay_friends'] },
      '(截图|截|截屏)~6(额度|余额|可借)',
    ),
    ...each(
      { confidence: 'medium', unless: ['cred_work'], needs: ['cred_lure'], without: ['public_advice'] },
      '(下载|安装|装个|装一个|下个|下一个|打开|搜|搜索)~6{cred_meeting}',
    ),
    // 证件与脸
    ...each({ without: ['public_advice'] }, '(刷脸|人脸|眨眼|扫脸)~14(听我|按我|照我|口令|指挥|配合我|跟着我)'),
    ...each(
      { unless: ['cred_honest'], without: ['public_advice'] },
      '(拿着|举着|手持|手举)~4(身份证|证件|借条)~8(拍一|拍张|拍个|录|视频|念)',
    ),
    ...each(
      { unless: ['cred_honest'], needs: ['cred_pretext'], without: ['public_advice'] },
      '{cred_face}~12(发我|发给我|发过来|发来|拍给|拍照发|拍下来|传我|传过来|寄|给我|发到|发至|押我|压我|给老师|给专员|给客服)',
    ),
    ...each(
      { unless: ['cred_honest', 'cred_otp'], needs: ['cred_pretext'], without: ['public_advice'] },
      '(发|拍|传|提供|上传|录|录制|录一段|拍一段|拍张|拍个|发下|发一下|发张|发个|补|交)~8(身份证|正反面|手持|人脸|眨眼|正脸|自拍|承诺视频|裸照)',
    ),
    ...each(
      {
        confidence: 'medium',
        unless: ['cred_honest', 'cred_otp'],
        needs: ['cred_lure', 'link'],
        without: ['public_advice'],
      },
      '(重新|再次|多次|配合|需|须|先|还要)~8(人脸|刷脸|眨眼|张嘴)~6(核验|识别|认证|验证|录|三次|两次|多次)?',
    ),
    // 卡与手机交出去
    ...each(
      { needs: ['cred_pretext'], without: ['public_advice'] },
      '(银行卡|电话卡|手机卡|储蓄卡|u盾)~10放~4(我们|这里|这边|公司|我这)',
    ),
    ...each(
      { negation: 'ignored', unless: ['cred_honest', 'cred_home'], without: ['public_advice', 'pay_friends'] },
      '(银行卡|卡|微信|支付宝|电话卡|手机卡)~12(借我|租我|借给我|租给我|给我走|借用)~6(走|用|过|跑|转|几天|一天|一晚|几笔)',
    ),
    ...each(
      { negation: 'ignored', unless: ['cred_bank'], without: ['public_advice'] },
      '有~2(卡|银行卡|u盾|手机卡)~4(有|加|和|带)~2(u盾|手机卡|网银|手机)',
    ),
    ...each(
      { unless: ['cred_honest', 'cred_repay'], needs: ['cred_pretext'], without: ['public_advice'] },
      '{cred_thing}~10{cred_hand}',
      '(把|将|用|拿|需|只要)~6{cred_thing}~8(给我|给我们|寄|押|压|借|租|放我|交给)',
      '{cred_thing}~6(得|要|须|需|必须)~3(寄|给我|交|押|拿来|送来|邮)',
    ),
    ...each(
      { unless: ['cred_honest', 'cred_bank', 'cred_lent'], without: ['public_advice'] },
      '(借|租|收|高价收|高价租|出租|寄|押|回收)~6(银行卡|储蓄卡|手机卡|电话卡|四件套|u盾|对公户|微信号|实名号|支付宝号)',
    ),
    ...each(
      { unless: ['cred_honest'], needs: ['cred_pretext'], without: ['public_advice', 'cred_bank'] },
      '(手机号|号码|预留手机|预留号|预留电话|绑定手机)~10(过户|改成|换成|变更|改为|更换)~8(我们|我|咱|专用|指定|给)?',
    ),
    ...each(
      { without: ['public_advice'] },
      '(变更|更改|修改|更换|改)~6(预留手机|预留号|绑定手机)~10(我们|指定|我方|专员|顾问)',
    ),
    ...each(
      { unless: ['cred_honest', 'cred_bank'], needs: ['cred_pretext', 'cred_lure'], without: ['public_advice'] },
      '(提供|需|要|有|交|带|凭)~6(银行卡|手机卡|储蓄卡|一类卡|u盾|k宝)~4(和|及|与|、|加|+|有)?~4(u盾|手机号|电话卡|手机卡|密码|网银|绑定)',
    ),
    ...each(
      { confidence: 'medium', unless: ['cred_bank'], needs: ['link', 'cred_lure'], without: ['public_advice'] },
      '(持|插入|插上|插|备好|准备)~8(u盾|网银盾|k宝|密码器)',
      '(u盾|网银盾|k宝)~6(插入|插上|插)',
    ),
    ...each(
      { unless: ['cred_honest', 'cred_bank'], needs: ['cred_pretext'], without: ['public_advice'] },
      '{cred_thing}~14(保管|代管|托管)',
    ),
    ...each(
      { needs: ['cred_lure', 'link'], without: ['public_advice'] },
      '(绑定|绑)~6(有余额|有钱|有存款|常用|主卡|工资)~4(卡|银行卡)',
    ),
    // 余额、额度、登录
    ...each(
      { confidence: 'medium', needs: ['cred_pretext'], without: ['public_advice', 'pay_friends'] },
      '(余额|额度|卡里|资产)~8(拍给|拍下|截图发|截图给|发我|报给|念|报一下|截个图|截给|告诉我|给我看)',
    ),
    ...each(
      { confidence: 'medium', without: ['public_advice', 'pay_friends'] },
      '(截图|拍|页面)~4(给我|发我)~4看~4(额度|余额)',
    ),
    ...each(
      { without: ['public_advice'] },
      '(扫码登录|登录二维码|登录码|登陆二维码|登录界面|登陆码)~12(给我|发我|授权|我扫|截图)',
      '(账号|账户|微信|支付宝|花呗|白条|平台)~4(登录|登陆|登)~4(到|在)?~2(我|我们|我方|客服)(的|这边|这里)?~2(手机|设备|电脑|后台)',
    ),
    ...each(
      { confidence: 'medium', needs: ['cred_lure', 'cred_meet_stranger'], without: ['public_advice'] },
      '(把|将|开放|授权|打开|开启|给)~8(通讯录|短信|相册|手机|全部)(读取|访问|管理)?权限~8(给|授权|打开|开|共享)?',
    ),
  ],
  step: 'police',
  say: {
    'zh-CN': {
      title: '要验证资料',
      seen: '这里在要验证码、密码、证件人脸、银行卡，或要看到、控制手机屏幕。',
      why: '这些东西交出去，别人就可能用您的名义转账、借款。正规机构的员工一般不会这样要。',
      notMeant: '这不等于您的账户已经出事，也不说明发信人是谁。',
      next: '先不给，也不共享屏幕。已经给了的，先联系银行改密码、挂失，再拨 96110 咨询。',
      wrongWhen: '如果是您自己在机构的App里办业务，或是家人之间帮忙，这条提示就不对。',
    },
    'zh-TW': {
      title: '索要驗證資料',
      seen: '這裡在索要驗證碼、密碼、證件人臉、銀行卡，或要看到、控制手機螢幕。',
      why: '這些東西交出去，別人就可能用您的名義轉帳、借款。正規機構的人員一般不會這樣要。',
      notMeant: '這不代表您的帳戶已經出事，也不代表發訊人是誰。',
      next: '先不給，也不共享螢幕。已經給了的，先聯絡銀行改密碼、掛失，再撥 96110 諮詢。',
      wrongWhen: '如果是您自己在機構的 App 裡辦業務，或是家人之間幫忙，這則提示就不對。',
    },
    en: {
      title: 'Asks for your keys',
      seen: 'These words ask for a code, a password, face or ID pictures, a card, or sight or control of the phone’s screen.',
      why: 'Whoever has these can move money or borrow in your name. Staff of a regular institution do not normally ask for them.',
      notMeant: 'It does not mean that your account has been touched, nor does it say who the sender is.',
      next: 'Keep them to yourself and do not share the screen. If you have given any, ask the bank to block the card and change passwords, then 96110 can advise.',
      wrongWhen:
        'Wrong if you started this yourself in the institution’s own app, or if it is family helping each other.',
    },
  },
  hits,
  allows,
} satisfies Rule;
