export const REPORT_DIMENSIONS = ['title', 'section', 'territory', 'medium', 'buyer'] as const;
export type ReportDimension = (typeof REPORT_DIMENSIONS)[number];

/** What a heading is of a line (l) or of its sale (s). */
export const COLUMNS: Readonly<Record<ReportDimension, { key: string; label: string }>> = {
  title: { key: `coalesce(l.title_id::text, '')`, label: 'l.title_name' },
  section: { key: `coalesce(l.section, '')`, label: `coalesce(l.section, '')` },
  territory: { key: 's.territory', label: 's.territory' },
  medium: { key: 'l.medium', label: 'l.medium' },
  buyer: { key: 's.organisation_id::text', label: 's.organisation_name' },
};

/** A line's part of what went back of its article, by what lies below it: the parts of a sale add up to the whole. */
const RETURNED = `CASE WHEN r.back IS NULL THEN 0 ELSE
  div(r.back * (l.below - r.start + l.net), r.whole) - div(r.back * (l.below - r.start), r.whole) END`;

/**
 * In the same way each line's part of what its sale has earned, so that the parts of a sale add up to exactly what the
 * ledger has recognised of it (ADR 0526). Of a sale that a bank took back the licence has ended: what is left is earned.
 */
export const EARNED = `CASE WHEN r.is_lost THEN l.net - (${RETURNED}) ELSE
  div(coalesce(d.earned, 0) * (l.below + l.net), s.net::numeric)
  - div(coalesce(d.earned, 0) * l.below, s.net::numeric) END`;

/** The last day until which revenue is recognised, as a day in SQL. */
export const LAST_RUN = `(SELECT coalesce(day, '-infinity') FROM ledger.v_recognition)`;

/** Whether the run of a day counts a deferral (f): it did, or it is still to come and will. */
const isCounted = (run: string): string =>
  `(f.counted_on <= ${run} OR (f.counted_on IS NULL AND f.due_on <= ${run} AND ${run} > ${LAST_RUN}))`;

/**
 * Sales (s) with their lines (l), what is earned of them (d), and what went back of an article (r).
 *
 * @param run the run of recognised revenue by which it is earned, a day in SQL: the last one or the next
 */
export const fromSales = (run: string): string => `
  FROM finance.sale s
  JOIN finance.sale_line l ON l.request_id = s.request_id
  LEFT JOIN LATERAL (SELECT sum(ledger.earned(f.amount, f.first_day, f.last_day, ${run}))::numeric AS earned
    FROM payments.v_earning e
    JOIN ledger.v_deferral f ON f.source_kind = e.source_kind AND f.source_id = e.source_id
    WHERE e.request_id = s.request_id AND NOT f.is_ended AND ${isCounted(run)}) d ON true
  LEFT JOIN LATERAL (SELECT b.back, b.is_lost, a.whole, a.start
    FROM (SELECT sum(net)::numeric AS back, bool_or(source_kind = 'dispute') AS is_lost FROM finance.sale_return
      WHERE request_id = s.request_id AND article_id = l.article_id HAVING count(*) > 0) b
    CROSS JOIN (SELECT sum(x.net)::numeric AS whole, min(x.below) AS start FROM finance.sale_line x
      WHERE x.request_id = s.request_id AND x.article_id = l.article_id) a) r ON true`;

const SUMS = `sum(l.net) AS sold, sum(${RETURNED}) AS returned, sum(${EARNED}) AS recognised,
    count(DISTINCT s.request_id)::int AS licences`;

/** Sums under each heading of the sales that a condition names, earned by a run's day. */
export const linesSql = (by: ReportDimension, run: string, condition: string): string => `
  SELECT ${COLUMNS[by].key} AS key, max(${COLUMNS[by].label}) AS label, ${SUMS}
  ${fromSales(run)} WHERE ${condition} GROUP BY 1`;

const HEADINGS = REPORT_DIMENSIONS.map((by) => `('${by}', ${COLUMNS[by].key}, ${COLUMNS[by].label})`).join(', ');

/** The same under the headings of every dimension: each sale is read once. */
export const everyHeadingSql = (run: string, condition: string): string => `
  SELECT h.dimension, h.key, max(h.label) AS label, ${SUMS}
  ${fromSales(run)} CROSS JOIN LATERAL (VALUES ${HEADINGS}) AS h (dimension, key, label)
  WHERE ${condition} GROUP BY 1, 2`;
