import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { deskApi, type ContributorDetail } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { countText } from '../../design/data/format.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { Tag } from '../marks/tag.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ContributorForm } from './contributor-form.js';
import { useContractDays, useTermsText } from './contributor-terms.js';
import { RunProgress, RunResult } from './run-progress.js';
import styles from './rights.module.css';

export function ContributorPage() {
  const { contributors: words } = useWords();
  const { id = '' } = useParams();
  const one = useQuery({
    queryKey: ['contributor', id],
    queryFn: ({ signal }) => deskApi.contributor(id, signal),
  });
  if (one.isPending) {
    return (
      <Page title={words.title}>
        <Loading lines={6} />
      </Page>
    );
  }
  if (one.isError) {
    return (
      <Page title={words.title} width="text">
        <ProblemAlert error={one.error} />
      </Page>
    );
  }
  return <ContributorView contributor={one.data} />;
}

function ContributorView({ contributor }: { contributor: ContributorDetail }) {
  const { contributors: words } = useWords();
  const mayChange = useMay('manageTitles');
  const [isChanging, setIsChanging] = useState(false);
  const [runId, setRunId] = useState<string | null>(null);
  const days = useContractDays();
  const terms = useTermsText();
  const facts = [
    { label: words.inTitle, value: <bdi>{contributor.titleName}</bdi> },
    { label: words.terms, value: terms(contributor) },
    ...(contributor.relation === 'staff' ? [] : [{ label: words.days, value: days(contributor) }]),
    ...(contributor.note ? [{ label: words.note, value: <bdi>{contributor.note}</bdi> }] : []),
  ];
  return (
    <Page
      title={contributor.name}
      heading={<bdi className={styles.title}>{contributor.name}</bdi>}
      eyebrow={
        <>
          <Link to="/rights/contributors">{words.back}</Link>
          <Tag>{contributor.isCurrent ? words.current : words.over}</Tag>
        </>
      }
      actions={mayChange ? <Button onClick={() => setIsChanging(true)}>{words.change}</Button> : null}
    >
      <Columns aside={<History contributor={contributor} />}>
        <Facts entries={facts} />
        <Section title={words.effect}>
          <Effect contributor={contributor} runId={runId} />
        </Section>
        {mayChange ? <Remove contributor={contributor} /> : null}
      </Columns>
      <Dialog opened={isChanging} onClose={() => setIsChanging(false)} title={words.change} size="lg">
        <ContributorForm
          contributor={contributor}
          onDone={(saved) => {
            setIsChanging(false);
            setRunId(saved.runId);
          }}
        />
      </Dialog>
    </Page>
  );
}

function Effect({ contributor, runId }: { contributor: ContributorDetail; runId: string | null }) {
  const all = useWords();
  const { locale } = useLanguage();
  const count = (n: number): string => all.rights.articles(n, countText(n, locale));
  const { text, pictures } = contributor.recent;
  return (
    <div className={styles.form}>
      <p>{all.contributors.recent(count(text), count(pictures))}</p>
      {runId ? <RunProgress runId={runId} /> : null}
      {runId === null && contributor.lastRun ? <RunResult run={contributor.lastRun} /> : null}
    </div>
  );
}

function Remove({ contributor }: { contributor: ContributorDetail }) {
  const { contributors: words } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => deskApi.removeContributor(contributor.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['contributors'] });
      await navigate('/rights/contributors');
    },
  });
  return (
    <Section title={words.remove}>
      <p className={styles.quiet}>{words.removeWhy}</p>
      {remove.isError ? <ProblemAlert error={remove.error} /> : null}
      <Button size="sm" loading={remove.isPending} onClick={() => remove.mutate()}>
        {words.remove}
      </Button>
    </Section>
  );
}

type Terms = Parameters<ReturnType<typeof useTermsText>>[0] & Parameters<ReturnType<typeof useContractDays>>[0];

function History({ contributor }: { contributor: ContributorDetail }) {
  const { contributors: words } = useWords();
  const days = useContractDays();
  const terms = useTermsText();
  const said = (contract: unknown): string | null =>
    contract ? `${terms(contract as Terms)} · ${days(contract as Terms)}` : null;
  return (
    <Section title={words.history}>
      <ol className={styles.record}>
        {contributor.history.map((entry) => (
          <li key={`${entry.at} ${entry.change}`}>
            <p>{words.changes[entry.change]}</p>
            <p>{[said(entry.before), said(entry.after)].filter(Boolean).join(' → ')}</p>
            {entry.reason ? <p dir="auto">{entry.reason}</p> : null}
            <p className={styles.quiet}>
              <DateTime value={entry.at} style="moment" />
              {entry.actorName ? (
                <>
                  , <bdi>{entry.actorName}</bdi>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
