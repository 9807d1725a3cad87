import type { ArticleFacts } from '#libs/catalogue';

/** Whether a part can be chosen beside its text. Recordings cannot: they have no price, and no package holds them. */
export const isSoldPart = ({ kind }: Pick<ArticleFacts['components'][number], 'kind'>): boolean =>
  kind !== 'text' && kind !== 'audio';
