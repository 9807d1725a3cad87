import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { deskApi, type Organisation } from '../../api/desk-client.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { useChange } from './use-change.js';
import styles from './organisations.module.css';

const USUAL_DAYS = 30;
const LONGEST_DAYS = 120;

/** Whether an organisation may pay on invoice, and within how many days. */
export function InvoiceTerms({ organisation }: { organisation: Organisation }) {
  const words = useWords();
  const granted = organisation.invoiceTerms?.days ?? null;
  const [has, setHas] = useState(granted !== null);
  const [days, setDays] = useState(granted ?? USUAL_DAYS);
  const wanted = has ? days : null;
  const save = useChange(organisation.id, () => deskApi.setInvoiceTerms(organisation.id, wanted));
  const isSame = wanted === granted;
  return (
    <Section title={words.organisations.changeTerms}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(undefined);
        }}
      >
        <p className={styles.quiet}>{words.organisations.termsLead}</p>
        <Checkbox
          label={words.organisations.mayInvoice}
          checked={has}
          onChange={(event) => setHas(event.currentTarget.checked)}
        />
        {has ? (
          <NumberInput
            label={words.organisations.days}
            min={1}
            max={LONGEST_DAYS}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            value={days}
            onChange={(value) => setDays(Number(value) || 0)}
          />
        ) : null}
        {save.isError ? <ProblemAlert error={save.error} /> : null}
        <div className={styles.actions}>
          <Button type="submit" size="sm" loading={save.isPending} disabled={isSame || wanted === 0}>
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
