import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import Stripe from 'stripe';
import { sandboxWithClient } from './harness.js';

/** A real account takes its time over what a sandbox does at once. */
const PATIENCE_MS = 300_000;

/** What a part of the contract talks to. */
export interface Account {
  stripe: Stripe;
  /** Where the sandbox listens; null for a real account. */
  sandboxUrl: string | null;
  /** Asks until the answer is as wanted, as real Stripe lets one wait. */
  until: <T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean) => Promise<T>;
  /** In the sandbox lets time pass, so that what takes days at Stripe's banks is over; a real test account is waited for. */
  later: (seconds: number) => Promise<void>;
}

/**
 * A part of the contract: what we rely on, asked of the sandbox always, and of a real Stripe test account when there is
 * a key (STRIPE_CONTRACT_KEY in the environment). @param suite gets a way to the account, which is there from the first test on
 */
export function contract(part: string, environment: NodeJS.ProcessEnv, suite: (account: () => Account) => void): void {
  const realKey = environment['STRIPE_CONTRACT_KEY'];
  describe(`Stripe contract, ${part}: the sandbox`, () => {
    let account: Account;
    let close: () => Promise<void>;
    beforeAll(async () => {
      const { sandbox, stripe, control } = await sandboxWithClient();
      close = () => sandbox.close();
      const later = async (seconds: number): Promise<void> => void (await control('/clock/advance', { seconds }));
      account = { stripe, sandboxUrl: sandbox.url, until, later };
    });
    afterAll(() => close());
    suite(() => account);
  });
  describe(`Stripe contract, ${part}: a real test account`, () => {
    if (!realKey) {
      it.skip('skipped: set STRIPE_CONTRACT_KEY to a Stripe test key to run the same suite against Stripe', () =>
        undefined);
      return;
    }
    if (!/^(sk|rk)_test_/.test(realKey))
      throw new Error('STRIPE_CONTRACT_KEY must be a test key (sk_test_ or rk_test_).');
    const stripe = new Stripe(realKey, { maxNetworkRetries: 2 });
    suite(() => ({ stripe, sandboxUrl: null, until, later: async () => undefined }));
  });
}

async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  let pause = 20;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`Not as wanted after ${PATIENCE_MS / 1000} s: ${JSON.stringify(answer)}`);
    await sleep(pause);
    pause = Math.min(pause * 2, 5000);
  }
}
