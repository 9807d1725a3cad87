import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { receivablesApi, type AccountTerms } from '../../api/desk-receivables.js';
import { decimalOf } from '../../design/data/format.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { minorUnits } from '../decision/amount.js';
import { useWords } from '../words/words.js';
import { useChange } from './use-change.js';
import styles from './organisations.module.css';

const USUAL_CURRENCY = 'GBP';

/** What is agreed with an organisation that buys on account, beyond its days. */
export function AccountTermsForm({ organisationId }: { organisationId: string }) {
  const words = useWords();
  const terms = useQuery({
    queryKey: ['organisation', organisationId, 'account-terms'],
    queryFn: ({ signal }) => receivablesApi.terms(organisationId, signal),
  });
  return (
    <Section title={words.organisations.accountTerms}>
      {terms.isPending ? <Loading lines={2} /> : null}
      {terms.isError ? <ProblemAlert error={terms.error} onRetry={() => void terms.refetch()} /> : null}
      {terms.data ? <Fields terms={terms.data} /> : null}
    </Section>
  );
}

/** A field for each currency that has a limit, and one to begin with where none has. */
function Fields({ terms }: { terms: AccountTerms }) {
  const words = useWords();
  const currencies = terms.limits.length > 0 ? terms.limits.map(({ currency }) => currency) : [USUAL_CURRENCY];
  const granted = Object.fromEntries(terms.limits.map((limit) => [limit.currency, decimalOf(limit)]));
  const [poRequired, setPoRequired] = useState(terms.poRequired);
  const [typed, setTyped] = useState<Record<string, string>>(granted);
  const wrong = currencies.filter((one) => typed[one]?.trim() && minorUnits(typed[one], one) === null);
  const limits = currencies.flatMap((currency) => {
    const amount = minorUnits(typed[currency] ?? '', currency);
    return amount === null ? [] : [{ amount, currency }];
  });
  const save = useChange(terms.organisationId, () =>
    receivablesApi.setTerms(terms.organisationId, { poRequired, limits }),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length === 0) save.mutate(undefined);
      }}
    >
      <Checkbox
        label={words.organisations.poRequired}
        checked={poRequired}
        onChange={(event) => setPoRequired(event.currentTarget.checked)}
      />
      {currencies.map((currency) => (
        <TextInput
          key={currency}
          label={words.organisations.creditLimit(currency)}
          description={words.organisations.creditLimitWhy}
          inputMode="decimal"
          autoComplete="off"
          error={wrong.includes(currency) ? words.organisations.wrongLimit : null}
          value={typed[currency] ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTyped((before) => ({ ...before, [currency]: value }));
          }}
        />
      ))}
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" size="sm" loading={save.isPending} disabled={wrong.length > 0}>
          {words.save}
        </Button>
        <span role="status" className={styles.quiet}>
          {save.isSuccess ? words.saved : null}
        </span>
      </div>
    </form>
  );
}
