interface StateReason {
  message: string;
  nextStep: string;
}

/** Why a licence is suspended, in words for the licensee, and how it comes back. */
export const SUSPENSION_REASONS: Readonly<Record<string, StateReason>> = {
  overdue: {
    message: 'An invoice for this licence is overdue.',
    nextStep: 'Pay the invoice; the licence is restored by itself when the payment arrives.',
  },
  dispute: {
    message: 'The payment for this licence is disputed.',
    nextStep: 'Settle the dispute with your bank or write to us; the licence is restored when it is settled.',
  },
  terms: {
    message: 'The licence is not being used as agreed.',
    nextStep: 'Read the desk’s message on the request’s page and put it right; then we restore the licence.',
  },
};

/** Why a licence has ended before its time. */
export const TERMINATION_REASONS: Readonly<Record<string, StateReason>> = {
  refund: {
    message: 'The fee for this licence has been refunded, so the licence has ended.',
    nextStep: 'Take the article down. You can ask for a new licence at any time.',
  },
  'invoice-void': {
    message: 'The invoice for this licence was voided, so the licence has ended.',
    nextStep: 'Nothing is owed. Take the article down, or ask for a new licence.',
  },
  'dispute-lost': {
    message: 'The payment for this licence was taken back, so the licence has ended.',
    nextStep: 'Take the article down, or ask for a new licence.',
  },
  revoked: {
    message: 'We have revoked this licence.',
    nextStep: 'Take the article down and read the desk’s message on the request’s page.',
  },
  takedown: {
    message: 'The article had to be withdrawn, so the licence has ended.',
    nextStep: 'Take the article down at once and confirm it. We will be in touch about the fee.',
  },
};

/** The sentence for a code; an unknown one gets a general sentence, so that a page never breaks on old data. */
export const stateReason = (code: string): StateReason =>
  SUSPENSION_REASONS[code] ??
  TERMINATION_REASONS[code] ?? {
    message: 'This licence is not in force.',
    nextStep: 'Write to the rights desk on the request’s page.',
  };
