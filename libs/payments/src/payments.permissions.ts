import { permission } from '#libs/kernel';

/** Portal: pay and follow what was paid. Who may pay an order is licensing's `licensing.pay-order`. */
export const START_CHECKOUT = permission('payments.start-checkout', 'buyer', 'organisation-admin');
export const FOLLOW_PAYMENT = permission('payments.follow-payment', 'requester', 'buyer', 'organisation-admin');
/** Buys on account: binds the organisation to an invoice. */
export const ISSUE_INVOICE = permission('payments.issue-invoice', 'buyer', 'organisation-admin');
export const READ_RECEIPTS = permission('payments.read-receipts', 'requester', 'buyer', 'organisation-admin');

/** Desk. */
export const READ_PAYMENTS = permission('payments.read-payments', 'finance', 'administrator');
export const READ_TAX = permission('payments.read-tax', 'finance', 'administrator');
export const EDIT_TAX = permission('payments.edit-tax', 'finance', 'administrator');
/** To ask for a refund, and to approve one of somebody else. */
export const REFUND_PAYMENT = permission('payments.refund-payment', 'finance', 'administrator');
/** To propose a limit, and to approve one of somebody else. */
export const SET_REFUND_LIMITS = permission('payments.set-refund-limits', 'finance', 'administrator');
export const ANSWER_DISPUTE = permission('payments.answer-dispute', 'finance', 'administrator');
export const RETURN_PAYMENT = permission('payments.return-payment', 'finance', 'administrator');
/** Receivables: what is owed on account, and what finance does about it. */
export const READ_RECEIVABLES = permission('payments.read-receivables', 'finance', 'administrator');
export const MANAGE_INVOICES = permission('payments.manage-invoices', 'finance', 'administrator');
export const SET_ACCOUNT_TERMS = permission('payments.set-account-terms', 'finance', 'administrator');
