import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { cannotServe } from '../licensing.errors.js';
import { STANDING_SQL } from '../licensee/licensee.query.js';
import type { LicenseeStanding } from '../licensee/standing.js';
import {
  keptScreening,
  SCREENING_COLUMNS,
  SCREENING_JOINS,
  ScreenNames,
  type KeptScreening,
  type NameScreening,
  type ScreeningRow,
} from '../screening/hits/screen-names.js';
import { inPersonFirst } from '../screening/screening.errors.js';
import { RulesInForce, versionInForce } from '../rules/rules-in-force.js';
import { screenCountry, type CountryScreening } from '../rules/screen-country.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { ensureLicensable, obstacleSql, type OfferObstacle } from './offer-obstacle.js';

/** What may have changed since the offer: who asks, and what is licensed. */
interface PaymentCheck {
  organisationName: string;
  /** ISO 3166-1 alpha-2, as it is now. */
  country: string;
  standing: LicenseeStanding;
  /** The rule set in force now, whose country lists count; null where the organisation is gone. */
  rulesVersion: number | null;
  screening: KeptScreening;
  /** What has become of the articles of the offer. */
  obstacle: OfferObstacle | null;
}

interface CheckRow extends ScreeningRow {
  name: string;
  country: string;
  standing: LicenseeStanding;
  rules_version: number;
  obstacle: OfferObstacle | null;
}

const CHECK_SQL = `
  SELECT o.name, o.country, ${STANDING_SQL} AS standing,
    ${versionInForce('$3::timestamptz')} AS rules_version,
    ${SCREENING_COLUMNS},
    ${obstacleSql('$2', '$3')} AS obstacle
  FROM identity.v_organisation o
  LEFT JOIN licensing.licensee l ON l.organisation_id = o.id
  ${SCREENING_JOINS}
  WHERE o.id = $1`;

/** What was looked at before a binding, as the history keeps it. */
export interface PassedCheck {
  organisationName: string;
  country: CountryScreening;
  standing: LicenseeStanding;
  names: NameScreening;
}

/** Looks again at licensee and articles, inside the transaction that is about to bind them; one statement. */
@Injectable()
export class PaymentChecks {
  constructor(
    private readonly rules: RulesInForce,
    private readonly names: ScreenNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.cannot-serve, licensing.in-person, and what `ensureLicensable` throws */
  async pass(tx: Tx, request: LicenceRequest): Promise<PassedCheck> {
    const check = await checkForPayment(tx, request, this.clock.now());
    const rules =
      check.rulesVersion === null ? await this.rules.current(tx) : await this.rules.of(check.rulesVersion, tx);
    const country = screenCountry(rules, check.country);
    const { organisationName: name, standing } = check;
    const organisation = { id: request.organisationId, name, country: check.country };
    const names = await this.names.ensure(organisation, check.screening, tx);
    if ([country.result, standing].includes('blocked') || names.result === 'confirmed') throw cannotServe();
    if (names.result === 'possible') throw inPersonFirst();
    ensureLicensable(check.obstacle);
    return { organisationName: name, country, standing, names };
  }
}

/** Licensee and articles as they are now; one statement. */
async function checkForPayment(tx: Tx, request: LicenceRequest, now: Date): Promise<PaymentCheck> {
  const [row] = await tx.query<CheckRow[]>(CHECK_SQL, [request.organisationId, request.offerId, now]);
  if (!row) {
    const { name, country } = request.licensee;
    const screening: KeptScreening = { result: null, isCurrent: false, edition: 0 };
    return { organisationName: name, country, standing: 'new', rulesVersion: null, screening, obstacle: null };
  }
  return {
    organisationName: row.name,
    country: row.country,
    standing: row.standing,
    rulesVersion: row.rules_version,
    screening: keptScreening(row),
    obstacle: row.obstacle,
  };
}
