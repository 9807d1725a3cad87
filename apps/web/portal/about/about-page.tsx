import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Page, Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './about.module.css';

export function AboutPage() {
  const words = useWords();
  return (
    <Page title={words.about.title} lead={words.about.lead} width="text">
      {words.about.sections.map((section) => (
        <Section key={section.title} title={section.title}>
          <div className={styles.prose}>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
      <Button component={Link} to="/" variant="filled" color="seal">
        {words.account.findArticle}
      </Button>
    </Page>
  );
}
