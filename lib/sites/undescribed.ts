/** Pages without a reader of their own: hosts known to show messages, and any page at all; another script carries these. */
import { carrierMails, chatVendors, smsClouds } from './clouds';
import { fileHelper } from './file-helper';
import { anySite } from './generic';
import { underPattern } from './pattern';
import type { Site } from './types';

export const UNDESCRIBED: readonly Site[] = [fileHelper, smsClouds, chatVendors, carrierMails];

export const undescribedSiteFor = (url: string): Site =>
  UNDESCRIBED.find((site) => site.matches.some((pattern) => underPattern(pattern, url))) ?? anySite;
