import type { ContentFile } from '../../newsroom/content-file.js';
import type { NewsroomSite } from '../../newsroom/newsroom-site.js';
import { type BodyBlock, type BodyPicture, isPicture } from '../markup/body.js';
import { parseBody } from '../markup/parse-body.js';
import { newspaperOf, type Newspaper } from './newspapers.js';

/** An article as its page prints it. */
export interface PressArticle {
  paper: Newspaper;
  slug: string;
  /** On its site, as a browser writes it. */
  path: string;
  url: string;
  headline: string;
  standfirst: string;
  label: string | undefined;
  section: { name: string; slug: string };
  byline: string;
  authors: string[];
  /** Who wrote it when no person did: the paper or an agency. */
  isByPeople: boolean;
  note: string | undefined;
  published: Date;
  updated: Date | undefined;
  topics: string[];
  lead: BodyPicture | undefined;
  blocks: BodyBlock[];
  minutes: number;
  /** Embargoed and killed articles keep their page and are in no list of the paper. */
  state: 'live' | 'embargoed' | 'killed';
}

const WORDS_A_MINUTE = 220;
const AGENCIES = new Set(['Reuters', 'رويترز', 'AFP and agencies', 'AFP']);

/** @throws Error that names a content file without a headline, a section of its paper or a date */
export function toArticle(file: ContentFile, site: Pick<NewsroomSite, 'origin'>): PressArticle {
  const { fields, slug } = file;
  const paper = newspaperOf(file.title);
  const section = paper.sections.find(({ name }) => name === fields['section']);
  const published = new Date(fields['published'] ?? '');
  if (!fields['headline'] || !section || Number.isNaN(published.getTime())) {
    throw new Error(`${slug} needs a headline, a section of ${paper.name} and a date.`);
  }
  const byline = fields['byline'] ?? paper.name;
  const authors = authorsOf(fields['authors'] ?? byline);
  const path = encodeURI(file.path);
  return {
    ...{ paper, slug, path, section, published, byline, authors },
    url: `${site.origin}${path}`,
    headline: fields['headline'],
    standfirst: fields['standfirst'] ?? '',
    label: fields['label'],
    isByPeople: !authors.some((name) => AGENCIES.has(name) || name.includes(paper.name.replace('The ', ''))),
    note: fields['note'],
    updated: fields['updated'] ? new Date(fields['updated']) : undefined,
    state: stateOf(fields['state']),
    topics: (fields['topics'] ?? '').split(', ').filter(Boolean),
    ...bodyOf(file),
  };
}

const authorsOf = (line: string): string[] =>
  line
    .replace(/^By /, '')
    .replace(/ in (?:the )?\p{Lu}.*$/u, '')
    .split(/, | and (?!agencies)/)
    .map((name) => name.trim());

const stateOf = (field: string | undefined): PressArticle['state'] =>
  field === 'embargoed' || field === 'killed' ? field : 'live';

type PressBody = Pick<PressArticle, 'lead' | 'blocks' | 'minutes'>;
/** Every page lists its neighbours; their bodies are read once. */
const bodies = new WeakMap<ContentFile, PressBody>();

function bodyOf(file: ContentFile): PressBody {
  const known = bodies.get(file) ?? readBody(file.body);
  bodies.set(file, known);
  return known;
}

function readBody(body: string): PressBody {
  const [first, ...rest] = parseBody(body);
  const lead = first && isPicture(first) ? first : undefined;
  const minutes = Math.max(1, Math.round(body.split(/\s+/).length / WORDS_A_MINUTE));
  return { lead, blocks: lead || !first ? rest : [first, ...rest], minutes };
}

/** A day such as “14 February 2026”, as the paper's readers write it. */
export const longDate = (date: Date, { locale }: Newspaper): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
