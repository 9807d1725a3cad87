import { permission } from '#libs/kernel';

const EVERY_MEMBER = ['requester', 'buyer', 'organisation-admin'] as const;
const EVERY_STAFF = ['reviewer', 'rights-manager', 'finance', 'administrator'] as const;

/** Portal: ask, read and talk. */
export const SUBMIT_REQUEST = permission('licensing.submit-request', ...EVERY_MEMBER);
/** Portal: keep what one is putting together. */
export const KEEP_DRAFT = permission('licensing.keep-draft', ...EVERY_MEMBER);
export const READ_REQUESTS = permission('licensing.read-requests', ...EVERY_MEMBER);
export const READ_LICENCES = permission('licensing.read-licences', ...EVERY_MEMBER);
/** The list of them, also for the organisation's own systems. */
export const LIST_LICENCES = permission('licensing.list-licences', ...EVERY_MEMBER, 'client');
/** Portal: whether readings of what the organisation publishes are counted. */
export const CHOOSE_COUNTING = permission('licensing.choose-counting', 'organisation-admin');
/** Portal: bind the organisation. */
export const ACCEPT_OFFER = permission('licensing.accept-offer', 'buyer', 'organisation-admin');
export const PAY_ORDER = permission('licensing.pay-order', 'buyer', 'organisation-admin');

/** Desk. */
export const READ_DESK = permission('licensing.read-desk', ...EVERY_STAFF);
export const DECIDE_REQUEST = permission('licensing.decide-request', 'reviewer', 'rights-manager', 'administrator');
export const ANSWER_LICENSEE = permission('licensing.answer-licensee', 'reviewer', 'rights-manager', 'administrator');
export const CHANGE_LICENCE_STATE = permission('licensing.change-licence-state', 'rights-manager', 'administrator');
/** The working hours that promises count in. */
export const SET_DESK_HOURS = permission('licensing.set-desk-hours', 'rights-manager', 'administrator');
/** Rule sets: read by everybody at the desk, written and published by two different people. */
export const READ_RULES = permission('licensing.read-rules', ...EVERY_STAFF);
export const EDIT_RULES = permission('licensing.edit-rules', 'rights-manager', 'administrator');
export const PUBLISH_RULES = permission('licensing.publish-rules', 'rights-manager', 'administrator');
/** Terms agreed with one organisation: proposed and agreed by two different people. */
export const EDIT_AGREED_TERMS = permission('licensing.edit-agreed-terms', 'rights-manager', 'administrator');
/** Tries drafts of prices and rules on past requests. */
export const SIMULATE = permission('licensing.simulate', 'rights-manager', 'administrator');
export const SET_STANDING = permission('licensing.set-standing', 'rights-manager', 'finance', 'administrator');
/** Sanctions lists, and names that are like one on them. */
export const READ_SCREENING = permission('licensing.read-screening', ...EVERY_STAFF);
export const DECIDE_SCREENING = permission('licensing.decide-screening', 'rights-manager', 'administrator');
export const MANAGE_SANCTIONS = permission('licensing.manage-sanctions', 'rights-manager', 'administrator');
/** Desk: texts that everybody there writes from. */
export const MANAGE_TEMPLATES = permission('licensing.manage-templates', 'rights-manager', 'administrator');
/** Desk: take away what a colleague shared; whoever left cannot do it any more. */
export const REMOVE_SHARED_VIEW = permission('licensing.remove-shared-view', 'administrator');
/** Desk: how it does, and what it brings in. */
export const READ_DASHBOARD = permission('licensing.read-dashboard', ...EVERY_STAFF);
export const READ_REVENUE = permission('licensing.read-revenue', 'rights-manager', 'finance', 'administrator');
