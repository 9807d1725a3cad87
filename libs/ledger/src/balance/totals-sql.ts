/**
 * What accounts took and gave, day by day: the days that are totalled, and the entries that wait to be. One statement
 * reads both in one snapshot, so nothing is counted twice or missed.
 *
 * @param condition on `account`, `currency` and `day`, in SQL
 */
export const totalsSql = (condition: string): string => `
  SELECT account, currency, day, debit, credit FROM (
    SELECT account, currency, day, debit, credit FROM ledger.daily_total
    UNION ALL
    SELECT p.account, p.currency, p.occurred_on, greatest(p.amount, 0), greatest(-p.amount, 0)
    FROM ledger.entry_to_total w JOIN ledger.posting p ON p.entry_id = w.entry_id
  ) every_day WHERE ${condition}`;
