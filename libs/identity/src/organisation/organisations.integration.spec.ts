import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ANONYMOUS,
  systemActor,
  type MemberActor,
  type MemberRole,
  type StaffActor,
  type StaffRole,
} from '#libs/kernel';
import { identityHouse, type IdentityHouse } from '../../../../test/support/identity-house.js';
import { SeedAccount } from '../account/seed-account.js';
import { PortalSessions } from '../account/portal-session.query.js';
import { ChangeMemberRoles } from '../membership/change-member-roles.js';
import { Members } from '../membership/members.query.js';
import { RemoveMember } from '../membership/remove-member.js';
import { CreateOrganisation } from './create-organisation.js';
import { ORGANISATION_TERMS_VERSION } from './organisation-terms.js';
import { Organisations } from './organisations.query.js';
import { SeedOrganisation } from './seed-organisation.js';
import { SetInvoiceTerms } from './set-invoice-terms.js';
import { UpdateOrganisation } from './update-organisation.js';
import { VerifyOrganisationKind } from './verify-organisation-kind.js';

const seeder = systemActor('test');
const HARBOUR = { name: ' Harbour Daily ', country: 'gb', kind: 'publisher', vatNumber: 'GB 123.456-789' } as const;
const TERMS = { termsVersion: ORGANISATION_TERMS_VERSION };

const staff = (...roles: StaffRole[]): StaffActor => ({
  kind: 'staff',
  userId: '01890000-0000-7000-8000-000000000001',
  email: 'staff@desk.example',
  name: 'Staff',
  roles,
});

describe('organisations and their members', () => {
  let house: IdentityHouse;
  let people = 0;
  beforeAll(async () => {
    house = await identityHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  const person = async (organisationId: string | null = null, ...roles: MemberRole[]): Promise<MemberActor> => {
    const email = `person${(people += 1)}@harbour.example`;
    const membership = organisationId ? { organisationId, roles } : undefined;
    const account = {
      email,
      name: 'A Person',
      password: 'a long enough password',
      ...(membership ? { membership } : {}),
    };
    const { userId } = await house.portal.get(SeedAccount).execute(seeder, account);
    return { kind: 'member', userId, email, name: 'A Person', emailVerified: true, organisationId, roles };
  };
  const organisation = async (): Promise<string> =>
    (await house.portal.get(SeedOrganisation).execute(seeder, HARBOUR)).id;
  const create = () => house.portal.get(CreateOrganisation);

  it('founds an organisation, with its founder in every role and the terms on record', async () => {
    const founder = await person();
    const made = await create().execute(founder, { ...HARBOUR, ...TERMS });
    expect(made).toEqual({
      id: expect.any(String),
      name: 'Harbour Daily',
      country: 'GB',
      kind: 'publisher',
      kindVerified: false,
      vatNumber: 'GB123456789',
      invoiceTerms: null,
    });
    const now = { ...founder, organisationId: made.id, roles: ['requester', 'buyer', 'organisation-admin'] as const };
    const members = await house.portal.get(Members).list(now);
    expect(members.items).toMatchObject([{ userId: founder.userId, roles: now.roles }]);
    const terms = await house.database.reads.query(
      'SELECT user_id, terms_version FROM identity.terms_confirmation WHERE organisation_id = $1',
      [made.id],
    );
    expect(terms).toEqual([{ user_id: founder.userId, terms_version: ORGANISATION_TERMS_VERSION }]);
    expect(await house.portal.get(PortalSessions).describe(now)).toMatchObject({
      signedIn: true,
      organisation: { id: made.id },
    });
  });

  it('refuses what cannot be meant, and writes nothing', async () => {
    const founder = await person();
    const before = await house.database.reads.one('SELECT count(*) FROM identity.organisation');
    const wrong = { name: '\u0000', country: 'ZZ', kind: 'club' as never, vatNumber: 'ß' };
    await expect(create().execute(founder, { ...wrong, ...TERMS })).rejects.toMatchObject({
      code: 'identity.input-invalid',
      errors: [{ path: 'name' }, { path: 'country' }, { path: 'kind' }, { path: 'vatNumber' }],
    });
    await expect(create().execute(founder, { ...HARBOUR, termsVersion: '2001-01' })).rejects.toMatchObject({
      code: 'identity.terms-outdated',
    });
    for (const actor of [ANONYMOUS, staff('administrator')]) {
      const refused = create().execute(actor, { ...HARBOUR, ...TERMS });
      await expect(refused).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
    }
    expect(await house.database.reads.one('SELECT count(*) FROM identity.organisation')).toEqual(before);
  });

  it('lets nobody found a second one, not in two tabs either', async () => {
    const founder = await person();
    const both = await Promise.allSettled([1, 2].map(() => create().execute(founder, { ...HARBOUR, ...TERMS })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((result) => result.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'identity.already-member' });
    const member = await person(await organisation(), 'requester');
    await expect(create().execute(member, { ...HARBOUR, ...TERMS })).rejects.toMatchObject({
      code: 'identity.already-member',
    });
  });

  it('staff verify the kind; another kind has to be verified again', async () => {
    const id = await organisation();
    const admin = await person(id, 'organisation-admin');
    const verify = house.desk.get(VerifyOrganisationKind);
    const input = { organisationId: id, kind: 'non-profit', verified: true } as const;
    await expect(verify.execute(admin, input)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    expect(await verify.execute(staff('reviewer'), input)).toMatchObject({ kind: 'non-profit', kindVerified: true });
    const update = house.portal.get(UpdateOrganisation);
    expect(await update.execute(admin, { ...HARBOUR, kind: 'non-profit' })).toMatchObject({ kindVerified: true });
    expect(await update.execute(admin, { ...HARBOUR, kind: 'educational' })).toMatchObject({ kindVerified: false });
    await expect(verify.execute(staff('reviewer'), { ...input, organisationId: 'nonsense' })).rejects.toMatchObject({
      code: 'identity.organisation-not-found',
    });
  });

  it('finance grants invoice terms and takes them back', async () => {
    const organisationId = await organisation();
    const set = house.desk.get(SetInvoiceTerms);
    expect(await set.execute(staff('finance'), { organisationId, days: 30 })).toMatchObject({
      invoiceTerms: { days: 30 },
    });
    expect(await set.execute(staff('finance'), { organisationId, days: null })).toMatchObject({ invoiceTerms: null });
    const refused = set.execute(staff('reviewer'), { organisationId, days: 30 });
    await expect(refused).rejects.toMatchObject({ code: 'kernel.forbidden' });
    for (const days of [0, 121, 1.5, Number.NaN]) {
      const absurd = set.execute(staff('finance'), { organisationId, days });
      await expect(absurd).rejects.toMatchObject({ code: 'identity.input-invalid' });
    }
  });

  it('never loses the last administrator', async () => {
    const id = await organisation();
    const admin = await person(id, 'organisation-admin', 'buyer');
    const change = house.portal.get(ChangeMemberRoles);
    const remove = house.portal.get(RemoveMember);
    const last = { code: 'identity.last-administrator' };
    await expect(change.execute(admin, { userId: admin.userId, roles: ['buyer'] })).rejects.toMatchObject(last);
    await expect(remove.execute(admin, { userId: admin.userId })).rejects.toMatchObject(last);

    const second = await person(id, 'organisation-admin');
    const both = await Promise.allSettled([
      change.execute(admin, { userId: second.userId, roles: ['requester'] }),
      change.execute(second, { userId: admin.userId, roles: ['requester'] }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const admins = await house.database.reads.query(
      `SELECT 1 FROM identity.membership WHERE organisation_id = $1 AND 'organisation-admin' = ANY(roles)`,
      [id],
    );
    expect(admins).toHaveLength(1);
  });

  it('keeps organisations apart', async () => {
    const [here, there] = [await organisation(), await organisation()];
    const admin = await person(here, 'organisation-admin');
    const stranger = await person(there, 'requester');
    const notFound = { code: 'identity.member-not-found' };
    const change = house.portal.get(ChangeMemberRoles);
    await expect(change.execute(admin, { userId: stranger.userId, roles: ['buyer'] })).rejects.toMatchObject(notFound);
    const removed = house.portal.get(RemoveMember).execute(admin, { userId: stranger.userId });
    await expect(removed).rejects.toMatchObject(notFound);
    const members = await house.portal.get(Members).list(admin);
    expect(members.items.map(({ userId }) => userId)).toEqual([admin.userId]);
    const requester = await person(here, 'requester');
    const forbidden = change.execute(requester, { userId: admin.userId, roles: ['buyer'] });
    await expect(forbidden).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await house.portal.get(RemoveMember).execute(requester, { userId: requester.userId });
    expect((await house.portal.get(Members).list(admin)).items).toHaveLength(1);
  });

  it('pages through the list for the desk, and finds by name without wildcards', async () => {
    await house.portal.get(SeedOrganisation).execute(seeder, { ...HARBOUR, name: '100%_Real' });
    const list = house.desk.get(Organisations);
    const first = await list.list(staff('finance'), { limit: 2 });
    const second = await list.list(staff('finance'), { limit: 2, cursor: first.nextCursor ?? '' });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect([...ids].sort().reverse()).toEqual(ids);
    expect((await list.list(staff('finance'), { q: '%_r' })).items.map(({ name }) => name)).toEqual(['100%_Real']);
    await expect(list.list(await person())).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });
});
