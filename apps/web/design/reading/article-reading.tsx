import type { ReactNode } from 'react';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { countText } from '../data/format.js';
import { DateTime } from '../data/date-time.js';
import { RightsMark, RightsReason } from '../marks/rights-mark.js';
import { ArticleBlock } from './article-block.js';
import { ArticleComponentFigure } from './article-component.js';
import { headingRanks, textOf, withheldWords, type ReadingArticle, type ReadingComponent } from './article-view.js';
import styles from './reading.module.css';

interface ArticleReadingProps {
  article: ReadingArticle;
  /** What can be done with a component, such as adding a photo to the licence or changing its rights. */
  componentActions?: (component: ReadingComponent) => ReactNode;
  /** What stands beside a block of text, such as the box that takes it into an excerpt. */
  blockActions?: (blockId: string) => ReactNode;
  /** Blocks that are taken; the others step back. */
  chosenBlockIds?: readonly string[] | null;
}

/** The article as printed. The page's `h1` is its headline, so this stands at the top of a page. */
export function ArticleHead({ article }: { article: ReadingArticle }) {
  const { locale } = useLanguage();
  const words = useSharedWords();
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <span lang={article.language} dir={article.direction}>
          {article.titleName}
        </span>
        {article.section ? (
          <span lang={article.language} dir={article.direction}>
            {article.section}
          </span>
        ) : null}
      </p>
      <h1 className={styles.headline} lang={article.language} dir={article.direction}>
        {article.headline}
      </h1>
      {article.standfirst ? (
        <p className={styles.standfirst} lang={article.language} dir={article.direction}>
          {article.standfirst}
        </p>
      ) : null}
      <p className={styles.byline}>
        {article.byline ? (
          <span lang={article.language} dir={article.direction}>
            {article.byline}
          </span>
        ) : null}
        {article.publishedAt ? <DateTime value={article.publishedAt} /> : null}
        <span>{words.words(countText(article.wordCount, locale), article.wordCount)}</span>
      </p>
    </header>
  );
}

/** The body with its rights drawn on it: a line beside the text, a bar under each picture, hatching over what is not ours. */
export function ArticleReading({ article, componentActions, blockActions, chosenBlockIds }: ArticleReadingProps) {
  const { locale, language, direction } = useLanguage();
  const words = useSharedWords();
  const text = textOf(article);
  const rest = withheldWords(article);
  const ranks = headingRanks(article.blocks);
  const components = new Map(article.components.map((component) => [component.id, component]));
  const figure = (id: string, captionSaid: string | null = null) => {
    const component = components.get(id);
    if (!component) return null;
    const actions = componentActions?.(component);
    return <ArticleComponentFigure key={id} component={component} actions={actions} captionSaid={captionSaid} />;
  };
  return (
    <article className={styles.reading} lang={article.language} dir={article.direction}>
      {text ? (
        <div className={styles.textRights} data-status={text.rights.status} lang={language} dir={direction}>
          <RightsMark status={text.rights.status} of={words.componentKinds.text} />
          <RightsReason verdict={text.rights} />
          {componentActions?.(text)}
        </div>
      ) : null}
      <div className={styles.body} data-status={text?.rights.status}>
        {article.blocks.map((block) => {
          if (block.kind === 'component') return figure(block.componentId);
          if (block.kind === 'gallery') {
            return (
              <div key={block.id} className={styles.gallery}>
                {block.componentIds.map((id) => figure(id, block.caption))}
                {block.caption ? <p className={styles.galleryCaption}>{block.caption}</p> : null}
              </div>
            );
          }
          const isChosen = chosenBlockIds?.includes(block.id) ?? true;
          return (
            <div key={block.id} className={styles.block} data-left-out={isChosen ? undefined : true}>
              {blockActions ? <div className={styles.blockAction}>{blockActions(block.id)}</div> : null}
              <ArticleBlock block={block} headingRank={ranks.get(block.id)} />
            </div>
          );
        })}
      </div>
      {rest > 0 ? (
        <p className={styles.rest} lang={language} dir={direction}>
          {words.restOfText(countText(rest, locale), rest)}
        </p>
      ) : null}
    </article>
  );
}
