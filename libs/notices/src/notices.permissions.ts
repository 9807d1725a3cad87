import { permission } from '#libs/kernel';

const EVERY_MEMBER = ['requester', 'buyer', 'organisation-admin'] as const;
const EVERY_STAFF = ['reviewer', 'rights-manager', 'finance', 'administrator'] as const;

/** Portal. */
export const READ_OWN_NOTICES = permission('notices.read-own', ...EVERY_MEMBER);
/** Any member may say that the notice has arrived: whoever reads it first. */
export const ACKNOWLEDGE_NOTICE = permission('notices.acknowledge', ...EVERY_MEMBER);
/** Where the organisation has its notices sent. */
export const SET_WEBHOOK_PLACE = permission('notices.set-webhook', 'organisation-admin');

/** Desk. */
export const READ_NOTICES = permission('notices.read', ...EVERY_STAFF);
export const WRITE_NOTICES = permission('notices.write', 'rights-manager', 'administrator');
/** Write to those who have not confirmed, and note what they said on the telephone. */
export const CHASE_NOTICES = permission('notices.chase', 'reviewer', 'rights-manager', 'administrator');
