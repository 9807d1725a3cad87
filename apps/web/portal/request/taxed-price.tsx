import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { TaxPreview } from '../../api/views.js';
import { percentText, type MoneyValue } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

/** What is to be paid for a net price: the sum large, and how it comes about in plain words. */
export function TaxedPrice({ net }: { net: MoneyValue }) {
  const { tax: words } = useWords();
  const { amount, currency } = net;
  const preview = useQuery({
    queryKey: ['tax', amount, currency],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/tax/preview', { params: { query: { amount, currency } }, signal })),
  });
  return (
    <>
      <p className={styles.price}>
        <Money value={preview.data?.total ?? net} size="figure" />
      </p>
      <div className={styles.tax} aria-live="polite">
        {preview.isPending ? <p className={styles.finePrint}>{words.loading}</p> : null}
        {preview.isError ? <p className={styles.finePrint}>{words.failed}</p> : null}
        {preview.data ? <Sum preview={preview.data} /> : null}
      </div>
    </>
  );
}

function Sum({
  preview: { net, tax, total, treatment, taxName, rateBasisPoints, reasonCode },
}: {
  preview: TaxPreview;
}) {
  const { tax: words } = useWords();
  const reason = <p className={styles.finePrint}>{words.reasons[reasonCode]}</p>;
  if (treatment === 'not-configured') return reason;
  const name = taxName ?? '';
  return (
    <>
      <dl className={styles.sum}>
        <dt>{words.net}</dt>
        <dd>
          <Money value={net} />
        </dd>
        <dt>{rateBasisPoints > 0 ? words.rate(name, percentText(rateBasisPoints)) : words.none(name)}</dt>
        <dd>
          <Money value={tax} />
        </dd>
        <dt>{words.total}</dt>
        <dd>
          <Money value={total} />
        </dd>
      </dl>
      {reason}
    </>
  );
}
