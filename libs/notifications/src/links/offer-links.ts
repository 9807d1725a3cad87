import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, isId, type Actor, type Clock } from '#libs/kernel';
import { OffersQuery, RequestQuery } from '#libs/licensing';
import { SigningKeys } from '#platform/signing';

/** Header `typ`, so that no other token of the house is taken for one. */
const TYPE = 'offer-link+jwt';

/** What a link in an offer's mail is about. */
interface OfferLink {
  /** `R-2026-00042` */
  reference: string;
  offerId: string;
  version: number;
  /** Seconds since 1970: the offer runs out. */
  exp: number;
}

export interface OfferLinkView {
  offerId: string;
  version: number;
  /** The version that stands now; null when none does. */
  newest: number | null;
  /** `current`: one click accepts it. `newer`: another version stands. `closed`: the request has moved on. */
  status: 'current' | 'newer' | 'closed';
}

const linkInvalid = (): DomainError =>
  new DomainError('notifications.offer-link-invalid', 'This link is not complete, or not one of ours.', {
    kind: 'not-found',
    nextStep: 'Open the request from your list; the offer is there.',
  });
const linkExpired = (): DomainError =>
  new DomainError('notifications.offer-link-expired', 'The offer of this link has run out.', {
    kind: 'gone',
    nextStep: 'Open the request to see whether there is a newer offer, or ask again.',
  });

/**
 * The link of an offer's mail: signed, good for one version of one offer, and for as long as that stands. Opening it
 * changes nothing; it leads a signed-in member to the page where one click accepts.
 */
@Injectable()
export class OfferLinks {
  constructor(
    private readonly keys: SigningKeys,
    private readonly requests: RequestQuery,
    private readonly offers: OffersQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The path on the portal, such as `/requests/R-2026-00042/accept?offer=...`. */
  async path(offer: { reference: string; offerId: string; version: number; expiresAt: string }): Promise<string> {
    const { reference, offerId, version, expiresAt } = offer;
    const link: OfferLink = { reference, offerId, version, exp: Math.floor(Date.parse(expiresAt) / 1000) };
    return `/requests/${reference}/accept?offer=${await this.keys.signJws(link, TYPE)}`;
  }

  /**
   * @throws notifications.offer-link-invalid, notifications.offer-link-expired, licensing.request-not-found for another
   * organisation's, kernel.forbidden
   */
  async read(actor: Actor, { reference, token }: { reference: string; token: string }): Promise<OfferLinkView> {
    const link = await this.open(token);
    if (link.reference !== reference) throw linkInvalid();
    const { state } = await this.requests.detail(actor, reference);
    const { items } = await this.offers.versions(actor, reference);
    if (!items.some(({ id }) => id === link.offerId)) throw linkInvalid();
    const standing = items.find(({ stands }) => stands) ?? null;
    const isSame = standing?.id === link.offerId;
    if (isSame && link.exp * 1000 <= this.clock.now().getTime()) throw linkExpired();
    if (state === 'expired' && items[0]?.id === link.offerId) throw linkExpired();
    const { offerId, version } = link;
    return {
      ...{ offerId, version, newest: standing?.version ?? null },
      status: isSame ? 'current' : standing ? 'newer' : 'closed',
    };
  }

  private async open(token: string): Promise<OfferLink> {
    if (typeOf(token) !== TYPE) throw linkInvalid();
    try {
      const { payload } = await this.keys.verifyJws(token);
      const link = JSON.parse(new TextDecoder().decode(payload)) as OfferLink;
      if (isId(link.offerId) && typeof link.exp === 'number') return link;
    } catch {
      // A changed link is like one that never was.
    }
    throw linkInvalid();
  }
}

function typeOf(token: string): unknown {
  try {
    const header = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { typ?: unknown };
    return header.typ;
  } catch {
    return null;
  }
}
