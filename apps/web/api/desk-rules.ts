import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

export type RuleSetsView = Schemas['RuleSets'];
export type RuleSetVersionItem = Schemas['RuleSetVersionItem'];
export type RuleSetVersion = Schemas['RuleSetVersion'];
export type RuleSetDraft = Schemas['RuleSetDraft'];
export type RuleSet = Schemas['RuleSet'];
export type RuleSetChange = Schemas['RuleSetChange'];
export type RuleMistake = Schemas['RuleMistake'];
export type TriedRules = Schemas['TriedRules'];
export type ExplainedRule = Schemas['ExplainedRule'];

/** A condition as the API writes it (libs/licensing/src/rules/rule-set.ts). */
export type Condition =
  | { fact: string; is: string | number | boolean | null }
  | { fact: string; oneOf: string[] }
  | { fact: string; noneOf: string[] }
  | { fact: string; atLeast: number }
  | { fact: string; atMost: number }
  | { amountWithin: Record<string, string> }
  | { not: Condition }
  | { all: Condition[] }
  | { any: Condition[] };
export interface ReviewRule {
  code: string;
  off?: boolean;
  when: Condition;
  message: string;
  nextStep: string;
}
export interface Requirement {
  code: string;
  message: string;
  when: Condition;
}
export interface InstantRule {
  code: string;
  off?: boolean;
  name: string;
  requires: Requirement[];
  methods: ('card' | 'invoice')[];
}
export interface RuleSetContent {
  review: ReviewRule[];
  instant: InstantRule[];
  countries: { blocked: string[]; review: string[] };
  fourEyes: { overridePercent: number; amountOver: Record<string, string> };
}
/** The conditions are free JSON to the generated types. */
export const contentOf = ({ review, instant, countries, fourEyes }: RuleSet): RuleSetContent =>
  ({ review, instant, countries, fourEyes }) as RuleSetContent;

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const at = (id: string) => ({ path: { id } });

/** The rules for instant approval. */
export const rulesApi = {
  overview: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/rules', { signal })),
  versions: ({ cursor, signal }: { cursor: string | undefined; signal: AbortSignal }) =>
    answerOf(
      client.GET('/admin/v1/rules/versions', {
        params: { query: cursor ? { cursor: Number(cursor) } : {} },
        signal,
      }),
    ),
  version: (version: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/rules/versions/{version}', { params: { path: { version } }, signal })),
  draft: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/rules/drafts/{id}', { params: at(id), signal })),
  compare: (before: string, after: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/rules/comparison', { params: { query: { before, after } }, signal })),
  create: (title: string, from?: number) =>
    answerOf(client.POST('/admin/v1/rules/drafts', { body: { title, ...(from ? { from } : {}) } })),
  save: (id: string, body: { title: string; revision: number; content: RuleSetContent }) =>
    answerOf(
      client.PUT('/admin/v1/rules/drafts/{id}', { params: at(id), body: { ...body, content: { ...body.content } } }),
    ),
  discard: (id: string) => answerOf(client.DELETE('/admin/v1/rules/drafts/{id}', { params: at(id) })),
  rebase: (id: string) => answerOf(client.POST('/admin/v1/rules/drafts/{id}/rebase', { params: at(id) })),
  publish: (id: string, body: { revision: number; note?: string; effectiveFrom?: string; confirmed?: string[] }) =>
    answerOf(client.POST('/admin/v1/rules/drafts/{id}/publish', { params: at(id), body })),
  tryOut: (body: { draftId?: string; reference?: string; facts?: Record<string, unknown> }) =>
    answerOf(client.POST('/admin/v1/rule-trials', { body })),
};
