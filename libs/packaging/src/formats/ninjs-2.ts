import type { LicensedArticle } from '../article/licensed-article.js';
import type { FormatContext } from './article-format.js';
import { ninjs } from './ninjs.js';

const STANDARD = {
  name: 'ninjs',
  version: '2.2',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json#',
};

/** The same as IPTC ninjs 2.2, whose names are all in small letters and whose associations know no `rel`. */
export function ninjs2(article: LicensedArticle, context: FormatContext): Record<string, unknown> {
  const { associations, ...text } = lowerNames(ninjs(article, context));
  const parts = (associations as Record<string, unknown>[] | undefined)?.map(withoutRel);
  return { ...text, ...(parts ? { associations: parts } : {}), standard: STANDARD };
}

function lowerNames(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name.toLowerCase(), lowerWithin(one)]));
}

function lowerWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerWithin);
  return typeof value === 'object' && value !== null ? lowerNames(value as Record<string, unknown>) : value;
}

const withoutRel = (part: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'rel'));
