/** PostgreSQL's own text search configurations that articles are indexed with; `catalogue.search_config` says the same. */
export const CONFIGS = ['english', 'arabic', 'french', 'german', 'simple'] as const;
export type SearchConfig = (typeof CONFIGS)[number];

const BY_LANGUAGE: Readonly<Record<string, SearchConfig>> = { en: 'english', ar: 'arabic', fr: 'french', de: 'german' };

/** `en-GB` is `en` here. */
export const primaryLanguage = (language: string): string => language.toLowerCase().split('-')[0]!;

export const configOf = (language: string): SearchConfig => BY_LANGUAGE[primaryLanguage(language)] ?? 'simple';
