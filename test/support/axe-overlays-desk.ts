import { moneyOverlays } from './axe-overlays-money.js';
import type { One } from './axe-scene.js';
import type { Overlay } from './overlays-with-axe.js';

async function ofRequests(one: One): Promise<Overlay[]> {
  const waiting = await one(
    `SELECT r.reference AS value FROM licensing.request r WHERE r.state = 'in_review' AND EXISTS
      (SELECT 1 FROM licensing.clearance c WHERE c.request_id = r.id AND c.state = 'open' AND c.kind <> 'text')`,
  );
  const proposed = await one(
    `SELECT reference AS value FROM licensing.request WHERE state = 'in_review' AND proposal_id IS NOT NULL`,
  );
  const at = `/requests/${waiting}`;
  return [
    {
      source: 'desk/keys/shortcut-sheet.tsx: words.keys.title',
      title: 'Keyboard shortcuts',
      at,
      press: [{ key: '?' }],
      sends: null,
    },
    {
      source: "desk/clearance/clearances.tsx: working ? nameOf(working) : ''",
      title: /^Finds by century/,
      at,
      press: [/^Work on it:/],
    },
    {
      source: 'desk/decision/decline-form.tsx: words.decision.declineTitle(request.reference)',
      title: /^Decline R-/,
      at,
      press: [{ key: 'd' }, { css: '#decision input[type=radio]' }, { css: '#decision button[type=submit]' }],
      sends: 'Decline the request',
    },
    {
      source: 'desk/decision/second-approval.tsx: words.decision.second.confirmTitle',
      title: 'Confirm the offer?',
      at: `/requests/${proposed}`,
      press: ['Confirm and offer'],
      sends: 'Confirm and offer',
    },
    {
      source: 'desk/views/saved-views.tsx: words.saveView',
      title: 'Save this view',
      at: '/?late=yes',
      press: ['Save this view'],
    },
    {
      source: "desk/views/saved-views.tsx: removed ? words.removeViewAsked(removed.name) : ''",
      title: /^Remove the view “/,
      at: '/',
      press: [/^Remove the view “/],
      sends: 'Remove',
    },
    {
      source: 'desk/bulk/bulk-dialog.tsx: words.bulkTitle(references.length)',
      title: /^Decide \d+ requests/,
      at: '/',
      press: [{ key: '*' }, { key: 'b' }],
    },
    {
      source: "desk/templates/templates-page.tsx: editing === 'new' || !editing ? words.newTemplate : editing.name",
      title: 'New template',
      at: '/templates',
      press: ['New template'],
    },
    {
      source: 'desk/templates/templates-page.tsx: words.removeTemplate(template.name)',
      title: /^Remove “/,
      at: '/templates',
      press: [/^Remove: /],
      sends: 'Remove',
    },
  ];
}

async function ofArticles(one: One): Promise<Overlay[]> {
  const article = await one('SELECT id AS value FROM catalogue.article WHERE version = 2 ORDER BY id DESC LIMIT 1');
  return [
    {
      source: 'desk/articles/change-rights.tsx: words.article.changeTitle',
      title: 'Change the rights',
      at: `/articles/${article}`,
      press: [/^Change the rights of/],
    },
    {
      source: 'desk/articles/change-state.tsx: words.article.changeStateTitle',
      title: 'Change the state',
      at: `/articles/${article}`,
      press: ['Change the state'],
    },
    {
      source: 'desk/articles/saved-filters.tsx: words.articles.saveThis',
      title: 'Save this filter',
      at: '/articles?q=ferry',
      press: ['Save this filter'],
    },
    {
      source: 'desk/versions/version-list.tsx: words.markTitle',
      title: 'Is it a correction?',
      at: `/articles/${article}/versions`,
      press: [/^Say whether it is a correction/],
    },
    {
      source: 'desk/rights/contributors-page.tsx: words.add',
      title: 'Add a contract',
      at: '/rights/contributors',
      press: ['Add a contract'],
    },
    {
      source: 'desk/rights/contributor-page.tsx: words.change',
      title: 'Change',
      at: `/rights/contributors/${await one('SELECT id AS value FROM catalogue.contributor ORDER BY id DESC LIMIT 1')}`,
      press: ['Change'],
    },
    { source: 'desk/rights/rule-card.tsx: words.endTitle', title: 'End the rule', at: '/rights/rules', press: ['End'] },
    {
      source: 'desk/rights/rules-page.tsx: drafting?.rule ? words.editTitle : words.draftTitle',
      title: 'Draft a rule',
      at: '/rights/rules',
      press: ['Draft a rule'],
    },
    {
      source: 'desk/sources/source-actions.tsx: Menu',
      title: 'State',
      role: 'menu',
      at: `/sources/${await one(`SELECT id AS value FROM catalogue.source WHERE state = 'active'`)}`,
      press: ['State'],
      sends: null,
    },
  ];
}

async function ofRules(one: One): Promise<Overlay[]> {
  const version = await one(`SELECT b.title_id || '/' || b.currency AS value FROM pricing.price_book b`);
  const list = await one('SELECT id AS value FROM licensing.sanctions_list ORDER BY id DESC LIMIT 1');
  return [
    { source: 'desk/prices/start-draft.tsx: words.newDraft', title: 'New draft', at: '/prices', press: ['New draft'] },
    {
      source: 'desk/prices/terms-page.tsx: words.propose',
      title: 'Propose terms',
      at: '/prices/terms',
      press: ['Propose terms'],
    },
    {
      source: 'desk/prices/book-page.tsx: words.withdrawVersion(version.version)',
      title: /^Withdraw version/,
      at: `/prices/${version}`,
      press: ['Withdraw'],
      asIf: (book) => ({
        ...book,
        versions: (book['versions'] as object[]).map((one) => ({ ...one, state: 'waiting' })),
      }),
    },
    {
      source: 'desk/approval/rules-page.tsx: words.newDraftTitle',
      title: 'Begin a draft',
      at: '/rules',
      press: ['New draft'],
    },
    {
      source: 'desk/screening/lists-page.tsx: words.addList',
      title: 'Add a list',
      at: '/sanctions-lists',
      press: ['Add a list'],
    },
    {
      source: 'desk/screening/list-detail-page.tsx: words.changeList',
      title: 'Change the list',
      at: `/sanctions-lists/${list}`,
      press: ['Change the list'],
    },
    {
      source: 'desk/staff/add-staff.tsx: words.staff.addTitle',
      title: 'Add somebody to the desk',
      at: '/staff',
      press: ['Add somebody'],
    },
    {
      source: 'desk/staff/change-staff.tsx: member.name',
      title: 'Paul Ekman',
      at: '/staff',
      press: ['Change Paul Ekman', { css: '[role=dialog] input[type=checkbox]' }],
      sends: 'Save the roles',
    },
  ];
}

async function ofLicences(one: One): Promise<Overlay[]> {
  const licence = (state: string) =>
    one(`SELECT '/licences/' || reference AS value FROM licensing.licence WHERE state = '${state}'`);
  const recipient = await one(
    `SELECT '/notices/' || notice_id || '/recipients/' || id AS value FROM notices.recipient
      WHERE acknowledged_at IS NULL`,
  );
  const notice = await one('SELECT id AS value FROM notices.notice');
  return [
    {
      source: 'desk/licences/end-or-suspend.tsx: title(licence.reference)',
      title: /^Revoke L-/,
      at: await licence('active'),
      press: ['Revoke…'],
    },
    {
      source: 'desk/licences/reinstate.tsx: words.licences.reinstateTitle(licence.reference)',
      title: /^Reinstate L-/,
      at: await licence('suspended'),
      press: ['Reinstate'],
      sends: 'Reinstate the licence',
    },
    {
      source: 'desk/notices/draft-notice.tsx: words.sendTitle',
      title: 'Send this notice?',
      at: `/notices/${notice}`,
      press: [/^Send to \d+ licences?$/],
      asIf: (said) => ({ ...said, state: 'draft' }),
    },
    {
      source: 'desk/notices/recipient-page.tsx: words.toldTitle',
      title: 'Note that they have confirmed',
      at: recipient,
      press: ['They told me'],
    },
  ];
}

/** All that opens over a page of the desk, for somebody who may do everything there. @param one the value a statement finds */
export async function deskOverlays(one: One): Promise<Overlay[]> {
  const rooms = [ofRequests(one), ofArticles(one), ofRules(one), ofLicences(one), moneyOverlays(one)];
  return [
    ...(await Promise.all(rooms)).flat(),
    {
      source: 'design/shell/account-menu.tsx: Popover',
      title: /Paul Ekman/,
      at: '/figures',
      press: [/Paul Ekman/],
      sends: null,
    },
    { source: 'design/shell/choices.tsx: Popover', title: 'Colours', at: '/figures', press: ['Colours'], sends: null },
    {
      source: 'design/shell/nav-group.tsx: Popover',
      title: 'Finance',
      at: '/figures',
      press: ['Finance'],
      sends: null,
    },
  ];
}
