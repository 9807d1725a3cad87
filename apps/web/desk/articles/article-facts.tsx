import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconExternalLink } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { DeskArticle } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { dateText } from '../../design/data/format.js';
import { Facts } from '../../design/data/facts.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { ArticleStateTag } from '../marks/article-state.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ChangeState } from './change-state.js';
import styles from './articles.module.css';

/** Where an article comes from and how it stands. */
export function ArticleFacts({ article }: { article: DeskArticle }) {
  const words = useWords();
  const { locale } = useLanguage();
  const mayChange = useMay('changeRights');
  const [isOpen, dialog] = useDisclosure(false);
  const { embargoedUntil } = article;
  return (
    <Section title={words.article.facts}>
      <Facts
        entries={[
          {
            label: words.article.state,
            value: (
              <span className={styles.inline}>
                <ArticleStateTag state={article.state} />
                {embargoedUntil ? words.article.until(dateText(embargoedUntil, locale, 'moment')) : null}
              </span>
            ),
          },
          {
            label: words.article.version,
            value: <Link to={`/articles/${article.id}/versions`}>{words.versions.nth(article.version)}</Link>,
          },
          { label: words.article.updated, value: <DateTime value={article.updatedAt} style="moment" /> },
          {
            label: words.article.address,
            value: (
              <a href={article.canonicalUrl} rel="noreferrer" dir="ltr" className={styles.address}>
                {article.canonicalUrl} <IconExternalLink size={14} aria-hidden="true" />
              </a>
            ),
          },
        ]}
      />
      {mayChange ? (
        <Button size="sm" className={styles.after ?? ''} onClick={dialog.open}>
          {words.article.changeState}
        </Button>
      ) : null}
      <ChangeState article={article} opened={isOpen} onClose={dialog.close} />
    </Section>
  );
}
