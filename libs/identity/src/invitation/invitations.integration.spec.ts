import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor, type MemberActor } from '#libs/kernel';
import { identityHouse, type IdentityHouse } from '../../../../test/support/identity-house.js';
import { SeedAccount } from '../account/seed-account.js';
import { SeedOrganisation } from '../organisation/seed-organisation.js';
import { AcceptInvitation } from './accept-invitation.js';
import { Invitations } from './invitations.query.js';
import { InviteMember } from './invite-member.js';
import { RevokeInvitation } from './revoke-invitation.js';

const PASSWORD = 'a long enough password';
const seeder = systemActor('test');

describe('invitations', () => {
  let house: IdentityHouse;
  let admin: MemberActor;
  let people = 0;

  beforeAll(async () => {
    house = await identityHouse();
    admin = await administrator();
  });
  afterAll(async () => {
    await house.close();
  });

  const address = () => `invited${(people += 1)}@harbour.example`;
  async function administrator(): Promise<MemberActor> {
    const kind = 'company' as const;
    const { id } = await house.portal.get(SeedOrganisation).execute(seeder, { name: 'Harbour', country: 'GB', kind });
    const email = address();
    const membership = { organisationId: id, roles: ['organisation-admin'] as const };
    const account = { email, name: 'Administrator', password: PASSWORD, membership };
    const { userId } = await house.portal.get(SeedAccount).execute(seeder, account);
    const roles = ['organisation-admin'] as const;
    return { kind: 'member', userId, email, name: 'Administrator', emailVerified: true, organisationId: id, roles };
  }
  const newcomer = async (email: string, emailVerified = true): Promise<MemberActor> => {
    const account = { email, name: 'Newcomer', password: PASSWORD, emailVerified };
    const { userId } = await house.portal.get(SeedAccount).execute(seeder, account);
    return { kind: 'member', userId, email, name: 'Newcomer', emailVerified, organisationId: null, roles: [] };
  };
  const invite = async (email: string) => {
    const invitation = await house.portal.get(InviteMember).execute(admin, { email, roles: ['buyer', 'buyer'] });
    const link = await house.linkTo(email.toLowerCase());
    expect(link).toMatchObject({ kind: 'invitation', audience: 'portal' });
    return { invitation, token: new URL(link.url).searchParams.get('token') ?? '' };
  };
  const accept = (actor: MemberActor, token: string) => house.portal.get(AcceptInvitation).execute(actor, { token });
  const membersOf = (organisationId: string | null) =>
    house.database.reads.query<{ user_id: string; roles: string[] }>(
      'SELECT user_id, roles FROM identity.membership WHERE organisation_id = $1',
      [organisationId],
    );

  it('brings in the invited person with the roles of the invitation, once', async () => {
    const email = address();
    const { token } = await invite(email.toUpperCase());
    expect(await house.portal.get(Invitations).preview(token)).toMatchObject({ organisation: 'Harbour', email });
    const actor = await newcomer(email);
    expect(await accept(actor, token)).toMatchObject({ id: admin.organisationId });
    expect(await membersOf(admin.organisationId)).toContainEqual({ user_id: actor.userId, roles: ['buyer'] });
    await expect(accept(actor, token)).rejects.toMatchObject({ code: 'invitation.state-conflict' });
    await expect(house.portal.get(Invitations).preview(token)).rejects.toMatchObject({
      code: 'identity.invitation-accepted',
    });
    await expect(invite(email)).rejects.toMatchObject({ code: 'identity.already-in-organisation' });
  });

  it('refuses anybody but the confirmed owner of the invited address, and writes nothing', async () => {
    const email = address();
    const { token } = await invite(email);
    const before = await membersOf(admin.organisationId);
    const other = await newcomer(address());
    await expect(accept(other, token)).rejects.toMatchObject({ code: 'identity.invitation-other-email' });
    const unconfirmed = await newcomer(email, false);
    await expect(accept(unconfirmed, token)).rejects.toMatchObject({ code: 'identity.email-unverified' });
    const elsewhere = await administrator();
    await expect(accept({ ...elsewhere, email }, token)).rejects.toMatchObject({ code: 'identity.already-member' });
    for (const wrong of ['', 'nonsense', `${token}x`]) {
      await expect(accept(other, wrong)).rejects.toMatchObject({ code: 'identity.invitation-not-found' });
    }
    expect(await membersOf(admin.organisationId)).toEqual(before);
  });

  it('a second invitation of the same address ends the first link', async () => {
    const email = address();
    const first = await invite(email);
    const second = await invite(email);
    expect(second.invitation.id).toBe(first.invitation.id);
    const actor = await newcomer(email);
    await expect(accept(actor, first.token)).rejects.toMatchObject({ code: 'identity.invitation-not-found' });
    expect(await accept(actor, second.token)).toMatchObject({ id: admin.organisationId });
  });

  it('can be revoked by its own organisation only', async () => {
    const { invitation, token } = await invite(address());
    const stranger = await administrator();
    const revoke = house.portal.get(RevokeInvitation);
    await expect(revoke.execute(stranger, { invitationId: invitation.id })).rejects.toMatchObject({
      kind: 'not-found',
    });
    const waiting = async () => (await house.portal.get(Invitations).list(admin)).items.map(({ id }) => id);
    expect(await waiting()).toContain(invitation.id);
    await revoke.execute(admin, { invitationId: invitation.id });
    expect(await waiting()).not.toContain(invitation.id);
    const actor = await newcomer(invitation.email);
    await expect(accept(actor, token)).rejects.toMatchObject({ code: 'invitation.state-conflict' });
  });

  it('expires', async () => {
    const { invitation, token } = await invite(address());
    await house.database.asOwner(
      `UPDATE identity.invitation SET expires_at = now() - interval '1 second' WHERE id = $1`,
      [invitation.id],
    );
    const actor = await newcomer(invitation.email);
    await expect(accept(actor, token)).rejects.toMatchObject({ code: 'identity.invitation-expired' });
  });

  it('needs the administrator role, a real address and a real role', async () => {
    const inviting = house.portal.get(InviteMember);
    const buyer = { ...admin, roles: ['buyer'] as const };
    const good = { email: address(), roles: ['buyer'] as const };
    await expect(inviting.execute(buyer, good)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    const wrong = [
      { ...good, email: 'nobody' },
      { ...good, roles: [] },
      { ...good, roles: ['finance' as never] },
    ];
    for (const input of wrong) {
      await expect(inviting.execute(admin, input)).rejects.toMatchObject({ code: 'identity.input-invalid' });
    }
  });

  it('does not flood a mailbox', async () => {
    const email = address();
    for (let sent = 0; sent < 8; sent += 1) await invite(email);
    await expect(invite(email)).rejects.toMatchObject({ code: 'identity.too-many-mails', kind: 'rate-limited' });
  });

  it('keeps neither token nor link in the clear', async () => {
    const { token } = await invite(address());
    const rows = await house.database.reads.query(
      'SELECT i.token_hash, l.sealed_url FROM identity.invitation i CROSS JOIN identity.one_time_link l',
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    const jobs = await house.database.asOwner('SELECT payload FROM graphile_worker._private_jobs');
    expect(JSON.stringify(jobs)).toContain('identity.invitation-created.v1');
    expect(JSON.stringify(jobs)).not.toContain('harbour.example');
    expect(JSON.stringify(jobs)).not.toContain(token);
  });
});
