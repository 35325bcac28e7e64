import { carrierMails, chatVendors, smsClouds } from './clouds';
import { easemobWidget } from './easemob-widget';
import { anySite } from './generic';
import { gmail } from './gmail';
import { googleMessages } from './google-messages';
import { googleVoice } from './google-voice';
import { neteaseMail } from './netease-mail';
import { outlookWeb } from './outlook-web';
import { underPattern } from './pattern';
import { qqMail } from './qq-mail';
import type { Site } from './types';
import { wechatWeb } from './wechat-web';
import { whatsappWeb } from './whatsapp-web';

export { underPattern } from './pattern';

/** All sites, dedicated ones first: the first that matches an address is its reader. */
export const SITES: readonly Site[] = [
  googleMessages,
  googleVoice,
  whatsappWeb,
  wechatWeb,
  qqMail,
  neteaseMail,
  outlookWeb,
  gmail,
  easemobWidget,
  smsClouds,
  chatVendors,
  carrierMails,
];

export function siteFor(url: string): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => underPattern(pattern, url))) ?? null;
}

/** The reader of any page that the person asked for: its own, or the one that finds its way anywhere. */
export const readerFor = (url: string): Site => siteFor(url) ?? anySite;

/** What the manifest names: hosts whose pages are read without asking, because reading them is what this is for. */
export const INSTALL_MATCHES: string[] = SITES.filter((site) => site.atInstall).flatMap((site) => site.matches);
