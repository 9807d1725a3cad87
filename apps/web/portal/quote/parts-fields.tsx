import { Checkbox, SegmentedControl } from '@mantine/core';
import type { Article } from '../../api/views.js';
import { countText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { blockWords } from '../article/block-words.js';
import { canInclude, toggled, type Draft } from './draft.js';
import styles from './quote.module.css';

interface PartsFieldsProps {
  article: Article;
  draft: Draft;
  onChange: (patch: Partial<Draft>) => void;
}

const NAME_LENGTH = 60;
const shortened = (text: string): string =>
  text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH).trimEnd()}…` : text;

type Part = Article['components'][number];

/** A pull-quote has none: its words are the text's own. */
const nameOf = ({ caption, creditLine, alt }: Part): string => caption ?? creditLine ?? alt ?? '';

/** How much of the text, and which pictures. The article beside it shows and takes the same choices. */
export function PartsFields({ article, draft, onChange }: PartsFieldsProps) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const pictures = article.components.filter(canInclude);
  const whatToKnow = ({ kind, rights }: Part): string | null => {
    if (rights.status === 'needs-clearance') return shared.rights['needs-clearance'];
    return kind === 'video' ? words.builder.film : null;
  };
  const chosenWords = blockWords(article, draft.blockIds);
  return (
    <fieldset className={styles.group}>
      <legend>{words.builder.parts}</legend>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={words.builder.text}
        value={draft.blockIds ? 'excerpt' : 'whole'}
        data={[
          { value: 'whole', label: words.builder.wholeText },
          { value: 'excerpt', label: words.builder.excerpt },
        ]}
        onChange={(value) => onChange({ blockIds: value === 'excerpt' ? [] : null })}
      />
      <p className={styles.partsHint} role="status">
        {draft.blockIds
          ? words.builder.excerptHint(shared.words(countText(chosenWords, locale), chosenWords))
          : shared.words(countText(article.wordCount, locale), article.wordCount)}
      </p>
      {pictures.map((picture, index) => (
        <Checkbox
          key={picture.id}
          size="sm"
          label={
            <>
              {wordFor(shared.componentKinds, picture.kind)}
              {nameOf(picture) ? ': ' : ` ${countText(index + 1, locale)}`}
              <span lang={article.language} dir={article.direction}>
                {shortened(nameOf(picture))}
              </span>
            </>
          }
          description={whatToKnow(picture)}
          checked={draft.componentIds.includes(picture.id)}
          onChange={() => onChange({ componentIds: toggled(draft.componentIds, picture.id) })}
        />
      ))}
    </fieldset>
  );
}
