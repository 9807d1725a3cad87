import { queryOptions, useQuery } from '@tanstack/react-query';
import { deskApi, type DeskSession, type StaffRole } from '../../api/desk-client.js';
import { useForgetting } from '../../design/session/use-forgetting.js';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => deskApi.session(signal),
  staleTime: 60_000,
});

/** Who is signed in; `undefined` while it is not known yet. */
export function useSession(): DeskSession | undefined {
  return useQuery(sessionQuery).data;
}

export const useForgetEverything = (): (() => Promise<void>) => useForgetting(sessionQuery);

/** Who sees which controls; the API decides by its own list and refuses whatever else arrives. */
const ROLES_THAT_MAY = {
  decide: ['reviewer', 'rights-manager', 'administrator'],
  manageTemplates: ['rights-manager', 'administrator'],
  importArticles: ['reviewer', 'rights-manager', 'administrator'],
  changeRights: ['rights-manager', 'administrator'],
  manageTitles: ['rights-manager', 'administrator'],
  readSources: ['reviewer', 'rights-manager', 'administrator'],
  manageSources: ['rights-manager', 'administrator'],
  editPrices: ['rights-manager', 'administrator'],
  changeLicences: ['rights-manager', 'administrator'],
  verifyKind: ['reviewer', 'finance', 'administrator'],
  grantTerms: ['finance', 'administrator'],
  seePayments: ['finance', 'administrator'],
  seeLedger: ['finance', 'administrator'],
  returnPayments: ['finance', 'administrator'],
  editRules: ['rights-manager', 'administrator'],
  decideScreening: ['rights-manager', 'administrator'],
  manageSanctions: ['rights-manager', 'administrator'],
  setStanding: ['rights-manager', 'finance', 'administrator'],
  setHours: ['rights-manager', 'administrator'],
  simulate: ['rights-manager', 'administrator'],
  writeNotices: ['rights-manager', 'administrator'],
  chaseNotices: ['reviewer', 'rights-manager', 'administrator'],
  readAudit: ['finance', 'administrator'],
  manageStaff: ['administrator'],
} as const satisfies Record<string, readonly StaffRole[]>;

export type DeskRight = keyof typeof ROLES_THAT_MAY;

export function mayDo(session: DeskSession | undefined, right: DeskRight): boolean {
  const roles: readonly StaffRole[] = ROLES_THAT_MAY[right];
  return session?.user?.roles.some((role) => roles.includes(role)) ?? false;
}

export function useMay(right: DeskRight): boolean {
  return mayDo(useSession(), right);
}
