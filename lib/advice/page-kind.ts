/** Which pages are advice about debts at all. Public bodies, judgments and warnings are right by their own date. */
import { domainOwner, hostOf, isGovernment } from '../institutions/domains';
import type { Article } from './types';

const TOPIC =
  /催收|催款|催債|催债|逾期|欠款|欠债|欠債|网贷|網貸|债务|債務|还款|還款|信用卡|贷款|貸款|征信|徵信|停息挂账|停息掛帳/g;
const JUDGMENT = /本院认为|本院認為|判决如下|判決如下|裁定如下|上诉人|上訴人|被上诉人|审判长|審判長/;
const NOTICE =
  /风险提示|風險提示|消费提示|消費提示|消费者提示|风险提醒|风险警示|消费警示|以案[说释]|典型案例|辟谣|闢謠|反诈|反詐|监管局|監管局|金融监管总局|公安机关提醒|警方提[示醒]|法官说法|法院发布|开庭公告|送达公告|投教|消保/;
/** Bodies whose pages are not under gov.cn. */
const PUBLIC_HOSTS = [
  'court.gov.cn',
  'chinacourt.org',
  'npc.gov.cn',
  'nifa.org.cn',
  'china-cba.net',
  'pbccrc.org.cn',
  'cca.org.cn',
  '12348.gov.cn',
];
/** A page speaks about debts when it does so this often. */
const LEAST_TIMES = 3;
const LEAST_WORDS = 2;

export function isOfficial(url: string): boolean {
  const host = hostOf(url);
  return (
    isGovernment(host) ||
    domainOwner(host) !== null ||
    PUBLIC_HOSTS.some((known) => host === known || host.endsWith(`.${known}`))
  );
}

export function isAdvice({ url, title, paragraphs }: Article): boolean {
  if (isOfficial(url)) return false;
  const heads = [
    title,
    ...paragraphs
      .filter(({ heading }) => heading)
      .slice(0, 1)
      .map(({ text }) => text),
  ];
  if (heads.some((head) => NOTICE.test(head))) return false;
  const whole = [title, ...paragraphs.map(({ text }) => text)].join('\n').slice(0, 200_000);
  if (JUDGMENT.test(whole)) return false;
  const named = whole.match(TOPIC) ?? [];
  return named.length >= LEAST_TIMES && new Set(named).size >= LEAST_WORDS;
}
