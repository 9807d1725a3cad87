import { IconPhotoOff, IconPhotoQuestion } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { RightsMark, RightsReason } from '../marks/rights-mark.js';
import type { ReadingComponent } from './article-view.js';
import styles from './reading.module.css';

function Placeholder({ component }: { component: ReadingComponent }) {
  const Icon = component.rights.status === 'excluded' ? IconPhotoOff : IconPhotoQuestion;
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

/** A picture, video or embed with its rights under it; what may not be shown is a placeholder. */
export function ArticleComponentFigure({ component, actions }: { component: ReadingComponent; actions?: ReactNode }) {
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
        {component.caption ? <p className={styles.caption}>{component.caption}</p> : null}
        <p className={styles.credit}>{component.creditLine ?? words.noCredit}</p>
      </figcaption>
      <div className={styles.figureRights} lang={language} dir={direction}>
        <RightsMark status={component.rights.status} of={wordFor(words.componentKinds, component.kind)} />
        <RightsReason verdict={component.rights} />
        {actions}
      </div>
    </figure>
  );
}
