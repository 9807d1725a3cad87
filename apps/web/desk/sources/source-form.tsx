import { Button, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sourcesApi, type PolledKind, type SourceBody, type SourcePreview } from '../../api/desk-sources.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useTitles } from '../articles/use-titles.js';
import { useWords } from '../words/words.js';
import { KeepFields } from './keep-fields.js';
import { PreviewCard } from './preview-card.js';
import styles from './sources.module.css';

const KINDS: readonly PolledKind[] = ['feed', 'news-sitemap', 'wordpress', 'drupal', 'arc-ans'];

interface SourceFormProps {
  /** What is known already, when one is edited. */
  known?: SourceBody & { hasToken: boolean };
  onSubmit: (body: SourceBody) => void;
  isSaving: boolean;
  error: unknown;
}

/** A source's details; a new one is tested before it is kept. */
export function SourceForm({ known, onSubmit, isSaving, error }: SourceFormProps) {
  const words = useWords();
  const titles = useTitles();
  const [chosenTitle, setTitleId] = useState(known?.titleId ?? '');
  const titleId = chosenTitle || (titles.length === 1 ? titles[0]!.id : '');
  const [sends, setSends] = useState(known?.kind === 'ninjs-push');
  const [url, setUrl] = useState(known?.url ?? '');
  const [kind, setKind] = useState<PolledKind | ''>(known && known.kind !== 'ninjs-push' ? known.kind : '');
  const [token, setToken] = useState('');
  const [articleBase, setBase] = useState(known?.articleBase ?? '');
  const [name, setName] = useState(known?.name ?? '');
  const [everyMinutes, setEvery] = useState(known?.everyMinutes ?? 30);
  const [mayWithdraw, setMayWithdraw] = useState(known?.mayWithdraw ?? false);
  const test = useMutation({
    mutationFn: (address: string): Promise<SourcePreview> =>
      sourcesApi.preview({
        ...{ titleId, url: address, articleBase: articleBase || null },
        ...(kind ? { kind } : {}),
        ...(token ? { token } : {}),
      }),
    onSuccess: (found) => {
      if (!found.format) return;
      setKind(found.kind);
      if (!name.trim()) setName((found.name ?? '').slice(0, 120) || new URL(url).host);
    },
  });
  const isTested = known !== undefined || sends || (test.data?.format ?? '') !== '';
  const save = () =>
    onSubmit({
      ...{ titleId, name: name.trim(), everyMinutes, mayWithdraw },
      kind: sends ? 'ninjs-push' : kind || 'feed',
      url: sends ? null : url.trim(),
      articleBase: articleBase.trim() || null,
      ...(token ? { token } : {}),
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isTested) save();
        else test.mutate(url.trim());
      }}
    >
      <TitleSelect value={titleId} titles={titles} isFixed={known !== undefined} onChange={setTitleId} />
      {known ? null : <WayChoice sends={sends} onChange={setSends} />}
      {sends ? null : (
        <>
          <TextInput
            label={words.sourceForm.url}
            description={words.sourceForm.urlWhy}
            type="url"
            required
            withAsterisk={false}
            dir="ltr"
            placeholder="https://"
            maxLength={2000}
            value={url}
            onChange={(event) => {
              setUrl(event.currentTarget.value);
              test.reset();
            }}
          />
          {known ? null : (
            <KindSelect
              value={kind}
              onChange={(value) => {
                setKind(value);
                test.reset();
              }}
            />
          )}
          <MoreFields
            token={token}
            onToken={setToken}
            isTokenKept={known?.hasToken ?? false}
            base={articleBase}
            onBase={setBase}
          />
          <TestButton
            isPending={test.isPending}
            isMain={!isTested}
            isDisabled={!titleId || !url.trim()}
            onTest={() => test.mutate(url.trim())}
          />
        </>
      )}
      {test.isError ? <ProblemAlert error={test.error} /> : null}
      {test.data && !sends ? (
        <PreviewCard
          preview={test.data}
          onTake={(address) => {
            setUrl(address);
            test.mutate(address);
          }}
        />
      ) : null}
      {isTested ? (
        <KeepFields
          name={name}
          onName={setName}
          every={everyMinutes}
          onEvery={setEvery}
          sends={sends}
          mayWithdraw={mayWithdraw}
          onMayWithdraw={setMayWithdraw}
        />
      ) : null}
      {error ? <ProblemAlert error={error} /> : null}
      {isTested ? (
        <div className={styles.actions}>
          <Button type="submit" variant="filled" color="seal" loading={isSaving} disabled={!titleId || !name.trim()}>
            {known ? words.sourceForm.saveChanges : words.sourceForm.save}
          </Button>
        </div>
      ) : null}
    </form>
  );
}

interface TitleSelectProps {
  value: string;
  titles: readonly { id: string; name: string }[];
  isFixed: boolean;
  onChange: (titleId: string) => void;
}

function TitleSelect({ value, titles, isFixed, onChange }: TitleSelectProps) {
  const words = useWords();
  return (
    <NativeSelect
      label={words.sourceForm.title}
      required
      withAsterisk={false}
      disabled={isFixed}
      value={value}
      data={[
        { value: '', label: words.sourceForm.chooseTitle },
        ...titles.map((title) => ({ value: title.id, label: title.name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function WayChoice({ sends, onChange }: { sends: boolean; onChange: (sends: boolean) => void }) {
  const words = useWords();
  return (
    <Radio.Group
      label={words.sourceForm.how}
      value={sends ? 'push' : 'fetch'}
      onChange={(value) => onChange(value === 'push')}
    >
      <Radio value="fetch" label={words.sourceForm.fetch} mt="xs" />
      <Radio value="push" label={words.sourceForm.push} mt="xs" />
    </Radio.Group>
  );
}

function KindSelect({ value, onChange }: { value: PolledKind | ''; onChange: (kind: PolledKind | '') => void }) {
  const words = useWords();
  return (
    <NativeSelect
      label={words.sourceForm.kind}
      value={value}
      description={value ? words.sources.kindsWhy[value] : undefined}
      data={[
        { value: '', label: words.sourceForm.findOut },
        ...KINDS.map((one) => ({ value: one, label: words.sources.kinds[one] })),
      ]}
      onChange={(event) => onChange(KINDS.find((one) => one === event.currentTarget.value) ?? '')}
    />
  );
}

interface MoreFieldsProps {
  token: string;
  onToken: (token: string) => void;
  isTokenKept: boolean;
  base: string;
  onBase: (base: string) => void;
}

/** What only few sources need. */
function MoreFields({ token, onToken, isTokenKept, base, onBase }: MoreFieldsProps) {
  const words = useWords();
  return (
    <details>
      <summary>{words.sourceForm.more}</summary>
      <div className={styles.form}>
        <TextInput
          label={words.sourceForm.token}
          description={`${words.sourceForm.tokenWhy}${isTokenKept ? ` ${words.sourceForm.tokenKeep}` : ''}`}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          value={token}
          onChange={(event) => onToken(event.currentTarget.value)}
        />
        <TextInput
          label={words.sourceForm.base}
          description={words.sourceForm.baseWhy}
          type="url"
          dir="ltr"
          placeholder="https://"
          maxLength={2000}
          value={base}
          onChange={(event) => onBase(event.currentTarget.value)}
        />
      </div>
    </details>
  );
}

interface TestButtonProps {
  isPending: boolean;
  isMain: boolean;
  isDisabled: boolean;
  onTest: () => void;
}

function TestButton({ isPending, isMain, isDisabled, onTest }: TestButtonProps) {
  const words = useWords();
  return (
    <div className={styles.actions}>
      <Button
        onClick={onTest}
        loading={isPending}
        disabled={isDisabled}
        {...(isMain ? { variant: 'filled', color: 'seal' } : {})}
      >
        {words.sourceForm.test}
      </Button>
      <span role="status" className={styles.quiet}>
        {isPending ? words.sourceForm.testing : null}
      </span>
    </div>
  );
}
