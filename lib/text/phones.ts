/** Call-back numbers in a folded text: mobiles, landlines, 400/800, 95xxx and other short numbers, overseas ones. */

export interface NumberRun {
  start: number;
  end: number;
  digits: string;
}

export interface Phone extends NumberRun {
  kind: 'mobile' | 'landline' | 'service' | 'short' | 'overseas';
}

export interface Account extends NumberRun {
  kind: 'card' | 'account';
}

const isDigit = (c: number) => c >= 0x30 && c <= 0x39;
const HAN_DIGITS = '零一二三四五六七八九';
/** letters that pass for digits: only read inside a run that is mostly digits */
const LOOKS: Record<string, string> = { o: '0', l: '1', i: '1', '○': '0', 〇: '0' };

/** words in front of a number that is to be called */
const CALL =
  /(?:电话|热线|致电|拨打|回电|来电|联系|客服|座机|手机|咨询|详询|垂询|查询|核实|专线|专员|经办|承办|拨|电|打|tel|call|询|找|呼|转人工|投诉|人工|或|、|\/)[^0-9\n]{0,14}$/u;
/** words in front of a number that is none */
const NO_CALL =
  /(?:尾号|卡号|账号|账户|帐号|编号|单号|订单|合同号?|案号|工号|证号|执业证|户号|验证码|校验码|取件码|凭码|密码|qq|扣扣|会议号|票号|号码为|流水号|报案的?|流量|imei|sn|车牌|身份证号?码?|[民刑行执仲诉调督破][初终再保恢特申辖](?:字第?)?)[:： 是为]{0,3}[a-z]{0,4}[-_]?$/u;
const WALLET_BEFORE = /(?:支付宝|zfb|alipay|转数快|就中|快捷)(?:账号|号)?[:： 是为→]{0,3}$/u;

/** Digit runs with blanks and dashes inside. */
export function digitRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i);
    const starts = isDigit(c) || (c === 0x2b && isDigit(text.charCodeAt(i + 1))) || looksAt(text, i);
    if (!starts) {
      i++;
      continue;
    }
    let digits = '';
    let end = i;
    let at = i;
    let plain = 0;
    if (c === 0x2b) {
      digits = '+';
      at++;
    }
    for (; at < text.length && at - i < 60; at++) {
      const d = text.charCodeAt(at);
      if (isDigit(d)) {
        digits += text.charAt(at);
        plain++;
        end = at + 1;
      } else if (LOOKS[text.charAt(at)] !== undefined) {
        if (!looksAt(text, at)) break;
        digits += LOOKS[text.charAt(at)];
        end = at + 1;
      } else if (isJoin(text, at)) continue;
      else break;
    }
    if (plain > 0) runs.push({ start: i, end, digits });
    i = Math.max(end, i + 1);
  }
  return runs;
}

/** o, l, i between digits, joined by no other letter */
function looksAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c !== 0x6f && c !== 0x6c && c !== 0x69 && c !== 0x25cb && c !== 0x3007) return false;
  if (LOOKS[text.charAt(at)] === undefined) return false;
  const near = (i: number) => isDigit(text.charCodeAt(i)) || LOOKS[text.charAt(i)] !== undefined;
  const letter = (i: number) => {
    const c = text.charCodeAt(i);
    return c >= 0x61 && c <= 0x7a && LOOKS[text.charAt(i)] === undefined;
  };
  if (letter(at - 1) || letter(at + 1)) return false;
  let plain = 0;
  for (let i = Math.max(0, at - 4); i <= at + 4; i++) {
    if (letter(i) && Math.abs(i - at) < 3) return false;
    if (isDigit(text.charCodeAt(i))) plain++;
  }
  return plain >= 2 && (near(at - 1) || near(at + 1));
}

/** one blank or dash between two digits, not the dash of a date range; the bracket behind an area code */
function isJoin(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c === 0x29)
    return (
      /\(0\d{2,3}$/.test(text.slice(Math.max(0, at - 5), at)) && /^[ -]?\d{7,8}(?!\d)/.test(text.slice(at + 1, at + 11))
    );
  if (c !== 0x20 && c !== 0x2d && c !== 0x2014 && c !== 0x2011) return false;
  const next = text.charCodeAt(at + 1);
  return isDigit(next) || LOOKS[text.charAt(at + 1)] !== undefined;
}

export function readPhones(
  text: string,
  covered: (start: number, end: number) => boolean,
): { phones: Phone[]; accounts: Account[] } {
  const phones: Phone[] = [];
  const accounts: Account[] = [];
  for (const whole of digitRuns(text)) {
    for (const run of split(text, whole)) {
      if (covered(run.start, run.end)) continue;
      const before = text.slice(Math.max(0, run.start - 24), run.start);
      const after = text.slice(run.end, run.end + 6);
      const kind = classify(run.digits, before, after);
      if (kind === 'card' || kind === 'account') accounts.push({ ...run, kind });
      else if (kind) phones.push({ ...run, digits: run.digits.replace(/^\+(?:86(?=1\d{10}$))?/, ''), kind });
    }
  }
  spelled(text, phones);
  phones.sort((a, b) => a.start - b.start);
  return { phones, accounts };
}

/** 4008006600 10:32 and 95188 12378 are two numbers with a blank between */
function split(text: string, run: NumberRun): NumberRun[] {
  const piece = text.slice(run.start, run.end);
  if (classify(run.digits, '', '') !== null || !/[ -]/.test(piece)) return [run];
  const parts: NumberRun[] = [];
  let at = run.start;
  for (const p of piece.split(/[ —]/)) {
    const digits = [...p]
      .map((c) => LOOKS[c] ?? c)
      .join('')
      .replace(/[^0-9+]/g, '');
    if (digits !== '') parts.push({ start: at, end: at + p.length, digits });
    at += p.length + 1;
  }
  return parts;
}

function classify(digits: string, before: string, after: string): Phone['kind'] | Account['kind'] | null {
  const d = digits.replace('+', '');
  if (/[*×x]$/.test(before) || /^[*×x]{2}/.test(after)) return null;
  if (/^[%元块万]|^\.\d/.test(after) || /[¥￥$]$|\d[.,]$/.test(before)) return null;
  if (/[a-z]$/.test(before) && !/(?:tel|call|app|phone|or)$/.test(before)) return null;
  if (/[a-z_#/=]-?$/.test(before) || /^[a-z_]/.test(after)) {
    if (d.length < 11 || !/^(?:微信|v)/.test(after)) if (/[a-z_#=]-?$/.test(before)) return null;
  }
  if (NO_CALL.test(before)) return d.length >= 15 ? 'card' : null;
  if (/^\+861[3-9]\d{9}$/.test(digits)) return 'mobile';
  if (/^(?:00|\+)/.test(digits) && d.length >= 8 && d.length <= 16) return 'overseas';
  if (/^86?1[3-9]\d{9}$/.test(d) && d.length === 13) return 'mobile';
  if (/^1[3-9]\d{9}$/.test(d)) return WALLET_BEFORE.test(before) ? 'account' : 'mobile';
  if (/^(?:62|4|5|6|9)\d{14,18}$/.test(d)) return 'card';
  if (d.length >= 13) return 'account';
  if (/^[48]00\d{6,8}$/.test(d) && /^[48]00/.test(d)) return 'service';
  if (/^0(?:10|2\d|[3-9]\d{2})\d{5,8}$/.test(d) && (d.length >= 10 || CALL.test(before))) return 'landline';
  if (d.length <= 8 && (inSignature(before, after) || /^(?:坐席|反映|反馈|转办)/.test(after))) return null;
  if (/^95\d{3,6}$/.test(d) || /^96\d{3,4}$/.test(d) || /^1010\d{4}$/.test(d)) return 'short';
  if ((/^12[13]\d{2}$/.test(d) && d !== '12123') || /^100(?:86|10|00|99)$/.test(d) || /^(?:96110|12110|18222)$/.test(d))
    return 'short';
  return null;
}

/** 【12381】 · 【铁路12306】 · “交管12123” · 95188330：您好 — names, not numbers to call */
function inSignature(before: string, after: string): boolean {
  return (
    (/【[^】]{0,12}$/.test(before) && /^[^【】]{0,6}/.test(after)) || (/(?:^|\n)$/.test(before) && /^[:：]/.test(after))
  );
}

const SPELLED = /[零一二三四五六七八九幺][、 -]?[零一二三四五六七八九幺][、 -]?[零一二三四五六七八九幺]/;

/** 一六六、零零一八、四四零七 */
function spelled(text: string, phones: Phone[]): void {
  if (!SPELLED.test(text)) return;
  let digits = '';
  let start = -1;
  let end = -1;
  const flush = () => {
    const mobile = /^1[3-9]\d{9}$/.test(digits);
    const overseas = /^00\d{8,13}$/.test(digits);
    const service = /^400\d{7}$/.test(digits);
    if (mobile || overseas || service)
      phones.push({ start, end, digits, kind: mobile ? 'mobile' : service ? 'service' : 'overseas' });
    digits = '';
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i) === '幺' ? '一' : text.charAt(i);
    const d = HAN_DIGITS.indexOf(c);
    if (d >= 0) {
      if (start < 0) start = i;
      digits += String(d);
      end = i + 1;
      if (digits.length > 16) flush();
    } else if (digits !== '' && !(/[、 -]/.test(c) && i - end < 1)) flush();
  }
  if (digits !== '') flush();
}
