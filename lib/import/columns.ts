/** What the columns of a table of messages are called, in the words of many programs. */

export type Field = 'time' | 'number' | 'name' | 'text' | 'direction' | 'from-me' | 'to-me' | 'id' | 'attachment';

/** The better name first: where two columns fit one field, the earlier word wins. */
const WORDS: Record<Field, string[]> = {
  time: [
    'message date',
    '发送时间',
    '接收时间',
    '收发时间',
    '短信时间',
    '日期时间',
    '时间',
    '發送時間',
    '接收時間',
    '時間',
    '发送日期',
    '接收日期',
    '日期',
    'datetime',
    'date time',
    'date/time',
    'timestamp',
    'time',
    'date',
    'sent at',
    'sent date',
    'date sent',
    'received date',
    'date received',
    'readable_date',
    'readable date',
    'created at',
    '创建时间',
    '收到时间',
    '消息时间',
    '短信日期',
    '通话时间',
    '发生时间',
  ],
  number: [
    'sender id',
    '对方号码',
    '对方手机号',
    '对方手机',
    '号码',
    '手机号码',
    '手机号',
    '电话号码',
    '联系电话',
    '电话',
    '发件人号码',
    '发送号码',
    '来信号码',
    '发件人',
    '发送人',
    '发信人',
    '发送者',
    '发送方',
    '發件人',
    '發送人',
    '對方號碼',
    '號碼',
    '電話號碼',
    '電話',
    '对方',
    '收发号码',
    '短信号码',
    '联系号码',
    'address',
    'phone number',
    'phone',
    'number',
    'mobile',
    'mobile number',
    'from',
    'sender',
    'from/to',
    'recipients',
    'handle',
    'handle id',
    'contact number',
    'counterpart',
    'phone no',
    'phone no.',
    'msisdn',
    '收件人',
    'to',
    'recipient',
  ],
  name: [
    '姓名',
    '联系人',
    '对方名称',
    '联系人姓名',
    '名称',
    '聯絡人',
    'name',
    'contact_name',
    'contact name',
    'contact',
    'sender name',
  ],
  text: [
    '正文',
    '短信内容',
    '信息内容',
    '消息内容',
    '短信正文',
    '内容',
    '文本',
    '短信',
    '消息',
    '內容',
    '簡訊內容',
    '簡訊',
    '訊息',
    '訊息內容',
    'text',
    'body',
    'message',
    'content',
    'message text',
    'message body',
    'sms',
    'snippet',
    'message content',
    '信息',
    '信息正文',
  ],
  direction: [
    '方向',
    '收发',
    '收/发',
    '收发类型',
    '收发方向',
    '短信类型',
    '收發',
    'direction',
    'type',
    '类型',
    '類型',
    'message type',
    'box',
    'folder',
    '文件夹',
    '信箱',
    '类别',
    'sent/received',
    'incoming/outgoing',
    '状态',
    'status',
  ],
  'from-me': ['is_from_me', 'is from me', 'from me', 'outgoing', 'is outgoing', 'is sent', 'sent by me'],
  'to-me': ['incoming', 'is incoming', 'is received', 'inbound'],
  id: ['uuid', 'guid', 'message id'],
  attachment: ['attachment', '附件', 'attachments'],
};

const RANK = new Map<string, { field: Field; rank: number }>();
for (const [field, words] of Object.entries(WORDS) as [Field, string[]][])
  words.forEach((word, rank) => {
    if (!RANK.has(word)) RANK.set(word, { field, rank });
  });

/**
 * Names in no list are told by how they end: 来电/来信号码, sms_body, SMS Type. A name from the list goes before.
 * What is about the phone itself, or counts something, is none of these.
 */
const ENDINGS: [Field, RegExp][] = [
  ['name', /(?:姓名|名称|名稱|昵称|name)$/],
  ['number', /(?:发送者|发件人|sender|联系人|对方) id$/],
  ['direction', /(?:方向|收\/?发|类型|類型|类别|類別|方式|状态|狀態|信箱|direction|type|in\/out|folder|box)$/],
  ['time', /(?:时间|時間|日期|时刻|时间戳|date|time|timestamp)$/],
  ['text', /(?:内容|內容|正文|文本|短信息|消息|body|content|text|message)$/],
  [
    'number',
    /(?:号码|號碼|手机号?|电话|電話|[发收]件人|[发收]信人|(?:发送|接收)[人方者]|对方|对端|number|phone|mobile|address|sender|recipient|receiver|party|contact|msisdn)$/,
  ],
];
const OTHER =
  /本机|本人|我的|归属|长度|数量|条数|序号|编号|已读|阅读|送达|编辑|卡|\b(?:own|my|sim|read|delivered|edited|count|length|network)\b/;

/** Without marks, blanks around and what stands in brackets: 时间（北京时间） is 时间; smsBody is sms body. */
export function plainHeader(raw: string): string {
  // no header is that long, and looking for the bracket at its end would take its time
  if (raw.length > 80) return '';
  return raw
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[\ufeff\u200e\u200f]/g, '')
    .normalize('NFKC')
    .replace(/\([^)]*\)$|\[[^\]]*\]$/, '')
    .replace(/^["'=]+|["':*]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The same for lines of text, where every second one ends in 时间 or 电话: only names from the list. */
export function labelField(name: string): Field | null {
  const plain = plainHeader(name);
  return RANK.get(plain)?.field ?? null;
}

/** The field a header names: none or one. */
export function columnOf(header: string): Field[] {
  const known = rankOf(header);
  return known ? [known.field] : [];
}

const rankOf = (header: string) => {
  const plain = plainHeader(header);
  const words = plain.replaceAll('_', ' ');
  const listed = RANK.get(plain) ?? RANK.get(words);
  if (listed || OTHER.test(words)) return listed;
  const ending = ENDINGS.findIndex(([, end]) => end.test(words));
  const [field] = ENDINGS[ending] ?? [];
  return field && { field, rank: 1_000 + ending };
};

/** Minutes east of UTC where the header of the times says so: 时间(UTC), Date (GMT+8). */
export function zoneInHeader(header: string): number | null {
  const said =
    /[(（[]\s*(北京时间|中国标准时间|(?:utc|gmt)\s*(?:([+-])\s*(\d{1,2})(?::?(\d{2}))?)?)\s*[)）\]]\s*$/i.exec(header);
  if (said === null) return null;
  if (/时间$/.test(said[1] ?? '')) return 480;
  const minutes = Number(said[3] ?? 0) * 60 + Number(said[4] ?? 0);
  return minutes > 14 * 60 ? null : said[2] === '-' ? -minutes : minutes;
}

/** Places of the columns; direction may have several, the first that says something counts. */
export interface Columns {
  time: number;
  /** where day and clock stand apart, the clock's; -1 otherwise */
  clock: number;
  number: number;
  /** other columns that may hold the other side: To beside From */
  alsoNumber: number[];
  /** the other columns are of receivers */
  to: boolean;
  name: number;
  text: number;
  directions: number[];
  fromMe: number;
  toMe: number;
  id: number;
  attachment: number;
  count: number;
}

/** null where a row is no header: text and one of time and number must be named. */
export function columnsOf(header: string[]): Columns | null {
  const at: Partial<Record<Field, { place: number; rank: number }[]>> = {};
  header.forEach((cell, place) => {
    const known = rankOf(cell);
    if (!known) return;
    const list = at[known.field] ?? [];
    list.push({ place, rank: known.rank });
    at[known.field] = list;
  });
  const sorted = (field: Field) => (at[field] ?? []).sort((a, b) => a.rank - b.rank).map(({ place }) => place);
  const first = (field: Field) => sorted(field)[0] ?? -1;
  if (first('text') < 0 || (first('time') < 0 && first('number') < 0)) return null;
  const named = (place: number, words: RegExp) => place >= 0 && words.test(plainHeader(header[place] ?? ''));
  const times = sorted('time');
  // 日期 and 时间 as two columns
  const day = times.find((place) => named(place, /^(?:日期|date)$/)) ?? -1;
  const clock = times.find((place) => named(place, /^(?:时间|時間|time)$/)) ?? -1;
  const apart = day >= 0 && clock >= 0;
  const numbers = sorted('number');
  return {
    time: apart ? day : (times[0] ?? -1),
    clock: apart ? clock : -1,
    number: numbers[0] ?? -1,
    alsoNumber: numbers.slice(1),
    to: numbers
      .slice(1)
      .some((place) => named(place, /^(?:to|recipients?|receiver|收件人|收信人|接收[人方者]|收件号码|接收号码)$/)),
    name: first('name'),
    text: first('text'),
    directions: sorted('direction'),
    fromMe: first('from-me'),
    toMe: first('to-me'),
    id: first('id'),
    attachment: first('attachment'),
    count: header.length,
  };
}
