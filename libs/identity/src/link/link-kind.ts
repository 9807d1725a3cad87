export const LINK_KINDS = ['verify-email', 'magic-link', 'reset-password', 'invitation', 'staff-invitation'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
