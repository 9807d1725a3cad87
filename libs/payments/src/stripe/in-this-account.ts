import { logger } from '#platform/telemetry';
import { ProviderFailure } from './provider.js';

const log = logger('payments');

/**
 * What an event is about, looked at with the provider. null: this account has no such object, so it is none of ours, and
 * to ask again would not help.
 *
 * @throws ProviderFailure of any other kind
 */
export async function inThisAccount<T>(id: string, asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ProviderFailure) || error.code !== 'resource_missing') throw error;
    log.warn({ id }, 'An object that an event is about is not known to this account');
    return null;
  }
}
