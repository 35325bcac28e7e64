import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts, type SummaryKind, summarise } from './facts';

const SENT = '2025-11-19T10:15:00+08:00'; // a Wednesday
const read = (text: string, kind: SummaryKind = 'collection', sentAt: string | null = SENT) =>
  summarise(readFacts(text, { sentAt }), kind);

describe('sums', () => {
  test.each([
    ['您的借款已逾期3天，应还12,345.67元', 12345.67],
    ['欠款1.2万元今日处理', 12000],
    ['你那一万二什么时候还', 12000],
    ['尚欠壹万贰仟元整，请归还', 12000],
    ['逾期未还￥３，４０８．７７', 3408.77],
    ['你借的五千三拖多久了', 5300],
    ['欠我2k，还不还', 2000],
    ['您1,500元借款逾期9天', 1500],
    ['本金4,000.00元、利息34.80元、罚息26.50元，合计4,061.30元，逾期33天', 4061.3],
    ['逾期12天，本金2000元，利息300元', 2300],
    ['逾期40天，待还3,000元，最低还款300元，每日罚息3元', 3000],
    ['逾期8天，应还980元，现减免200元', 980],
    ['两千三百五，今天打过来', 2350],
    ['3万5的账你拖到现在', 35000],
  ])('%s', (text, value) => {
    expect(read(text).overdue_amount_cny).toBe(value);
  });

  test('a bill that is not due yet demands nothing overdue', () => {
    expect(read('您本月账单1,530.00元，到期还款日12月10日', 'reminder').overdue_amount_cny).toBeNull();
    expect(read('最高可借20万元，年化7.2%起', 'loan_marketing').overdue_amount_cny).toBeNull();
    expect(read('您尾号3306的卡消费52.00元', 'normal').overdue_amount_cny).toBeNull();
  });

  test('counts, rooms and numbers are no sums', () => {
    expect(read('逾期30天，我们有3000个客户，住3栋1102室，工号7788').overdue_amount_cny).toBeNull();
  });

  test('roles and ranges', () => {
    const text = '应还2,300元，其中罚息30元，最低还款230元';
    const facts = readFacts(text, { sentAt: SENT });
    expect(facts.amounts.map((a) => [a.role, text.slice(a.start, a.end), a.value])).toEqual([
      ['overdue', '2,300元', 230_000],
      ['penalty', '30元', 3_000],
      ['minimum', '230元', 23_000],
    ]);
  });
});

describe('days overdue', () => {
  test.each([
    ['您已逾期15天', 15],
    ['3890元（33天）请处理', 33],
    ['逾期二十七天未还', 27],
    ['都四十天了还不还', 40],
    ['拖欠一百零一天', 101],
    ['逾期已满1年', 365],
    ['昨日为您的还款日，扣款未成功', 1],
  ])('%s', (text, days) => {
    expect(read(text).days_overdue).toBe(days);
  });
  test.each(['逾期六个月', '请在3天内还款', '可延期7天', '宽限期还有3天', '逾期将按日计息'])('%s says none', (text) => {
    expect(read(text).days_overdue).toBeNull();
  });
});

describe('deadlines', () => {
  test.each([
    ['请于今日18点前还款', '2025-11-19T18:00:00+08:00'],
    ['今晚19点不到账就移交', '2025-11-19T19:00:00+08:00'],
    ['24小时内不还清，我们上门', '2025-11-20T10:15:00+08:00'],
    ['明天中午12点前结清', '2025-11-20T12:00:00+08:00'],
    ['限你11月23日前还款', '2025-11-23'],
    ['本周五前还清欠款', '2025-11-21'],
    ['下周一前给答复，否则起诉', '2025-11-24'],
    ['请在2025年12月10日前归还', '2025-12-10'],
    ['四十分钟内回电', '2025-11-19T10:55:00+08:00'],
    ['今晚十二点前不还', '2025-11-20T00:00:00+08:00'],
    ['限3日内结清', '2025-11-22'],
    ['请于1月5日前还款', '2026-01-05'],
    ['明早9点之前打过来', '2025-11-20T09:00:00+08:00'],
    ['下午五点半前回复', '2025-11-19T17:30:00+08:00'],
    ['月底前还清', '2025-11-30'],
  ])('%s', (text, iso) => {
    expect(read(text).deadline).toBe(iso);
  });
  test.each(['请尽快还款', '3个工作日内处理完毕', '您于11月3日借款2000元', '昨天下午三点打过您电话'])(
    '%s sets none',
    (text) => {
      expect(read(text).deadline).toBeNull();
    },
  );
  test('without the time of the message only full dates are read', () => {
    expect(read('今晚19点前还款', 'collection', null).deadline).toBeNull();
    expect(read('请于2025年12月10日前归还', 'collection', null).deadline).toBe('2025-12-10');
  });
  test('an offer ends, but that is no deadline', () => {
    expect(read('优惠活动11月30日截止，年化7.2%起', 'loan_marketing').deadline).toBeNull();
  });
});

describe('numbers to call', () => {
  test.each([
    ['请拨400-123-4567', ['4001234567']],
    ['详询95588。', ['95588']],
    ['回电1660 0027 719', ['16600027719']],
    ['座机0755-82231190', ['075582231190']],
    ['致电客服0085261234567解除', ['0085261234567']],
    ['电话１６６００２３４５６７', ['16600234567']],
    ['一六六、零零一八、四四零七', ['16600184407']],
    ['拨打4OO-66I-OO98', ['4006610098']],
    ['核实请拨12368', ['12368']],
  ])('%s', (text, phone) => {
    expect(read(text).phone).toEqual(phone);
  });
  test.each([
    '卡号6222 0000 1188 3391',
    '验证码083316，请勿泄露',
    '订单号5250118044730021',
    '尾号3016的卡',
    '【12381】预警短信',
    '（2024）苏0591民初11782号',
    '应还12378元',
    '身份证11010119900101123X',
  ])('%s holds none', (text) => {
    expect(read(text).phone).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['登录 pay-hk.top/k7 处理', ['pay-hk.top/k7']],
    ['打开https://a.example.test/x?b=1，填写', ['https://a.example.test/x?b=1']],
    ['ｈｔｔｐ：／／ｊｑ．ｃｃ／ａ，领取', ['ｈｔｔｐ：／／ｊｑ．ｃｃ／ａ']],
    ['点 t.cn/A6xQw9 查看', ['t.cn/A6xQw9']],
    ['h t t p s : / / p a y . f u n / h k  进去', ['h t t p s : / / p a y . f u n / h k']],
    ['访问 xn--fiq228c.test 登记', ['xn--fiq228c.test']],
    ['登录yh-rz。top恢复', ['yh-rz。top']],
  ])('%s', (text, links) => {
    expect(read(text).links).toEqual(links);
  });
  test.each(['余额3.5万', '邮箱 a@b.com', 'v2.0版', '文件.pdf', '9.9元/月'])('%s holds none', (text) => {
    expect(read(text).links).toEqual([]);
  });
});

describe('whatever comes', () => {
  const nasty = constantFrom(
    '1',
    '9',
    ',',
    '.',
    '一',
    '万',
    '元',
    '天',
    '月',
    '日',
    '点',
    '前',
    '今',
    '内',
    'http',
    '://',
    '.com',
    ' ',
    '\n',
    '(',
    '【',
    '*',
    '\u200b',
    '\ud800',
    '逾期',
    '欠',
  );
  test('no exception, ranges inside the text', () => {
    assert(
      property(array(nasty, { maxLength: 60 }), string({ maxLength: 20, unit: 'binary' }), (pieces, tail) => {
        const text = pieces.join('') + tail;
        const facts = readFacts(text, { sentAt: SENT });
        for (const f of [...facts.amounts, ...facts.phones, ...facts.links, ...facts.accounts, ...facts.ids]) {
          expect(f.start).toBeGreaterThanOrEqual(0);
          expect(f.end).toBeLessThanOrEqual(text.length);
          expect(f.start).toBeLessThan(f.end);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  }, 30_000);

  test.each([
    '1',
    '一',
    '1,',
    '1.',
    'a.',
    '今',
    '1月',
    '点',
    '(',
    '逾期',
    '0 ',
    'http:',
    '一万',
    '- ',
    'a ',
    '&',
    '%E9',
  ])(
    'a text of nothing but “%s” takes time in proportion',
    (piece) => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        let best = Number.POSITIVE_INFINITY;
        for (let i = 0; i < 3; i++) {
          const from = performance.now();
          readFacts(text, { sentAt: SENT });
          best = Math.min(best, performance.now() - from);
        }
        return best;
      };
      // eight times the text may take thirty times as long on a busy machine, not sixty-four
      expect(time(20_000)).toBeLessThan(30 * time(2_500) + 100);
    },
    30_000,
  );
});
