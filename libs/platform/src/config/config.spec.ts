import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './config.js';

const DATABASE_URL = 'postgres://app:secret@localhost:5432/imprimatur';
const mistakesOf = (env: Record<string, string>): string => {
  try {
    loadConfig({ DATABASE_URL, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('loadConfig', () => {
  it('needs only a database in the local mode', () => {
    const config = loadConfig({ DATABASE_URL });
    expect(config.publicUrl).toBe('http://localhost:3000');
    expect(config.stripe.mode).toBe('sandbox');
  });

  it.each([
    [{ PORT: 'many' }, /PORT must be a whole number between 1 and 65535/],
    [{ JOB_CONCURRENCY: '0' }, /JOB_CONCURRENCY must be a whole number between 1 and 50/],
    [{ DATABASE_POOL: 'x' }, /DATABASE_POOL must be a whole number between 1 and 100/],
    [{ MAIL_FROM: 'nobody' }, /MAIL_FROM must be an address such as/],
    [{ STRIPE_SECRET_KEY: 'pk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' }, /STRIPE_SECRET_KEY must be a secret key/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must be a PostgreSQL URL/],
    [{ STRIPE_SECRET_KEY: ' ' }, /STRIPE_SECRET_KEY is blank/],
    [{ STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_API_URL: 'http://127.0.0.1:1' }, /live key may only talk to Stripe/],
    [{ STRIPE_SECRET_KEY: 'sk_live_1' }, /STRIPE_WEBHOOK_SECRET is missing/],
    [{ IMPRIMATUR_ENV: 'production' }, /sandbox moves no money/],
    [{ IMPRIMATUR_ENV: 'production' }, /SECRETS_KEY is required in production/],
    [{ SECRETS_KEY: 'short' }, /SECRETS_KEY must be at least 32/],
  ])('refuses %j with a sentence', (env, sentence) => {
    expect(mistakesOf(env as Record<string, string>)).toMatch(sentence);
  });

  it('says every mistake at once', () => {
    expect(mistakesOf({ PORT: '0', LOG_LEVEL: 'loud' }).split('\n')).toHaveLength(3);
  });
});
