import type { ArticleComponent, ArticleContent, RightsVerdict } from '../article/article-content.js';
import { applyRules } from './apply-rules.js';
import { contextOn, type DatedContext } from './contract-day.js';
import { judgePicture } from './judge-picture.js';
import { judgeText } from './judge-text.js';
import { UNKNOWN_TITLE, type RightsContext } from './rights-context.js';
import { nounOf } from './verdicts.js';

type Unjudged = Omit<ArticleComponent, 'rights'> & { rights?: RightsVerdict };
type UnjudgedContent = Omit<ArticleContent, 'components'> & { components: readonly Unjudged[] };

export const TEXT_COMPONENT_ID = 'text';

const textComponent = (rights: RightsVerdict): ArticleComponent => ({
  id: TEXT_COMPONENT_ID,
  kind: 'text',
  rights,
  creditLine: null,
  caption: null,
  alt: null,
  sourceUrl: null,
  width: null,
  height: null,
});

const embedVerdict = (content: UnjudgedContent, component: Unjudged): RightsVerdict => {
  const isQuotation = content.blocks.some((block) => block.kind === 'quote' && block.componentId === component.id);
  return isQuotation
    ? {
        status: 'excluded',
        code: 'embed.long-quotation',
        message: 'This is a long quotation of somebody else’s words, so it is not ours to license.',
        nextStep: 'Ask the author or publisher of the quoted work.',
      }
    : {
        status: 'excluded',
        code: 'embed.third-party',
        message: `This ${nounOf('embed')} comes from another site, so it is not ours to license.`,
        nextStep: 'Link to it, or embed it from its own site under that site’s terms.',
      };
};

function judge(
  content: UnjudgedContent,
  component: Unjudged,
  text: RightsVerdict,
  context: DatedContext,
): RightsVerdict {
  if (component.kind === 'embed') return embedVerdict(content, component);
  if (component.kind === 'pull-quote') return text;
  return judgePicture(component, context);
}

/**
 * Judges every component of an article for a title (product.md section 4): the text first, then each part in the order
 * of the page; contracts are those of the day it was published, and the title's rules are laid over what credits say.
 * Pure; the same article and title give the same map. Decisions about single parts are laid over it elsewhere.
 */
export function rightsMap(content: UnjudgedContent, context: RightsContext = UNKNOWN_TITLE): ArticleContent {
  const dated = contextOn(context, content.publishedAt);
  const text = judgeText(content, dated);
  const others = content.components
    .filter((component) => component.kind !== 'text')
    .map((component) => ({ ...component, rights: judge(content, component, text, dated) }));
  return { ...content, components: applyRules([textComponent(text), ...others], content, context) };
}
