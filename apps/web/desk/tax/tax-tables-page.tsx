import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { reportsApi, type TaxTable, type TaxTables } from '../../api/desk-reports.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { countryName, dateText, percentText } from '../../design/data/format.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { ReportsFrame } from '../reports/reports-frame.js';
import { useWords } from '../words/words.js';
import { TaxDraftForm } from './tax-draft-form.js';
import figures from '../../design/data/table.module.css';
import styles from '../ledger/ledger.module.css';

/** The house's tax table: what holds, what is to come, and the draft of the next. */
export function TaxTablesPage() {
  const { reports: words } = useWords();
  const tables = useQuery({ queryKey: ['tax-tables'], queryFn: ({ signal }) => reportsApi.taxTables(signal) });
  return (
    <ReportsFrame title={words.tabs.tables}>
      {tables.isError ? <ProblemAlert error={tables.error} onRetry={() => void tables.refetch()} /> : null}
      {tables.isPending ? <Loading lines={8} /> : null}
      {tables.data ? <Tables tables={tables.data} /> : null}
    </ReportsFrame>
  );
}

function Tables({ tables }: { tables: TaxTables }) {
  const { reports: words } = useWords();
  const queries = useQueryClient();
  const { versions, draft, example } = tables;
  const begin = useMutation({
    mutationFn: () =>
      reportsApi.saveTaxDraft({
        revision: 0,
        data: { ...(versions[0]?.table ?? example) },
        effectiveFrom: null,
        note: '',
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tax-tables'] }),
  });
  const button = (
    <Button loading={begin.isPending} onClick={() => begin.mutate()}>
      {versions.length > 0 ? words.table.change : words.table.begin}
    </Button>
  );
  return (
    <>
      {begin.isError ? <ProblemAlert error={begin.error} /> : null}
      {draft ? <TaxDraftForm key={draft.revision} draft={draft} /> : null}
      {versions.length === 0 && !draft ? (
        <EmptyState title={words.table.none} action={button}>
          {words.table.noneText}
        </EmptyState>
      ) : null}
      {versions.length > 0 && !draft ? <div className={styles.actions}>{button}</div> : null}
      {versions.map((version) => (
        <Version key={version.version} version={version} />
      ))}
    </>
  );
}

function Version({ version }: { version: TaxTables['versions'][number] }) {
  const { reports: words } = useWords();
  const { locale } = useLanguage();
  const { table } = version;
  const state =
    version.state === 'waiting'
      ? words.table.waiting(dateText(version.effectiveFrom, locale))
      : words.table.states[version.state];
  return (
    <Section title={words.table.version(String(version.version))} aside={<span>{state}</span>}>
      <p className={styles.quiet}>
        {words.table.since} <DateTime value={version.effectiveFrom} />.{' '}
        <bdi>{words.table.published(version.draftedByName, version.publishedByName)}</bdi>,{' '}
        <DateTime value={version.publishedAt} />.
      </p>
      {version.note ? <p dir="auto">{version.note}</p> : null}
      <p>
        <bdi>{[table.supplier.name, ...table.supplier.address].join(', ')}</bdi>,{' '}
        {countryName(table.supplier.country, locale)}
        <Comma />
        <bdi>{table.supplier.vatNumber}</bdi>
      </p>
      {version.state === 'over' ? null : <Rates table={table} />}
    </Section>
  );
}

function Rates({ table }: { table: TaxTable }) {
  const { reports: words } = useWords();
  const { locale } = useLanguage();
  return (
    <div className={figures.scroll} role="group" aria-label={words.table.rates} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">{words.tax.country}</th>
            <th scope="col">{words.table.kind}</th>
            <th scope="col" className={figures.figure}>
              {words.tax.rate}
            </th>
            <th scope="col">{words.table.source}</th>
            <th scope="col">{words.table.asOf}</th>
          </tr>
        </thead>
        <tbody>
          {table.rates.map((rate) => (
            <tr key={rate.country}>
              <th scope="row">{countryName(rate.country, locale)}</th>
              <td>{words.table.kinds[rate.kind]}</td>
              <td className={figures.figure}>
                <bdi dir="ltr">{percentText(rate.basisPoints)}</bdi>
              </td>
              <td>
                <bdi>{rate.source}</bdi>
              </td>
              <td>
                <DateTime value={rate.asOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
