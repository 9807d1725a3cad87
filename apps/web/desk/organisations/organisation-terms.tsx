import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { hasCome } from '../../design/data/now.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { TermsCard } from '../prices/terms-card.js';
import { termsLink, termsQuery } from '../prices/terms-query.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from './organisations.module.css';

/** What was agreed with this organisation and counts now or soon, and the way to where that is changed. */
export function OrganisationTerms({ organisationId }: { organisationId: string }) {
  const { organisations: words, prices } = useWords();
  const mayEdit = useMay('editPrices');
  const terms = useQuery(termsQuery(organisationId));
  const current = (terms.data ?? []).filter(({ isInForce, state, startsAt }) => {
    const isToCome = state === 'agreed' && !hasCome(startsAt);
    return isInForce || state === 'proposed' || isToCome;
  });
  const over = (terms.data?.length ?? 0) - current.length;
  return (
    <Section title={prices.terms.title}>
      {terms.isPending ? <Loading lines={2} /> : null}
      {terms.isError ? <ProblemAlert error={terms.error} onRetry={() => void terms.refetch()} /> : null}
      {terms.data && current.length === 0 ? <p className={styles.quiet}>{words.noSpecialTerms}</p> : null}
      {current.length > 0 ? (
        <ul className={styles.terms}>
          {current.map((one) => (
            <li key={one.id}>
              <TermsCard terms={one} mayEdit={false} isOfPage />
            </li>
          ))}
        </ul>
      ) : null}
      {terms.data ? (
        <p className={styles.links}>
          {mayEdit || terms.data.length > 0 ? (
            <Link to={termsLink(organisationId)}>{mayEdit ? words.editSpecialTerms : words.seeSpecialTerms}</Link>
          ) : null}
          {over > 0 ? <span className={styles.quiet}>{words.pastSpecialTerms(over)}</span> : null}
        </p>
      ) : null}
    </Section>
  );
}
