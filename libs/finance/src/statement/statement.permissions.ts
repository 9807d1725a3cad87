import { permission } from '#libs/kernel';

export const READ_STATEMENTS = permission('finance.read-statements', 'finance', 'administrator');
export const ISSUE_STATEMENTS = permission('finance.issue-statements', 'finance', 'administrator');
export const READ_REPORTS = permission('finance.read-reports', 'finance', 'administrator');
