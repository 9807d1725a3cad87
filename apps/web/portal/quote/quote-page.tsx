import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { isProblem } from '../../api/problem.js';
import type { Quote } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { isZero } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { PriceLines } from '../../design/data/price-lines.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { ReasonList } from './outcome-reasons.js';
import { QuotedItems } from './quoted-items.js';
import { SendRequest } from './send-request.js';
import styles from './quote.module.css';

/** A kept price: it never changes, and waits here while somebody signs up, asks a colleague, or thinks. */
export function QuotePage() {
  const words = useWords();
  const { id = '' } = useParams();
  const quote = useQuery({
    queryKey: ['quote', id],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/quotes/{id}', { params: { path: { id } }, signal })),
  });
  if (quote.isPending) {
    return (
      <Page title={words.quote.title} heading={<>&nbsp;</>}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (quote.isError) {
    return (
      <Page title={words.quote.title} width="text">
        <ProblemAlert
          error={quote.error}
          onRetry={isProblem(quote.error, 404) ? undefined : () => void quote.refetch()}
        >
          <Link to="/">{words.notFound.toStart}</Link>
        </ProblemAlert>
      </Page>
    );
  }
  return <KeptQuote quote={quote.data} />;
}

function KeptQuote({ quote }: { quote: Quote }) {
  const words = useWords();
  const shared = useSharedWords();
  const [params] = useSearchParams();
  const facts = useUseFacts(quote.use, quote.countries);
  const [first] = quote.items;
  return (
    <Page
      title={words.quote.title}
      heading={
        <span className={styles.quoteHead}>
          {isZero(quote.total) ? shared.price.free : <Money value={quote.total} size="figure" round />}
          <StateBadge kind="outcome" state={quote.outcome} />
        </span>
      }
      eyebrow={words.quote.title}
      lead={
        quote.expiresAt && !quote.expired ? (
          <>
            {words.quote.heldUntil} <DateTime value={quote.expiresAt} style="moment" />. {words.price.taxLater}
          </>
        ) : null
      }
    >
      {params.has('kept') && !quote.expired ? (
        <div className={styles.pageNote}>
          <Note tone="good">{words.quote.keptNote}</Note>
        </div>
      ) : null}
      {quote.expired && first ? (
        <div className={styles.pageNote}>
          <Note tone="waiting">
            {words.quote.expired} <Link to={`/articles/${first.articleId}`}>{words.quote.priceAgain}</Link>
          </Note>
        </div>
      ) : null}
      <Columns aside={<SendRequest quote={quote} />}>
        <Section title={words.quote.what}>
          <QuotedItems items={quote.items} />
        </Section>
        <Section title={words.quote.use}>
          <Facts entries={facts} />
        </Section>
        {quote.reasons.length > 0 ? (
          <Section title={quote.outcome === 'refused' ? words.price.whyRefused : words.price.whyReview}>
            <ReasonList reasons={quote.reasons} />
          </Section>
        ) : null}
        <Section title={words.price.title}>
          <PriceLines items={quote.items} lines={quote.lines} total={quote.total} />
        </Section>
      </Columns>
    </Page>
  );
}
