import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { evidenceFileAddress, refundsApi, type Dispute, type EvidenceFileField } from '../../api/desk-refunds.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { sizeText } from '../../design/data/size-text.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { AddEvidenceFile } from './add-evidence-file.js';
import styles from '../payments/payments.module.css';

/** What the house itself adds. */
export type Paper = Pick<Dispute['files'][number], 'field' | 'name' | 'size'>;
type Upload = Dispute['uploads'][number];

/** What the bank has. */
export function SentFiles({ dispute: { id, files } }: { dispute: Dispute }) {
  const { disputes: words } = useWords();
  if (files.length === 0) return null;
  return (
    <div className={styles.evidence}>
      <h3>{words.files}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.field}>
            <FileLink
              disputeId={id}
              file={file}
              title={wordFor(file.byFinance ? words.kinds : words.fileNames, file.field)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The papers that go with the answer, the house's and finance's own; each can be read as the bank will read it. */
export function EvidenceFiles({ dispute, papers }: { dispute: Dispute; papers: readonly Paper[] }) {
  const { disputes: words } = useWords();
  const { id, uploads } = dispute;
  const isReplaced = (field: EvidenceFileField): boolean => uploads.some((upload) => upload.field === field);
  return (
    <section className={styles.evidence} aria-label={words.files}>
      <h3>{words.files}</h3>
      <ul className={styles.papers}>
        {papers
          .filter(({ field }) => !isReplaced(field))
          .map((paper) => (
            <li key={paper.field}>
              <FileLink disputeId={id} file={paper} title={wordFor(words.fileNames, paper.field)} />
            </li>
          ))}
        {uploads.map((upload) => (
          <OwnFile
            key={upload.field}
            disputeId={id}
            upload={upload}
            replaced={papers.some(({ field }) => field === upload.field)}
          />
        ))}
      </ul>
      <AddEvidenceFile dispute={dispute} papers={papers} />
    </section>
  );
}

function FileLink({ disputeId, file, title }: { disputeId: string; file: Paper; title: string }) {
  const { locale } = useLanguage();
  return (
    <>
      <a href={evidenceFileAddress(disputeId, file.field)} target="_blank" rel="noreferrer">
        {title}
      </a>{' '}
      <span className={styles.quiet}>
        <bdi>{file.name}</bdi>
        <Comma />
        {sizeText(file.size, locale)}
      </span>
    </>
  );
}

/** A file that a person has added: by whom, when, and instead of what. */
function OwnFile({ disputeId, upload, replaced }: { disputeId: string; upload: Upload; replaced: boolean }) {
  const { disputes: words } = useWords();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => refundsApi.removeFile(disputeId, upload.field),
    onSettled: () => queries.invalidateQueries({ queryKey: ['dispute', disputeId] }),
  });
  return (
    <li>
      <FileLink disputeId={disputeId} file={upload} title={words.kinds[upload.field]} />
      <p className={styles.quiet}>
        {words.addedBy} {upload.by ? <bdi>{upload.by}</bdi> : null}
        <Comma />
        <DateTime value={upload.at} style="moment" />
        {replaced ? <> · {words.insteadOf(wordFor(words.fileNames, upload.field))}</> : null}
      </p>
      {remove.isError ? <ProblemAlert error={remove.error} /> : null}
      <Button
        size="xs"
        loading={remove.isPending}
        aria-label={words.removeNamed(upload.name)}
        onClick={() => remove.mutate()}
      >
        {words.remove}
      </Button>
    </li>
  );
}
