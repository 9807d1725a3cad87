import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { articleKilled, cannotServe } from '../licensing.errors.js';
import { STANDING_SQL } from '../licensee/licensee.query.js';
import type { LicenseeStanding } from '../licensee/standing.js';
import { RulesInForce, versionInForce } from '../rules/rules-in-force.js';
import { screenCountry, type CountryScreening } from '../rules/screen-country.js';
import type { LicenceRequest } from '../request/request.entity.js';

/** What may have changed since the offer: who asks, and what is licensed. */
interface PaymentCheck {
  organisationName: string;
  /** ISO 3166-1 alpha-2, as it is now. */
  country: string;
  standing: LicenseeStanding;
  /** The rule set in force now, whose country lists count; null where the organisation is gone. */
  rulesVersion: number | null;
  /** An article of the offer has been withdrawn by the newsroom. */
  isKilled: boolean;
}

interface CheckRow {
  name: string;
  country: string;
  standing: LicenseeStanding;
  rules_version: number;
  is_killed: boolean;
}

const CHECK_SQL = `
  SELECT o.name, o.country, ${STANDING_SQL} AS standing,
    ${versionInForce('$3::timestamptz')} AS rules_version,
    EXISTS (
      SELECT 1 FROM licensing.offer f
      JOIN licensing.quote q ON q.id = f.quote_id
      CROSS JOIN LATERAL jsonb_array_elements(q.content -> 'items') AS item
      JOIN catalogue.v_article a ON a.id = (item ->> 'articleId')::uuid
      WHERE f.id = $2 AND a.state = 'killed'
    ) AS is_killed
  FROM identity.v_organisation o
  LEFT JOIN licensing.licensee l ON l.organisation_id = o.id
  WHERE o.id = $1`;

/** What was looked at before a binding, as the history keeps it. */
export interface PassedCheck {
  organisationName: string;
  country: CountryScreening;
  standing: LicenseeStanding;
}

/** Looks again at licensee and articles, inside the transaction that is about to bind them; one statement. */
@Injectable()
export class PaymentChecks {
  constructor(
    private readonly rules: RulesInForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.cannot-serve, licensing.article-killed */
  async pass(tx: Tx, request: LicenceRequest): Promise<PassedCheck> {
    const check = await checkForPayment(tx, request, this.clock.now());
    const rules =
      check.rulesVersion === null ? await this.rules.current(tx) : await this.rules.of(check.rulesVersion, tx);
    const country = screenCountry(rules, check.country);
    if (country.result === 'blocked' || check.standing === 'blocked') throw cannotServe();
    if (check.isKilled) throw articleKilled();
    return { organisationName: check.organisationName, country, standing: check.standing };
  }
}

/** Licensee and articles as they are now; one statement. */
export async function checkForPayment(tx: Tx, request: LicenceRequest, now: Date): Promise<PaymentCheck> {
  const [row] = await tx.query<CheckRow[]>(CHECK_SQL, [request.organisationId, request.offerId, now]);
  if (!row) {
    const { name, country } = request.licensee;
    return { organisationName: name, country, standing: 'new', rulesVersion: null, isKilled: false };
  }
  return {
    organisationName: row.name,
    country: row.country,
    standing: row.standing,
    rulesVersion: row.rules_version,
    isKilled: row.is_killed,
  };
}
