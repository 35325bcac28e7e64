import type source from '../zh-CN/hiding';

/** Words for a device that others use too: hiding, and what hiding is not. */
export default {
  'hide.name': '備忘',
  'hide.do': '隱藏',
  'hide.empty': '還沒有內容。',
  'hide.back': '打開',
  'share.title': '別人也用這台電腦',
  'share.neutral': '換成不起眼的名字和圖示',
  'share.neutral.help': '工具列和這些頁面上叫「備忘」，圖示上不再顯示數字。',
  'share.hide': '快速隱藏',
  'share.hide.help': '按「隱藏」，或在工作台連按兩次 Esc，打開的頁面都換成空白的備忘。按「打開」就回來。',
  'share.not': '隱藏不是密碼鎖，也不會加密。',
  'share.not.who': '會用這台電腦的人可以按「打開」看到；沒有設密碼鎖，也能從硬碟上讀到。',
  'share.not.what': '擴充功能清單裡的名字、瀏覽紀錄、網頁上的標記和下載的檔案都不會變。',
  'share.not.do': '要防別人看到，請給電腦設自己的登入密碼，備份加上密碼，或設下面的密碼鎖。',
} satisfies Record<keyof typeof source, string>;
