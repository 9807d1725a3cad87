import { obstacleSql } from '../order/offer-obstacle.js';

/**
 * What is due to be told, each thing once: the insert gives back only what nobody was told before. `$1` now, `$2` today
 * at the desk, `$3` how many at most.
 *
 * Offers and questions: two days before they run out. A payment: an hour after acceptance, when it has not come, and a
 * day before its deadline. A promise: once it is broken. A licence: a month and a week before its last day, if it ran
 * longer than that. What was withdrawn or embargoed, or has a part that lost its rights, can be had by nobody now, so no
 * offer or payment of it is called for.
 */
export const REMINDERS_SQL = `
  WITH due AS (
    SELECT r.id AS subject_id, 'offer-ending' AS kind, r.offer_expires_at AS due_at, r.reference, r.organisation_id,
      r.requester_id, r.headline, r.amount, r.currency, r.offer_id
      FROM licensing.request r
     WHERE r.state = 'offered' AND r.offer_expires_at > $1 AND r.offer_expires_at <= $1::timestamptz + interval '2 days'
    UNION ALL
    SELECT r.id, 'question-ending', r.answer_due_at, r.reference, r.organisation_id, r.requester_id, r.headline, NULL, NULL, NULL
      FROM licensing.request r
     WHERE r.state = 'changes_requested' AND r.answer_due_at > $1
       AND r.answer_due_at <= $1::timestamptz + interval '2 days'
    UNION ALL
    SELECT r.id, 'payment-due', r.payment_due_at, r.reference, r.organisation_id, r.requester_id, r.headline, r.amount,
      r.currency, r.offer_id
      FROM licensing.request r
     WHERE r.state = 'accepted' AND r.payment_due_at > $1 AND r.updated_at <= $1::timestamptz - interval '1 hour'
       AND (r.payment_open_until IS NULL OR r.payment_open_until <= $1)
    UNION ALL
    SELECT r.id, 'payment-ending', r.payment_due_at, r.reference, r.organisation_id, r.requester_id, r.headline, r.amount,
      r.currency, r.offer_id
      FROM licensing.request r
     WHERE r.state = 'accepted' AND r.payment_due_at > $1 AND r.payment_due_at <= $1::timestamptz + interval '1 day'
    UNION ALL
    SELECT r.id, 'promise-broken', r.promised_at, r.reference, r.organisation_id, r.requester_id, r.headline, NULL, NULL, NULL
      FROM licensing.request r WHERE r.state = 'in_review' AND r.promised_at < $1
    UNION ALL
    SELECT l.id, 'licence-ending', (l.ends_on + 1 - days.before)::timestamptz, l.reference, l.organisation_id,
      l.requester_id, l.headline, NULL, NULL, NULL
      FROM licensing.v_licence l CROSS JOIN (VALUES (30), (7)) AS days (before)
     WHERE l.state = 'active' AND l.ends_on >= $2::date AND l.ends_on + 1 - days.before <= $2::date
       AND l.ends_on - days.before > l.starts_on + days.before
       AND (days.before = 7 OR l.ends_on + 1 - 7 > $2::date)
  ), told AS (
    INSERT INTO licensing.reminder (subject_id, kind, due_at, reminded_at)
    SELECT subject_id, kind, due_at, $1 FROM due
     WHERE NOT EXISTS (
       SELECT 1 FROM licensing.reminder t
        WHERE t.subject_id = due.subject_id AND t.kind = due.kind AND t.due_at = due.due_at)
       AND (due.offer_id IS NULL OR ${obstacleSql('due.offer_id', '$1')} IS NULL)
     ORDER BY due_at LIMIT $3
    ON CONFLICT DO NOTHING
    RETURNING subject_id, kind, due_at
  )
  SELECT due.kind, due.reference, due.organisation_id, due.requester_id, due.headline, due.amount, due.currency,
    CASE WHEN due.kind = 'licence-ending'
      THEN (SELECT (l.ends_on + 1)::timestamptz FROM licensing.v_licence l WHERE l.id = due.subject_id)
      ELSE due.due_at END AS due_at
  FROM told JOIN due USING (subject_id, kind, due_at)`;
