/**
 * Pages that are known to show messages while nothing reliable is known about how they are built: the generic reader
 * runs there, told only what kind of messages to expect. Whether a maker's cloud shows text messages at all is open for
 * some (Huawei and vivo describe them as part of the device backup); there it finds nothing and says so.
 */
import { genericSite } from './generic';

export const smsClouds = genericSite({
  id: 'generic-sms',
  scope: 'sms',
  channel: 'sms',
  matches: [
    'https://i.mi.com/sms/*',
    'https://cloud.flyme.cn/browser/sms*',
    'https://cloud.huawei.com/*',
    'https://yun.vivo.com.cn/*',
    'https://cloud.oppo.com/*',
    'https://cloud.heytap.com/*',
    'https://cloud.honor.com/*',
    'https://cloud.samsung.com/*',
    'https://www.pushbullet.com/*',
    'https://web.airdroid.com/*',
    'https://mightytext.net/*',
  ],
});

/** Lenders' customer service, in frames of the vendors. */
export const chatVendors = genericSite({
  id: 'generic-chat',
  scope: 'chat',
  channel: 'chat',
  matches: [
    'https://*.sobot.com/chat/*',
    'https://*.qiyukf.com/*',
    'https://qiyukf.com/*',
    'https://*.meiqia.com/*',
    'https://*.udesk.cn/*',
    'https://*.s2.udesk.cn/*',
    'https://*.7moor.com/*',
    'https://webchat.yuntongxun.com/*',
  ],
});

export const carrierMails = genericSite({
  id: 'generic-webmail',
  scope: 'mail',
  channel: 'mail',
  matches: ['https://*.mail.10086.cn/*', 'https://mail.10086.cn/*', 'https://*.189.cn/*', 'https://mail.wo.cn/*'],
});
