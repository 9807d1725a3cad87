import { newId, type MemberActor } from '#libs/kernel';
import { todayAt, type LicensingPolicy } from '../policy/policy.js';
import type { LicenseeFacts } from '../licensee/licensee.query.js';
import type { DeskPromise } from '../desk-hours/desk-calendars.js';
import type { RequestBasis, WordsBasis } from './request-basis.js';
import type { LicenceRequest } from './request.entity.js';

const LONGEST_HEADLINE = 120;
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** Who asks, and when. */
export interface Asking {
  member: MemberActor;
  organisationId: string;
  licensee: LicenseeFacts;
  /** What the lists say where a wish is in words. */
  words?: Pick<WordsBasis, 'reasons' | 'stored'> | null;
  idempotencyKey: string | null;
  now: Date;
  /** When a person answers; null where a rule approves. */
  promise: DeskPromise | null;
}

type Draft = Omit<LicenceRequest, 'reference'>;

/** A request from a quote: offered when a rule approves, else in review with a promised time. */
export function draftFromQuote(asking: Asking, basis: RequestBasis, policy: LicensingPolicy): Draft {
  const { quote, ruling, stored } = basis;
  const [first] = quote.content.items;
  const isInstant = ruling.outcome === 'instant';
  const { rush } = quote.content.use;
  return {
    ...emptyDraft(asking, policy),
    kind: quote.content.extension ? 'extension' : 'quote',
    extendsLicenceId: quote.content.extension?.licenceId ?? null,
    extendsReference: quote.content.extension?.reference ?? null,
    state: isInstant ? 'offered' : 'in_review',
    quoteId: quote.id,
    titleId: quote.titleId,
    titleName: first!.titleName,
    headline: first!.headline,
    language: first!.language,
    direction: first!.direction,
    itemCount: quote.content.items.length,
    currency: quote.currency,
    amount: quote.amount,
    rush,
    reasons: ruling.reasons.map(({ code, message }) => ({ code, message })),
    ruling: stored,
    paymentMethods: ruling.methods.filter((method) => method === 'card' || asking.licensee.invoiceTermsDays !== null),
    ...asking.promise,
  };
}

/** A request in words: always for a person. */
export function draftFromWords(asking: Asking, freeText: string, url: string | null, policy: LicensingPolicy): Draft {
  const direction = RIGHT_TO_LEFT.test(freeText) ? 'rtl' : 'ltr';
  return {
    ...emptyDraft(asking, policy),
    kind: 'free',
    state: 'in_review',
    headline: shortened(freeText),
    language: direction === 'rtl' ? 'ar' : 'en',
    direction,
    reasons: [
      { code: 'free-text', message: 'The wish is put in words, so a person has to make the offer.' },
      ...(asking.words?.reasons ?? []).map(({ code, message }) => ({ code, message })),
    ],
    ruling: asking.words?.stored ?? null,
    freeText,
    url,
    ...asking.promise,
  };
}

/** The start of a longer text, cut between words. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= LONGEST_HEADLINE) return line;
  const cut = line.slice(0, LONGEST_HEADLINE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}

function emptyDraft({ member, organisationId, licensee, idempotencyKey, now }: Asking, policy: LicensingPolicy) {
  const { name, country, kind, kindVerified } = licensee;
  return {
    id: newId(now.getTime()),
    year: Number(todayAt(policy, now).slice(0, 4)),
    organisationId,
    requesterId: member.userId,
    requesterName: member.name,
    licensee: { name, country, kind, kindVerified },
    ...nothingYet,
    idempotencyKey,
    submittedAt: now,
    updatedAt: now,
  };
}

const nothingYet = {
  extendsLicenceId: null,
  extendsReference: null,
  quoteId: null,
  offerId: null,
  proposalId: null,
  titleId: null,
  titleName: null,
  itemCount: 0,
  currency: null,
  amount: null,
  rush: false,
  ruling: null,
  paymentMethods: [] as LicenceRequest['paymentMethods'],
  freeText: null,
  url: null,
  question: null,
  declineCode: null,
  declineNote: null,
  termsVersion: null,
  acceptedBy: null,
  promisedAt: null,
  promiseRemindAt: null,
  promiseBrokenAt: null,
  offerExpiresAt: null,
  answerDueAt: null,
  paymentDueAt: null,
  paymentOpenUntil: null,
};
