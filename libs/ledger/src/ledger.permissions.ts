import { permission } from '#libs/kernel';

export const READ_LEDGER = permission('ledger.read', 'finance', 'administrator');
export const REVERSE_ENTRY = permission('ledger.reverse-entry', 'finance', 'administrator');
export const CHANGE_PERIOD = permission('ledger.change-period', 'finance', 'administrator');
