import { Button, FileButton } from '@mantine/core';
import { IconDownload, IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { Loading } from '../feedback/loading.js';
import { ProblemAlert } from '../feedback/problem-alert.js';
import { DateTime } from './date-time.js';
import { sizeText } from './size-text.js';
import styles from './file-list.module.css';

interface ListedFile {
  id: string;
  name: string;
  size: number;
  from: 'licensee' | 'desk';
  authorName: string | null;
  at: string;
}

interface FileListProps {
  queryKey: readonly unknown[];
  read: (signal: AbortSignal) => Promise<readonly ListedFile[]>;
  send: (file: File) => Promise<unknown>;
  addressOf: (id: string) => string;
  mayAdd: boolean;
}

const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.txt';
/** Files beside a request: whose, how large, to be saved; and a place to add one, by choosing or dropping it. */
export function FileList({ queryKey, read, send, addressOf, mayAdd }: FileListProps) {
  const words = useSharedWords();
  const { locale } = useLanguage();
  const queries = useQueryClient();
  const [isOver, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  const files = useQuery({ queryKey, queryFn: ({ signal }) => read(signal) });
  const add = useMutation({
    mutationFn: send,
    onSettled: async () => {
      reset.current?.();
      await queries.invalidateQueries({ queryKey });
    },
  });
  const take = (file: File | null | undefined) => {
    if (file && mayAdd && !add.isPending) add.mutate(file);
  };
  if (files.isPending) return <Loading lines={2} />;
  return (
    <div
      className={styles.files}
      data-over={isOver}
      onDragOver={(event) => {
        if (!mayAdd) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      {files.isError ? <ProblemAlert error={files.error} onRetry={() => void files.refetch()} /> : null}
      {files.data?.length === 0 ? <p className={styles.quiet}>{words.files.none}</p> : null}
      <ul>
        {(files.data ?? []).map((file) => (
          <li key={file.id}>
            <IconPaperclip size={16} aria-hidden="true" />
            <a href={addressOf(file.id)} download={file.name} title={file.name}>
              <bdi>{file.name}</bdi>
              <IconDownload size={15} aria-hidden="true" />
            </a>
            <span className={styles.quiet}>
              {sizeText(file.size, locale)} · <bdi>{file.authorName ?? words.by[file.from]}</bdi> ·{' '}
              <DateTime value={file.at} />
            </span>
          </li>
        ))}
      </ul>
      {add.isError ? <ProblemAlert error={add.error} /> : null}
      {mayAdd ? (
        <div className={styles.add}>
          <FileButton accept={ACCEPTED} onChange={take} resetRef={reset}>
            {(props) => (
              <Button {...props} size="sm" loading={add.isPending}>
                {words.files.add}
              </Button>
            )}
          </FileButton>
          <span className={styles.quiet}>{words.files.kinds}</span>
        </div>
      ) : null}
      <p role="status" className={styles.quiet}>
        {add.isPending ? words.files.sending : add.isSuccess ? words.files.sent : null}
      </p>
    </div>
  );
}
