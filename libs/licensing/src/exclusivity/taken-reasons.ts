import type { QuoteReasonView } from '../quote/quote-view.js';
import type { Blocker } from './claim-rows.js';
import type { Claim } from './claims-of.js';
import { dayText, explainToLicensee, freeRights, weightiest, whatIsFree } from './explain-taken.js';
import { takenValues } from './taken-values.js';

/**
 * What a quote says about rights that others have: refused where an exclusive right has been sold, for a person to look
 * at where it is only on offer, is about a sector the buyer may not be in, or where exclusive rights are wanted beside
 * others'. One reason for each article, the gravest.
 */
export function takenReasons(blockers: readonly Blocker[], claims: readonly Claim[]): QuoteReasonView[] {
  const articles = new Map<string, Blocker[]>();
  for (const blocker of blockers) {
    articles.set(blocker.articleId, [...(articles.get(blocker.articleId) ?? []), blocker]);
  }
  return [...articles].map(([articleId, found]) =>
    gravest(
      found,
      claims.filter((claim) => claim.articleId === articleId),
    ),
  );
}

function gravest(found: readonly Blocker[], claims: readonly Claim[]): QuoteReasonView {
  const exclusive = found.filter(({ isExclusive }) => isExclusive);
  const sold = exclusive.filter(({ state, sectors }) => state === 'active' && sectors.length === 0);
  if (sold.length > 0) return { code: 'exclusivity-taken', outcome: 'refused', ...told(sold, claims) };
  const inSector = exclusive.filter(({ sectors }) => sectors.length > 0);
  if (inSector.length > 0) return sectorReason(inSector[0]!, claims);
  if (exclusive.length > 0) return heldReason(exclusive[0]!, claims);
  return { code: 'exclusivity-shared', outcome: 'review', ...told(found, claims) };
}

function told(found: readonly Blocker[], claims: readonly Claim[]): Omit<QuoteReasonView, 'code' | 'outcome'> {
  const { message, nextStep } = explainToLicensee(found, claims);
  const { said, until } = weightiest(found);
  const values = takenValues(said, until, freeRights(said, claims));
  return { message, nextStep: nextStep.replace('Make a new request', 'Ask for it'), values };
}

/** The buyer is not known while somebody only asks for a price. */
function sectorReason(blocker: Blocker, claims: readonly Claim[]): QuoteReasonView {
  const { message, values } = told([blocker], claims);
  return {
    code: 'exclusivity-sector',
    outcome: 'review',
    message: `${message.replace(/\.$/, '')}, in the sector ${blocker.sectors.join(', ')}.`,
    nextStep: 'Another sector is not concerned: the rights desk looks at yours.',
    ...(values && { values }),
  };
}

function heldReason(blocker: Blocker, claims: readonly Claim[]): QuoteReasonView {
  const { values } = told([blocker], claims);
  return {
    code: 'exclusivity-held',
    outcome: 'review',
    message:
      `Exclusive rights to “${blocker.headline}” are on offer to somebody else` +
      `${blocker.heldUntil ? ` until ${dayText(blocker.heldUntil.slice(0, 10))}` : ''}.`,
    nextStep: `Ask all the same: the desk answers when the offer has been taken or has run out. ${whatIsFree([blocker], claims, 'Or ask for it')}`,
    ...(values && { values }),
  };
}
