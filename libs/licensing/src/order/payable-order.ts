import type { Money } from '#libs/kernel';
import type { BoughtDays } from './bought-days.js';
import type { RequestState } from '../request/request.states.js';

export const PAYMENT_METHODS = ['card', 'invoice'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** A request as payments sees it: what is owed, by whom, and whether it may be paid now. The row is locked. */
export interface PayableOrder {
  requestId: string;
  /** `R-2026-00042` */
  reference: string;
  /** `L-2026-00042`: the number the licence will have, or has. */
  licenceReference: string;
  organisationId: string;
  organisationName: string;
  requesterId: string;
  /** It buys a revision of a licence that is there already. */
  isExtension: boolean;
  state: RequestState;
  /** What the accepted (or standing) offer asks, before tax; null when there is no offer. */
  amount: Money | null;
  methods: PaymentMethod[];
  titleId: string | null;
  titleName: string | null;
  /** For the payment page and the receipt: the first article's headline. */
  headline: string;
  itemCount: number;
  /** ISO 8601; after it an unpaid order expires. */
  paymentDueAt: string | null;
  /** ISO 8601; a payment page may be open until then. */
  paymentOpenUntil: string | null;
}

/** What issuing gave. `alreadyIssued`: the same order was settled before, and nothing was written. */
export interface IssuedLicence {
  licenceId: string;
  reference: string;
  alreadyIssued: boolean;
  /** The days that this order bought; null when it was issued before. */
  bought: BoughtDays | null;
}
