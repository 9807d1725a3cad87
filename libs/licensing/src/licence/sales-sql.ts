/** Licences and extensions, each under the request that asked for it, with what it cost by itself in minor units. */
export const SALES = `(
  SELECT request_id, title_id, title_name, currency, amount, issued_at FROM licensing.licence
  UNION ALL
  SELECT v.request_id, l.title_id, l.title_name, v.currency, v.paid, v.issued_at
  FROM licensing.licence_revision v JOIN licensing.licence l ON l.id = v.licence_id WHERE v.kind = 'extension')`;
