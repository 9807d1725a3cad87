/** What becomes of a card payment. The sandbox asks for no card number: one chooses the outcome. */
export interface CardOutcome {
  last4: string;
  /** Whether the payer went through 3-D Secure. */
  authenticated: boolean;
  /** Why the payer's bank takes it back at once. */
  disputedFor?: string;
  /** It asks before it takes anything. */
  isInquiry?: true;
  decline: { code: string; declineCode: string; message: string } | null;
}

const declined = (last4: string, code: string, declineCode: string, message: string): CardOutcome => ({
  last4,
  authenticated: false,
  decline: { code, declineCode, message },
});

export const PAID: CardOutcome = { last4: '4242', authenticated: false, decline: null };
export const PAID_AUTHENTICATED: CardOutcome = { last4: '3220', authenticated: true, decline: null };
export const DECLINED = declined('0002', 'card_declined', 'generic_decline', 'Your card was declined.');
export const NO_FUNDS = declined('9995', 'card_declined', 'insufficient_funds', 'Your card has insufficient funds.');
export const EXPIRED = declined('0069', 'expired_card', 'expired_card', 'Your card has expired.');

/** Stripe's test payment methods that are bank accounts, by what becomes of the debit. */
export const TEST_BANK_ACCOUNTS: Readonly<Record<string, 'succeeds' | 'fails'>> = {
  pm_bacsDebit_success: 'succeeds',
  pm_bacsDebit_successDelayed: 'succeeds',
  pm_bacsDebit_debitNotAuthorized: 'fails',
  pm_usBankAccount_success: 'succeeds',
  pm_usBankAccount_accountClosed: 'fails',
  pm_usBankAccount_insufficientFunds: 'fails',
};

/** Stripe's test cards, for payment intents confirmed through the API. */
export const TEST_PAYMENT_METHODS: Readonly<Record<string, CardOutcome | 'requires_action'>> = {
  pm_card_visa: PAID,
  pm_card_mastercard: { ...PAID, last4: '4444' },
  pm_card_visa_chargeDeclined: DECLINED,
  pm_card_chargeDeclined: DECLINED,
  pm_card_visa_chargeDeclinedInsufficientFunds: NO_FUNDS,
  pm_card_chargeDeclinedExpiredCard: EXPIRED,
  pm_card_createDispute: { ...PAID, last4: '0259', disputedFor: 'fraudulent' },
  pm_card_createDisputeInquiry: { ...PAID, last4: '1976', disputedFor: 'fraudulent', isInquiry: true },
  pm_card_createDisputeProductNotReceived: { ...PAID, last4: '2685', disputedFor: 'product_not_received' },
  pm_card_threeDSecure2Required: 'requires_action',
};
