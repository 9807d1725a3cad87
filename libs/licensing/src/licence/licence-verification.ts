import { isCheckCode } from './check-code.js';
import type { LicenceSnapshot, LicenceState } from './licence-snapshot.js';
import type { LicenceVerification } from './licence-view.js';

const MESSAGES: Record<LicenceState, string> = {
  scheduled: 'This licence is real. It starts later.',
  active: 'This licence is real and in force.',
  suspended: 'This licence is real, but suspended at present.',
  expired: 'This licence was real and has ended.',
  terminated: 'This licence was ended before its time and is not in force.',
};

/** For a stranger who holds the code: nothing of money, and how its holder restores it. */
const REASONS: Partial<Record<LicenceState, { message: string; nextStep: string }>> = {
  suspended: {
    message: 'Something between the licensee and us has to be settled first. Until then the article may not be used.',
    nextStep: 'If it is your licence, sign in and open it: the page says why, and what restores it.',
  },
  terminated: {
    message: 'The article may not be used under this licence any more.',
    nextStep: 'If it is your licence, sign in and open it: the page says why.',
  },
};

export interface VerifiableRow {
  reference: string;
  state: LicenceState;
  snapshot: LicenceSnapshot;
}

/**
 * What anybody may learn about a licence: with the number that it exists and its state, with the check code what it
 * allows. A wrong code tells as little as none.
 */
export function toVerification({ reference, state, snapshot }: VerifiableRow, check?: string): LicenceVerification {
  const matches = check ? isCheckCode(check, snapshot.checkCode) : null;
  return {
    ...{ reference, state, message: MESSAGES[state] },
    reason: matches ? (REASONS[state] ?? null) : null,
    checkCodeMatches: matches,
    details: matches ? detailsOf(snapshot) : null,
  };
}

/** No price and no person. */
function detailsOf(snapshot: LicenceSnapshot): NonNullable<LicenceVerification['details']> {
  const { licensee, use, countries, startsOn, endsOn, issuedAt, revision } = snapshot;
  const { media, purpose, languages, edits, exclusivity } = use;
  return {
    organisation: { name: licensee.name, country: licensee.country },
    items: snapshot.items.map(({ headline, byline, titleName, canonicalUrl, language }) => ({
      ...{ headline, byline, titleName, canonicalUrl, language },
    })),
    use: { media, purpose, languages, edits, exclusivity },
    ...{ countries, startsOn, endsOn, issuedAt, revision },
  };
}
