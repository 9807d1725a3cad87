import { isId } from '#libs/kernel';
import type { RightsStatus } from '../article/article-content.js';
import type { ArticleState } from '../article/article.states.js';
import { primaryLanguage } from './search-config.js';

/** What narrows a search, besides its words. */
export interface SearchFilters {
  /** A title's id. */
  title?: string | undefined;
  section?: string | undefined;
  /** BCP 47; `en` finds `en-GB` too. */
  language?: string | undefined;
  /** Of the text. */
  rights?: RightsStatus | undefined;
  /** Published from this day on, ISO 8601. */
  from?: string | undefined;
  /** Published before this day, ISO 8601. */
  to?: string | undefined;
  /** For staff; the public sees live articles only. */
  state?: ArticleState | undefined;
  /** Only articles with a part, text or picture, that needs clearance. */
  needsClearance?: boolean | undefined;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
/** As `catalogue.search_marks` shortens it. */
const LONGEST_SECTION = 100;

/** A time to filter by; what is no time filters nothing. */
export function timeFilter(value: string | undefined): Date | null {
  const time = /^\d{4}-\d\d-\d\d/.test(value ?? '') ? Date.parse(value!) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time);
}

const sectionKey = (section: string): string => section.trim().toLowerCase().slice(0, LONGEST_SECTION);
const titleId = (title: string): string => (isId(title) ? title.toLowerCase() : NOBODY);
const languageKey = (language: string): string => language.replace(/[^A-Za-z0-9-]/g, '').toLowerCase();

/** The filters as marks of the index (`catalogue.search_marks`). */
export function marksOf(filters: SearchFilters): string[] {
  const { title, section, language, rights, state, needsClearance } = filters;
  return [
    ...(title ? [`~t${titleId(title)}`] : []),
    ...(section ? [`~s${sectionKey(section)}`] : []),
    ...(language ? [`~l${languageKey(language)}`] : []),
    ...(rights ? [`~r${rights}`] : []),
    ...(state === 'killed' || state === 'embargoed' ? [`~a${state}`] : []),
    ...(needsClearance ? ['~needs-clearance'] : []),
  ];
}

/** SQL over `s` (catalogue.article_search) with its parameters. */
export class Conditions {
  readonly parameters: unknown[] = [];
  private readonly all: string[] = [];

  /** Takes a value; gives the name it has in the statement. */
  value(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  add(sql: string): void {
    this.all.push(sql);
  }

  get sql(): string {
    return this.all.length === 0 ? 'true' : this.all.join(' AND ');
  }
}

/** The filters as conditions on the columns, for scans that do not go by the index of lexemes. */
export function addFilters(conditions: Conditions, filters: SearchFilters, now: Date, isPublic: boolean): void {
  const { title, section, language, rights, state } = filters;
  const from = timeFilter(filters.from);
  const to = timeFilter(filters.to);
  if (isPublic || state === 'live') conditions.add(`s.visible_from <= ${conditions.value(now)}::timestamptz`);
  if (!isPublic && state === 'killed') conditions.add(`s.visible_from = 'infinity'`);
  if (!isPublic && state === 'embargoed') {
    conditions.add(`s.visible_from > ${conditions.value(now)}::timestamptz AND s.visible_from < 'infinity'`);
  }
  if (from) conditions.add(`s.sort_at >= ${conditions.value(from)}::timestamptz`);
  if (to) conditions.add(`s.sort_at < ${conditions.value(to)}::timestamptz`);
  if (title) conditions.add(`s.title_id = ${conditions.value(titleId(title))}::uuid`);
  if (rights) conditions.add(`s.text_rights = ${conditions.value(rights)}`);
  if (language) conditions.add(`s.language = ${conditions.value(primaryLanguage(languageKey(language)))}`);
  if (section) conditions.add(`left(lower(btrim(s.section)), 100) = ${conditions.value(sectionKey(section))}`);
}
