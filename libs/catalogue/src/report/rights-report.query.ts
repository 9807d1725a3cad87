import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { titleFilter } from '../title/title-filter.js';
import type { RightsStatus } from '../article/article-content.js';
import { ReadArticles } from '../catalogue.permissions.js';
import { monthOf, monthRange } from './report-month.js';

export interface RightsReportFilter {
  /** `yyyy-mm`; the last full month when absent. */
  month?: string;
  /** A title's id. */
  title?: string;
}

export interface ReportMonth {
  month: string;
  articles: number;
  sellable: number;
}

/** One section or title: how many articles, and how many of them can be sold. */
export interface ReportLine {
  /** A section's name or a title's id; null for articles without a section. */
  key: string | null;
  label: string | null;
  articles: number;
  sellable: number;
}

export interface RightsReportView {
  month: string;
  /** First day, and the day behind the last, both UTC. */
  from: string;
  to: string;
  articles: number;
  /** Live, with a text that may be licensed. */
  sellable: number;
  /** Of these, those whose every picture may be licensed too. */
  whole: number;
  /** What stands in the way of the others, by code and status of the text; null for articles that are not live. */
  reasons: { code: string; status: RightsStatus | null; articles: number }[];
  /** What stands in the way of pictures, whatever their article. */
  pictureReasons: { code: string; articles: number; parts: number }[];
  /** Who stands in the way, most articles first: owners, and people whose contract does not allow it. */
  names: { name: string; kind: 'owner' | 'contributor'; text: number; pictures: number }[];
  sections: ReportLine[];
  titles: ReportLine[];
  /** Twelve months up to this one. */
  trend: ReportMonth[];
}

interface GroupRow {
  title_id: string;
  title_name: string;
  section: string | null;
  code: string | null;
  status: RightsStatus | null;
  articles: number;
  whole: number;
}

/** Articles of a month; `$3` is a title or null, `$4` the time that counts. */
const OF_MONTH = `a.sort_at >= $1 AND a.sort_at < $2 AND ($3::uuid IS NULL OR a.title_id = $3)`;
const IS_LIVE = `(a.state = 'live' OR (a.state = 'embargoed' AND a.embargoed_until <= $4))`;
const PICTURES = `('image', 'graphic', 'video', 'audio')`;

const GROUPS = `
  SELECT g.title_id, t.name AS title_name, g.section, g.code, g.status, count(*)::int AS articles,
    count(*) FILTER (WHERE g.whole)::int AS whole
  FROM (
    SELECT a.title_id, a.section,
      CASE WHEN NOT ${IS_LIVE} THEN 'article.' || a.state
        WHEN a.text_rights <> 'licensable' THEN a.components #>> '{0,rights,code}' END AS code,
      CASE WHEN ${IS_LIVE} THEN a.text_rights END AS status,
      NOT jsonb_path_exists(a.components,
        '$[*] ? (@.kind == "image" || @.kind == "graphic" || @.kind == "video" || @.kind == "audio")
          ? (@.rights.status <> "licensable")') AS whole
    FROM catalogue.article a WHERE ${OF_MONTH}
  ) g JOIN catalogue.title t ON t.id = g.title_id
  GROUP BY 1, 2, 3, 4, 5`;
/** The parts of a month that stand in the way; first by themselves, as nobody can guess how many parts an article has. */
const PARTS = `part AS MATERIALIZED (
    SELECT a.id, c ->> 'kind' AS kind, c -> 'rights' AS rights
    FROM catalogue.article a, jsonb_array_elements(a.components) c
    WHERE ${OF_MONTH} AND ${IS_LIVE} AND c -> 'rights' ->> 'status' <> 'licensable' AND c ->> 'kind' <> 'pull-quote'
  )`;
const PICTURE_REASONS = `
  WITH ${PARTS}
  SELECT rights ->> 'code' AS code, count(DISTINCT id)::int AS articles, count(*)::int AS parts
  FROM part WHERE kind IN ${PICTURES} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 50`;
const NAMES = `
  WITH ${PARTS}
  SELECT n.name, CASE WHEN p.rights ->> 'status' = 'excluded' THEN 'owner' ELSE 'contributor' END AS kind,
    count(DISTINCT p.id) FILTER (WHERE p.kind = 'text')::int AS text,
    count(DISTINCT p.id) FILTER (WHERE p.kind IN ${PICTURES})::int AS pictures
  FROM part p, jsonb_array_elements_text(p.rights -> 'names') AS n (name)
  GROUP BY 1, 2 ORDER BY count(DISTINCT p.id) DESC, 1 LIMIT 50`;
const TREND = `
  SELECT to_char(a.sort_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*)::int AS articles,
    count(*) FILTER (WHERE a.text_rights = 'licensable' AND ${IS_LIVE})::int AS sellable
  FROM catalogue.article a WHERE ${OF_MONTH} GROUP BY 1 ORDER BY 1`;

/** What share of a month’s articles can be sold, and what stands in the way of the rest. */
@Injectable()
export class RightsReport {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Four statements over one month (and one index over twelve). @throws catalogue.month-invalid */
  async of(actor: Actor, filter: RightsReportFilter): Promise<RightsReportView> {
    authorise(actor, ReadArticles);
    const now = this.clock.now();
    const month = filter.month ?? monthOf(now, -1);
    const { from, to, yearBefore } = monthRange(month);
    const title = titleFilter(filter.title);
    const range = [from, to, title, now];
    const [groups, pictureReasons, names, trend] = await Promise.all([
      this.reads.query<GroupRow>(GROUPS, range),
      this.reads.query<RightsReportView['pictureReasons'][number]>(PICTURE_REASONS, range),
      this.reads.query<RightsReportView['names'][number]>(NAMES, range),
      this.reads.query<ReportMonth>(TREND, [yearBefore, to, title, now]),
    ]);
    return {
      ...{ month, from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) },
      ...totals(groups),
      ...{ pictureReasons, names, trend },
    };
  }
}

function totals(
  groups: readonly GroupRow[],
): Pick<RightsReportView, 'articles' | 'sellable' | 'whole' | 'reasons' | 'sections' | 'titles'> {
  const sellable = groups.filter(({ code }) => code === null);
  const reasons = new Map<string, RightsReportView['reasons'][number]>();
  for (const { code, status, articles } of groups) {
    if (code === null) continue;
    const key = `${code} ${status}`;
    reasons.set(key, { code, status, articles: (reasons.get(key)?.articles ?? 0) + articles });
  }
  return {
    articles: sum(groups, 'articles'),
    sellable: sum(sellable, 'articles'),
    whole: sum(sellable, 'whole'),
    reasons: [...reasons.values()].sort(
      (one, other) => other.articles - one.articles || (one.code < other.code ? -1 : 1),
    ),
    sections: lines(groups, ({ section }) => ({ key: section, label: section })),
    titles: lines(groups, ({ title_id: key, title_name: label }) => ({ key, label })),
  };
}

const sum = (rows: readonly GroupRow[], field: 'articles' | 'whole'): number =>
  rows.reduce((total, row) => total + row[field], 0);

function lines(groups: readonly GroupRow[], keyOf: (row: GroupRow) => Pick<ReportLine, 'key' | 'label'>): ReportLine[] {
  const found = new Map<string | null, ReportLine>();
  for (const row of groups) {
    const { key, label } = keyOf(row);
    const line = found.get(key) ?? { key, label, articles: 0, sellable: 0 };
    line.articles += row.articles;
    if (row.code === null) line.sellable += row.articles;
    found.set(key, line);
  }
  return [...found.values()].sort((one, other) => other.articles - one.articles);
}
