/** Pages without a list: a formal letter, a lender's page with its notices and tables, an article, or nothing of these. */
import { parentOf, wordsOf } from '../dom';
import type { Surroundings } from '../types';
import { blocksOf, type Flat } from './blocks';
import { contentOf } from './content';
import { readLetter } from './letter';
import { readLog } from './log';
import { isTableOfCost, paragraphGroups } from './paragraph-groups';
import type { Survey } from './survey';

/** What only the page of somebody's own loan says. */
const OWED =
  /应还|待还|已逾期|逾期天数|逾期金额|立即还款|去还款|还款计划|还款日|剩余本金|罚息|违约金|本期账单|借款合同|借据|年化利率|综合年化|担保费|服务费|会员费|贷款余额|扣款/g;
const ADVICE =
  /如何|怎么|怎样|方法|技巧|攻略|解读|须知|什么是|为什么|指南|几种|步骤|小编|作者|来源[:：]|发布时间|阅读量?|浏览|责任编辑|上一篇|下一篇|相关(?:推荐|阅读|文章)|网友|答[:：]|问[:：]/g;
const ARTICLE_PLACES = 'article, [itemtype*="Article"], [property="og:type"][content="article"], meta[name="author"]';
const ARTICLE_WORDS = /^(?:article|post|entry|news|blog|essay|story|thread|topic|forum|question|answer|wiki|comment)$/;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

export function readFlat(survey: Survey, doc: Document, around: Surroundings): Flat {
  const blocks = blocksOf(survey);
  const whole = blocks.map(({ text }) => text).join('\n');
  if (whole.length < 20) return { kind: 'none' };
  const content = contentOf(survey);
  const advice = count(whole, ADVICE) + count(doc.title, ADVICE) * 2;
  const article = isArticle(survey, doc, content);
  // an article that quotes samples of messages is no conversation
  const log = article || advice >= 3 ? null : readLog(blocks, survey, around);
  if (log) return log;
  const letter = readLetter(blocks, content, around);
  const owed = new Set(whole.match(OWED) ?? []).size;
  const costs = blocks.some(({ element, text }) => element.localName === 'table' && isTableOfCost(text));
  if (letter && !(article && advice >= 3)) return letter;
  const linked = share(survey, content);
  if ((owed >= 3 || (owed >= 1 && costs)) && !(article || advice >= 4)) {
    const messages = paragraphGroups(blocks);
    if (messages.length > 0 && content) return { kind: 'portal', container: content, messages };
  }
  const long = blocks.filter(({ text, heading }) => !heading && text.length >= 40);
  const chars = long.reduce((sum, { text }) => sum + text.length, 0);
  if (article && chars >= 120) return { kind: 'article' };
  if (chars >= 300 && long.length >= 3 && linked < 0.5) return { kind: 'article' };
  if (advice >= 3 && chars >= 100 && long.length >= 2) return { kind: 'article' };
  return { kind: 'none' };
}

const share = (survey: Survey, content: Element | null) => {
  const its = content ? survey.inside.get(content) : null;
  return its ? its.links / Math.max(1, its.chars) : 1;
};

function isArticle(survey: Survey, doc: Document, content: Element | null): boolean {
  if (doc.querySelector(ARTICLE_PLACES)) return true;
  for (let at = content; at; at = parentOf(at)) if (wordsOf(at).some((word) => ARTICLE_WORDS.test(word))) return true;
  const [body] = survey.order;
  return [
    ...(body?.querySelectorAll(
      '[class*="article" i], [class*="post-content" i], [id*="article" i], [class*="news" i]',
    ) ?? []),
  ].some((element) => (survey.inside.get(element)?.chars ?? 0) > 120);
}
