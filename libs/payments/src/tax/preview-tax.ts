import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, Money, organisationOf, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { FOLLOW_PAYMENT } from '../payments.permissions.js';
import { AssessTax } from './assess-tax.js';
import type { PlaceEvidence } from './place-of-buyer.js';
import type { TaxReason, TaxTreatment } from './tax-rules.js';

export interface TaxPreview {
  net: MoneyJson;
  tax: MoneyJson;
  total: MoneyJson;
  treatment: TaxTreatment;
  /** Hundredths of a percent. */
  rateBasisPoints: number;
  /** Such as `VAT`; null while no table is published. */
  taxName: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  reasonCode: TaxReason;
  /** The organisation's own, and whether its form and check digits pass. */
  vatNumber: string | null;
  vatCheck: PlaceEvidence['vatCheck'];
}

/** What an organisation would pay for a price of ours today: the price is net. */
@Injectable()
export class PreviewTax {
  constructor(
    private readonly taxes: AssessTax,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, kernel.unknown-currency */
  async execute(actor: Actor, price: MoneyJson): Promise<TaxPreview> {
    authorise(actor, FOLLOW_PAYMENT);
    const { organisationId } = organisationOf(actor);
    const net = Money.fromJson(price);
    const assessed = await this.taxes.execute({ organisationId, net, on: this.clock.now() });
    const { treatment, rateBasisPoints, taxName, country, reasonCode, evidence } = assessed;
    return {
      ...{ net: net.toJSON(), tax: assessed.tax.toJSON(), total: assessed.total.toJSON() },
      ...{ treatment, rateBasisPoints, taxName, country, reasonCode },
      ...{ vatNumber: evidence.vatNumber, vatCheck: evidence.vatCheck },
    };
  }
}
