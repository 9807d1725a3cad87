export const DECLINE_CODES = ['declined', 'insufficient-funds', 'expired-card', 'not-authenticated'] as const;
export type DeclineCode = (typeof DECLINE_CODES)[number];

const KNOWN: Readonly<Record<string, DeclineCode>> = {
  insufficient_funds: 'insufficient-funds',
  expired_card: 'expired-card',
  authentication_required: 'not-authenticated',
  payment_intent_authentication_failure: 'not-authenticated',
};

/**
 * A provider's reason in the few kinds that tell a buyer what to do next; banks give no others away.
 *
 * @param code as docs.stripe.com/declines/codes lists them
 */
export const declineOf = (code: string): DeclineCode => KNOWN[code] ?? 'declined';
