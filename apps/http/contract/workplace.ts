import {
  BULK_DECISIONS,
  BULK_OUTCOMES,
  DIFFERENCES,
  LIKENESSES,
  PERIODS,
  PLACEHOLDERS,
  REQUEST_STATES,
  TEMPLATE_USES,
  VIEW_FIELDS,
  type AgeFigure,
  type AnswerFigures,
  type AssigneeView,
  type AssignmentView,
  type AttachmentView,
  type BulkDecisionView,
  type BulkItemView,
  type BulkPreviewItem,
  type BulkPreviewView,
  type BulkProblem,
  type ColleagueView,
  type DashboardStep,
  type DashboardView,
  type Days,
  type DecisionMemoryView,
  type DeclineFigure,
  type PrecedentView,
  type ReadyTemplateView,
  type RevenueFigure,
  type SavedViewView,
  type TemplatePreviewView,
  type TemplateView,
  type ViewFields,
} from '#libs/licensing';
import { date, id, instant, integer, listOf, named, object, oneOf, optional, orNull, text, yes } from '../schema.js';
import { money } from './basics.js';
import { reviewReason } from './request.js';

export const assignee = named<AssigneeView>('Assignee', { id: text(), name: text(), at: instant() });
export const assignment = named<AssignmentView>('Assignment', { reference: text(), assignee: orNull(assignee) });
export const colleagues = listOf(named<ColleagueView>('Colleague', { id: text(), name: text() }));

const viewFields = Object.fromEntries(VIEW_FIELDS.map((name) => [name, optional(text())])) as Record<
  keyof ViewFields,
  ReturnType<typeof text>
>;
export const savedViews = listOf(
  named<SavedViewView>('SavedView', {
    id: id(),
    name: text(),
    filters: object<ViewFields>(viewFields),
    isShared: yes(),
    isOwn: yes('Those of colleagues can be used, not changed.'),
    canRemove: yes('An own one, and for an administrator every shared one.'),
    ownerName: text(),
  }),
);

const directed = { headline: text(), language: text(), direction: oneOf(['ltr', 'rtl']), licensee: text() };

export const decisionMemory = named<DecisionMemoryView>('DecisionMemory', {
  items: listOf(
    named<PrecedentView>('Precedent', {
      reference: text(),
      ...directed,
      outcome: oneOf(['offered', 'declined']),
      price: orNull(money),
      bookPrice: orNull(money),
      reasonCode: orNull(text()),
      reason: orNull(text()),
      note: orNull(text()),
      by: text(),
      at: instant(),
      state: oneOf(REQUEST_STATES),
      alike: listOf(oneOf(LIKENESSES)),
    }),
  ),
  offered: integer(),
  declined: integer(),
  middlePrice: orNull(money),
});

export const templates = listOf(
  named<TemplateView>('MessageTemplate', {
    id: id(),
    name: text(),
    usedFor: listOf(oneOf(TEMPLATE_USES)),
    bodyEn: text(),
    bodyAr: text(),
    revision: integer(),
    changedBy: text(),
    updatedAt: instant(),
  }),
);
export const readyTemplates = listOf(
  named<ReadyTemplateView>('ReadyTemplate', {
    id: id(),
    name: text(),
    usedFor: listOf(oneOf(TEMPLATE_USES)),
    language: oneOf(['en', 'ar']),
    text: text(),
    missing: listOf(oneOf(PLACEHOLDERS), 'Places this request has nothing for.'),
  }),
);
export const templatePreview = named<TemplatePreviewView>('TemplatePreview', { text: text(), unknown: listOf(text()) });

export const attachment = named<AttachmentView>('Attachment', {
  id: id(),
  name: text(),
  contentType: text(),
  size: integer('Bytes.'),
  from: oneOf(['licensee', 'desk']),
  authorName: orNull(text()),
  at: instant(),
});
export const attachments = listOf(attachment);

const problem = named<BulkProblem>('BulkProblem', { code: text(), message: text(), nextStep: orNull(text()) });
export const bulkPreview = named<BulkPreviewView>('BulkPreview', {
  items: listOf(
    named<BulkPreviewItem>('BulkPreviewItem', {
      reference: text(),
      ...directed,
      state: orNull(oneOf(REQUEST_STATES)),
      price: orNull(money),
      secondReasons: listOf(reviewReason),
      isEdited: yes('An article was edited since, and would be offered as it is now.'),
      problem: orNull(problem),
    }),
  ),
  ready: integer(),
  totals: listOf(money),
  differences: listOf(oneOf(DIFFERENCES)),
});
const counts = Object.fromEntries(BULK_OUTCOMES.map((one) => [one, integer()])) as Record<
  (typeof BULK_OUTCOMES)[number],
  ReturnType<typeof integer>
>;
export const bulkDecision = named<BulkDecisionView>('BulkDecision', {
  id: id(),
  decision: oneOf(BULK_DECISIONS),
  by: text(),
  note: orNull(text()),
  reasonCode: orNull(text()),
  begunAt: instant(),
  startsAt: instant('Until then all of it can be undone.'),
  counts: object<BulkDecisionView['counts']>(counts),
  items: listOf(
    named<BulkItemView>('BulkItem', {
      reference: text(),
      ...directed,
      outcome: oneOf(BULK_OUTCOMES),
      problem: orNull(problem),
    }),
  ),
});
export const bulkBegun = named<{ id: string; startsAt: string }>('BulkBegun', { id: id(), startsAt: instant() });
export const bulkUndone = named<{ cancelled: number; decided: number }>('BulkUndone', {
  cancelled: integer(),
  decided: integer('Those stand.'),
});
export const bulkRetried = named<{ again: number }>('BulkRetried', { again: integer('How many are tried again.') });

const days = named<Days>('Days', { from: date(), to: date('Included.') });
const seconds = orNull(integer('Seconds.'));
const answers = named<AnswerFigures>('AnswerFigures', {
  requests: integer(),
  byRule: integer(),
  byDesk: integer(),
  kept: integer('Promises.'),
  broken: integer('Promises.'),
  medianSeconds: seconds,
  ninetiethSeconds: seconds,
  promisedMedianSeconds: seconds,
  promisedNinetiethSeconds: seconds,
});
export const dashboard = named<DashboardView>('Dashboard', {
  period: oneOf(PERIODS),
  days,
  before: days,
  answers,
  answersBefore: answers,
  steps: listOf(
    object<DashboardStep>({
      from: date(),
      to: date(),
      byRule: integer(),
      byDesk: integer(),
      medianSeconds: seconds,
      ninetiethSeconds: seconds,
    }),
  ),
  declines: listOf(object<DeclineFigure>({ code: text(), message: text(), requests: integer() })),
  revenue: orNull(
    listOf(
      object<RevenueFigure>({ titleId: id(), titleName: text(), licences: integer(), amounts: listOf(money) }),
      'Null for roles that see no money.',
    ),
  ),
  open: listOf(
    object<AgeFigure>({
      older: orNull(integer('Hours.')),
      newer: orNull(integer('Hours.')),
      requests: integer(),
      late: integer(),
    }),
  ),
});
