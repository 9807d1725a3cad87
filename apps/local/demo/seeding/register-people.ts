import { SeedAccount, SeedOrganisation, SeedStaff } from '#libs/identity';
import { systemActor, type MemberActor, type MemberRole, type StaffActor, type StaffRole } from '#libs/kernel';
import type { DemoApp } from './demo-app.js';
import {
  ORGANISATIONS,
  PASSWORD,
  STAFF,
  type DemoOrganisation,
  type DemoPerson,
  type OrganisationName,
  type StaffName,
} from './people.js';

const ACTOR = systemActor('local:demo');

export type DemoStaff = Record<StaffName, StaffActor>;
/** Members by organisation and part, such as `members.courier.buyer`. */
export type DemoMembers = {
  [Name in OrganisationName]: Record<keyof (typeof ORGANISATIONS)[Name]['people'], MemberActor>;
};

export async function registerStaff(app: DemoApp): Promise<DemoStaff> {
  const people = Object.entries<DemoPerson<StaffRole>>(STAFF);
  const registered = people.map(async ([part, { name, email, roles }]) => {
    const account = { name, email, roles, password: PASSWORD, demo: true };
    const { userId } = await app.get(SeedStaff).execute(ACTOR, account);
    return [part, { kind: 'staff', userId, email, name, roles } satisfies StaffActor] as const;
  });
  return Object.fromEntries(await Promise.all(registered)) as DemoStaff;
}

export async function registerMembers(app: DemoApp): Promise<DemoMembers> {
  const organisations = Object.entries<DemoOrganisation>(ORGANISATIONS);
  const registered = organisations.map(async ([key, organisation]) => {
    const { people, ...details } = organisation;
    const { id } = await app.get(SeedOrganisation).execute(ACTOR, details);
    return [key, await membersOf(app, id, people)] as const;
  });
  return Object.fromEntries(await Promise.all(registered)) as DemoMembers;
}

async function membersOf(
  app: DemoApp,
  organisationId: string,
  people: Readonly<Record<string, DemoPerson<MemberRole>>>,
): Promise<Record<string, MemberActor>> {
  const registered = Object.entries(people).map(async ([part, { name, email, roles, language }]) => {
    const account = {
      name,
      email,
      password: PASSWORD,
      ...(language ? { language } : {}),
      membership: { organisationId, roles },
    };
    const { userId } = await app.get(SeedAccount).execute(ACTOR, account);
    return [
      part,
      { kind: 'member', userId, email, name, emailVerified: true, organisationId, roles } satisfies MemberActor,
    ] as const;
  });
  return Object.fromEntries(await Promise.all(registered));
}
