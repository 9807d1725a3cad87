import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { evidenceFileAddress, refundsApi, type Dispute, type Evidence } from '../../api/desk-refunds.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { sizeText } from '../../design/data/size-text.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
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
        <EvidenceForm key={dispute.id} dispute={dispute} fields={fields} files={collected.data?.files ?? []} />
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
      <EvidenceFiles disputeId={dispute.id} files={dispute.files} />
    </>
  );
}

type File = Pick<Dispute['files'][number], 'field' | 'name' | 'size'>;

/** The papers that go with the answer; each can be read as the bank will read it. */
function EvidenceFiles({ disputeId, files }: { disputeId: string; files: readonly File[] }) {
  const { disputes: words } = useWords();
  const { locale } = useLanguage();
  if (files.length === 0) return null;
  return (
    <div className={styles.evidence}>
      <h3>{words.files}</h3>
      <ul>
        {files.map(({ field, name, size }) => (
          <li key={field}>
            <a href={evidenceFileAddress(disputeId, field)} target="_blank" rel="noreferrer">
              {words.fileNames[field]}
            </a>{' '}
            <span className={styles.quiet}>
              <bdi>{name}</bdi>
              <Comma />
              {sizeText(size, locale)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FormProps {
  dispute: Dispute;
  fields: Evidence;
  files: readonly File[];
}

function EvidenceForm({ dispute, fields, files }: FormProps) {
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
      <EvidenceFiles disputeId={dispute.id} files={files} />
      {answer.isError ? <ProblemAlert error={answer.error} /> : null}
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
