import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ledgerApi, type LedgerPeriod, type PeriodStep } from '../../api/desk-ledger.js';
import { DateTime } from '../../design/data/date-time.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { LedgerFrame } from './frame.js';
import { ReasonForm } from './reason-form.js';
import { useMonthText } from './use-month-text.js';
import styles from './ledger.module.css';

const NEEDS_REASON: readonly PeriodStep[] = ['refuse-close', 'ask-reopen', 'refuse-reopen'];

/** The months of the books, and who closed them. */
export function PeriodsPage() {
  const { ledger: words } = useWords();
  const periods = useQuery({ queryKey: ['periods'], queryFn: ({ signal }) => ledgerApi.periods(signal) });
  return (
    <LedgerFrame title={words.periods} lead={words.periodsLead}>
      {periods.isError ? <ProblemAlert error={periods.error} onRetry={() => void periods.refetch()} /> : null}
      {periods.isPending ? <Loading lines={8} /> : null}
      {periods.data?.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      {periods.data && periods.data.length > 0 ? (
        <ul className={styles.months} aria-label={words.periods}>
          {periods.data.map((period) => (
            <li key={period.month}>
              <Month period={period} />
            </li>
          ))}
        </ul>
      ) : null}
    </LedgerFrame>
  );
}

function Month({ period }: { period: LedgerPeriod }) {
  const { ledger: words } = useWords();
  const monthText = useMonthText('long');
  const [step, setStep] = useState<PeriodStep | null>(null);
  const month = monthText(period.month);
  return (
    <>
      <div>
        <p className={styles.month}>{month}</p>
        <p className={styles.quiet}>{words.states[period.state]}</p>
      </div>
      <div>
        {period.askedByYou ? <p className={styles.quiet}>{words.askedByYou}</p> : null}
        <History period={period} />
      </div>
      <div className={styles.actions}>
        {period.steps.map((one) => (
          <Button key={one} aria-label={`${words.steps[one]}: ${month}`} onClick={() => setStep(one)}>
            {words.steps[one]}
          </Button>
        ))}
      </div>
      {step ? <TakeStep period={period} step={step} month={month} onDone={() => setStep(null)} /> : null}
    </>
  );
}

function History({ period }: { period: LedgerPeriod }) {
  const { ledger: words } = useWords();
  const nameOf = ({ from, to }: LedgerPeriod['history'][number]): string => {
    if (from === 'closing' && to === 'open') return words.refusedClose;
    return from === 'reopening' && to === 'closed' ? words.refusedReopen : words.history[to];
  };
  if (period.history.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {period.history.map((one) => (
        <li key={one.at}>
          {nameOf(one)}: <bdi>{one.by}</bdi>,{' '}
          <span className={styles.quiet}>
            <DateTime value={one.at} style="moment" />
          </span>
          {one.reason ? (
            <>
              {' '}
              <q>{one.reason}</q>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

interface TakeStepProps {
  period: LedgerPeriod;
  step: PeriodStep;
  month: string;
  onDone: () => void;
}

function TakeStep({ period, step, month, onDone }: TakeStepProps) {
  const { ledger: words } = useWords();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (reason: string) => ledgerApi.changePeriod(period.month, { step, ...(reason ? { reason } : {}) }),
    onSuccess: onDone,
    // Also after a "no": somebody else was quicker.
    onSettled: () => queries.invalidateQueries({ queryKey: ['periods'] }),
  });
  return (
    <Dialog opened onClose={onDone} title={words.stepTitles[step](month)}>
      <ReasonForm
        text={words.stepTexts[step]}
        needsReason={NEEDS_REASON.includes(step)}
        send={send}
        act={words.steps[step]}
        leave={words.cancel}
        onLeave={onDone}
      />
    </Dialog>
  );
}
