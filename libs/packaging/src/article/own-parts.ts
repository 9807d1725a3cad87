import type { ArticleContent } from '#libs/catalogue';
import type { ClearedPart, LicenceItemSnapshot } from '#libs/licensing';

/** A picture of our own in the place of one that could not be cleared. */
export type OwnPart = Extract<ClearedPart, { kind: 'own' }>;

export const ownPartOf = ({ clearances = [] }: LicenceItemSnapshot, componentId: string): OwnPart | undefined =>
  clearances.find((part): part is OwnPart => part.kind === 'own' && part.componentId === componentId);

/** Caption, credit and description of what stands there now; nothing of the picture that stood there before. */
export function withOwnParts(content: ArticleContent, item: LicenceItemSnapshot): ArticleContent {
  const components = content.components.map((component) => {
    const own = ownPartOf(item, component.id);
    if (!own) return component;
    const { caption, creditLine, alt } = own;
    const drawnAs = { kind: component.kind === 'graphic' ? ('graphic' as const) : ('image' as const) };
    return { ...component, ...drawnAs, caption, creditLine, alt, sourceUrl: null, width: null, height: null };
  });
  return { ...content, components };
}
