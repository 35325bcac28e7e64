/**
 * The same message as many programs write it. What stands on the right was written by hand, before anything was read:
 * 1 March 2026, five past two in the afternoon, in China.
 */
import { describe, expect, it } from 'vitest';
import { lookAtTable, readBackup } from './read';
import { type BackupMessage, Refusal } from './types';

const NOW = Date.parse('2026-11-22T09:00:00+08:00');
const AT = '2026-03-01 14:05';
const reading = { zoneOffset: 480, now: NOW, name: 'x' };
const read = (content: BlobPart) => readBackup(new Blob([content]), reading);
const china = (sentAt: string | null) =>
  sentAt === null ? null : new Date(Date.parse(sentAt) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const plain = ({ text, sender, sentAt, box }: BackupMessage) => [text, sender, china(sentAt), box];
const rows = async (content: BlobPart) => (await read(content)).messages.map(plain);
const utf16 = (text: string, big: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big);
  return view.buffer;
};

describe('times in a table', () => {
  const NONE = null;
  const TIMES: [string, string | null][] = [
    ['2026-03-01 14:05', AT],
    ['2026-3-1 14:5', AT],
    ['2026.03.01 14:05', AT],
    ['2026-03-01 14:05:03.123', AT],
    ['2026-03-01T06:05:03Z', AT],
    ['2026-03-01 06:05:03+00:00', AT],
    ['2026-03-01 14:05 (UTC+8)', AT],
    ['2026年03月01日14:05:03', AT],
    ['2026年3月1日 14時05分', AT],
    ['2026年3月1日 星期日 下午2:05', AT],
    ['2026年3月1日，下午2点5分', AT],
    ['2026-03-01（周日） 14:05', AT],
    ['２０２６－０３－０１ １４：０５', AT],
    ['下午2:05 2026/3/1', AT],
    ['2026/03/01 PM 02:05', AT],
    ['2026-03-01 at 14:05', AT],
    ['Mar 1, 2026, 2:05 PM', AT],
    ['Sunday, March 1, 2026 at 2:05 PM', AT],
    ['1 March 2026, 14:05', AT],
    ['Sun, 01 Mar 2026 14:05:03 +0800', AT],
    ['Sun Mar 01 14:05:03 GMT+08:00 2026', AT],
    ['Sun Mar  1 14:05:03 CST 2026', AT],
    ['Sun Mar 01 2026 14:05:03 GMT+0800 (中国标准时间)', AT],
    ['20260301140503', AT],
    ['20260301 14:05:03', AT],
    ['2026-03-01_14-05-03', AT],
    // 20 513 days and 6 h 5 min after 1 January 1970 in UTC
    ['1772345103000', AT],
    ['1772345103', AT],
    // 14:05:00 is 845 minutes of 1440: 0.58681 of the day 46082
    ['46082.58681', AT],
    ['46082.25', '2026-03-01 06:00'],
    ['46082,5', '2026-03-01 12:00'],
    ['2026年3月1日 凌晨12:30', '2026-03-01 00:30'],
    ['2026年3月1日 中午12:10', '2026-03-01 12:10'],
    ['2026年3月1日 晚上11:59', '2026-03-01 23:59'],
    ['2026年3月1日 夜里1:05', '2026-03-01 01:05'],
    // the latest such day before 22 November 2026
    ['3月1日 14:05', AT],
    ['12-01 14:05', '2025-12-01 14:05'],
    // which of two nights, no such day, no minute, rounded away
    ['2026年3月1日 晚上12:05', NONE],
    ['2026年3月1日 晚上1:05', NONE],
    ['2026-02-30 14:05', NONE],
    ['2026-03-01 25:05', NONE],
    ['2026-03-01', NONE],
    ['1.77E+12', NONE],
  ];
  it.each(TIMES)('%s', async (words, at) => {
    const { messages } = await read(`时间,号码,内容,方向\n"${words}",10690,甲,收\n`);
    expect(messages.map((one) => [china(one.sentAt), one.shownTime])).toEqual([[at, words]]);
  });

  it('on whose clock: the zone in the header goes before the reader’s', async () => {
    expect(await rows('时间(UTC),号码,内容\n2026-03-01 06:05,1,甲\n')).toEqual([['甲', '1', AT, 'unknown']]);
    expect(await rows('Date (GMT+9),From,Text\n2026-03-01 15:05,1,a\n')).toEqual([['a', '1', AT, 'unknown']]);
    const { messages, zoneAssumed } = await readBackup(
      new Blob(['时间,号码,内容\n2026-03-01 01:05,1,甲\n2026-03-01T06:05:00Z,1,乙\n']),
      { ...reading, zoneOffset: -300 },
    );
    expect(messages.map(({ sentAt }) => china(sentAt))).toEqual([AT, AT]);
    expect(zoneAssumed).toBe(1);
  });

  it('day numbers: told, doubted where too short, left alone when the person says so', async () => {
    const file = new Blob(['时间,号码,内容,方向\n46082.58681,1,甲,收\n45992.53,1,乙,收\n']);
    const read = await readBackup(file, reading);
    // 0.53 of a day is 12 h 43 min 12 s
    expect(read.messages.map(({ sentAt }) => china(sentAt))).toEqual([AT, '2025-12-01 12:43']);
    expect(read.warnings).toEqual([
      { code: 'serial-date', count: 2 },
      { code: 'serial-rough', count: 1 },
    ]);
    const left = await readBackup(file, { ...reading, leaveSerials: true });
    expect(left.messages.map(({ sentAt, shownTime }) => [sentAt, shownTime])).toEqual([
      [null, '46082.58681'],
      [null, '45992.53'],
    ]);
  });
});

describe('words for directions', () => {
  const WORDS = {
    incoming: '收 接收 收到 received incoming in 1 inbox 收件箱 传入 已接收 下行 来自 接收的短信 Received_SMS',
    outgoing: '发 发送 已发送 sent outgoing out 2 传出 上行 发给 已送出',
    draft: '3 草稿 drafts 草稿箱',
    failed: '4 5 6 发送失败 failed outbox queued 待发送 发送中 未发送成功',
    unknown: '其他 7 已读 发件箱',
  };
  it.each(Object.entries(WORDS))('%s', async (box, words) => {
    const all = words.split(' ');
    const table = all.map((word, n) => `${AT},1,第${n}条,${word.replace('_', ' ')}`).join('\n');
    expect(await rows(`时间,号码,内容,方向\n${table}\n`)).toEqual(all.map((_, n) => [`第${n}条`, '1', AT, box]));
  });

  it('a yes or no instead', async () => {
    expect(await rows(`date,address,body,is_from_me\n${AT},1,a,0\n${AT},1,b,true\n`)).toEqual([
      ['a', '1', AT, 'incoming'],
      ['b', '1', AT, 'outgoing'],
    ]);
    expect(await rows(`date,address,body,incoming\n${AT},1,a,true\n${AT},1,b,0\n`)).toEqual([
      ['a', '1', AT, 'incoming'],
      ['b', '1', AT, 'outgoing'],
    ]);
  });
});

describe('names of columns', () => {
  it.each([
    '时间,号码,内容,方向',
    ' "时间" , "号码" , "内容" , "方向" ',
    '发送/接收时间,手机号,信息,收发状态',
    '时间戳,来电/来信号码,短信息内容,类别',
    '通信时间,对端号码,短信内容,通信方式',
    'sms_date,sms_address,sms_body,sms_type',
    'Sent/Received Time,Contact Number,SMS Content,SMS Type',
    'sendTime,phoneNumber,smsContent,smsType',
    'Timestamp,Remote party,Body,Direction',
  ])('%s', async (header) => {
    expect(await rows(`${header}\n${AT},10690,您的借款,收\n`)).toEqual([['您的借款', '10690', AT, 'incoming']]);
  });

  it('what is about the phone itself is nobody’s number', async () => {
    expect(await rows(`时间,本机号码,号码,号码归属地,短信长度,内容\n${AT},139,10690,上海,4,您的借款\n`)).toEqual([
      ['您的借款', '10690', AT, 'unknown'],
    ]);
    expect(await rows(`时间,本机号码,SIM卡,短信内容\n${AT},139,1,您的借款\n`)).toEqual([
      ['您的借款', null, AT, 'unknown'],
    ]);
  });

  it('sender and receiver: the other side of what was sent is who received it', async () => {
    const header = '#,时间戳,发送方,接收方,消息正文,状态';
    expect(await rows(`${header}\n1,${AT},10690,139,甲,已接收\n2,${AT},139,10690,乙,已发送\n`)).toEqual([
      ['甲', '10690', AT, 'incoming'],
      ['乙', '10690', AT, 'outgoing'],
    ]);
  });

  it('iMazing in Chinese', async () => {
    const header =
      '聊天会话,消息日期,送达日期,已读日期,服务,类型,发送者 ID,发送者姓名,状态,回复,主题,文本,附件,附件类型';
    const file = `${header}\n10690,${AT},,,SMS,传入,10690,,已接收,,,甲,,\n10690,${AT},,,SMS,传出,,,已发送,,,乙,,\n`;
    expect(await rows(file)).toEqual([
      ['甲', '10690', AT, 'incoming'],
      ['乙', '10690', AT, 'outgoing'],
    ]);
    expect((await read(file)).format).toBe('imazing');
  });

  it('no header, one nobody knows, and a column that only numbers the rows', async () => {
    const body = `1,${AT},10690001,【示例】您的账单,收\n2,${AT},10690001,回复一下吧,发\n3,${AT},10690001,【示例】再次提醒,收\n`;
    const expected = [
      ['【示例】您的账单', '10690001', AT, 'incoming'],
      ['回复一下吧', '10690001', AT, 'outgoing'],
      ['【示例】再次提醒', '10690001', AT, 'incoming'],
    ];
    expect(await rows(body)).toEqual(expected);
    expect(await rows(`A,B,C,D,E\n${body}`)).toEqual(expected);
  });

  it('a table that tells nothing is asked about, and read as the person says', async () => {
    const file = new Blob(['甲列,乙列,丙列\n20260301 14:05,某某,您的借款\nx,某某,第二条\n']);
    await expect(readBackup(file, reading)).rejects.toEqual(new Refusal('columns'));
    const look = await lookAtTable(file, reading);
    expect(look).toEqual({
      separator: ',',
      skip: 1,
      header: ['甲列', '乙列', '丙列'],
      roles: [null, null, null],
      rows: [
        ['20260301 14:05', '某某', '您的借款'],
        ['x', '某某', '第二条'],
      ],
    });
    if (look === null) return;
    const { messages } = await readBackup(file, {
      ...reading,
      columns: { ...look, roles: ['time', 'number', 'text'] },
    });
    expect(messages.map(plain)).toEqual([
      ['您的借款', '某某', AT, 'unknown'],
      ['第二条', '某某', null, 'unknown'],
    ]);
  });
});

describe('how the text stands in the file', () => {
  const TABLE = `时间,号码,内容,方向\r\n${AT},10690,"第一行\r\n第二行, ""引号"" 😀",收\r\n,,,\r\n`;
  const WANTED = [['第一行\n第二行, "引号" 😀', '10690', AT, 'incoming']];
  it('as UTF-8, with a mark, in two-byte units with and without one', async () => {
    expect(await rows(TABLE)).toEqual(WANTED);
    expect(await rows(`\ufeff${TABLE}`)).toEqual(WANTED);
    expect(await rows(utf16(`\ufeff${TABLE}`, false))).toEqual(WANTED);
    expect(await rows(utf16(`\ufeff${TABLE}`, true))).toEqual(WANTED);
    expect(await rows(utf16(TABLE, false))).toEqual(WANTED);
    expect(await rows(utf16(TABLE, true))).toEqual(WANTED);
  });

  it('with every separator, with only returns between the lines', async () => {
    for (const separator of [';', '\t', '|']) expect(await rows(TABLE.replace(/,(?! )/g, separator))).toEqual(WANTED);
    expect(await rows(`时间,号码,内容\r${AT},1,甲\r${AT},1,乙\r`)).toEqual([
      ['甲', '1', AT, 'unknown'],
      ['乙', '1', AT, 'unknown'],
    ]);
  });

  it('line breaks are one character in every format', async () => {
    const ms = 1_772_345_103_000;
    const xml = `<smses count="1"><sms address="1" date="${ms}" type="1" body="a&#13;&#10;b"/></smses>`;
    const json = JSON.stringify({ messages: [{ type: 1, address: '1', date: ms, body: 'a\r\nb', subId: 1 }] });
    expect([...(await rows(xml)), ...(await rows(json))]).toEqual([
      ['a\nb', '1', AT, 'incoming'],
      ['a\nb', '1', AT, 'incoming'],
    ]);
  });

  it('the other side of what the person wrote in WhatsApp', async () => {
    const chat = '2026/3/1 14:05 - 示例甲: 你好\n2026/3/1 14:05 - 我: 嗯\n';
    expect(await rows(chat)).toEqual([
      ['你好', '示例甲', AT, 'incoming'],
      ['嗯', '示例甲', AT, 'outgoing'],
    ]);
  });
});

describe('conversations as they are copied', () => {
  const LATER = '2026-03-01 14:06';
  const PASTED: [string, string, (string | null)[][]][] = [
    [
      'name and time above each',
      '张三 2026/3/1 14:05:03\n你好\n\n李四 2026/3/1 14:06:10\n在的\n第二行\n',
      [
        ['你好', '张三', AT, 'unknown'],
        ['在的\n第二行', '李四', LATER, 'unknown'],
      ],
    ],
    [
      'the person’s own lines marked',
      '张三 2026-03-01 14:05\n你好\n我 2026-03-01 14:06\n在的\n',
      [
        ['你好', '张三', AT, 'incoming'],
        ['在的', '张三', LATER, 'outgoing'],
      ],
    ],
    [
      'days once above the minutes, as phones and pages show them',
      '2026年3月1日 星期日\n10690001\n下午2:05\n【示例】请还款\n下午2:06\n再次提醒\n— 2026年3月2日 —\n上午9:00\n第三条\n',
      [
        ['【示例】请还款', '10690001', AT, 'unknown'],
        ['再次提醒', '10690001', LATER, 'unknown'],
        ['第三条', '10690001', '2026-03-02 09:00', 'unknown'],
      ],
    ],
    [
      'the day with the first only; past midnight nobody can tell',
      '2026-03-01 14:05\n一\n23:59\n二\n00:01\n三\n',
      [
        ['一', null, AT, 'unknown'],
        ['二', null, '2026-03-01 23:59', 'unknown'],
        ['三', null, null, 'unknown'],
      ],
    ],
    [
      'from whom in a line of its own',
      '来自：10690001\n2026-03-01 14:05\n您的借款\n来自：10690002\n2026-03-01 14:06\n第二条\n',
      [
        ['您的借款', '10690001', AT, 'unknown'],
        ['第二条', '10690002', LATER, 'unknown'],
      ],
    ],
    [
      'all in one line, in several orders',
      '10690001  2026-03-01 14:05:03  【示例】请还款\n2026-03-01 14:06 10690001 发 好\n2026/03/01 14:06 (收) 10690001\n请在3月5日18:00前还款\n',
      [
        ['【示例】请还款', '10690001', AT, 'incoming'],
        ['好', '10690001', LATER, 'outgoing'],
        ['请在3月5日18:00前还款', '10690001', LATER, 'incoming'],
      ],
    ],
    [
      'with names of the parts, and lines between',
      '时间: 2026-03-01 14:05\n号码: 10690001\n类型: 接收\n内容: 第一条。时间：明天\n----------\n时间: 2026-03-01 14:06\n号码: 10690002\n类型: 发送\n内容: 好\n',
      [
        ['第一条。时间：明天', '10690001', AT, 'incoming'],
        ['好', '10690002', LATER, 'outgoing'],
      ],
    ],
    [
      'what looks like a name of a part within the text',
      '发件人：10690001\n时间：2026-03-01 14:05\n内容：您好\n联系电话：021-00000000\n还款时间：3月5日\n\n发件人：10690002\n时间：2026-03-01 14:06\n内容：第二条\n',
      [
        ['您好\n联系电话：021-00000000\n还款时间：3月5日', '10690001', AT, 'unknown'],
        ['第二条', '10690002', LATER, 'unknown'],
      ],
    ],
    [
      'without year, with its weekday: 1 March was a Sunday in 2026',
      '3月1日 周日 14:05\n您的借款\n昨天 23:10\n再次\n',
      [
        ['您的借款', null, AT, 'unknown'],
        ['再次', null, '2026-11-21 23:10', 'unknown'],
      ],
    ],
  ];
  it.each(PASTED)('%s', async (_name, text, expected) => {
    expect(await rows(text)).toEqual(expected);
  });
});
