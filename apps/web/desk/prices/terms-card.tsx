import { Button, Textarea } from '@mantine/core';
import { IconBan, IconCircleCheck, IconClock, IconHistory } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { pricesApi, type AgreedTermsItem } from '../../api/desk-prices.js';
import { DateTime } from '../../design/data/date-time.js';
import { moneyText } from '../../design/data/format.js';
import { hasCome } from '../../design/data/now.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useTitles } from '../articles/use-titles.js';
import { Tag } from '../marks/tag.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from './prices.module.css';

interface TermsCardProps {
  terms: AgreedTermsItem;
  mayEdit: boolean;
  /** On the organisation's own page, which has its name already. */
  isOfPage?: boolean;
}

/** Terms of one organisation, in words, with the steps that are open. */
export function TermsCard({ terms, mayEdit, isOfPage = false }: TermsCardProps) {
  const { terms: words } = useWords().prices;
  const titles = useTitles();
  const title = terms.titleId ? titles.find(({ id }) => id === terms.titleId)?.name : words.allTitles;
  return (
    <>
      <div className={styles.marks}>
        {isOfPage ? null : (
          <Link className={styles.name} to={`/organisations/${terms.organisationId}`} dir="auto">
            {terms.organisationName}
          </Link>
        )}
        <StateTag terms={terms} />
        <span>
          {title}
          {terms.version ? ` · ${words.version(terms.version)}` : ''}
        </span>
      </div>
      <WhatIsAgreed terms={terms} />
      <p className={styles.quiet}>
        {words.from} <DateTime value={terms.startsAt} />
        {terms.endsAt ? (
          <>
            {' '}
            {words.until} <DateTime value={terms.endsAt} />
          </>
        ) : null}{' '}
        · {words.proposedBy(terms.proposedByName)}
        {terms.agreedByName ? ` · ${words.agreedBy(terms.agreedByName)}` : ''}
        {terms.closedByName ? ` · ${words.closedBy(terms.closedByName)}` : ''}
      </p>
      <p className={styles.quiet} dir="auto">
        {terms.note}
        {terms.closeReason ? ` – ${terms.closeReason}` : ''}
      </p>
      {mayEdit && (terms.state === 'proposed' || terms.state === 'agreed') ? <TermsSteps terms={terms} /> : null}
    </>
  );
}

function StateTag({ terms }: { terms: AgreedTermsItem }) {
  const { terms: words } = useWords().prices;
  if (terms.isInForce) {
    return (
      <Tag tone="good" icon={IconCircleCheck}>
        {words.inForce}
      </Tag>
    );
  }
  const [tone, icon] =
    terms.state === 'proposed'
      ? (['act', IconClock] as const)
      : terms.state === 'withdrawn'
        ? (['over', IconBan] as const)
        : terms.state === 'agreed' && !hasCome(terms.startsAt)
          ? (['waiting', IconClock] as const)
          : (['over', IconHistory] as const);
  const name =
    tone === 'waiting' ? words.waiting : terms.state === 'agreed' ? words.states.ended : words.states[terms.state];
  return (
    <Tag tone={tone} icon={icon}>
      {name}
    </Tag>
  );
}

function WhatIsAgreed({ terms: { terms } }: { terms: AgreedTermsItem }) {
  const { terms: words } = useWords().prices;
  const shared = useSharedWords();
  const minimums = Object.entries(terms.minimums as Record<string, string>);
  const caps = Object.entries(terms.caps as Record<string, string>);
  return (
    <ul className={styles.chips}>
      {terms.factor === null ? null : (
        <li>
          {words.onTotal} <bdi dir="ltr">× {terms.factor}</bdi>
        </li>
      )}
      {minimums.map(([currency, amount]) => (
        <li key={currency}>
          {words.leastFee} <bdi dir="ltr">{moneyText({ amount, currency })}</bdi>
        </li>
      ))}
      {caps.map(([dimension, factor]) => (
        <li key={dimension}>
          {wordFor(shared.feeLines, dimension)} {words.atMost} <bdi dir="ltr">{factor}</bdi>
        </li>
      ))}
    </ul>
  );
}

function TermsSteps({ terms }: { terms: AgreedTermsItem }) {
  const { terms: words } = useWords().prices;
  const session = useSession();
  const queries = useQueryClient();
  const [closing, setClosing] = useState(false);
  const [reason, setReason] = useState('');
  const again = () => queries.invalidateQueries({ queryKey: ['agreed-terms'] });
  const agree = useMutation({ mutationFn: () => pricesApi.agree(terms.id), onSuccess: again });
  const close = useMutation({ mutationFn: () => pricesApi.close(terms.id, reason.trim()), onSuccess: again });
  const failed = [agree, close].find(({ isError }) => isError);
  const isOwn = session?.user?.id === terms.proposedBy;
  return (
    <div className={styles.stack}>
      {failed ? <ProblemAlert error={failed.error} /> : null}
      {closing ? (
        <Textarea
          label={words.reason}
          autosize
          minRows={1}
          maxLength={1000}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <div className={styles.links}>
        {terms.state === 'proposed' && !isOwn ? (
          <Button size="sm" variant="filled" color="seal" loading={agree.isPending} onClick={() => agree.mutate()}>
            {words.agree}
          </Button>
        ) : null}
        {terms.state === 'proposed' && isOwn ? <span className={styles.quiet}>{words.needsSecond}</span> : null}
        <Button
          size="sm"
          variant="subtle"
          loading={close.isPending}
          disabled={closing && reason.trim() === ''}
          onClick={() => (closing ? close.mutate() : setClosing(true))}
        >
          {terms.state === 'agreed' && hasCome(terms.startsAt) ? words.end : words.withdraw}
        </Button>
      </div>
    </div>
  );
}
