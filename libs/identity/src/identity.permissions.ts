import { permission, type Permission } from '#libs/kernel';

export const EditOrganisation = permission('identity.edit-organisation', 'organisation-admin');
export const ReadMembers = permission('identity.read-members', 'organisation-admin', 'buyer', 'requester');
export const ManageMembers = permission('identity.manage-members', 'organisation-admin');
/** Tokens with which the organisation's own systems fetch what it has licensed. */
export const ManageTokens = permission('identity.manage-tokens', 'organisation-admin');

export const ReadOrganisations = permission(
  'identity.read-organisations',
  'reviewer',
  'rights-manager',
  'finance',
  'administrator',
);
export const VerifyKind = permission('identity.verify-kind', 'reviewer', 'finance', 'administrator');
export const GrantInvoiceTerms = permission('identity.grant-invoice-terms', 'finance', 'administrator');
export const ReadAudit = permission('identity.read-audit', 'finance', 'administrator');
export const ManageStaff = permission('identity.manage-staff', 'administrator');

/** No role holds it: only jobs, the demo and the operator's own commands, which act as the system. */
export const SeedAccounts = permission('identity.seed-accounts');

export const IDENTITY_PERMISSIONS: readonly Permission[] = [
  EditOrganisation,
  ReadMembers,
  ManageMembers,
  ManageTokens,
  ReadOrganisations,
  VerifyKind,
  GrantInvoiceTerms,
  ManageStaff,
  ReadAudit,
  SeedAccounts,
];
