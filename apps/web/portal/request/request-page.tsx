import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { isProblem } from '../../api/problem.js';
import type { Offer, RequestDetail } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { PriceLines } from '../../design/data/price-lines.js';
import { Timeline } from '../../design/data/timeline.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { QuotedItems } from '../quote/quoted-items.js';
import { CreditNotes } from '../wallet/credit-notes.js';
import { useWords } from '../words/words.js';
import { RequestFiles } from './request-files.js';
import { OfferVersions } from './offer-versions.js';
import { RequestMessages } from './request-messages.js';
import { RequestState } from './request-state.js';
import { useLiveRequest } from './use-live-request.js';
import { requestQuery } from './use-request.js';
import { Withdraw } from './withdraw.js';
import styles from './request.module.css';

export function RequestPage() {
  const { reference = '' } = useParams();
  const request = useQuery(requestQuery(reference));
  if (request.isPending) {
    return (
      <Page title={reference}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (request.isError) {
    return (
      <Page title={reference} width="text">
        <ProblemAlert
          error={request.error}
          onRetry={isProblem(request.error, 404) ? undefined : () => void request.refetch()}
        />
      </Page>
    );
  }
  return <RequestView request={request.data} />;
}

const isBookPrice = ({ price, bookPrice }: Offer): boolean => price.amount === bookPrice.amount;

function RequestView({ request }: { request: RequestDetail }) {
  const words = useWords();
  const { reference, offer } = request;
  const live = useLiveRequest(request);
  // What is on the table: the offer's terms where there is one, the asked ones before.
  const terms = offer ?? request;
  const facts = useUseFacts(terms.use, terms.countries);
  return (
    <Page
      title={`${reference} · ${request.headline}`}
      heading={
        <span lang={request.language} dir={request.kind === 'free' ? 'auto' : request.direction}>
          {request.headline}
        </span>
      }
      eyebrow={
        <>
          <bdi>{reference}</bdi>
          <CopyText value={reference} what={words.request.reference} />
          <StateBadge kind="request" state={request.state} />
          {request.extendsReference ? (
            <span>
              {words.extend.of} <Link to={`/licences/${request.extendsReference}`}>{request.extendsReference}</Link>
            </span>
          ) : null}
          <span>
            {words.request.submitted} <DateTime value={request.submittedAt} style="moment" />
          </span>
        </>
      }
    >
      <Columns
        aside={
          <>
            <Section title={words.request.timeline}>
              <Timeline steps={request.timeline} />
            </Section>
            <CreditNotes reference={request.reference} />
            {request.actions.includes('withdraw') ? <Withdraw request={request} /> : null}
          </>
        }
      >
        <RequestState request={request} queue={live?.state === request.state ? live.queue : request.queue} />
        <OfferVersions request={request} />
        {request.freeText ? (
          <Section title={words.request.yourWords}>
            <p className={styles.words} dir="auto">
              {request.freeText}
            </p>
            {request.url ? (
              <p className={styles.url} dir="ltr">
                {request.url}
              </p>
            ) : null}
          </Section>
        ) : null}
        {terms.items.length > 0 ? (
          <Section title={words.quote.what}>
            <QuotedItems items={terms.items} />
          </Section>
        ) : null}
        {facts.length > 0 ? (
          <Section title={words.quote.use}>
            <Facts entries={facts} />
          </Section>
        ) : null}
        <Price request={request} />
        <RequestMessages request={request} />
        <RequestFiles request={request} />
        {request.state === 'declined' || request.state === 'expired' ? (
          <p>
            <Link to="/">{words.request.another}</Link>
          </p>
        ) : null}
      </Columns>
    </Page>
  );
}

/** How the price comes about: of the offer, and until there is one of what was asked for. */
function Price({ request: { offer, asks } }: { request: RequestDetail }) {
  const words = useWords();
  const asked = asks.at(-1);
  const priced = offer ? { ...offer, price: offer.bookPrice } : asked;
  if (!priced || priced.lines.length === 0) return null;
  return (
    <Section title={offer && isBookPrice(offer) ? words.price.title : words.offer.byTheBook}>
      <PriceLines items={priced.items} lines={priced.lines} total={priced.price} />
    </Section>
  );
}
