/** WeChat's file helper shows only what the person wrote to themselves. Nothing reliable is known of how it is built. */
import { readPage } from './generic';
import type { Site } from './types';
import { wechatWeb } from './wechat-web';

export const fileHelper: Site = {
  ...wechatWeb,
  matches: ['https://filehelper.weixin.qq.com/*', 'https://szfilehelper.weixin.qq.com/*'],
  grade: 'generic',
  messages(doc, around) {
    const known = wechatWeb.messages(doc, around);
    return known.length > 0 ? known : readPage(doc, around, 'chat').messages;
  },
};
