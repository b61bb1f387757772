import { JSDOM } from 'jsdom';
import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss';

/** A script before the rows may choose other tokens than the page starts with, so all are needed. */
const WHOLE = 'tokens';

/** Nothing of it shows before the rows do: paper, and the font that is still to come. */
const isForLater = (node: ChildNode): boolean =>
  node.type === 'atrule' &&
  ((node.name === 'media' && node.params === 'print') ||
    (node.name === 'layer' && node.params === 'font'));

/** Parts of elements, which no element is; some may be written as of old, with one colon. */
const PARTS = /::[\w-]+(\([^)]*\))?|:(before|after|first-line|first-letter)\b/g;

/** What a reader can bring about before the whole sheet is there: their ticks and their focus show. */
const STATES = /:(focus-visible|focus-within|focus|checked|popover-open)\b|\[open\]/g;

/** Whether any element of the page is meant; where that cannot be told, it may be. */
const isMet = (page: Document, selector: string): boolean => {
  try {
    const bare = selector.replaceAll(PARTS, '').replaceAll(STATES, '');
    return page.querySelector(bare || '*') !== null;
  } catch {
    return true;
  }
};

const keepMet = (page: Document, rule: Rule): void => {
  const met = rule.selectors.filter((selector) => isMet(page, selector));
  if (met.length === 0) rule.remove();
  else rule.selectors = met;
};

/** At-rules that hold rules for elements. */
const GROUPS = new Set(['layer', 'media', 'container', 'supports']);

const isGroup = (node: ChildNode): node is AtRule & { nodes: ChildNode[] } =>
  node.type === 'atrule' && node.nodes !== undefined && GROUPS.has(node.name);

const keepNeeded = (page: Document, within: Container): void => {
  within.each((node) => {
    if (isForLater(node)) node.remove();
    else if (node.type === 'rule') keepMet(page, node);
    else if (isGroup(node) && node.params !== WHOLE) {
      keepNeeded(page, node);
      if (node.nodes.length === 0) node.remove();
    }
  });
};

/**
 * Of a stylesheet, the rules that the page needs to be drawn for the first time: those that dress
 * any of its elements, also one that is focused, ticked or opened, in their order. The whole sheet has
 * to follow, since what is hovered, printed or drawn by a script is not in it; as it repeats these
 * rules too, it has the last word on whatever both dress.
 */
export const firstStyles = (styles: string, html: string): string => {
  const root = postcss.parse(styles);
  keepNeeded(new JSDOM(html).window.document, root);
  return root.toString();
};
