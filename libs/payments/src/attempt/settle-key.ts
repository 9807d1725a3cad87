/** At most one waiting settlement per session, however many events, pages and polls ask for it. */
export const settleKey = (sessionId: string): string => `payments.settle:${sessionId}`;
