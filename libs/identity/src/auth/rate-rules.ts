interface RateRule {
  /** Seconds. */
  window: number;
  max: number;
}

/** Attempts per address and endpoint; counted in PostgreSQL, so all processes share them. */
const RULES: Readonly<Record<string, RateRule>> = {
  '/sign-in/email': { window: 60, max: 20 },
  '/sign-up/email': { window: 600, max: 20 },
  '/sign-in/magic-link': { window: 300, max: 10 },
  '/magic-link/verify': { window: 60, max: 30 },
  '/send-verification-email': { window: 300, max: 10 },
  '/verify-email': { window: 60, max: 30 },
  '/request-password-reset': { window: 300, max: 10 },
  '/reset-password': { window: 300, max: 20 },
  '/change-password': { window: 300, max: 20 },
  '/two-factor/*': { window: 60, max: 20 },
};

/** The library's rate limits: `window` and `max` for what has no rule of its own. */
export const RATE_RULES: RateRule & { customRules: Record<string, RateRule | false> } = {
  window: 60,
  max: 120,
  // Reading one's own session is asked on every page and gives nothing to guess at.
  customRules: { ...RULES, '/get-session': false },
};
