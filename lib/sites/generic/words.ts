/** Words by which pages name the parts of a conversation, in their classes and on the screen. */

const set = (words: string) => new Set(words.split(' '));

/** Class words of rows and lists of messages. */
export const MESSAGE = set(
  'msg msgs message messages sms mms chat chats bubble bubbles dialog dialogue talk im conversation speech',
);
/** Class words of what is said under articles, in shops and in forums: looks like a conversation and is none. */
export const PUBLIC = set(
  'comment comments post posts topic topics forum floor review reviews product goods article articles news feed blog rank',
);
export const AVATAR = set('avatar avatars head portrait photo face headimg userpic initials');
export const NAME = set(
  'name nick nickname sender from user username author contact phone number addr address mobile tel peer title who account',
);
export const STATUS_CLASS = set('status state read unread receipt tick ticks check badge count');
export const SYSTEM = set(
  'system sys notice tip tips hint event divider separator tombstone split line prompt timeline timestamp datetime timeline date time day info evaluate',
);
export const QUOTE = set('quote quoted reply ref reference cite');
/** Class words of lists of conversations, whose rows only quote the last message. */
export const THREADS = set(
  'session sessions contact contacts conversation conversations thread threads recent friend friends roster',
);
/** Class words of a side. Left and right, in and out speak of the reader: right is their own. */
export const SELF = set('me mine self my own out outgoing outbound sent send right visitor client to myself');
export const OTHER = set(
  'in incoming inbound other others received receive recv left agent staff service servicer kefu robot bot you peer friend opposite their theirs them his from',
);

/** Who answers and who asks: names of sides only where both stand on one page. */
export const SERVES = /^(?:agent|collector|support|staff|service|servicer|kefu|robot|bot|assistant|operator)$/;
export const ASKS = /^(?:user|customer|guest|asker|member|requester|applicant|debtor|borrower)$/;

export const SELF_VALUE =
  /^(?:out|outgoing|outbound|sent|send|self|me|mine|right|visitor|customer|client|user|发送|发出|已发送|傳送|已傳送|寄出|送出|發送)$/i;
export const OTHER_VALUE =
  /^(?:in|incoming|inbound|received|receive|recv|other|left|agent|staff|service|robot|bot|peer|接收|收到|已接收)$/i;
/** Attributes in which pages write the side of a message. */
export const SIDE_ATTRIBUTES = [
  'data-direction',
  'data-dir',
  'data-side',
  'data-from',
  'data-role',
  'data-sender-type',
  'data-sender',
  'data-type',
  'data-owner',
];
export const SELF_FLAGS = [
  'data-self',
  'data-mine',
  'data-is-self',
  'data-outgoing',
  'is-outgoing',
  'data-is-outgoing',
  'data-me',
];

/** Words that stand beside a message and say how it fared. */
export const STATUS =
  /^(?:已读|未读|已讀|未讀|送达|已送达|已送達|已发送|已發送|发送成功|发送失败|发送中|傳送中|重发|重新发送|撤回|复制|複製|回复|回覆|转发|删除|刪除|更多|展开|收起|全文|查看全文|查看|详情|查看原文|重新编辑|卡[12一二]|主卡|副卡|SIM ?[12]|收到|接收|发送|已接收|delivered|read|unread|sent|failed|copy|reply|delete|more|SMS|MMS|RCS|短信|彩信|简讯|簡訊|iMessage|新|new|[✓✔√]+)$/i;
/** What can be pressed below a message; somebody may also say it. */
export const PRESSED =
  /^(?:查看详情|查看詳情|立即查看|去查看|了解详情|了解更多|立即还款|去还款|马上还款|立即处理|去处理)$/;
/** How a message fared tells whose it is: only one's own is sent. */
export const sideOfStatus = (words: string): 'incoming' | 'outgoing' | null =>
  /^(?:已发送|已發送|已傳送|发送成功|发送失败|傳送失敗|发送中|傳送中|已送达|已送達|delivered|failed)$/i.test(words)
    ? 'outgoing'
    : words === '已接收'
      ? 'incoming'
      : null;
/** Whole lines that no person said. */
const NOBODY_SAID = [
  '(?:以上|以下)(?:是|为|為).{0,10}(?:消息|讯息|訊息|短信|记录|紀錄|内容)',
  '.{0,20}撤回了?(?:一条|一則)?(?:消息|讯息|訊息|短信|信息|簡訊|彩信|语音|图片|圖片)',
  '(?:此|该|這則|这条)?(?:消息|訊息|短信|信息)已(?:被)?(?:撤回|收回|删除|刪除|过期|過期)',
  '(?!您好|你好).{0,20}(?:为您服务|為您服務|加入了?(?:会话|群聊|對話|本次会话)|进入了?会话|退出了?(?:会话|群聊)|接受了您的好友请求|已添加.{0,20}好友.*)',
  '.{0,20}(?:会话|对话|對話|會話)(?:已|因)?(?:超时|逾時)?(?:已|自动)?(?:结束|結束|开始|開始|建立|关闭|關閉|转接|轉接|超时|失效)',
  '.{0,20}(?:结束了?|結束了?)(?:会话|对话|對話)',
  '.{0,20}已?(?:接入|转接|轉接)(?:会话|對話|对话)?(?:(?:至|到|给|給) ?.{1,20})?',
  '您?正在(?:与|和|與) ?.{1,20} ?(?:对话|對話|沟通|交谈).{0,6}|.{0,20}正在(?:输入|輸入).{0,3}|正在为您(?:转接|分配).*',
  '.{0,20}邀请 ?.{1,20}(?:加入|进)了?群聊?|对方(?:已)?(?:离开|离线|下线|上线|断开).{0,6}',
  '(?:未接|已取消|已拒绝)(?:的)?(?:语音|视频)?(?:来电|通话)|(?:语音|视频)通话.{0,12}|通话时长.{0,10}',
  "(?:语音|語音)?(?:消息|訊息)? ?\\d{1,3} ?(?:″|”|\"|′′|'')",
  '没有更多(?:消息|记录|了)?|沒有更多.{0,4}|加载(?:中|更多).*|查看更多.*|查看历史.*|点击查看.*|暂无.{0,8}',
  '您?(?:当前)?(?:排队|正在排队).*|(?:与|與).{1,30}的(?:短信|彩信|信息|对话|會話|会话|聊天).{0,8}',
  '(?:有 ?)?\\d+ ?(?:条|則|封)?(?:未读|未讀|新)(?:消息|訊息|短信)?|(?:未读|未讀|新)(?:消息|訊息|短信)',
  '(?:this message was|you) deleted(?: this message)?|\\d+ unread messages?|missed (?:voice |video )?call.{0,12}',
];
export const SYSTEM_LINE = new RegExp(
  `^(?:—+|-{2,}|·+|…+|\\*+)?\\s*(?:${NOBODY_SAID.join('|')})\\s*[。.…]*\\s*(?:—+|-{2,}|·+|…+|\\*+)?$`,
  'i',
);

export const PHONE =
  /^(?:\+?86[ -]?)?(?:1\d{2}[ -]?\d{4}[ -]?\d{4}|1\d{10}|106\d[\d -]{4,20}|10[0-9]{3}|9[56]\d{3,9}|12\d{3}|400[\d -]{7,10}|800[\d -]{7,10}|09\d{2}[ -]\d{3}[ -]\d{3}|0\d{2,3}[ -]?\d{7,8}(?:[ -]\d{1,6})?|00\d{1,3}[ -]?\d[\d -]{5,14}\d|\+\d{1,3}[ -]?(?:\(\d{2,4}\)[ -]?)?\d[\d -]{4,14}\d|\(\d{3}\) ?\d{3}-\d{4}|\d{8,20})$/;
export const isPhone = (text: string) => PHONE.test(text.trim());
const PHONE_INSIDE =
  /(?<![\d-])(?:\+?86[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|106\d[\d -]{4,20}\d|9[56]\d{3,9}|400[ -]?\d{3,4}[ -]?\d{3,4})(?![\d-])/;
export const phoneIn = (text: string) => PHONE_INSIDE.exec(text)?.[0].trim() ?? null;

/** Begins with the sender's signature or ends with the way out: only text messages do. */
export const SMS_LIKE = /^【[^】]{1,20}】|【[^】]{1,20}】$|退订|拒收请回复|回[TＴ]退|回复?TD/;
/** Sentences, not labels and not figures. */
export const isProse = (text: string) => {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return letters >= 4 && letters * 3 >= text.length && (text.length >= 12 || /[，。！？；、,!?;：:…~～]/.test(text));
};
/** Short, but more than a label: 明天到你单位见. */
export const isSaying = (text: string) => isProse(text) || /\p{Script=Han}{6}/u.test(text);
/** What stands under things said in public. */
export const PUBLIC_LINE =
  /^(?:发表于|发布于|回复|回覆|点赞|赞同|赞|举报|引用|收藏|分享|评论|楼主|沙发|板凳|只看.{1,4}|来自.{1,8}客户端|\d+ ?楼|#\d+|\d+ ?(?:赞|评论|回复|阅读|人觉得有用))(?: ?\(\d+\)| ?\d+)?$/;
/** What stands above things said in public. */
export const PUBLIC_HEADING =
  /^(?:.{0,4}(?:评论|評論|热评|点评|點評|评价|評價|跟帖|回帖)|(?:全部|热门|熱門|最新|精彩|网友|網友|用户|所有|相关)?(?:留言|回复|回覆|讨论|討論)|comments?|replies|reviews?|discussion)(?:区|區|列表)?\s*[（(]?[\d,.万]*\s*[条則]?[)）]?$/i;
/** Whom a letter goes to, said in its head: 发送至 我, to me. */
export const RECIPIENT =
  /^(?:(?:发送至|發送至|寄給|寄给)\s*(?:我|\S*@\S+)|(?:收件人|收件者|抄送)[:：][^，。！？；!?]{1,60}|(?:to|cc)[:：]?\s+(?:me|\S+@\S+))$/i;
/** The same with a name; as words of a page only, for a message may begin so too. */
export const RECIPIENT_NAMED = /^(?:发送至|發送至|寄給|寄给|抄送)\s*[^，。！？；,!?;“”"]{1,24}$/;
/** Who speaks in what was said in public and written down. */
export const ON_STAGE =
  /^(?:主持人|主持|记者|記者|嘉宾|嘉賓|受访者|受訪者|采访者|旁白|画外音|host|guest|interviewer|interviewee|narrator|reporter|问|問|答|q|a)\s*\d?$/i;
/** How a page calls the person before it. */
export const MYSELF = /^(?:我|本人|自己|我方|me|myself|you|您|你|访客|visitor)(?:[（(].{0,12}[)）])?$/i;

/** Headings of columns, and what stands under them. */
export const COLUMNS: { is: 'sender' | 'text' | 'time' | 'direction' | 'skip'; heading: RegExp }[] = [
  {
    is: 'sender',
    heading:
      /^(?:(?:对方|对端|發送|发送|来信|来电|发信|短信|手机|电话|联系)?号码|手机号|发件人|发送人|发信人|发送者|发送方|寄件者|對方|对方|联系人|姓名|来自|来源|端口号?|from|sender|number|phone|contact|address)$/i,
  },
  {
    is: 'text',
    heading:
      /^(?:(?:短信|消息|信息|短信息|聊天|发送|通知|對話|对话)?内容|內容|正文|短信|消息|信息|text|content|message|body|sms)$/i,
  },
  {
    is: 'time',
    heading:
      /^(?:(?:发送|接收|收到|收信|短信|消息|通话|發送|接收|收发|创建|记录)?(?:时间|時間|日期)|时间戳|time|date|received|sent)$/i,
  },
  { is: 'direction', heading: /^(?:方向|类型|類型|收发|收發|收\/发|收发类型|短信类型|direction|type|folder)$/i },
  {
    is: 'skip',
    heading: /^(?:序号|编号|#|no\.?|id|状态|操作|选择|备注|全选|status|action|归属地|运营商|条数|卡槽|SIM)?$/i,
  },
];

type ColumnWord = (typeof COLUMNS)[number]['is'];
export const columnOf = (heading: string): ColumnWord | null =>
  COLUMNS.find((each) => each.heading.test(heading.trim()))?.is ?? null;

/** What stands under the heading 方向. */
export const sideOfValue = (value: string): 'incoming' | 'outgoing' | null =>
  SELF_VALUE.test(value) || /^(?:发|发件|寄出)/.test(value)
    ? 'outgoing'
    : OTHER_VALUE.test(value) || /^(?:收|接收|来)/.test(value)
      ? 'incoming'
      : null;
