import { Injectable } from '@nestjs/common';
import { authorise, isId, isReference, organisationOf, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { requestNotFound } from '../licensing.errors.js';
import { READ_REQUESTS } from '../licensing.permissions.js';
import { compareOffers, type OfferChange } from './compare-offers.js';
import { offerColumns, offerToView, type OfferRow } from './offer-rows.js';
import type { OfferView } from './offer-view.js';

/** A version of an offer, and what is other in it than in the one before. */
export interface OfferVersion extends OfferView {
  /** Empty for the first. */
  changes: OfferChange[];
  /** The one that can be accepted, while the request is offered. */
  stands: boolean;
}

interface VersionRow {
  offer: OfferRow | null;
  stands: boolean;
}

const SQL = `
  SELECT CASE WHEN f.id IS NULL THEN NULL ELSE ${offerColumns('f', 'q')} END AS offer,
    COALESCE(r.state = 'offered' AND r.offer_id = f.id, false) AS stands
  FROM licensing.request r
  LEFT JOIN licensing.offer f ON f.request_id = r.id
  LEFT JOIN licensing.quote q ON q.id = f.quote_id
  WHERE r.reference = $1 AND ($2::uuid IS NULL OR r.organisation_id = $2)
  ORDER BY f.version DESC`;

/** Every offer that was made for a request, to be laid side by side. */
@Injectable()
export class OffersQuery {
  constructor(private readonly reads: Reads) {}

  /** The newest first. @throws licensing.request-not-found, also for another organisation's; kernel.forbidden */
  async versions(actor: Actor, reference: string): Promise<{ items: OfferVersion[] }> {
    authorise(actor, READ_REQUESTS);
    return { items: await this.of(reference, organisationOf(actor).organisationId) };
  }

  /** What is other in the newest version. No permission is asked: for the mail that tells of it. */
  async newestChanges(reference: string): Promise<OfferChange[]> {
    return (await this.of(reference, null))[0]?.changes ?? [];
  }

  private async of(reference: string, organisationId: string | null): Promise<OfferVersion[]> {
    const rows = isReference(reference, 'R')
      ? await this.reads.query<VersionRow>(SQL, [reference, isId(organisationId ?? '') ? organisationId : null])
      : [];
    if (rows.length === 0) throw requestNotFound();
    const offers = rows.flatMap(({ offer, stands }) => (offer ? [{ ...offerToView(offer), stands }] : []));
    return offers.map((offer, index) => {
      const before = offers[index + 1];
      return { ...offer, changes: before ? compareOffers(before, offer) : [] };
    });
  }
}
