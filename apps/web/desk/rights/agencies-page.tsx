import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type OwnerBody, type RightsOwners } from '../../api/desk-client.js';
import { countText } from '../../design/data/format.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Columns, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { ListPage } from '../list/list-page.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { RightsTabs } from './rights-tabs.js';
import { RunProgress } from './run-progress.js';
import styles from './rights.module.css';

const KINDS = ['agency', 'library', 'social-media', 'handout'] as const;

/** Whose work is never ours: the house's own list, and the one that comes with the software. */
export function AgenciesPage() {
  const { agencies: words } = useWords();
  const mayChange = useMay('manageTitles');
  const [runId, setRunId] = useState<string | null>(null);
  const owners = useQuery({ queryKey: ['rights-owners'], queryFn: ({ signal }) => deskApi.rightsOwners(signal) });
  return (
    <ListPage title={words.title} lead={words.lead}>
      <RightsTabs />
      {owners.isPending ? <Loading lines={6} /> : null}
      {owners.isError ? <ProblemAlert error={owners.error} onRetry={() => void owners.refetch()} /> : null}
      {owners.data ? (
        <Columns aside={mayChange ? <AddOwner onRun={setRunId} /> : null}>
          {runId ? <RunProgress runId={runId} /> : null}
          <OwnList owners={owners.data} mayChange={mayChange} />
          <Shipped owners={owners.data} />
        </Columns>
      ) : null}
    </ListPage>
  );
}

function OwnList({ owners, mayChange }: { owners: RightsOwners; mayChange: boolean }) {
  const { agencies: words } = useWords();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: deskApi.removeOwner,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rights-owners'] }),
  });
  return (
    <Section title={words.own}>
      {owners.own.length === 0 ? <p className={styles.quiet}>{words.noneOwn}</p> : null}
      {remove.isError ? <ProblemAlert error={remove.error} /> : null}
      <ul className={styles.record}>
        {owners.own.map((owner) => (
          <li key={owner.id}>
            <div className={styles.marks}>
              <bdi>{owner.name}</bdi>
              <span className={styles.quiet}>{words.kinds[owner.kind]}</span>
              {mayChange ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={words.remove(owner.name)}
                  loading={remove.isPending}
                  onClick={() => remove.mutate(owner.id)}
                >
                  <IconTrash size={16} aria-hidden="true" />
                </Button>
              ) : null}
            </div>
            {owner.names.length > 0 ? <p className={styles.quiet}>{owner.names.join(' · ')}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Shipped({ owners }: { owners: RightsOwners }) {
  const { agencies: words } = useWords();
  const { locale } = useLanguage();
  return (
    <Section title={words.shipped(countText(owners.shipped.length, locale))}>
      <ul className={styles.chips}>
        {owners.shipped.map(({ name }) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AddOwner({ onRun }: { onRun: (runId: string | null) => void }) {
  const { agencies: words } = useWords();
  const queries = useQueryClient();
  const [kind, setKind] = useState<OwnerBody['kind']>('agency');
  const [name, setName] = useState('');
  const [names, setNames] = useState('');
  const add = useMutation({
    mutationFn: () =>
      deskApi.addOwner({ kind, name: name.trim(), names: names.split('\n').filter((one) => one.trim()) }),
    onSuccess: async ({ runId }) => {
      setName('');
      setNames('');
      onRun(runId);
      await queries.invalidateQueries({ queryKey: ['rights-owners'] });
    },
  });
  return (
    <Section title={words.add}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate();
        }}
      >
        <TextInput
          label={words.name}
          required
          withAsterisk={false}
          maxLength={120}
          dir="auto"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.kind}
          value={kind}
          data={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'agency')}
        />
        <Textarea
          label={words.names}
          autosize
          minRows={2}
          dir="auto"
          value={names}
          onChange={(event) => setNames(event.currentTarget.value)}
        />
        {add.isError ? <ProblemAlert error={add.error} /> : null}
        <div className={styles.actions}>
          <Button type="submit" loading={add.isPending} disabled={name.trim().length < 2}>
            {words.add}
          </Button>
        </div>
      </form>
    </Section>
  );
}
