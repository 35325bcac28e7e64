/** For how many days a debt is said to be overdue. Months say no number of days; a plain year does. */
import type { NumberAt } from './numbers';

export interface DaysAt {
  value: number;
  start: number;
  end: number;
  /** how plainly the text says it */
  weight: number;
}

const DAY =
  /^\s?(?:余|多)?(?:个)?(?:天|日)(?!历|常|期间|元|前|内|后|之?内|以?内|以?前|以?后|止|起|左右来|开庭|均|息|报|子|本|利|程|至|一大早)|^\s?d(?![a-z])/;
const NOT_AFTER =
  /^\s?(?:天|日)\s?(?:内|后|前|之内|以内|之后|以后|之前|免息|无理由|拘留|行政|的?期限|为限|为期|周期|滚|不回|未签|有效|可达|起息|期(?!间)|为一期|一次|到账|出|放|审|见效|抹|搞定|宽限|时间|公示|冷静|倒计时|一百|循环|制|不等|就成|即触犯|即可|未现身)/;
const BEFORE: readonly [number, RegExp][] = [
  [
    10,
    /(?:逾期|逾|余期|超期|过期|延滞|迟到|晚还|违期|违约|逾期时间|逾期天数|逾期日数|账龄)(?:已经?|了|达|超过?|约|满|共|有|至今|为|时间|天数|第|:|：| |整|足足|合计|未还|长达|累计|计|近)*$/,
  ],
  [
    9,
    /(?:拖|欠|拖欠|挂|晚|超|超过|超出|已过|过了?|过还款日|还款日|过宽限期|宽限期|延误|失联|到期)(?:已经?|了|达|第|着|未还|有|满|整|都|快)*$/,
  ],
  [
    8,
    /(?:至今|账户第|累计|连续|已经?|都|鉴于您|对于您|您已|您现?处|恭喜您|进入第|今天是第|第)(?:已经?|有|过了|第|连续|整|满)*\s?$/,
  ],
  [9, /(?:逾期|拖欠)[^,，。;；]{0,8}[(（](?:共|即)?$/],
  [4, /(?:元|块|圆|\d|款|万|千|百|债务)\s?[（(/／,，、。．;；:：整| —–-]{0,3}(?:逾|已|满|第)?\s?$/],
  [3, /(?:^|[。！!,，:：\n】\]）)—✕ ])(?:满|整|都)?\s?$/],
];
const AFTER: readonly [number, RegExp][] = [
  [
    9,
    /^\s?(?:天|日)(?:了|过去)?(?:还)?(?:未|没|不|没有|拖着|逾期|的?逾期|欠款|的?账单|没见着)(?:还|付|归还|履约|结|履行|理|见着?|回|缴|支付|来|到账|逾期)?/,
  ],
  [6, /^\s?(?:天|日)(?:了|咯|啦|未|没|的|,还|，还)/],
  [3, /^\s?(?:天|日|d)\s?(?:[)）。,，;；!！、/／\n|~～—…「《]|$)/],
];
/** the number belongs to something else */
const NOT_BEFORE =
  /(?:缓|延|延长|延后|延期|展期|再等|再给|顺延|近|每|周期|期限|提前|宽限|还剩|还有|剩|只剩|给您?|给你|免息|最长|最多|容时|限|在|前|后|保留|满足|拘留|拘|借|用|过两|等|投放|排班|提前|分|续|续期|共|免|冷静期|连发|延至|隔|就|头|国庆|春节|放假|休|号|月|年|起|止|连着|守|住|才干|干了|躲|迟疑|三天两头|年|月|蹲|站|公示|有效|约)\s?(?:约|了|至少|不少于)?$/;

export function readDays(text: string, numbers: readonly NumberAt[]): DaysAt | null {
  let best: DaysAt | null = null;
  const offer = (day: DaysAt) => {
    if (!best || day.weight > best.weight) best = day;
  };
  for (const n of numbers) {
    if (!Number.isInteger(n.value) || n.value < 1 || n.value > 9999 || (n.scaled && !n.han)) continue;
    const after = text.slice(n.end, n.end + 14);
    const before = text.slice(Math.max(0, n.start - 14), n.start);
    if (/^\s?年/.test(after) && n.value <= 20) {
      if (
        /(?:逾期|拖欠|拖了|欠了|欠款)(?:[^，。;；]{0,16}元)?(?:已经?|了|达|超过?|约|满|近)*$/.test(
          text.slice(Math.max(0, n.start - 24), n.start),
        ) &&
        !/^\s?年(?:\d|以上|内)/.test(after)
      )
        offer({ value: n.value * 365, start: n.start, end: n.end + 1, weight: 9 });
      continue;
    }
    if (!DAY.test(after) || NOT_AFTER.test(after) || /倒数第?$/.test(before)) continue;
    // 您上月曾晚还2天: settled since
    if (/(?:曾经?|前期|上[月期]曾?)(?:晚还|逾期|晚|迟)了?$/.test(before)) continue;
    // 晚一天是一天的息 · 超一天另加200: a rule, not a count
    if (n.value === 1 && /[晚超拖多]$/.test(before) && /^\s?[天日](?:[是就都算多加另][^还付]|两家|的息)/.test(after))
      continue;
    let weight = 0;
    for (const [w, pattern] of BEFORE)
      if (pattern.test(before)) {
        weight = w;
        break;
      }
    for (const [w, pattern] of AFTER)
      if (pattern.test(after)) {
        weight = weight === 0 && w < 6 ? 0 : Math.max(weight, w);
        break;
      }
    if (weight < 9 && NOT_BEFORE.test(before)) continue;
    if (weight === 9 && /(?:缓|延|宽限|每|每逾期?|还剩)$/.test(before)) continue;
    if (
      /(?:每|若|如|倘若|一旦|凡|超过?|达到|满|(?<!已)晚|(?<!已)超|曾晚还|曾逾期|前期逾期|、晚)(?:逾期|拖|逾|欠款)?(?:满|达|超过?)?$/.test(
        before,
      ) &&
      /^\s?(?:天|日)(?:的|即|以上|者|加|计|收|就|将|,将|，将|按)/.test(after)
    )
      continue;
    if (weight > 0) offer({ value: n.value, start: n.start, end: n.end + 1, weight });
  }
  if (best || !text.includes('昨')) return best;
  const yesterday =
    /(?:昨[日天](?:为|是)?(?:您的?|本期)?(?:应?还款日|应还|到期|的?最低还款|的?账单)|昨[日天]到期|账单昨[日天]到期)/.exec(
      text.slice(0, 4000),
    );
  if (yesterday) return { value: 1, start: yesterday.index, end: yesterday.index + yesterday[0].length, weight: 5 };
  return null;
}
