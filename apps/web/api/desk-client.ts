import createClient from 'openapi-fetch';
import { postAuth } from './auth.js';
import { answerOf } from './call.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

/** The desk's views by name; the fields come from the API's own document. */
export type DeskSession = Schemas['DeskSession'];
export type StaffRole = NonNullable<DeskSession['user']>['roles'][number];
export type StaffMember = Schemas['StaffMember'];
export type QueueItem = Schemas['DeskQueueItem'];
export type DeskRequest = Schemas['DeskRequestDetail'];
export type Decision = Schemas['Decision'];
export type DecisionKind = Decision['decision'];
export type DecisionOutcome = Schemas['DecisionOutcome'];
export type Licensee = Schemas['Licensee'];
export type LicenseeHistory = Schemas['LicenseeHistory'];
export type ReviewReason = Schemas['ReviewReason'];
export type Use = Schemas['Use'];
export type UseItem = Schemas['UseItem'];
export type QuoteItem = Schemas['QuoteItem'];
export type Money = Schemas['Money'];
export type ArticleItem = Schemas['DeskArticleItem'];
export type DeskArticle = Schemas['DeskArticle'];
export type DeskArticleResults = Schemas['DeskArticleResults'];
export type SavedFilter = Schemas['SavedFilter'];
export type ArticleComponent = Schemas['ArticleComponent'];
export type ArticleState = DeskArticle['state'];
export type RightsStatus = Schemas['RightsVerdict']['status'];
export type Organisation = Schemas['Organisation'];
export type OrganisationKind = Organisation['kind'];
export type LicenceItem = Schemas['DeskLicenceItem'];
export type Licence = Schemas['LicenceDetail'];
export type LicenceState = Licence['state'];
export type PaymentItem = Schemas['PaymentListItem'];
export type Payment = Schemas['PaymentDetail'];
export type PaymentState = Payment['state'];
export type ContributorItem = Schemas['ContributorItem'];
export type ContributorDetail = Schemas['ContributorDetail'];
export type ContributorTerms = ContributorItem['terms'];
export type RightsRule = Schemas['RightsRule'];
export type RightsRun = Schemas['RightsRun'];
export type RightsReport = Schemas['RightsReport'];
export type RightsOwners = Schemas['RightsOwners'];
export type ArticleVersions = Schemas['ArticleVersions'];
export type ArticleVersion = Schemas['ArticleVersion'];
export type VersionDiff = Schemas['VersionDiff'];
export type DiffPart = Schemas['DiffPart'];

type Body<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path] extends {
  [Key in Method]: { requestBody: { content: { 'application/json': infer Json } } };
}
  ? Json
  : never;
export type DecisionBody = Body<'/admin/v1/requests/{reference}/decisions', 'post'>;
export type PreviewBody = Body<'/admin/v1/quotes/preview', 'post'>;
export type RightsBody = Body<'/admin/v1/articles/{id}/components/{componentId}/rights', 'put'>;
export type ContributorBody = Body<'/admin/v1/titles/{id}/contributors', 'post'>;
export type RuleBody = Body<'/admin/v1/rights-rules/drafts', 'post'>;
export type OwnerBody = Body<'/admin/v1/rights-owners', 'post'>;
export type ArticleStateBody = Body<'/admin/v1/articles/{id}/state', 'put'>;

type DeskArticleFilter =
  | 'q'
  | 'title'
  | 'section'
  | 'language'
  | 'rights'
  | 'state'
  | 'needsClearance'
  | 'sort'
  | 'from'
  | 'to'
  | 'reason'
  | 'textBy'
  | 'picturesBy';
export type SavedFilterBody = Body<'/admin/v1/saved-filters', 'put'>;

export interface PageRequest {
  cursor: string | undefined;
  signal: AbortSignal;
}

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });

type Query<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Filter } } }
  ? Filter
  : never;

/**
 * Only what is set: an empty filter is none. What stands in an address may be anything; the API refuses what it does
 * not know.
 */
const filled = <Path extends keyof paths>(filter: Record<string, string | undefined>): Query<Path> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as Query<Path>;

/** Where a picture of ours is served to staff. */
export const pictureUrl = (articleId: string, componentId: string): string =>
  `/admin/v1/articles/${articleId}/components/${componentId}/image`;

const session = {
  session: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/session', { signal })),
};

const requests = {
  queue: (filter: Readonly<Record<string, string>>, { cursor, signal }: PageRequest) => {
    const query = filled<'/admin/v1/requests'>({ ...filter, cursor });
    return answerOf(client.GET('/admin/v1/requests', { params: { query }, signal }));
  },
  request: (reference: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/requests/{reference}', { params: { path: { reference } }, signal })),
  decide: (reference: string, body: DecisionBody) =>
    answerOf(client.POST('/admin/v1/requests/{reference}/decisions', { params: { path: { reference } }, body })),
  approve: (reference: string, body: { decisionId: string; note?: string }) =>
    answerOf(client.POST('/admin/v1/requests/{reference}/approvals', { params: { path: { reference } }, body })),
  sendMessage: (reference: string, body: string) =>
    answerOf(
      client.POST('/admin/v1/requests/{reference}/messages', { params: { path: { reference } }, body: { body } }),
    ),
  preview: (body: PreviewBody, signal: AbortSignal) =>
    answerOf(client.POST('/admin/v1/quotes/preview', { body, signal })),
};

const articles = {
  articles: (filter: Partial<Record<DeskArticleFilter, string>>, { cursor, signal }: PageRequest) => {
    const query = filled<'/admin/v1/articles'>({ ...filter, cursor });
    return answerOf(client.GET('/admin/v1/articles', { params: { query }, signal }));
  },
  savedFilters: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/saved-filters', { signal })),
  saveFilter: (body: SavedFilterBody) => answerOf(client.PUT('/admin/v1/saved-filters', { body })),
  removeFilter: (id: string) => answerOf(client.DELETE('/admin/v1/saved-filters/{id}', { params: { path: { id } } })),
  article: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/articles/{id}', { params: { path: { id } }, signal })),
  titles: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/titles', { signal })),
  importArticle: (body: { url: string; html?: string }) => answerOf(client.POST('/admin/v1/articles/import', { body })),
  setRights: (id: string, componentId: string, body: RightsBody) =>
    answerOf(
      client.PUT('/admin/v1/articles/{id}/components/{componentId}/rights', {
        params: { path: { id, componentId } },
        body,
      }),
    ),
  setArticleState: (id: string, body: ArticleStateBody) =>
    answerOf(client.PUT('/admin/v1/articles/{id}/state', { params: { path: { id } }, body })),
};

const rights = {
  rightsReport: (filter: { month: string; title: string }, signal: AbortSignal) => {
    const query = filled<'/admin/v1/rights-report'>(filter);
    return answerOf(client.GET('/admin/v1/rights-report', { params: { query }, signal }));
  },
  contributors: (filter: { q: string; title: string; terms: string }, { cursor, signal }: PageRequest) => {
    const query = filled<'/admin/v1/contributors'>({ ...filter, cursor });
    return answerOf(client.GET('/admin/v1/contributors', { params: { query }, signal }));
  },
  contributor: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/contributors/{id}', { params: { path: { id } }, signal })),
  addContributor: (titleId: string, body: ContributorBody) =>
    answerOf(client.POST('/admin/v1/titles/{id}/contributors', { params: { path: { id: titleId } }, body })),
  changeContributor: (id: string, body: ContributorBody) =>
    answerOf(client.PUT('/admin/v1/contributors/{id}', { params: { path: { id } }, body })),
  removeContributor: (id: string) =>
    answerOf(client.DELETE('/admin/v1/contributors/{id}', { params: { path: { id } } })),
  rightsOwners: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/rights-owners', { signal })),
  addOwner: (body: OwnerBody) => answerOf(client.POST('/admin/v1/rights-owners', { body })),
  removeOwner: (id: string) => answerOf(client.DELETE('/admin/v1/rights-owners/{id}', { params: { path: { id } } })),
  rightsRules: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/rights-rules', { signal })),
  draftRule: (body: RuleBody) => answerOf(client.POST('/admin/v1/rights-rules/drafts', { body })),
  discardRule: (id: string) =>
    answerOf(client.DELETE('/admin/v1/rights-rules/drafts/{id}', { params: { path: { id } } })),
  previewRule: (id: string) =>
    answerOf(client.POST('/admin/v1/rights-rules/drafts/{id}/preview', { params: { path: { id } } })),
  applyRule: (id: string) =>
    answerOf(client.POST('/admin/v1/rights-rules/drafts/{id}/apply', { params: { path: { id } } })),
  endRule: (id: string, reason: string) =>
    answerOf(client.POST('/admin/v1/rights-rules/versions/{id}/end', { params: { path: { id } }, body: { reason } })),
  rightsRun: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/rights-runs/{id}', { params: { path: { id } }, signal })),
  versions: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/articles/{id}/versions', { params: { path: { id } }, signal })),
  versionDiff: (id: string, from: string, to: string, signal: AbortSignal) =>
    answerOf(
      client.GET('/admin/v1/articles/{id}/versions/{from}/diff/{to}', { params: { path: { id, from, to } }, signal }),
    ),
  markVersion: (id: string, version: number, body: { material: boolean; note: string }) =>
    answerOf(
      client.PUT('/admin/v1/articles/{id}/versions/{version}/material', {
        params: { path: { id, version: String(version) } },
        body,
      }),
    ),
};

const licences = {
  licences: (filter: { state: string; text: string }, { cursor, signal }: PageRequest) => {
    const query = filled<'/admin/v1/licences'>({ ...filter, cursor });
    return answerOf(client.GET('/admin/v1/licences', { params: { query }, signal }));
  },
  downloads: (reference: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/licences/{reference}/downloads', { params: { path: { reference } }, signal })),
  readings: (reference: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/licences/{reference}/readings', { params: { path: { reference } }, signal })),
  pageChecks: (reference: string, cursor: string) => {
    const query = cursor ? { cursor } : {};
    const path = { reference };
    return answerOf(client.GET('/admin/v1/licences/{reference}/page-checks', { params: { path, query } }));
  },
  checkPage: (reference: string, body: { url: string; articleId?: string }) =>
    answerOf(client.POST('/admin/v1/licences/{reference}/page-checks', { params: { path: { reference } }, body })),
  licence: (reference: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/licences/{reference}', { params: { path: { reference } }, signal })),
  changeLicence: (reference: string, step: 'suspend' | 'revoke', body: { reasonCode: string; note?: string }) =>
    answerOf(client.POST(`/admin/v1/licences/{reference}/${step}`, { params: { path: { reference } }, body })),
  reinstateLicence: (reference: string) =>
    answerOf(client.POST('/admin/v1/licences/{reference}/reinstate', { params: { path: { reference } } })),
  packageStatus: (reference: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/licences/{reference}/package-status', { params: { path: { reference } }, signal })),
  buildPackage: (reference: string) =>
    answerOf(client.POST('/admin/v1/licences/{reference}/package', { params: { path: { reference } } })),
};

const money = {
  payments: (filter: { state: string; reference: string }, { cursor, signal }: PageRequest) => {
    const query = filled<'/admin/v1/payments'>({ ...filter, cursor });
    return answerOf(client.GET('/admin/v1/payments', { params: { query }, signal }));
  },
  payment: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/payments/{id}', { params: { path: { id } }, signal })),
  returnPayment: (id: string, reason: string) =>
    answerOf(client.POST('/admin/v1/payments/{id}/return', { params: { path: { id } }, body: { reason } })),
};

const people = {
  organisations: (filter: { q: string }, { cursor, signal }: PageRequest) => {
    const query = filled<'/admin/v1/organisations'>({ ...filter, cursor });
    return answerOf(client.GET('/admin/v1/organisations', { params: { query }, signal }));
  },
  organisation: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/organisations/{id}', { params: { path: { id } }, signal })),
  organisationMembers: (id: string, { cursor, signal }: PageRequest) => {
    const query = filled<'/admin/v1/organisations/{id}/members'>({ cursor });
    return answerOf(client.GET('/admin/v1/organisations/{id}/members', { params: { path: { id }, query }, signal }));
  },
  verifyKind: (id: string, body: { kind: OrganisationKind; verified: boolean }) =>
    answerOf(client.PUT('/admin/v1/organisations/{id}/kind', { params: { path: { id } }, body })),
  setInvoiceTerms: (id: string, days: number | null) =>
    answerOf(client.PUT('/admin/v1/organisations/{id}/invoice-terms', { params: { path: { id } }, body: { days } })),
  staff: ({ cursor, signal }: PageRequest) =>
    answerOf(client.GET('/admin/v1/members', { params: { query: filled<'/admin/v1/members'>({ cursor }) }, signal })),
  addStaff: (body: { email: string; name: string; roles: StaffRole[] }) =>
    answerOf(client.POST('/admin/v1/members', { body })),
  setStaffRoles: (userId: string, roles: StaffRole[]) =>
    answerOf(client.PUT('/admin/v1/members/{userId}/roles', { params: { path: { userId } }, body: { roles } })),
  setStaffDisabled: (userId: string, disabled: boolean) =>
    answerOf(client.PUT('/admin/v1/members/{userId}/disabled', { params: { path: { userId } }, body: { disabled } })),
  resetSecondFactor: (userId: string) =>
    answerOf(client.POST('/admin/v1/members/{userId}/second-factor-reset', { params: { path: { userId } } })),
};

/** Everything the desk asks of its API; no page knows an address. */
export const deskApi = { ...session, ...requests, ...articles, ...rights, ...licences, ...people, ...money };

/** Signing in at the desk: a password, then a code of the authenticator app or a backup code. */
export const deskAuth = {
  signIn: (input: { email: string; password: string }) =>
    postAuth<{ twoFactorRedirect?: boolean }>('sign-in/email', input),
  signOut: () => postAuth('sign-out'),
  enableSecondFactor: (password: string) =>
    postAuth<{ totpURI: string; backupCodes: string[] }>('two-factor/enable', { password }),
  verifyTotp: (code: string) => postAuth('two-factor/verify-totp', { code }),
  verifyBackupCode: (code: string) => postAuth('two-factor/verify-backup-code', { code }),
  requestReset: (email: string) => postAuth('request-password-reset', { email }),
  resetPassword: (input: { newPassword: string; token: string }) => postAuth('reset-password', input),
};
