import {
  CONTRIBUTOR_TERMS,
  DETAIL_FIELDS,
  OWNER_KINDS,
  RELATIONS,
  REVISION_CODES,
  RULE_PARTS,
  RULE_STATES,
  RUN_CAUSES,
  RUN_MODES,
  RUN_STATES,
} from '#libs/catalogue';
import type {
  ArticleVersionItem,
  ArticleVersionsView,
  BlockDiff,
  ComponentDiff,
  ContributorChange,
  ContributorDetail,
  ContributorItem,
  DetailDiff,
  DiffPart,
  ReportLine,
  ReportMonth,
  RevisionDecision,
  RightsOwnersView,
  RightsOwnerView,
  RightsReportView,
  RightsRuleDetail,
  RightsRuleItem,
  RightsRunView,
  RunExample,
  SavedContributor,
  VersionDiffView,
} from '#libs/catalogue';
import {
  anything,
  date,
  id,
  instant,
  integer,
  listOf,
  named,
  object,
  oneOf,
  orNull,
  pageOf,
  text,
  yes,
} from '../schema.js';

const status = oneOf(['licensable', 'needs-clearance', 'excluded']);
const direction = oneOf(['ltr', 'rtl']);
const componentKind = oneOf(['text', 'image', 'graphic', 'video', 'audio', 'embed', 'pull-quote']);

export const rightsRun = named<RightsRunView>('RightsRun', {
  id: id(),
  mode: oneOf(RUN_MODES),
  cause: oneOf(RUN_CAUSES),
  subjectId: orNull(text()),
  titleId: orNull(id()),
  reason: orNull(text()),
  state: oneOf(RUN_STATES),
  seen: integer('Articles looked at so far.'),
  changed: integer('Articles with a part whose status changes.'),
  moves: anything('Articles by what happens to a part of them, such as licensable>excluded.'),
  examples: listOf(
    object<RunExample>({
      articleId: id(),
      headline: text(),
      language: text(),
      componentId: text(),
      kind: componentKind,
      creditLine: orNull(text()),
      from: status,
      to: status,
      code: text(),
    }),
  ),
  createdAt: instant(),
  finishedAt: orNull(instant()),
  actorId: orNull(text()),
});
export const rightsRuns = listOf(rightsRun);
export const startedRun = named<{ runId: string | null }>('StartedRun', {
  runId: orNull(id('Null where there is no article to look at.')),
});

const contributorFields = {
  id: id(),
  titleId: id(),
  titleName: text(),
  name: text(),
  relation: oneOf(RELATIONS),
  terms: oneOf(CONTRIBUTOR_TERMS),
  shareBps: orNull(integer('Their part in hundredths of a percent.')),
  validFrom: orNull(date('First publication day it covers.')),
  validUntil: orNull(date('Last publication day it covers.')),
  note: orNull(text()),
  isCurrent: yes('Whether it covers what is published today.'),
  updatedAt: instant(),
};
export const contributorPage = pageOf('ContributorPage', named<ContributorItem>('ContributorItem', contributorFields));
export const contributorDetail = named<ContributorDetail>('ContributorDetail', {
  ...contributorFields,
  recent: object<ContributorDetail['recent']>({ text: integer(), pictures: integer() }),
  lastRun: orNull(rightsRun),
  history: listOf(
    object<ContributorChange>({
      change: oneOf(['added', 'changed', 'removed']),
      before: orNull(anything()),
      after: orNull(anything()),
      reason: orNull(text()),
      at: instant(),
      actorId: orNull(text()),
      actorName: orNull(text()),
    }),
  ),
});
export const savedContributor = named<SavedContributor>('SavedContributor', { id: id(), runId: orNull(id()) });

const owner = named<RightsOwnerView>('RightsOwner', {
  id: id(),
  kind: oneOf(OWNER_KINDS),
  name: text(),
  names: listOf(text()),
});
export const rightsOwners = named<RightsOwnersView>('RightsOwners', {
  own: listOf(owner),
  shipped: listOf(object<RightsOwnersView['shipped'][number]>({ kind: oneOf(OWNER_KINDS), name: text() })),
});

const rule = named<RightsRuleItem>('RightsRule', {
  id: id(),
  ruleId: id('The same for all versions.'),
  version: integer(),
  state: oneOf(RULE_STATES),
  titleId: orNull(id()),
  titleName: orNull(text()),
  section: orNull(text()),
  contributor: orNull(text()),
  source: orNull(text()),
  parts: oneOf(RULE_PARTS),
  status,
  until: orNull(date('Its last day in force.')),
  reason: text(),
  draftedAt: instant(),
  draftedBy: orNull(text()),
  appliedAt: orNull(instant()),
  appliedBy: orNull(text()),
  endedAt: orNull(instant()),
  endedBy: orNull(text()),
  endReason: orNull(text()),
  lastRun: orNull(rightsRun),
});
export const rightsRules = listOf(rule);
export const rightsRuleDetail = named<RightsRuleDetail>('RightsRuleDetail', { versions: listOf(rule) });
export const draftedRule = named<{ id: string; ruleId: string; version: number }>('DraftedRule', {
  id: id(),
  ruleId: id(),
  version: integer(),
});

const line = named<ReportLine>('RightsReportLine', {
  key: orNull(text()),
  label: orNull(text()),
  articles: integer(),
  sellable: integer(),
});
export const rightsReport = named<RightsReportView>('RightsReport', {
  month: text('yyyy-mm.'),
  from: date(),
  to: date('The day behind the last.'),
  articles: integer(),
  sellable: integer('Live, with a text that may be licensed.'),
  whole: integer('Of these, with every picture.'),
  reasons: listOf(
    object<RightsReportView['reasons'][number]>({ code: text(), status: orNull(status), articles: integer() }),
  ),
  pictureReasons: listOf(
    object<RightsReportView['pictureReasons'][number]>({ code: text(), articles: integer(), parts: integer() }),
  ),
  names: listOf(
    object<RightsReportView['names'][number]>({
      name: text(),
      kind: oneOf(['owner', 'contributor']),
      text: integer(),
      pictures: integer(),
    }),
  ),
  sections: listOf(line),
  titles: listOf(line),
  trend: listOf(object<ReportMonth>({ month: text(), articles: integer(), sellable: integer() })),
});

const revisionCode = oneOf(REVISION_CODES);
const versionItem = named<ArticleVersionItem>('ArticleVersion', {
  version: integer(),
  headline: text(),
  wordCount: integer(),
  importedAt: instant(),
  importedByKind: text(),
  fromVersion: orNull(integer()),
  material: orNull(yes('Whether it corrects the version before.')),
  foundMaterial: orNull(yes('What we found before anybody decided.')),
  codes: listOf(revisionCode),
  note: orNull(text()),
  decisions: listOf(
    object<RevisionDecision>({
      material: yes(),
      note: text(),
      at: instant(),
      actorId: orNull(text()),
      actorName: orNull(text()),
    }),
  ),
});
export const articleVersions = named<ArticleVersionsView>('ArticleVersions', {
  articleId: id(),
  headline: text(),
  language: text(),
  direction,
  versions: listOf(versionItem),
});
export const markedRevision = named<{ version: number; material: boolean }>('MarkedRevision', {
  version: integer(),
  material: yes(),
});

const part = named<DiffPart>('DiffPart', { op: oneOf(['same', 'added', 'removed']), text: text() });
export const versionDiff = named<VersionDiffView>('VersionDiff', {
  articleId: id(),
  from: integer(),
  to: integer(),
  language: text(),
  direction,
  details: listOf(object<DetailDiff>({ field: oneOf(DETAIL_FIELDS), parts: listOf(part) })),
  blocks: listOf(
    object<BlockDiff>({
      change: oneOf(['same', 'changed', 'added', 'removed', 'moved']),
      kind: text(),
      componentId: orNull(text()),
      parts: listOf(part),
    }),
  ),
  components: listOf(
    object<ComponentDiff>({
      componentId: text(),
      kind: componentKind,
      change: oneOf(['added', 'removed', 'changed']),
      caption: listOf(part),
      creditLine: listOf(part),
    }),
  ),
});
