/** Words for a device that others use too: hiding, and what hiding is not. */
export default {
  'hide.name': '备忘',
  'hide.do': '隐藏',
  'hide.empty': '还没有内容。',
  'hide.back': '打开',
  'share.title': '别人也用这台电脑',
  'share.neutral': '换成不起眼的名字和图标',
  'share.neutral.help': '工具栏和这些页面上叫“备忘”，图标上不再显示数字。',
  'share.hide': '快速隐藏',
  'share.hide.help': '按“隐藏”，或在工作台连按两次 Esc，打开的页面都换成空白的备忘。按“打开”就回来。',
  'share.not': '隐藏不是密码锁，也不会加密。',
  'share.not.who': '会用这台电脑的人可以按“打开”看到；没有设密码锁，也能从硬盘上读到。',
  'share.not.what': '扩展列表里的名字、浏览记录、网页上的标记和下载的文件都不会变。',
  'share.not.do': '要防别人看到，请给电脑设自己的登录密码，备份加上密码，或设下面的密码锁。',
} as const;
