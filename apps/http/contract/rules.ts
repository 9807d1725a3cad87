import {
  DRAFT_STATES,
  VERSION_STATES,
  type CountryLists,
  type ExplainedRule,
  type ExplainedRuling,
  type FourEyes,
  type InstantRule,
  type Requirement,
  type ReviewRule,
  type RuleMistake,
  type RuleReason,
  type RuleSet,
  type RuleSetChange,
  type RuleSetComparison,
  type RuleSetDraftDetail,
  type RuleSetDraftItem,
  type RuleSetsView,
  type RuleSetVersionDetail,
  type RuleSetVersionItem,
  type TriedRules,
} from '#libs/licensing';
import {
  anything,
  id,
  instant,
  integer,
  listOf,
  named,
  object,
  oneOf,
  optional,
  orNull,
  pageOf,
  text,
  yes,
} from '../schema.js';

const versionFields = {
  version: integer(),
  name: text(),
  state: oneOf(VERSION_STATES),
  note: orNull(text()),
  effectiveFrom: instant(),
  draftedBy: listOf(text()),
  publishedBy: text(),
  publishedAt: instant(),
};
const versionItem = named<RuleSetVersionItem>('RuleSetVersionItem', versionFields);
export const ruleSetVersionPage = pageOf('RuleSetVersionPage', versionItem);

const draftFields = {
  id: id(),
  title: text(),
  state: oneOf(DRAFT_STATES),
  basedOn: integer('The version whose changes it knows.'),
  editors: listOf(text(), 'Whoever saved last stands last.'),
  createdAt: instant(),
  updatedAt: instant(),
};
const draftItem = named<RuleSetDraftItem>('RuleSetDraftItem', draftFields);
export const ruleSets = named<RuleSetsView>('RuleSets', {
  inForce: versionItem,
  coming: listOf(versionItem),
  drafts: listOf(draftItem),
});

const condition = anything(
  'A condition: {fact, is|oneOf|noneOf|atLeast|atMost}, {amountWithin}, {not}, {all} or {any}.',
);
const reviewRule = named<ReviewRule>('ReviewRule', {
  code: text(),
  off: optional(yes()),
  when: condition,
  message: text('What the buyer reads.'),
  nextStep: text(),
});
const instantRule = named<InstantRule>('InstantRule', {
  code: text(),
  off: optional(yes()),
  name: text(),
  requires: listOf(object<Requirement>({ code: text(), message: text(), when: condition })),
  methods: listOf(oneOf(['card', 'invoice'])),
});
const rules = named<RuleSet>('RuleSet', {
  id: text(),
  version: integer('0 for a draft.'),
  review: listOf(reviewRule),
  instant: listOf(instantRule),
  countries: object<CountryLists>({ blocked: listOf(text()), review: listOf(text()) }),
  fourEyes: object<FourEyes>({
    overridePercent: integer(),
    amountOver: anything('Minor units by currency; more than that needs a second person.'),
  }),
});
const always = listOf(reviewRule, 'What every set has and none can leave out.');
export const ruleSetVersion = named<RuleSetVersionDetail>('RuleSetVersion', { ...versionFields, rules, always });

const mistake = named<RuleMistake>('RuleMistake', {
  path: text('Such as instant.1.requires.0.when.atMost.'),
  code: text(),
  message: text(),
});
export const ruleSetDraft = named<RuleSetDraftDetail>('RuleSetDraft', {
  ...draftFields,
  revision: integer(),
  rules,
  always,
  mistakes: listOf(mistake, 'Stand in the way of publishing.'),
  warnings: listOf(mistake),
  asksNothing: listOf(text(), 'Instant rules that publishing has to confirm by their codes.'),
  newest: integer(),
  isOwn: yes('Whether the reader has written in it, and so cannot publish it.'),
});

export const ruleSetComparison = named<RuleSetComparison>('RuleSetComparison', {
  before: text(),
  after: text(),
  changes: listOf(
    named<RuleSetChange>('RuleSetChange', {
      part: oneOf(['review', 'instant', 'countries', 'four-eyes']),
      change: oneOf(['added', 'removed', 'changed', 'moved', 'switched-off', 'switched-on']),
      code: text(),
      before: orNull(anything()),
      after: orNull(anything()),
    }),
  ),
});

const verdict = oneOf(['holds', 'fails', 'unknown']);
const explained = {
  outcome: oneOf(['instant', 'review']),
  rule: orNull(text()),
  methods: listOf(oneOf(['card', 'invoice'])),
  reasons: listOf(object<RuleReason>({ code: text(), message: text(), nextStep: text() })),
  facts: anything(),
  rules: listOf(
    named<ExplainedRule>('ExplainedRule', {
      kind: oneOf(['always', 'review', 'instant']),
      code: text(),
      name: text(),
      verdict,
      decides: yes(),
      requirements: listOf(object<ExplainedRule['requirements'][number]>({ code: text(), message: text(), verdict })),
    }),
  ),
};
export const triedRules = named<TriedRules>('TriedRules', {
  facts: anything(),
  reference: orNull(text()),
  inForce: object<TriedRules['inForce']>({ ...explained, version: integer() }),
  draft: orNull(named<ExplainedRuling>('ExplainedRuling', explained)),
});

export const newRulesDraft = named<{ id: string }>('NewRulesDraft', { id: id() });
export const savedRulesDraft = named<{ revision: number }>('SavedRulesDraft', { revision: integer() });
export const rebasedRulesDraft = named<{ basedOn: number }>('RebasedRulesDraft', { basedOn: integer() });
export const publishedRules = named<{ version: number; effectiveFrom: string }>('PublishedRules', {
  version: integer(),
  effectiveFrom: instant(),
});
