import { Box, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Dialog } from '../../design/feedback/dialog.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ListPage } from '../list/list-page.js';
import { organisationQuery } from '../organisations/organisation-query.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { PricesTabs } from './prices-tabs.js';
import { TermsCard } from './terms-card.js';
import { TermsForm } from './terms-form.js';
import { termsQuery } from './terms-query.js';
import styles from './prices.module.css';

/** What was agreed with single organisations, beside the books. */
export function TermsPage() {
  const { terms: words } = useWords().prices;
  const mayEdit = useMay('editPrices');
  const [proposing, setProposing] = useState(false);
  const organisationId = useSearchParams()[0].get('organisation') ?? undefined;
  const terms = useQuery(termsQuery(organisationId));
  const add = mayEdit ? <Button onClick={() => setProposing(true)}>{words.propose}</Button> : null;
  return (
    <ListPage title={words.title} lead={words.lead} actions={add}>
      <PricesTabs />
      {organisationId ? <OfOne id={organisationId} /> : null}
      {terms.isPending ? <Loading lines={6} /> : null}
      {terms.isError ? <ProblemAlert error={terms.error} onRetry={() => void terms.refetch()} /> : null}
      {terms.data?.length === 0 ? (
        <EmptyState title={organisationId ? words.emptyOfOne : words.empty} action={add}>
          {organisationId ? words.emptyOfOneText : words.emptyText}
        </EmptyState>
      ) : null}
      {terms.data && terms.data.length > 0 ? (
        <ul className={styles.list} aria-label={words.title}>
          {terms.data.map((one) => (
            <li key={one.id}>
              <TermsCard terms={one} mayEdit={mayEdit} />
            </li>
          ))}
        </ul>
      ) : null}
      <Dialog opened={proposing} onClose={() => setProposing(false)} title={words.propose} size="lg">
        {proposing ? <TermsForm organisationId={organisationId} onDone={() => setProposing(false)} /> : null}
      </Dialog>
    </ListPage>
  );
}

/** Whose terms are shown when they are one organisation's, and the way to all. */
function OfOne({ id }: { id: string }) {
  const { terms: words } = useWords().prices;
  const organisation = useQuery(organisationQuery(id));
  return (
    <Box component="p" className={styles.links ?? ''} mb="sm">
      <span>
        {words.ofOne}{' '}
        <Link to={`/organisations/${id}`}>
          <bdi>{organisation.data?.name ?? '…'}</bdi>
        </Link>
      </span>
      <Link to="/prices/terms">{words.ofAll}</Link>
    </Box>
  );
}
