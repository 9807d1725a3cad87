import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { Page, Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './about.module.css';

/** The terms in short; what binds for one licence is its deed. */
export function TermsPage() {
  const words = useWords();
  const terms = useQuery({
    queryKey: ['terms'],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/organisation/terms', { signal })),
    staleTime: Infinity,
  });
  return (
    <Page
      title={words.terms.title}
      lead={words.terms.lead}
      width="text"
      eyebrow={terms.data ? words.terms.version(terms.data.version) : null}
    >
      {words.terms.sections.map((section) => (
        <Section key={section.title} title={section.title}>
          <div className={styles.prose}>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
    </Page>
  );
}
