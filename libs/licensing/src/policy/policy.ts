import type { LicenceParty } from '../licence/licence-snapshot.js';
import { localDate, type DeskCalendar } from '../rules/desk-calendar.js';
import { SHIPPED_DESK } from '../rules/shipped-desk.js';

/** How the house licenses: its desk's hours, and how long things stand. Its rules are data (rules/). */
export interface LicensingPolicy {
  /** The hours until somebody writes others (desk-hours/); its time zone says which day it is for the whole house. */
  desk: DeskCalendar;
  /** Days a kept quote stands. */
  quoteDays: number;
  /** Days an offer stands. */
  offerDays: number;
  /** Days the desk's question may stay unanswered. */
  answerDays: number;
  /** Days from acceptance to payment. */
  paymentDays: number;
  /** Who grants the licences; null: the title itself. */
  licensor: (LicenceParty & { url: string }) | null;
  /** Where the licensor's law is, when the title grants: ISO 3166-1 alpha-2. */
  country: string;
}

/** The Nest token of the policy in force. */
export const LICENSING_POLICY = Symbol('LicensingPolicy');

export const SHIPPED_POLICY: LicensingPolicy = {
  desk: SHIPPED_DESK,
  quoteDays: 30,
  offerDays: 14,
  answerDays: 14,
  paymentDays: 7,
  licensor: null,
  country: 'GB',
};

const DAY = 86_400_000;
export const daysLater = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY);

/** Today's ISO date at the desk: what “starts today” means. */
export const todayAt = (policy: LicensingPolicy, now: Date): string => localDate(now, policy.desk.timeZone);
