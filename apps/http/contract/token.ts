import type { CreatedToken, TokenView } from '#libs/identity';
import { id, instant, listOf, named, orNull, text, yes } from '../schema.js';

const fields = {
  id: id(),
  name: text(),
  ending: text('Its last four characters.'),
  createdAt: instant(),
  expiresAt: orNull(instant('Null: until it is revoked.')),
  hasEnded: yes(),
  lastUsedAt: orNull(instant('To the minute.')),
};
const token = named<TokenView>('ApiToken', fields);
export const tokens = named<{ items: TokenView[] }>('ApiTokens', { items: listOf(token) });
export const createdToken = named<CreatedToken>('CreatedApiToken', {
  ...fields,
  token: text('Shown this once. Sent as `Authorization: Bearer …`.'),
});
