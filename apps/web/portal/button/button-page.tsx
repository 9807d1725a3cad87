import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { CodeBlock } from '../../design/feedback/code-block.js';
import { Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { ButtonPreview } from './button-preview.js';
import styles from './button.module.css';

const LANGUAGES = ['en', 'ar', 'fr', 'de', 'es'] as const;
const SAMPLE = 'https://news.example/an-article';

const snippetFor = (origin: string): string =>
  [
    `<a href="${origin}/republish?url=${encodeURIComponent(SAMPLE)}">Republish this article</a>`,
    `<script async src="${origin}/republish.js" data-url="${SAMPLE}"></script>`,
  ].join('\n');

const policyFor = (origin: string): string => [`script-src ${origin};`, `connect-src ${origin};`].join('\n');

/** For publishers: the line of HTML that puts our button under their articles, and how it looks. */
export function ButtonPage() {
  const { button: words } = useWords();
  const { origin } = window.location;
  return (
    <Page title={words.title} lead={words.lead} width="text">
      <Section title={words.copyTitle}>
        <p>{words.copyText}</p>
        <CodeBlock value={snippetFor(origin)} what={words.snippet} />
      </Section>
      <Preview />
      <Section title={words.addressTitle}>
        <p>{words.addressText}</p>
        <dl className={styles.attributes} aria-label={words.attributesTitle}>
          {words.attributes.map(({ name, text }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.policyTitle}>
        <p>{words.policyText}</p>
        <CodeBlock value={policyFor(origin)} what={words.policy} />
      </Section>
    </Page>
  );
}

function Preview() {
  const { button: words } = useWords();
  const { language: own } = useLanguage();
  const [language, choose] = useState<string>(own);
  const latest = useQuery({
    queryKey: ['button', 'latest'],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/articles', { params: { query: { limit: 1 } }, signal })),
    staleTime: 5 * 60_000,
  });
  const article = latest.data?.items[0];
  const data = LANGUAGES.map((value) => ({ value, label: words.languages[value] }));
  return (
    <Section title={words.previewTitle}>
      {article ? (
        <>
          <p>{words.previewText}</p>
          <SegmentedControl
            className={styles.languages}
            aria-label={words.language}
            value={language}
            onChange={choose}
            data={data}
          />
          <ButtonPreview url={article.canonicalUrl} language={language} />
        </>
      ) : (
        <p>{latest.isPending ? '…' : words.noArticle}</p>
      )}
    </Section>
  );
}
