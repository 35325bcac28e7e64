/** The promise guard: one sentence, and a safer wording to put in its place. */
export default {
  'promise.title': '答应之前看一眼',
  'promise.say.monthly': '这里每月要拿出 {amount}，您每月能还的是 {can}。',
  'promise.say.by-day': '这里要在 {day} 前拿出 {amount}，到那天大约能有 {can}。',
  'promise.say.at-once': '这里要一次拿出 {amount}，您一个月能还的是 {can}。',
  'promise.say.no-sum': '这里答应了日期，没有写多少钱。',
  'promise.say.no-budget': '这里写了 {amount}，还没有算过每月能拿出多少。',
  'promise.say.none': '眼下每月没有余下的，这里却要拿出 {amount}。',
  'promise.safer.none': '我目前没有余力还款，希望先延期，情况好转后再商量金额。',
  'promise.safer.monthly': '我目前每月能稳定偿还 {can}，收入好转后愿意再商量增加。',
  'promise.safer.by-day': '到 {day} 我能先还 {can}，其余部分希望分期偿还。',
  'promise.safer.at-once': '我目前一次能还 {can}，其余部分希望分期偿还。',
  'promise.safer.no-sum': '我先把每月能还的数算好，再书面答复金额和日期。',
  'promise.safer.no-budget': '我先算清每月收支，再书面答复能还的金额。',
  'promise.use': '换成这句',
  'promise.keep': '我想清楚了，照原样',
  'promise.budget': '先算账',
} as const;
