import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { refundsApi, type RefundLimit } from '../../api/desk-refunds.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { readAmount } from './amount.js';
import styles from '../payments/payments.module.css';

const SHORTEST = 3;
const KEY = ['refund-limits'];

/** Above which a refund needs two people, by currency; each is itself set by two. */
export function RefundLimitsPage() {
  const { refunds: words } = useWords();
  const limits = useQuery({ queryKey: KEY, queryFn: ({ signal }) => refundsApi.limits(signal) });
  return (
    <LoadedPage query={limits} title={words.limits} eyebrow={<Link to="/refunds">{words.title}</Link>}>
      {({ items }) => <LimitsView limits={items} />}
    </LoadedPage>
  );
}

function LimitsView({ limits }: { limits: readonly RefundLimit[] }) {
  const { refunds: words } = useWords();
  const may = useMay('returnPayments');
  return (
    <Page title={words.limits} lead={words.limitsText} eyebrow={<Link to="/refunds">{words.title}</Link>}>
      <Columns aside={may ? <ProposeLimit /> : null}>
        <Section title={words.limitsNow}>
          <ul className={styles.record}>
            {limits.map((limit) => (
              <li key={limit.currency}>
                <Limit limit={limit} />
              </li>
            ))}
          </ul>
        </Section>
      </Columns>
    </Page>
  );
}

function Limit({ limit: { currency, amount, setBy, setAt, proposal } }: { limit: RefundLimit }) {
  const { refunds: words } = useWords();
  return (
    <>
      <p>{amount ? <Money value={amount} /> : `${currency}: ${words.limitNone}`}</p>
      {setAt ? (
        <p className={styles.quiet}>
          {setBy ? <bdi>{setBy}</bdi> : words.limitHouse}
          <Comma />
          <DateTime value={setAt} style="moment" />
        </p>
      ) : (
        <p className={styles.quiet}>{amount ? words.limitHouse : null}</p>
      )}
      {proposal ? <Proposal proposal={proposal} /> : null}
    </>
  );
}

function Proposal({ proposal }: { proposal: NonNullable<RefundLimit['proposal']> }) {
  const { refunds: words } = useWords();
  const may = useMay('returnPayments');
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: (decision: 'approve' | 'refuse') => refundsApi.decideLimit(proposal.amount, decision),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <Note tone="waiting">
      <p>
        {words.limitProposed} <Money value={proposal.amount} />
      </p>
      <p dir="auto">{proposal.note}</p>
      <p className={styles.quiet}>
        {proposal.by ? <bdi>{proposal.by}</bdi> : null}
        <Comma />
        <DateTime value={proposal.at} style="moment" />
      </p>
      {proposal.isOwn ? <p>{words.limitOwn}</p> : null}
      {decide.isError ? <ProblemAlert error={decide.error} /> : null}
      {may ? (
        <div className={styles.actions}>
          {proposal.isOwn ? null : (
            <Button variant="filled" color="seal" loading={decide.isPending} onClick={() => decide.mutate('approve')}>
              {words.limitApprove}
            </Button>
          )}
          <Button loading={decide.isPending} onClick={() => decide.mutate('refuse')}>
            {proposal.isOwn ? words.limitTakeBack : words.limitRefuse}
          </Button>
        </div>
      ) : null}
    </Note>
  );
}

function ProposeLimit() {
  const { refunds: words } = useWords();
  const queries = useQueryClient();
  const [currency, setCurrency] = useState('GBP');
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const limit = /^[A-Z]{3}$/.test(currency) ? readAmount(typed, currency) : null;
  const propose = useMutation({
    mutationFn: (wanted: NonNullable<typeof limit>) => refundsApi.proposeLimit(wanted, note.trim()),
    onSuccess: () => {
      setTyped('');
      setNote('');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <Section title={words.limitPropose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (limit) propose.mutate(limit);
        }}
      >
        <TextInput
          label={words.limitCurrency}
          dir="ltr"
          maxLength={3}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
        />
        <TextInput
          label={words.amountIn(currency)}
          inputMode="decimal"
          dir="ltr"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Textarea
          label={words.note}
          description={words.limitNote}
          autosize
          minRows={2}
          maxLength={1000}
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {propose.isError ? <ProblemAlert error={propose.error} /> : null}
        {propose.isSuccess ? <Note tone="good">{words.limitAsked}</Note> : null}
        <div className={styles.actions}>
          <Button type="submit" loading={propose.isPending} disabled={!limit || note.trim().length < SHORTEST}>
            {words.limitAsk}
          </Button>
        </div>
      </form>
    </Section>
  );
}
