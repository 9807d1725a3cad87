import { portal } from '../../api/portal-client.js';
import { forgetLocal } from './local-draft.js';

/** Forgets a draft that became something: here, and with the account. */
export function eraseDraft(key: string): void {
  forgetLocal(key);
  void portal.DELETE('/api/v1/drafts/{key}', { params: { path: { key } } }).catch(() => undefined);
}
