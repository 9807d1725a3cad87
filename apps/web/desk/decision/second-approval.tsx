import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Decision, DeskRequest } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ServerText } from '../../design/reading/server-text.js';
import { useLanguage } from '../../words/language.js';
import { useConfirm } from '../request/use-request.js';
import { useMay, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { shareOff } from './amount.js';
import { priceText } from './price-text.js';
import styles from './decision.module.css';

interface SecondApprovalProps {
  request: DeskRequest;
  proposal: Decision;
  onOtherwise: () => void;
  onConfirmed: () => void;
}

/** An approval that needs two: what the first person wants, why it needs another, and that person's yes. */
export function SecondApproval({ request, proposal, onOtherwise, onConfirmed }: SecondApprovalProps) {
  const words = useWords();
  const session = useSession();
  const mayDecide = useMay('decide');
  const { price } = proposal;
  const isOwn = session?.user?.id === proposal.byId;
  return (
    <div className={styles.second}>
      <h3>{words.decision.second.title}</h3>
      <p>
        {words.decision.second.proposed(proposal.by)}{' '}
        {words.decision.second.kinds[proposal.decision === 'counter' ? 'counter' : 'approve']}
      </p>
      {price ? <Money value={price} size="figure" round /> : null}
      <Against proposal={proposal} />
      {proposal.rushReturned ? (
        <p className={styles.quiet}>
          {words.partial.rushReturned}: <Money value={proposal.rushReturned} round />
        </p>
      ) : null}
      {proposal.note ? (
        <blockquote className={styles.quote} dir="auto">
          {proposal.note}
        </blockquote>
      ) : null}
      <p className={styles.quiet}>{words.decision.second.why}</p>
      <ul className={styles.bullets}>
        {proposal.secondReasons.map(({ code, message }) => (
          <li key={code}>
            <ServerText>{message}</ServerText>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        <DateTime value={proposal.at} style="moment" />
      </p>
      {isOwn ? <p>{words.decision.second.own}</p> : null}
      {mayDecide ? (
        <div className={styles.actions}>
          {isOwn ? null : <Confirm request={request} proposal={proposal} onConfirmed={onConfirmed} />}
          <Button onClick={onOtherwise}>{words.decision.second.otherwise}</Button>
        </div>
      ) : null}
      <OtherTerms proposal={proposal} />
    </div>
  );
}

/** The price book's price for the terms that are proposed, and how far from it the proposal is. */
function Against({ proposal }: { proposal: Decision }) {
  const words = useWords();
  const { locale } = useLanguage();
  const { price, terms } = proposal;
  if (!price || !terms) return null;
  const off = shareOff(price, terms.bookPrice);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' });
  return (
    <p className={styles.quiet}>
      {words.request.bookPrice}: <Money value={terms.bookPrice} round />
      {off ? ` (${percent.format(off)})` : null}
    </p>
  );
}

/** The terms of a counter-offer in full: they are what is confirmed, not what was asked. */
function OtherTerms({ proposal }: { proposal: Decision }) {
  const words = useWords();
  const { terms } = proposal;
  const facts = useUseFacts(terms?.use ?? null, terms?.countries);
  if (proposal.decision !== 'counter' || !terms) return null;
  return (
    <div className={styles.proposed}>
      <p className={styles.quiet}>{words.decision.second.terms}</p>
      <ul className={styles.bullets}>
        {terms.items.map((item) => (
          <li key={item.articleId}>
            <span lang={item.language} dir={item.direction}>
              {item.headline}
            </span>
          </li>
        ))}
      </ul>
      <Facts entries={facts} />
    </div>
  );
}

function Confirm({ request, proposal, onConfirmed }: Omit<SecondApprovalProps, 'onOtherwise'>) {
  const words = useWords();
  const [isAsking, question] = useDisclosure(false);
  const confirm = useConfirm(request.reference, onConfirmed);
  const price = proposal.price ? priceText(proposal.price) : '';
  return (
    <>
      <Button variant="filled" color="seal" onClick={question.open}>
        {words.decision.second.confirm}
      </Button>
      <Dialog opened={isAsking} onClose={question.close} title={words.decision.second.confirmTitle}>
        <div className={styles.form}>
          <p>{words.decision.second.confirmText(price)}</p>
          <OtherTerms proposal={proposal} />
          {confirm.isError ? <ProblemAlert error={confirm.error} /> : null}
          <div className={styles.actions}>
            <Button
              variant="filled"
              color="seal"
              loading={confirm.isPending}
              onClick={() => confirm.mutate(proposal.id)}
            >
              {words.decision.second.confirm}
            </Button>
            <Button onClick={question.close}>{words.decision.keep}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
