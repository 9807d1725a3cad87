import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { Receipt } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { CreditNotes } from './credit-notes.js';
import { useWords } from '../words/words.js';
import { usePages } from './use-pages.js';
import { Wallet } from './wallet.js';
import styles from './wallet.module.css';

export function ReceiptsPage() {
  const words = useWords();
  const pages = usePages<Receipt>(['receipts'], (cursor, signal) =>
    answerOf(portal.GET('/api/v1/invoices', { params: { query: cursor ? { cursor } : {} }, signal })),
  );
  return (
    <Wallet
      title={words.shell.receipts}
      after={<CreditNotes />}
      pages={pages}
      row={(receipt) => <ReceiptRow key={receipt.number} receipt={receipt} />}
      empty={<EmptyState title={words.wallet.noReceipts}>{words.wallet.noReceiptsText}</EmptyState>}
    />
  );
}

function ReceiptRow({ receipt }: { receipt: Receipt }) {
  const words = useWords();
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <p className={styles.number}>
          <DocumentLink receipt={receipt} />
        </p>
        <p className={styles.about} dir="auto">
          {receipt.headline}
        </p>
        <p className={styles.facts}>
          <span>{words.wallet.documents[receipt.kind]}</span>
          {receipt.kind === 'invoice' ? <span>{wordFor(words.invoice.states, receipt.state)}</span> : null}
          <Link to={`/requests/${receipt.requestReference}`}>
            <bdi>{receipt.requestReference}</bdi>
          </Link>
          {receipt.poNumber ? (
            <span>
              {words.payment.poNumber}: <bdi>{receipt.poNumber}</bdi>
            </span>
          ) : null}
        </p>
      </div>
      <div className={styles.state}>
        <span className={styles.when}>
          <DateTime value={receipt.issuedAt} />
        </span>
        {receipt.dueOn ? (
          <span className={styles.when}>
            {words.payment.payBy} <DateTime value={receipt.dueOn} />
          </span>
        ) : null}
      </div>
      <div className={styles.amount}>
        <Money value={receipt.amount} />
      </div>
    </li>
  );
}

/** An invoice has a page of its own, to pay it; a receipt is a document. */
function DocumentLink({ receipt: { kind, number } }: { receipt: Receipt }) {
  const words = useWords();
  const { language } = useLanguage();
  const label = words.wallet.openDocument(number);
  if (kind === 'invoice') {
    return (
      <Link to={`/invoices/${number}`} aria-label={label}>
        <bdi>{number}</bdi>
      </Link>
    );
  }
  return (
    <a href={`/api/v1/invoices/${encodeURIComponent(number)}?lang=${language}`} aria-label={label}>
      <bdi>{number}</bdi>
    </a>
  );
}
