import type source from '../zh-CN/diff';

export default {
  'record.older': '上一號',
  'record.newer': '下一號',
  'record.walk': '前後的紀錄',
  'record.walk.help': '鍵盤：← → 換一條，Esc 回到列表。',
  'diff.title': '和上次存的對照',
  'diff.with': '對照的是',
  'diff.same': '{n} 筆沒有變。',
  'diff.added': '後來新增 {n} 筆。',
  'diff.not-shown': '{n} 筆這次沒有載入，不算變動。',
  'diff.none': '兩次都有的部分沒有變動。',
  'diff.some': '有 {n} 處變動。兩次存的都還在，原樣保留。',
  'diff.edited': '改了字',
  'diff.recalled': '被撤回',
  'diff.removed': '不見了',
  'diff.retimed': '時間變了',
  'diff.inserted': '中間多出來',
  'diff.before': '上次',
  'diff.after': '這次',
  'diff.means': '只說明兩次頁面顯示得不同，說明不了是誰改的。',
} as const satisfies Record<keyof typeof source, string>;
