import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DeskRequest } from '../../api/desk-client.js';
import { clearanceFileUrl, type Clearance } from '../../api/desk-life.js';
import { DateTime } from '../../design/data/date-time.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { ClearanceTag } from './clearance-tag.js';
import { ClearForm } from './clear-form.js';
import { OwnerAsked } from './owner-asked.js';
import { nameOf, useClearance } from './use-clearance.js';
import styles from './clearance.module.css';

/** The parts of a request whose rights are unclear: each with who was asked, what was decided, and on what ground. */
export function Clearances({ request, mayDecide }: { request: DeskRequest; mayDecide: boolean }) {
  const words = useWords();
  const [working, setWorking] = useState<Clearance | null>(null);
  const parts = request.clearances;
  if (parts.length === 0) return null;
  const isOpen = request.state === 'in_review' || request.state === 'changes_requested';
  return (
    <Section title={words.clearance.title} id="clearances">
      <p className={styles.quiet}>{words.clearance.lead}</p>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.id}>
            <Part part={part} />
            {mayDecide && isOpen ? (
              <PartActions reference={request.reference} part={part} onWork={() => setWorking(part)} />
            ) : null}
          </li>
        ))}
      </ul>
      <Dialog opened={working !== null} onClose={() => setWorking(null)} title={working ? nameOf(working) : ''}>
        {working ? <ClearForm reference={request.reference} part={working} onDone={() => setWorking(null)} /> : null}
      </Dialog>
    </Section>
  );
}

/** What is known of one part. */
export function Part({ part }: { part: Clearance }) {
  const words = useWords();
  const shared = useSharedWords();
  return (
    <>
      <p className={styles.head}>
        <span>
          {wordFor(shared.componentKinds, part.kind)}
          {': '}
          <bdi lang={part.language}>{part.caption ?? part.headline}</bdi>
        </span>
        <ClearanceTag part={part} />
      </p>
      <p className={styles.quiet}>
        {part.kind === 'text' ? null : part.creditLine ? <bdi>{shared.credit(part.creditLine)}</bdi> : shared.noCredit}
        {part.kind === 'text' || (!part.owner && part.state !== 'open') ? null : ' · '}
        <OwnerAsked part={part} />
      </p>
      {part.decidedBy && part.decidedAt ? (
        <p className={styles.quiet}>
          <DateTime value={part.decidedAt} style="moment" /> {words.clearance.by(part.decidedBy)}
        </p>
      ) : null}
      {part.note ? (
        <p className={styles.note} dir="auto">
          {part.note}
        </p>
      ) : null}
      <Proof part={part} />
    </>
  );
}

function Proof({ part }: { part: Clearance }) {
  const words = useWords();
  const files = [part.proofFile, part.swap?.file ?? null].filter((file) => file !== null);
  if (files.length === 0 && !part.proofUrl) return null;
  return (
    <p className={styles.actions}>
      {part.proofUrl ? (
        <a href={part.proofUrl} rel="noreferrer" target="_blank" dir="ltr">
          {part.proofUrl}
        </a>
      ) : null}
      {files.map((file) => (
        <a key={file.id} href={clearanceFileUrl(file.id)} download>
          {words.clearance.download(file.name)}
        </a>
      ))}
    </p>
  );
}

function PartActions({ reference, part, onWork }: { reference: string; part: Clearance; onWork: () => void }) {
  const words = useWords();
  const decide = useClearance(reference, part);
  const name = nameOf(part);
  return (
    <>
      <p className={styles.actions}>
        {part.state === 'open' ? (
          <Button size="xs" aria-label={words.clearance.workOn(name)} onClick={onWork}>
            {words.clearance.work}
          </Button>
        ) : part.state === 'dropped' ? null : (
          <Button
            size="xs"
            variant="subtle"
            aria-label={words.clearance.reopenOf(name)}
            loading={decide.isPending}
            onClick={() => decide.mutate({ action: 'reopen' })}
          >
            {words.clearance.reopen}
          </Button>
        )}
      </p>
      {decide.isError ? <ProblemAlert error={decide.error} /> : null}
    </>
  );
}
