import { isCurrency, isId } from '#libs/kernel';
import type { Findings } from './findings.js';
import { isRecord } from './findings.js';
import type { UseItem } from './use.js';

const MOST_ITEMS = 100;
const MOST_PARTS = 500;

/** The articles of a quote: at least one, each once, with chosen blocks and components as lists of ids. */
export function checkItems(value: unknown, findings: Findings): UseItem[] {
  if (!Array.isArray(value) || value.length === 0) {
    findings.add('items', 'items-missing', 'Choose at least one article.');
    return [];
  }
  if (value.length > MOST_ITEMS) {
    findings.add(
      'items',
      'too-many-items',
      `A quote takes at most ${MOST_ITEMS} articles; ask for a contract instead.`,
    );
    return [];
  }
  const items: UseItem[] = [];
  for (const [index, entry] of value.entries()) {
    const item = checkItem(entry, `items.${index}`, findings);
    if (!item) continue;
    if (items.some((other) => other.articleId === item.articleId)) {
      findings.add(`items.${index}.articleId`, 'article-twice', 'This article is named twice.');
    } else items.push(item);
  }
  return items;
}

function checkItem(entry: unknown, path: string, findings: Findings): UseItem | null {
  if (!isRecord(entry) || !isId(entry['articleId'])) {
    findings.add(`${path}.articleId`, 'article-unknown', 'This is not the id of an article.');
    return null;
  }
  const item: UseItem = { articleId: entry['articleId'].toLowerCase() };
  const excerpt = entry['excerpt'];
  if (excerpt !== undefined && excerpt !== null) {
    const blockIds = checkIds(
      isRecord(excerpt) ? excerpt['blockIds'] : undefined,
      `${path}.excerpt.blockIds`,
      findings,
    );
    if (blockIds.length === 0) {
      findings.add(`${path}.excerpt.blockIds`, 'excerpt-empty', 'Choose at least one paragraph of the excerpt.');
    }
    item.excerpt = { blockIds };
  }
  const components = entry['componentIds'];
  if (components !== undefined && components !== null) {
    const componentIds = checkIds(components, `${path}.componentIds`, findings);
    if (componentIds.length > 0) item.componentIds = componentIds;
  }
  return item;
}

function checkIds(value: unknown, path: string, findings: Findings): string[] {
  const isList = Array.isArray(value) && value.length <= MOST_PARTS;
  if (!isList || !value.every((id) => typeof id === 'string' && id.length > 0 && id.length <= 200)) {
    findings.add(path, 'ids-invalid', 'This is a list of ids from the article.');
    return [];
  }
  return [...new Set(value as string[])];
}

export function checkCurrency(value: unknown, findings: Findings): string {
  if (typeof value === 'string' && isCurrency(value.toUpperCase())) return value.toUpperCase();
  findings.add('currency', 'currency-unknown', 'Use an ISO 4217 code such as GBP, EUR or USD.');
  return 'GBP';
}
