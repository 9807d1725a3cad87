import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { countText } from '../data/format.js';
import { useLanguage } from '../../words/language.js';
import styles from './search.module.css';

export interface FacetChoice {
  value: string;
  label: string;
  articles: number;
}

interface FacetListProps {
  title: string;
  choices: readonly FacetChoice[];
  /** The value that is chosen, or an empty text. */
  chosen: string;
  onChoose: (value: string) => void;
  words: { more: string; remove: string };
}

const SHORT = 6;

/** One facet: its values with how many articles have each; the chosen one can be taken away again. */
export function FacetList({ title, choices, chosen, onChoose, words }: FacetListProps) {
  const { locale } = useLanguage();
  const [isLong, setIsLong] = useState(false);
  if (choices.length < 2 && chosen === '') return null;
  const shown = isLong ? choices : choices.slice(0, SHORT);
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      <ul>
        {shown.map(({ value, label, articles }) => {
          const isChosen = value.toLowerCase() === chosen.toLowerCase();
          return (
            <li key={value}>
              <UnstyledButton
                className={styles.choice ?? ''}
                aria-pressed={isChosen}
                onClick={() => onChoose(isChosen ? '' : value)}
              >
                <bdi className={styles.choiceLabel}>{label}</bdi>
                {isChosen ? (
                  <>
                    <IconX size={16} aria-hidden="true" />
                    <VisuallyHidden>{words.remove}</VisuallyHidden>
                  </>
                ) : (
                  <span className={styles.count}>{countText(articles, locale)}</span>
                )}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      {choices.length > SHORT && !isLong ? (
        <UnstyledButton className={styles.more ?? ''} onClick={() => setIsLong(true)}>
          {words.more}
        </UnstyledButton>
      ) : null}
    </fieldset>
  );
}
