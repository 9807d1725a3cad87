import type { Use } from '../../../api/desk-client.js';

export const PURPOSES: Use['purpose'][] = [
  'editorial',
  'educational',
  'non-profit',
  'internal',
  'corporate-promotional',
  'advocacy',
];
export const EDITS: Use['edits'][] = ['none', 'style', 'shorten', 'cut-with-approval', 'adapt'];
export const EXCLUSIVITY: Use['exclusivity']['kind'][] = ['none', 'sector', 'territory', 'full'];
export const TERRITORIES: Use['territory']['kind'][] = ['worldwide', 'countries', 'region', 'except'];
export const MONTHS = [1, 3, 6, 12, 24, 36, 60];
export const LANGUAGES = (
  'ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms mt nl no pl pt ro ru sk sl sq sr sv sw ta ' +
  'th tr uk ur vi zh'
).split(' ');

/** The term behind a choice such as `12`, `one-time` or `perpetual`. */
export function termOf(key: string): Use['term'] {
  return key === 'one-time' || key === 'perpetual' ? { kind: key } : { kind: 'months', months: Number(key) };
}

export const keyOfTerm = (term: Use['term']): string => (term.kind === 'months' ? String(term.months) : term.kind);
