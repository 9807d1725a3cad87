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
  /** The code of what stands in the way of a part, such as `text.agency`. */
  reason?: string | undefined;
  /** Who stands in the way of the text, as the verdict names them. */
  textBy?: string | undefined;
  /** The same for pictures, graphics, video and audio. */
  picturesBy?: string | undefined;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
/** As `catalogue.search_marks` shortens sections, codes and names. */
const LONGEST_MARKED = 100;

/** A time to filter by; what is no time filters nothing. */
export function timeFilter(value: string | undefined): Date | null {
  const time = /^\d{4}-\d\d-\d\d/.test(value ?? '') ? Date.parse(value!) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time);
}

const sectionKey = (section: string): string => section.trim().toLowerCase().slice(0, LONGEST_MARKED);
/** By whole characters, as PostgreSQL counts them. */
const shortened = (text: string): string => Array.from(text).slice(0, LONGEST_MARKED).join('');
const titleId = (title: string): string => (isId(title) ? title.toLowerCase() : NOBODY);
const languageKey = (language: string): string => language.replace(/[^A-Za-z0-9-]/g, '').toLowerCase();

/** The filters as marks of the index (`catalogue.search_marks`). */
export function marksOf(filters: SearchFilters): string[] {
  const { title, section, language, rights, state, needsClearance, reason, textBy, picturesBy } = filters;
  return [
    ...(title ? [`~t${titleId(title)}`] : []),
    ...(section ? [`~s${sectionKey(section)}`] : []),
    ...(language ? [`~l${languageKey(language)}`] : []),
    ...(rights ? [`~r${rights}`] : []),
    ...(state === 'killed' || state === 'embargoed' ? [`~a${state}`] : []),
    ...(needsClearance ? ['~needs-clearance'] : []),
    ...(reason ? [`~k${shortened(reason)}`] : []),
    ...(textBy ? [`~nt${shortened(textBy)}`] : []),
    ...(picturesBy ? [`~np${shortened(picturesBy)}`] : []),
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
