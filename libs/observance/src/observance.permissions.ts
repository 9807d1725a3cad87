import { permission } from '#libs/kernel';

const EVERY_MEMBER = ['requester', 'buyer', 'organisation-admin'] as const;
const EVERY_STAFF = ['reviewer', 'rights-manager', 'finance', 'administrator'] as const;

/** Portal: pages on which the organisation's own licensed articles stand. */
export const READ_OWN_CHECKS = permission('observance.read-own-checks', ...EVERY_MEMBER);
export const CHECK_OWN_PAGE = permission('observance.check-own-page', ...EVERY_MEMBER);

/** Desk. */
export const READ_CHECKS = permission('observance.read-checks', ...EVERY_STAFF);
export const CHECK_PAGE = permission('observance.check-page', ...EVERY_STAFF);
