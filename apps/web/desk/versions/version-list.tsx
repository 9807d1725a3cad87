import { Button, Radio, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type ArticleVersion, type ArticleVersions } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { dateText } from '../../design/data/format.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { Tag } from '../marks/tag.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from './versions.module.css';

interface VersionListProps {
  article: ArticleVersions;
  from: number;
  to: number;
  onCompare: (from: number, to: number) => void;
}

/** An article's versions, the newest first, each with what it changed. */
export function VersionList({ article, from, to, onCompare }: VersionListProps) {
  const { versions: words } = useWords();
  const mayMark = useMay('changeRights');
  const [marking, setMarking] = useState<ArticleVersion | null>(null);
  return (
    <>
      <ol className={styles.list} aria-label={words.list}>
        {article.versions.map((version) => (
          <li key={version.version} data-shown={version.version === to && version.fromVersion === from}>
            <VersionFacts version={version} />
            <div className={styles.actions}>
              {version.fromVersion === null ? null : (
                <Button
                  size="compact-sm"
                  aria-label={`${words.compare}: ${words.nth(version.version)}`}
                  onClick={() => onCompare(version.fromVersion ?? 1, version.version)}
                >
                  {words.compare}
                </Button>
              )}
              {mayMark && version.material !== null ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${words.mark}: ${words.nth(version.version)}`}
                  onClick={() => setMarking(version)}
                >
                  {words.mark}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      <Dialog opened={marking !== null} onClose={() => setMarking(null)} title={words.markTitle}>
        {marking ? <MarkForm articleId={article.articleId} version={marking} onDone={() => setMarking(null)} /> : null}
      </Dialog>
    </>
  );
}

function VersionFacts({ version }: { version: ArticleVersion }) {
  const { versions: words } = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const [decision] = version.decisions;
  return (
    <>
      <p className={styles.marks}>
        <strong>{words.nth(version.version)}</strong>
        {version.material === true ? (
          <Tag tone="waiting" icon={IconAlertTriangle}>
            {words.material}
          </Tag>
        ) : null}
        {version.material === false ? <Tag>{words.immaterial}</Tag> : null}
        {decision ? <span className={styles.quiet}>{words.ours}</span> : null}
      </p>
      <p className={styles.quiet}>
        <DateTime value={version.importedAt} style="moment" />
      </p>
      <p>
        {version.fromVersion === null
          ? words.first
          : version.codes.map((code) => shared.corrections.codes[code]).join(' · ')}
      </p>
      {decision ? <p className={styles.quiet}>{words.decided(dateText(decision.at, locale), decision.note)}</p> : null}
    </>
  );
}

interface MarkFormProps {
  articleId: string;
  version: ArticleVersion;
  onDone: () => void;
}

function MarkForm({ articleId, version, onDone }: MarkFormProps) {
  const { versions: words, save: saveWord } = useWords();
  const queries = useQueryClient();
  const [material, setMaterial] = useState(version.material ?? false);
  const [note, setNote] = useState('');
  const save = useMutation({
    mutationFn: () => deskApi.markVersion(articleId, version.version, { material, note: note.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['versions', articleId] });
      onDone();
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Radio.Group
        label={words.nth(version.version)}
        value={material ? 'yes' : 'no'}
        onChange={(value) => setMaterial(value === 'yes')}
      >
        <div className={styles.choices}>
          <Radio value="yes" label={words.yes} />
          <Radio value="no" label={words.no} />
        </div>
      </Radio.Group>
      <Textarea
        label={words.note}
        description={words.noteWhy}
        autosize
        minRows={2}
        maxLength={1000}
        required
        withAsterisk={false}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" loading={save.isPending} disabled={note.trim() === ''}>
          {saveWord}
        </Button>
      </div>
    </form>
  );
}
