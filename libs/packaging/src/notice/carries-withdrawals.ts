/** SQL: whether the files of a package carry every withdrawal that its licence was told of. @param row of `packaging.package` */
export const carriesWithdrawals = (row: string): string => `NOT EXISTS (
  SELECT 1 FROM packaging.licence_notice n
  WHERE n.licence_id = ${row}.licence_id AND n.effect = 'withdraw' AND NOT n.notice_id = ANY (${row}.notice_ids))`;
