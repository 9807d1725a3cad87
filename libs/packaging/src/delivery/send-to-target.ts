import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel';
import { SafeFetch } from '#platform/fetch';
import { Secrets } from '#platform/secrets';
import { openS3, STORAGE, type ObjectStorage, type S3ObjectStorage } from '#platform/storage';
import { WebhookSender } from '#platform/webhook';
import { ownStoreAway } from '../packaging.errors.js';
import { packageKey } from '../package/input-store.js';
import { zipName } from '../package/open-package.js';
import type { OpenablePackage } from '../package/package-gate.js';
import type { DeliveryTarget } from './delivery.entity.js';
import { MAIL_NOT_CONFIRMED } from './mailbox-rules.js';
import { MailToTarget } from './mail-to-target.js';
import { ShortLinks } from './short-links.js';
import { s3Endpoint, type S3Credentials, type S3Settings, type WebhookSettings } from './target-settings.js';
import type { TryOutcome } from './try-outcome.js';

/** Of a webhook's link: long enough for the receiver's own queue. */
const LINK_MINUTES = 60;
const REFUSED = new Set(['storage.no-such-bucket', 'storage.access-denied', 'storage.wrong-region', 'storage.bad-key']);

/** Sends packages, and tests, to a licensee's own place. Never throws for what the other side does. */
@Injectable()
export class SendToTarget {
  constructor(
    private readonly webhooks: WebhookSender,
    private readonly fetcher: SafeFetch,
    private readonly secrets: Secrets,
    private readonly links: ShortLinks,
    private readonly mails: MailToTarget,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  async send(target: DeliveryTarget, deliveryId: string, open: OpenablePackage): Promise<TryOutcome> {
    if (target.kind === 's3') return this.inBucket(target, (bucket) => this.putPackage(bucket, open));
    if (target.kind === 'mail')
      return target.confirmedAt ? this.mails.send(target, deliveryId, open) : MAIL_NOT_CONFIRMED;
    const { organisationId } = target;
    const terms = { minutes: LINK_MINUTES, isOneUse: true, deliveryId };
    const { url, expiresAt } = await this.links.make({ ...open, organisationId }, terms);
    const { reference, revision, version, sha256, size } = open;
    const body = {
      ...{ licence: reference, revision, version, fileName: zipName(open), bytes: size, sha256 },
      ...{ downloadUrl: url, downloadUntil: expiresAt.toISOString() },
    };
    return this.call(target, { id: deliveryId, type: 'licence.package-ready', body });
  }

  /** Says hello: an event of type `test`, a mail, or a small file in the bucket, which is removed again if it may be. */
  async test(target: DeliveryTarget, id: string): Promise<TryOutcome> {
    const text = 'Imprimatur can deliver here.';
    if (target.kind === 'mail') return this.mails.test(target);
    if (target.kind === 'webhook') return this.call(target, { id, type: 'test', body: { text } });
    return this.inBucket(target, async (bucket) => {
      await bucket.put('imprimatur-test.txt', Buffer.from(`${text}\n`), { contentType: 'text/plain' });
      await bucket.delete('imprimatur-test.txt').catch(() => undefined);
      return 'We could write to the bucket.';
    });
  }

  private async call(target: DeliveryTarget, message: { id: string; type: string; body: object }): Promise<TryOutcome> {
    const secret = this.secrets.open(target.sealedCredentials);
    const { url } = target.settings as WebhookSettings;
    const outcome = await this.webhooks.send({ ...message, url, secret });
    if (outcome.kind !== 'delivered') return { ...outcome, outcome: outcome.kind };
    const sentence = `Your server took it (${outcome.status}).`;
    return { outcome: 'delivered', code: 'webhook.delivered', sentence };
  }

  private async putPackage(bucket: S3ObjectStorage, open: OpenablePackage): Promise<string> {
    const name = zipName(open, true);
    const zip = await this.storage.get(packageKey(open.prefix)).catch((error: unknown) => {
      throw ownStoreAway(error);
    });
    let brokeOff: unknown;
    zip.once('error', (error) => (brokeOff = error));
    await bucket.put(`${open.reference}/${name}`, zip, { contentType: 'application/zip' }).catch((error: unknown) => {
      throw brokeOff === undefined ? error : ownStoreAway(brokeOff);
    });
    return `The package lies in the bucket as ${open.reference}/${name}.`;
  }

  private async inBucket(
    target: DeliveryTarget,
    work: (bucket: S3ObjectStorage) => Promise<string>,
  ): Promise<TryOutcome> {
    const settings = target.settings as S3Settings;
    const endpoint = s3Endpoint(settings);
    const refusal = await this.webhooks.check(endpoint);
    if (refusal) return { outcome: 'refused', code: refusal.code, sentence: refusal.sentence };
    const credentials = JSON.parse(this.secrets.open(target.sealedCredentials)) as S3Credentials;
    const { bucket, region, prefix } = settings;
    const { lookup } = await this.fetcher.pinned(endpoint);
    const store = await openS3({ bucket, region, prefix, endpoint, credentials, lookup });
    try {
      return { outcome: 'delivered', code: 's3.delivered', sentence: await work(store) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const outcome = REFUSED.has(error.code) ? 'refused' : 'failed';
      return { outcome, code: error.code, sentence: `${error.message} ${error.nextStep ?? ''}`.trim() };
    } finally {
      store.close();
    }
  }
}
