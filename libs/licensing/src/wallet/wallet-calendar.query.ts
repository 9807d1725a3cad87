import { Injectable } from '@nestjs/common';
import { authorise, organisationOf, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { READ_LICENCES } from '../licensing.permissions.js';
import { CALENDAR_WORDS, type CalendarLanguage } from './calendar-words.js';
import { writeCalendar, type CalendarEntry } from './write-calendar.js';

interface LicenceRow {
  reference: string;
  headline: string;
  revision: number;
  ends_on: string;
  revised_at: Date;
}
interface RequestRow {
  reference: string;
  headline: string;
  state: 'offered' | 'accepted';
  at: Date;
  updated_at: Date;
  version: number;
}

/** More than this no calendar shows; the soonest come first. */
const MOST = 2_000;

const LICENCES_SQL = `
  SELECT reference, headline, revision, ends_on::text, revised_at FROM licensing.v_licence
  WHERE organisation_id = $1 AND state IN ('active', 'scheduled', 'suspended') AND ends_on IS NOT NULL
  ORDER BY ends_on, id LIMIT ${MOST}`;

const REQUESTS_SQL = `
  SELECT r.reference, r.headline, r.state, r.updated_at, COALESCE(f.version, 1) AS version,
    CASE r.state WHEN 'offered' THEN r.offer_expires_at ELSE r.payment_due_at END AS at
  FROM licensing.request r LEFT JOIN licensing.offer f ON f.id = r.offer_id
  WHERE r.organisation_id = $1 AND ((r.state = 'offered' AND r.offer_expires_at IS NOT NULL)
    OR (r.state = 'accepted' AND r.payment_due_at IS NOT NULL))
  ORDER BY at, r.id LIMIT ${MOST}`;

/** The last days of licences, and the deadlines of offers and payments, as a calendar. */
@Injectable()
export class WalletCalendar {
  constructor(private readonly reads: Reads) {}

  /** @throws kernel.forbidden, kernel.no-organisation */
  async execute(actor: Actor, language: CalendarLanguage, publicUrl: string): Promise<string> {
    authorise(actor, READ_LICENCES);
    return this.of(organisationOf(actor).organisationId, language, publicUrl);
  }

  /** Whoever calls has looked who may read it. */
  async of(organisationId: string, language: CalendarLanguage, publicUrl: string): Promise<string> {
    const [licences, requests] = await Promise.all([
      this.reads.query<LicenceRow>(LICENCES_SQL, [organisationId]),
      this.reads.query<RequestRow>(REQUESTS_SQL, [organisationId]),
    ]);
    const words = CALENDAR_WORDS[language];
    const entries: CalendarEntry[] = [
      ...licences.map((row) => licenceEntry(row, language, publicUrl)),
      ...requests.map((row) => requestEntry(row, language, publicUrl)),
    ];
    return writeCalendar({ name: words.name, host: new URL(publicUrl).hostname, language }, entries);
  }
}

function licenceEntry(row: LicenceRow, language: CalendarLanguage, publicUrl: string): CalendarEntry {
  const words = CALENDAR_WORDS[language];
  const url = `${publicUrl}/licences/${row.reference}`;
  return {
    ...{ uid: `${row.reference}-ends`, sequence: row.revision - 1, at: { date: row.ends_on }, url },
    summary: words.licenceEnds(row.reference, row.headline),
    description: `${words.licenceEndsWhy}\n${url}`,
    changedAt: row.revised_at,
    remindDays: [30, 7],
  };
}

function requestEntry(row: RequestRow, language: CalendarLanguage, publicUrl: string): CalendarEntry {
  const words = CALENDAR_WORDS[language];
  const isOffer = row.state === 'offered';
  const url = `${publicUrl}/requests/${row.reference}`;
  const summary = isOffer ? words.offerEnds : words.paymentDue;
  return {
    uid: `${row.reference}-${isOffer ? 'offer' : 'payment'}`,
    ...{ sequence: row.version - 1, at: { instant: row.at }, url },
    summary: summary(row.reference, row.headline),
    description: `${isOffer ? words.offerEndsWhy : words.paymentDueWhy}\n${url}`,
    changedAt: row.updated_at,
    remindDays: [1],
  };
}
