import {
  IconMicrophone,
  IconPhotoOff,
  IconPhotoQuestion,
  IconQuote,
  IconVideo,
  IconWorldShare,
} from '@tabler/icons-react';
import { useState, type ComponentType, type ReactNode } from 'react';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { RightsMark, RightsReason } from '../marks/rights-mark.js';
import type { ReadingComponent } from './article-view.js';
import styles from './reading.module.css';

type Icon = ComponentType<{ size: number; stroke: number; 'aria-hidden': 'true' }>;

const ICON_OF_KIND: Readonly<Record<string, Icon>> = {
  video: IconVideo,
  audio: IconMicrophone,
  embed: IconWorldShare,
  'pull-quote': IconQuote,
};

function Placeholder({ component }: { component: ReadingComponent }) {
  const OfPictures = component.rights.status === 'excluded' ? IconPhotoOff : IconPhotoQuestion;
  const Icon = ICON_OF_KIND[component.kind] ?? OfPictures;
  return (
    <div className={styles.placeholder} data-status={component.rights.status}>
      <Icon size={32} stroke={1.5} aria-hidden="true" />
    </div>
  );
}

function Picture({ component, url }: { component: ReadingComponent; url: string }) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <Placeholder component={component} />;
  return (
    <img
      className={styles.picture}
      src={url}
      alt={component.alt ?? ''}
      width={component.width ?? undefined}
      height={component.height ?? undefined}
      loading="lazy"
      onError={() => setBroken(true)}
    />
  );
}

interface ArticleComponentFigureProps {
  component: ReadingComponent;
  actions?: ReactNode;
  /** What is said of all pictures of a gallery is not said again under each. */
  captionSaid?: string | null;
}

/** A picture, video or embed with its rights under it; what may not be shown is a placeholder. */
export function ArticleComponentFigure({ component, actions, captionSaid = null }: ArticleComponentFigureProps) {
  const words = useSharedWords();
  const { language, direction } = useLanguage();
  return (
    <figure className={styles.figure} data-status={component.rights.status}>
      {component.imageUrl ? (
        <Picture component={component} url={component.imageUrl} />
      ) : (
        <Placeholder component={component} />
      )}
      <figcaption>
        {component.caption && component.caption !== captionSaid ? (
          <p className={styles.caption}>{component.caption}</p>
        ) : null}
        {component.kind === 'pull-quote' && !component.creditLine ? null : (
          <p className={styles.credit}>{component.creditLine ?? words.noCredit}</p>
        )}
      </figcaption>
      <div className={styles.figureRights} lang={language} dir={direction}>
        <RightsMark status={component.rights.status} of={wordFor(words.componentKinds, component.kind)} />
        <RightsReason verdict={component.rights} />
        {actions}
      </div>
    </figure>
  );
}
