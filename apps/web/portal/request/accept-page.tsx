import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { RequestDetail } from '../../api/views.js';
import { Facts } from '../../design/data/facts.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page, Section } from '../../design/shell/page.js';
import { QuotedItems } from '../quote/quoted-items.js';
import { useWords } from '../words/words.js';
import { OfferPanel } from './offer-panel.js';
import { OfferVersions } from './offer-versions.js';
import { requestQuery } from './use-request.js';
import styles from './request.module.css';

/**
 * Where the link of an offer's mail leads: the offer, and one click that accepts it and goes on to the payment. Opening
 * the page changes nothing.
 */
export function AcceptPage() {
  const words = useWords();
  const { reference = '' } = useParams();
  const [params] = useSearchParams();
  const offer = params.get('offer') ?? '';
  const link = useQuery({
    queryKey: ['offer-link', reference, offer],
    queryFn: ({ signal }) =>
      answerOf(
        portal.GET('/api/v1/requests/{reference}/offer-link', {
          params: { path: { reference }, query: { offer } },
          signal,
        }),
      ),
    retry: false,
    staleTime: 0,
  });
  const request = useQuery(requestQuery(reference));
  const toRequest = (
    <Button component={Link} to={`/requests/${reference}`}>
      {words.accept.toRequest}
    </Button>
  );
  if (link.isPending || request.isPending) {
    return (
      <Page title={words.accept.title} width="text">
        <Loading lines={8} />
      </Page>
    );
  }
  if (link.isError || request.isError) {
    return (
      <Page title={words.accept.title} width="text">
        <div className={styles.form}>
          <ProblemAlert error={link.error ?? request.error} />
          <div>{toRequest}</div>
        </div>
      </Page>
    );
  }
  const { status, newest } = link.data;
  return (
    <Page title={words.accept.title} width="text" eyebrow={<bdi>{reference}</bdi>}>
      {status === 'newer' && newest ? (
        <Note tone="waiting">
          <p>{words.accept.newer(newest)}</p>
        </Note>
      ) : null}
      {status === 'closed' || !request.data.offer ? (
        <div className={styles.form}>
          <Note>
            <p>{words.accept.closed}</p>
          </Note>
          <div>{toRequest}</div>
        </div>
      ) : (
        <OfferToAccept request={request.data} />
      )}
    </Page>
  );
}

function OfferToAccept({ request }: { request: RequestDetail }) {
  const words = useWords();
  const { offer } = request;
  const facts = useUseFacts(offer?.use ?? null, offer?.countries);
  return (
    <>
      <OfferPanel request={request} />
      <OfferVersions request={request} />
      {offer ? (
        <Section title={words.quote.what}>
          <QuotedItems items={offer.items} />
        </Section>
      ) : null}
      <Section title={words.quote.use}>
        <Facts entries={facts} />
      </Section>
      <p>
        <Link to={`/requests/${request.reference}`}>{words.accept.toRequest}</Link>
      </p>
    </>
  );
}
