import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#libs/kernel';
import { identityHouse, type IdentityHouse } from '../../../../test/support/identity-house.js';
import { ChangeOwnLanguage } from './change-own-language.js';

const PASSWORD = 'a long enough password';

describe('the language of an account', () => {
  let house: IdentityHouse;
  beforeAll(async () => {
    house = await identityHouse();
  });
  afterAll(() => house.close());

  it('keeps the language of the pages, for every mail that follows', async () => {
    const client = house.client('portal');
    const email = 'salma@field.example';
    const account = { name: 'سلمى', email, password: PASSWORD };
    await client.post('/api/auth/sign-up/email', account, { cookie: 'lang=ar', 'accept-language': 'en-GB' });
    expect(await house.linkTo(email)).toMatchObject({ kind: 'verify-email', language: 'ar' });
    const actor = await client.whoAmI();
    const kept = () => house.database.reads.one('SELECT language FROM identity.v_member WHERE email = $1', [email]);
    expect(await kept()).toEqual({ language: 'ar' });
    await house.portal.get(ChangeOwnLanguage).execute(actor, { language: 'en' });
    expect(await kept()).toEqual({ language: 'en' });
    await house.client('portal').post('/api/auth/request-password-reset', { email }, { 'accept-language': 'ar' });
    expect(await house.linkTo(email)).toMatchObject({ kind: 'reset-password', language: 'en' });
    await expect(house.portal.get(ChangeOwnLanguage).execute(ANONYMOUS, { language: 'en' })).rejects.toMatchObject({
      code: 'kernel.unauthenticated',
    });
  });
});
