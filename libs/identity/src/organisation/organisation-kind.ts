/**
 * What an organisation is. `educational` and `non-profit` are the purposes of the same name: a reduced price stands only
 * when the purpose of a use equals the verified kind.
 */
export const ORGANISATION_KINDS = ['publisher', 'company', 'public-body', 'educational', 'non-profit'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
