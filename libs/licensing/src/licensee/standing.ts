/**
 * How an organisation stands with us: `new` until its first licence, then `known`; `overdue` while an invoice is
 * unpaid past its date; `blocked` by staff. The last two are written, the first two follow from its licences.
 */
export const STANDINGS = ['new', 'known', 'overdue', 'blocked'] as const;
export type LicenseeStanding = (typeof STANDINGS)[number];
