export { REFUND_REASONS, REFUND_STATES, refundStates, type RefundReason, type RefundState } from './refund.states.js';
export type { RefundItem } from './refund.entity.js';
export type { RefundWish } from './plan-refund.js';
export { RefundPayment, type RefundBegun, type RefundPaymentInput } from './refund-payment.js';
export { PreviewRefund, type RefundPreview } from './preview-refund.js';
export { DecideRefund, RetryRefund, type DecideRefundInput } from './decide-refund.js';
export { RefundLimits, type RefundLimit } from './refund-limits.js';
export { RefundsQuery, type RefundDetail, type RefundListItem } from './refunds.query.js';
