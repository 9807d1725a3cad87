/**
 * What each deferral earned with the run of a day ($1): since the run before, or, when it was counted for the first
 * time, since its first day. The same for ever, so an entry's shares can be listed as they were posted.
 */
export const SHARES = `
  SELECT f.id, f.source_kind, f.source_id, f.reference, f.from_account, f.to_account, f.currency, f.amount, f.first_day,
    f.last_day, ledger.earned(f.amount, f.first_day, f.last_day, run.day) AS earned,
    ledger.earned(f.amount, f.first_day, f.last_day, run.day) - CASE WHEN c.day = run.day THEN 0
      ELSE ledger.earned(f.amount, f.first_day, f.last_day, run.before_day) END AS share
  FROM ledger.recognition_run run
  JOIN ledger.deferral f ON f.due_on <= run.day
  JOIN ledger.deferral_counted c ON c.deferral_id = f.id AND c.day <= run.day
  LEFT JOIN ledger.deferral_end e ON e.deferral_id = f.id
  WHERE run.day = $1::date AND (c.day = run.day OR f.last_day > run.before_day)
    AND (e.deferral_id IS NULL OR e.after_day >= run.day)`;
