/** Seeded texts and phrase lists for measuring; made here, so that nobody's messages are needed. */

export function random(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = s;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const COMMON =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运';
const WORDS =
  '您好 账单 还款 银行 客户 快递 通知 验证码 会议 天气 今天 明天 电话 公司 项目 服务 平台 信息 时间 手机 请登录 查看 优惠 活动 订单 已发货 感谢 支持 提醒 周末 吃饭 下班 学校 家长 老师 物业 缴费 水费 电费 航班 取件'.split(
    ' ',
  );

/** Ordinary mixed text: Chinese, some Latin, numbers, punctuation, line ends; a little debt talk. */
export function mixedText(units: number, seed = 7): string {
  const r = random(seed);
  const out: string[] = [];
  let length = 0;
  const put = (s: string) => {
    out.push(s);
    length += s.length;
  };
  while (length < units) {
    const kind = r();
    if (kind < 0.55) {
      const n = 2 + Math.floor(r() * 12);
      let s = '';
      for (let i = 0; i < n; i++) s += COMMON.charAt(Math.floor(r() * r() * COMMON.length));
      put(s);
    } else if (kind < 0.75) put(WORDS[Math.floor(r() * WORDS.length)] ?? '');
    else if (kind < 0.8)
      put(` ${'abcdefghijklmnopqrstuvwxyz'.slice(Math.floor(r() * 20)).slice(0, 2 + Math.floor(r() * 6))} `);
    else if (kind < 0.83) put(String(Math.floor(r() * 10 ** (1 + Math.floor(r() * 6)))));
    else if (kind < 0.85) put(`${(r() * 9000 + 100).toFixed(2)}元`);
    else if (kind < 0.855) put('逾期12天');
    else if (kind < 0.86) put(`${1 + Math.floor(r() * 12)}月${1 + Math.floor(r() * 28)}日`);
    else if (kind < 0.985) put(r() < 0.6 ? '，' : r() < 0.7 ? '。' : '、');
    else put('\n');
  }
  return out.join('').slice(0, units);
}

/** Phrases of three to six characters, like those of a rule pack. */
export function phraseList(count: number, seed = 11): string[] {
  const r = random(seed);
  const found = new Set<string>();
  while (found.size < count) {
    const n = 2 + Math.floor(r() * 5);
    let s = '';
    for (let i = 0; i < n; i++) s += COMMON.charAt(Math.floor(r() * COMMON.length));
    found.add(s);
  }
  return [...found];
}
