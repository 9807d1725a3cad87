import { z } from 'zod';
import type { FieldError } from '#libs/kernel';
import type { MailLanguage } from '#platform/mail';
import { targetInvalid } from '../packaging.errors.js';

export const TARGET_KINDS = ['webhook', 's3', 'mail'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export interface WebhookSettings {
  url: string;
}
export interface S3Settings {
  bucket: string;
  region: string;
  /** Null for Amazon's own. */
  endpoint: string | null;
  /** Folders with a slash at the end; '' for none. */
  prefix: string;
}
export interface MailSettings {
  email: string;
  /** What the mails are written in. */
  language: MailLanguage;
}
export type TargetSettings = WebhookSettings | S3Settings | MailSettings;

/** What is sealed: a webhook's shared secret, or the keys of a bucket. */
export interface S3Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

export interface TargetInput {
  kind: TargetKind;
  name: string;
  url?: string;
  bucket?: string;
  region?: string;
  endpoint?: string | null;
  prefix?: string;
  accessKeyId?: string;
  secretAccessKey?: string;
  email?: string;
  language?: MailLanguage;
}

interface CheckedTarget {
  name: string;
  settings: TargetSettings;
  /** Undefined where a change keeps the former ones. */
  s3Credentials: S3Credentials | undefined;
}

/** The field with the address that is connected to, and the address; undefined where mail is sent by our own relay. */
export function addressOf(kind: TargetKind, settings: TargetSettings): { field: string; url: string } | undefined {
  if (kind === 'mail') return undefined;
  return kind === 'webhook'
    ? { field: 'url', url: (settings as WebhookSettings).url }
    : { field: 'endpoint', url: s3Endpoint(settings as S3Settings) };
}

export const s3Endpoint = ({ endpoint, region }: S3Settings): string =>
  endpoint ?? `https://s3.${region}.amazonaws.com`;

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const REGION = /^[a-z0-9-]{2,40}$/;
const PREFIX = /^([A-Za-z0-9_-][A-Za-z0-9._-]{0,80}\/){0,8}$/;
const MAILBOX = z.email().max(254);
const ADDRESS = /^https?:\/\/[^\s@]+$/;

/** @throws packaging.target-invalid with a sentence for each field */
export function checkTargetInput(given: TargetInput, mayKeepCredentials: boolean): CheckedTarget {
  const input = withoutNulls(given);
  const errors: FieldError[] = [];
  const must = (isRight: boolean, path: string, message: string): void => {
    if (!isRight) errors.push({ path, code: 'invalid', message });
  };
  const name = input.name.trim();
  must(name.length >= 1 && name.length <= 80, 'name', 'Give the place a name of up to 80 letters.');
  const settings = SETTINGS[input.kind](input, must);
  const s3Credentials = input.kind === 's3' ? credentialsOf(input, mayKeepCredentials, must) : undefined;
  if (errors.length > 0) throw targetInvalid(errors);
  return { name, settings, s3Credentials };
}

/** A field that is null is one that was left out. */
const withoutNulls = (input: TargetInput): TargetInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as unknown as TargetInput;

type Must = (isRight: boolean, path: string, message: string) => void;

const SETTINGS: Record<TargetKind, (input: TargetInput, must: Must) => TargetSettings> = {
  webhook: webhookSettings,
  s3: s3Settings,
  mail: mailSettings,
};

function webhookSettings({ url = '' }: TargetInput, must: Must): WebhookSettings {
  must(ADDRESS.test(url.trim()) && url.length <= 2000, 'url', 'Give a whole address that starts with https://.');
  return { url: url.trim() };
}

function mailSettings({ email = '', language = 'en' }: TargetInput, must: Must): MailSettings {
  const clean = email.trim().toLowerCase();
  must(MAILBOX.safeParse(clean).success, 'email', 'Give one e-mail address, such as newsroom@example.org.');
  return { email: clean, language };
}

function s3Settings(input: TargetInput, must: Must): S3Settings {
  const { bucket = '', region = '', prefix = '' } = input;
  const endpoint = input.endpoint?.trim() ?? '';
  must(BUCKET.test(bucket), 'bucket', 'A bucket’s name has 3 to 63 small letters, digits, dots and hyphens.');
  must(REGION.test(region), 'region', 'Give a region such as eu-west-1.');
  must(
    endpoint === '' || ADDRESS.test(endpoint),
    'endpoint',
    'Give a whole address that starts with https://, or none.',
  );
  const folders = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
  must(PREFIX.test(folders), 'prefix', 'Give folders of letters, digits, dots and hyphens, such as imprimatur/.');
  return { bucket, region, endpoint: endpoint === '' ? null : endpoint, prefix: folders };
}

function credentialsOf(input: TargetInput, mayKeep: boolean, must: Must): S3Credentials | undefined {
  const { accessKeyId = '', secretAccessKey = '' } = input;
  if (mayKeep && accessKeyId === '' && secretAccessKey === '') return undefined;
  must(/^\S{3,200}$/.test(accessKeyId), 'accessKeyId', 'Give the id of a key that may write to the bucket.');
  must(/^\S{3,200}$/.test(secretAccessKey), 'secretAccessKey', 'Give the secret of the key.');
  return { accessKeyId, secretAccessKey };
}
