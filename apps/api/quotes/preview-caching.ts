import type { Actor } from '#libs/kernel';

/**
 * Anybody's price may be kept for a moment; that of a signed-in member may hold terms agreed with their organisation,
 * and is nobody else's.
 */
export const previewCaching = ({ kind }: Actor): Record<string, string> => ({
  'cache-control': kind === 'anonymous' ? 'public, max-age=30' : 'private, no-store',
  vary: 'cookie',
});
