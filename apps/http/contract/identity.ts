import { MEMBER_ROLES, STAFF_ROLES } from '#libs/kernel';
import {
  ACCOUNT_LANGUAGES,
  INVITATION_STATES,
  ORGANISATION_KINDS,
  type DeskSessionView,
  type InvitationPreview,
  type InvitationView,
  type MemberView,
  type OrganisationFacts,
  type OrganisationView,
  type PortalSessionView,
  type StaffView,
} from '#libs/identity';
import { id, instant, integer, listOf, named, object, oneOf, orNull, pageOf, text, yes } from '../schema.js';

const organisationFields = {
  id: id(),
  name: text(),
  country: text('ISO 3166-1 alpha-2.'),
  kind: oneOf(ORGANISATION_KINDS),
  kindVerified: yes(),
  vatNumber: orNull(text()),
  invoiceTerms: orNull(object<{ days: number }>({ days: integer('Net days.') })),
};

export const organisationFacts = named<OrganisationFacts>('OrganisationFacts', organisationFields);
export const organisation = named<OrganisationView>('Organisation', {
  ...organisationFields,
  createdAt: instant(),
  members: integer(),
});
export const organisationPage = pageOf('OrganisationPage', organisation);

export const member = named<MemberView>('Member', {
  userId: id(),
  name: text(),
  email: text(),
  emailVerified: yes(),
  roles: listOf(oneOf(MEMBER_ROLES)),
  joinedAt: instant(),
});
export const memberPage = pageOf('MemberPage', member);
export const memberRoles = named<{ userId: string; roles: string[] }>('MemberRoles', {
  userId: id(),
  roles: listOf(oneOf(MEMBER_ROLES)),
});

export const invitation = named<InvitationView>('Invitation', {
  id: id(),
  email: text(),
  roles: listOf(oneOf(MEMBER_ROLES)),
  state: oneOf(INVITATION_STATES),
  createdAt: instant(),
  expiresAt: instant(),
});
export const invitationPage = pageOf('InvitationPage', invitation);
export const invitationPreview = named<InvitationPreview>('InvitationPreview', {
  organisation: text(),
  email: text(),
  roles: listOf(oneOf(MEMBER_ROLES)),
  expiresAt: instant(),
});

const portalUser = object<NonNullable<PortalSessionView['user']>>({
  id: id(),
  email: text(),
  name: text(),
  emailVerified: yes(),
  language: oneOf(ACCOUNT_LANGUAGES),
});

export const session = named<PortalSessionView>('Session', {
  signedIn: yes(),
  user: orNull(portalUser),
  organisation: orNull(organisationFacts),
  roles: listOf(oneOf(MEMBER_ROLES)),
});

export const deskSession = named<DeskSessionView>('DeskSession', {
  state: oneOf(['signed-out', 'second-factor-needed', 'signed-in']),
  secondFactor: oneOf(['shown', 'skipped', 'none']),
  secondFactorSetUp: yes(),
  user: orNull(
    object<NonNullable<DeskSessionView['user']>>({
      id: id(),
      email: text(),
      name: text(),
      roles: listOf(oneOf(STAFF_ROLES)),
    }),
  ),
});

export const staffMember = named<StaffView>('StaffMember', {
  userId: id(),
  name: text(),
  email: text(),
  roles: listOf(oneOf(STAFF_ROLES)),
  demo: yes(),
  secondFactor: yes(),
  disabled: yes(),
  createdAt: instant(),
});
export const staffPage = pageOf('StaffPage', staffMember);
