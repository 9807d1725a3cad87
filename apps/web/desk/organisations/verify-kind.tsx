import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { deskApi, type Organisation, type OrganisationKind } from '../../api/desk-client.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { useChange } from './use-change.js';
import styles from './organisations.module.css';

const KINDS: OrganisationKind[] = ['publisher', 'company', 'public-body', 'educational', 'non-profit'];

/** What an organisation really is; two prices depend on it. */
export function VerifyKind({ organisation }: { organisation: Organisation }) {
  const words = useWords();
  const [kind, setKind] = useState(organisation.kind);
  const [verified, setVerified] = useState(organisation.kindVerified);
  const save = useChange(organisation.id, () => deskApi.verifyKind(organisation.id, { kind, verified }));
  const isSame = kind === organisation.kind && verified === organisation.kindVerified;
  return (
    <Section title={words.organisations.changeKind}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(undefined);
        }}
      >
        <p className={styles.quiet}>{words.organisations.kindLead}</p>
        <NativeSelect
          label={words.organisations.kindIs}
          value={kind}
          data={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? kind)}
        />
        <Checkbox
          label={words.organisations.isVerified}
          checked={verified}
          onChange={(event) => setVerified(event.currentTarget.checked)}
        />
        {save.isError ? <ProblemAlert error={save.error} /> : null}
        <div className={styles.actions}>
          <Button type="submit" size="sm" loading={save.isPending} disabled={isSame}>
            {words.save}
          </Button>
          <span role="status" className={styles.quiet}>
            {save.isSuccess && isSame ? words.saved : null}
          </span>
        </div>
      </form>
    </Section>
  );
}
