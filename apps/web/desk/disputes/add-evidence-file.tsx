import { Button, FileButton, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refundsApi, type Dispute, type EvidenceFileField } from '../../api/desk-refunds.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from '../payments/payments.module.css';

/** By their bytes it is decided on the other side; this only spares a wrong choice. */
const ACCEPTED = 'application/pdf,image/png,image/jpeg';

interface AddProps {
  dispute: Dispute;
  /** What the house itself adds. */
  papers: readonly { field: EvidenceFileField }[];
}

/** A place to add a file of finance's own, by what it is to a bank; one of each kind. */
export function AddEvidenceFile({ dispute, papers }: AddProps) {
  const { disputes: words } = useWords();
  const { files: shared } = useSharedWords();
  const queries = useQueryClient();
  const reset = useRef<() => void>(null);
  const free = (Object.keys(words.kinds) as EvidenceFileField[]).filter(
    (field) => !dispute.uploads.some((upload) => upload.field === field),
  );
  const isOurs = (field: EvidenceFileField): boolean => papers.some((paper) => paper.field === field);
  const [wanted, setWanted] = useState<EvidenceFileField | null>(null);
  const field = free.find((one) => one === wanted) ?? free.find((one) => !isOurs(one)) ?? free[0];
  const add = useMutation({
    mutationFn: ({ of, file }: { of: EvidenceFileField; file: File }) => refundsApi.addFile(dispute.id, of, file),
    onSettled: async () => {
      reset.current?.();
      await queries.invalidateQueries({ queryKey: ['dispute', dispute.id] });
    },
  });
  if (!field) return null;
  return (
    <div className={styles.adding}>
      <NativeSelect
        label={words.kind}
        description={isOurs(field) ? words.replaces(wordFor(words.fileNames, field)) : words.addsTo}
        data={free.map((value) => ({ value, label: words.kinds[value] }))}
        value={field}
        onChange={(event) => setWanted(event.currentTarget.value as EvidenceFileField)}
      />
      <div className={styles.actions}>
        <FileButton accept={ACCEPTED} resetRef={reset} onChange={(file) => file && add.mutate({ of: field, file })}>
          {(props) => (
            <Button {...props} size="sm" loading={add.isPending}>
              {words.addFile}
            </Button>
          )}
        </FileButton>
        <span className={styles.quiet}>{words.fileKinds}</span>
      </div>
      {add.isError ? <ProblemAlert error={add.error} /> : null}
      <p role="status" className={styles.quiet}>
        {add.isPending ? shared.sending : add.isSuccess ? shared.sent : null}
      </p>
    </div>
  );
}
