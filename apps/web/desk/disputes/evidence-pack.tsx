import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refundsApi, type Dispute, type Evidence } from '../../api/desk-refunds.js';
import { DateTime } from '../../design/data/date-time.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { EvidenceFiles, SentFiles, type Paper } from './evidence-files.js';
import styles from '../payments/payments.module.css';

const FIELDS: readonly (keyof Evidence)[] = [
  'product_description',
  'customer_name',
  'customer_email_address',
  'service_date',
  'access_activity_log',
  'refund_policy_disclosure',
  'uncategorized_text',
];

/** The answer to the bank: collected by itself, edited by finance, sent once. */
export function EvidencePack({ dispute }: { dispute: Dispute }) {
  const { disputes: words } = useWords();
  const may = useMay('returnPayments') && dispute.answerable;
  const collected = useQuery({
    queryKey: ['evidence', dispute.id],
    queryFn: ({ signal }) => refundsApi.collect(dispute.id, signal),
    enabled: may,
    staleTime: Infinity,
  });
  const fields = dispute.evidence ?? collected.data?.fields;
  return (
    <Section title={words.evidence}>
      {!may && !dispute.evidence ? <p className={styles.quiet}>{words.noEvidence}</p> : null}
      {may && collected.isPending && !fields ? <Loading lines={8} /> : null}
      {collected.isError ? <ProblemAlert error={collected.error} onRetry={() => void collected.refetch()} /> : null}
      {may && fields ? (
        <EvidenceForm key={dispute.id} dispute={dispute} fields={fields} papers={collected.data?.files ?? []} />
      ) : null}
      {!may && dispute.evidence ? <EvidenceRead dispute={dispute} fields={dispute.evidence} /> : null}
    </Section>
  );
}

function EvidenceRead({ dispute, fields }: { dispute: Dispute; fields: Evidence }) {
  const { disputes: words } = useWords();
  return (
    <>
      <p className={styles.quiet}>
        {words.evidenceStates[dispute.evidenceState]} {dispute.sentAt ? <DateTime value={dispute.sentAt} /> : null}
      </p>
      {FIELDS.filter((field) => fields[field]).map((field) => (
        <div key={field} className={styles.evidence}>
          <h3>{words.fields[field]}</h3>
          <p dir="auto">{fields[field]}</p>
        </div>
      ))}
      <SentFiles dispute={dispute} />
    </>
  );
}

interface FormProps {
  dispute: Dispute;
  fields: Evidence;
  papers: readonly Paper[];
}

function EvidenceForm({ dispute, fields, papers }: FormProps) {
  const { disputes: words, payments } = useWords();
  const queries = useQueryClient();
  const [said, setSaid] = useState<Evidence>(fields);
  const [isAsking, setAsking] = useState(false);
  const answer = useMutation({
    mutationFn: (submit: boolean) => refundsApi.answer(dispute.id, said, submit),
    onSuccess: () => setAsking(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['dispute', dispute.id] }),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        answer.reset();
        setAsking(true);
      }}
    >
      <p>{words.evidenceText}</p>
      {FIELDS.map((field) => (
        <Textarea
          key={field}
          label={words.fields[field]}
          autosize
          minRows={1}
          maxRows={14}
          maxLength={20_000}
          dir="auto"
          value={said[field] ?? ''}
          onChange={(event) => setSaid({ ...said, [field]: event.currentTarget.value })}
        />
      ))}
      <EvidenceFiles dispute={dispute} papers={papers} />
      {answer.isError && !isAsking ? <ProblemAlert error={answer.error} /> : null}
      {answer.isSuccess && dispute.evidenceState === 'draft' ? <Note tone="good">{words.kept}</Note> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" color="seal">
          {words.send}
        </Button>
        <Button loading={answer.isPending && !isAsking} onClick={() => answer.mutate(false)}>
          {words.keep}
        </Button>
      </div>
      <Dialog opened={isAsking} onClose={() => setAsking(false)} title={words.sendTitle}>
        <div className={styles.form}>
          <p>{words.sendText}</p>
          {answer.isError ? <ProblemAlert error={answer.error} /> : null}
          <div className={styles.actions}>
            <Button variant="filled" color="seal" loading={answer.isPending} onClick={() => answer.mutate(true)}>
              {words.sendNow}
            </Button>
            <Button onClick={() => setAsking(false)}>{payments.keep}</Button>
          </div>
        </div>
      </Dialog>
    </form>
  );
}
