/**
 * What the provider and what our books say of each object, where the two differ. An object's part of the books is what
 * its entries, their reversals and the entries of its settled differences moved on the account `stripe`. What a person
 * has accepted last is no difference, until it is another one.
 *
 * `$1` mode, `$2` object ids, `$3` movements younger than this that are in no payout yet are left for later: their
 * events may be on the way.
 */
export const COMPARE_SQL = `
  WITH source AS (
    SELECT o.object_id, o.source_kind, o.source_id, o.payment_id, o.reference
    FROM payments.v_provider_object o WHERE o.mode = $1 AND o.object_id = ANY($2)
    UNION ALL
    SELECT p.provider_id, 'payout', p.id::text, NULL, NULL
    FROM finance.payout p WHERE p.mode = $1 AND p.provider_id = ANY($2)
    UNION ALL
    SELECT d.object_id, 'difference', d.id::text, d.payment_id, d.reference
    FROM finance.difference d WHERE d.mode = $1 AND d.object_id = ANY($2) AND d.state = 'resolved'
  ), entry AS (
    SELECT s.object_id, p.entry_id, p.amount, p.currency, p.account
    FROM source s JOIN ledger.v_posting p ON p.source_kind = s.source_kind AND p.source_id = s.source_id
  ), reversal AS (
    SELECT e.object_id, r.amount, r.currency
    FROM (SELECT DISTINCT object_id, entry_id FROM entry) e
    JOIN ledger.v_posting r ON r.reverses_id = e.entry_id AND r.account = 'stripe'
  ), booked AS (
    SELECT object_id, currency, sum(amount) AS net FROM (
      SELECT object_id, currency, amount FROM entry WHERE account = 'stripe'
      UNION ALL SELECT object_id, currency, amount FROM reversal
    ) b GROUP BY 1, 2
  ), moved AS (
    SELECT object_id, currency, sum(net) AS net, sum(fee) AS fee, array_agg(DISTINCT kind) AS kinds,
      max(payout_id::text) AS payout_id,
      bool_or(payout_id IS NULL AND occurred_at > $3) AS is_young
    FROM finance.movement WHERE mode = $1 AND object_id = ANY($2) GROUP BY 1, 2
  ), known AS (
    SELECT object_id, max(payment_id::text) AS payment_id, max(reference) AS reference,
      bool_or(source_kind <> 'difference') AS is_known
    FROM source GROUP BY 1
  ), accepted AS (
    SELECT DISTINCT ON (object_id, currency) object_id, currency, CASE state WHEN 'accepted' THEN off ELSE 0 END AS off
    FROM finance.difference WHERE mode = $1 AND object_id = ANY($2) AND state IN ('accepted', 'resolved')
    ORDER BY object_id, currency, closed_at DESC, id DESC
  )
  SELECT object_id AS "objectId", currency, coalesce(m.net, 0)::text AS "atProvider", coalesce(b.net, 0)::text AS "inBooks",
    coalesce(m.fee, 0)::text AS fee, coalesce(m.kinds, '{}') AS kinds, m.payout_id AS "payoutId",
    k.payment_id AS "paymentId", k.reference, coalesce(k.is_known, false) AS "isKnown"
  FROM moved m FULL JOIN booked b USING (object_id, currency) LEFT JOIN known k USING (object_id)
    LEFT JOIN accepted a USING (object_id, currency)
  WHERE coalesce(m.net, 0) - coalesce(b.net, 0) NOT IN (0, coalesce(a.off, 0)) AND NOT coalesce(m.is_young, false)`;

/** A row of it; amounts in minor units. */
export interface Unequal {
  objectId: string;
  currency: string;
  atProvider: string;
  inBooks: string;
  fee: string;
  kinds: string[];
  payoutId: string | null;
  paymentId: string | null;
  reference: string | null;
  isKnown: boolean;
}
