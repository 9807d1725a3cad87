import { permission } from '#libs/kernel';

/** Desk. */
export const READ_RECONCILIATION = permission('finance.read-reconciliation', 'finance', 'administrator');
export const RESOLVE_DIFFERENCE = permission('finance.resolve-difference', 'finance', 'administrator');
