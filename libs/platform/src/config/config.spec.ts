import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ConfigError, loadConfig, SETTINGS } from './config.js';

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
    [{ DRAWING_THREADS: '-1' }, /DRAWING_THREADS must be a whole number between 0 and 16/],
    [{ DATABASE_POOL: 'x' }, /DATABASE_POOL must be a whole number between 1 and 100/],
    [{ MAIL_FROM: 'nobody' }, /MAIL_FROM must be an address such as/],
    [{ STRIPE_SECRET_KEY: 'pk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' }, /STRIPE_SECRET_KEY must be a secret key/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must be a PostgreSQL URL/],
    [{ STRIPE_SECRET_KEY: ' ' }, /STRIPE_SECRET_KEY is blank/],
    [{ STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_API_URL: 'http://127.0.0.1:1' }, /live key may only talk to Stripe/],
    [{ STRIPE_SECRET_KEY: 'sk_live_1' }, /STRIPE_WEBHOOK_SECRET is missing/],
    [{ IMPRIMATUR_ENV: 'production' }, /sandbox moves no money/],
    [{ IMPRIMATUR_ENV: 'production' }, /SECRETS_KEY is required in production/],
    [{ STORAGE: 'tape' }, /STORAGE must be filesystem or s3/],
    [{ STORAGE: 's3' }, /S3_BUCKET is missing/],
    [{ STORAGE: 's3', S3_BUCKET: 'No Bucket' }, /S3_BUCKET must be a bucket’s name/],
    [{ STORAGE: 's3', S3_BUCKET: 'files', S3_ENDPOINT: 'store' }, /S3_ENDPOINT must be a full URL/],
    [{ STORAGE: 's3', S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'A' }, /belong together/],
    [{ STORAGE: 's3', S3_BUCKET: 'files', STORAGE_DIR: '/x' }, /files live in one of the two/],
    [{ STORAGE: 's3', S3_BUCKET: 'files', S3_PREFIX: 'x' }, /S3_PREFIX must be folders/],
    [{ S3_BUCKET: 'files' }, /set STORAGE=s3, or unset S3_BUCKET/],
    [{ PACKAGE_INPUTS_DAYS: '0' }, /PACKAGE_INPUTS_DAYS must be a whole number/],
    [{ SECRETS_KEY: 'short' }, /SECRETS_KEY must be at least 32/],
  ])('refuses %j with a sentence', (env, sentence) => {
    expect(mistakesOf(env as Record<string, string>)).toMatch(sentence);
  });

  it('knows the bucket in which files live', () => {
    const given = { STORAGE: 's3', S3_BUCKET: 'files', S3_REGION: 'eu-west-1', S3_ENDPOINT: 'http://127.0.0.1:9000' };
    const keys = { S3_ACCESS_KEY_ID: 'A', S3_SECRET_ACCESS_KEY: 'B', S3_PREFIX: 'imprimatur/' };
    expect(loadConfig({ DATABASE_URL }).s3).toBeNull();
    expect(loadConfig({ DATABASE_URL, ...given, ...keys }).s3).toEqual({
      ...{ bucket: 'files', region: 'eu-west-1', endpoint: 'http://127.0.0.1:9000', prefix: 'imprimatur/' },
      credentials: { accessKeyId: 'A', secretAccessKey: 'B' },
    });
  });

  it('says every mistake at once', () => {
    expect(mistakesOf({ PORT: '0', LOG_LEVEL: 'loud' }).split('\n')).toHaveLength(3);
  });
});

describe('the table of README.md', () => {
  /** Read by the local mode's own servers and by tests, not by the applications. */
  const ELSEWHERE = [
    ...['STRIPE_SANDBOX_PORT', 'SMTP_PORT', 'MAIL_PORT', 'NEWSROOM_PORT'],
    ...['CHROMIUM_PATH', 'STANDARDS_DIR'],
  ];

  it('names every setting and no other, once', () => {
    const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## Configuration\n');
    const rows = section
      .split('\n## ')[0]!
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual([...SETTINGS, ...ELSEWHERE].sort());
  });
});
