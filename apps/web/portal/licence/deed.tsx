import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { LicenceDetail } from '../../api/views.js';
import { languageName } from '../../design/data/format.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './licence.module.css';

type Deeds = LicenceDetail['snapshot']['deeds'];

/** The licence in plain words, in the reader's language where there is one. */
export function Deed({ deeds }: { deeds: Deeds }) {
  const words = useWords();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const deed =
    deeds.find((one) => one.language === (chosen ?? language)) ??
    deeds.find((one) => one.language === 'en') ??
    deeds[0];
  if (!deed) return null;
  return (
    <Section
      title={words.licence.deed}
      aside={
        deeds.length > 1 ? (
          <SegmentedControl
            size="xs"
            aria-label={words.licence.deedLanguage}
            value={deed.language}
            onChange={setChosen}
            data={deeds.map((one) => ({ value: one.language, label: languageName(one.language, one.language) }))}
          />
        ) : null
      }
    >
      <div className={styles.deed} lang={deed.language} dir={deed.direction}>
        <p className={styles.deedTitle}>{deed.title}</p>
        {deed.sections.map((section) => (
          <div key={section.heading}>
            <h3>{section.heading}</h3>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        ))}
      </div>
    </Section>
  );
}
