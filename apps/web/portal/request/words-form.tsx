import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { DraftKept } from '../drafts/draft-kept.js';
import { useKeptText } from '../drafts/use-kept-text.js';
import { useRequestStep, type RequestStep } from './use-request.js';
import styles from './request.module.css';

interface WordsFormProps {
  reference: string;
  /** What is written: each has a draft of its own that stays until it is sent. */
  draft: 'answer' | 'message' | 'reply';
  label: string;
  why?: string;
  rows?: number;
  /** What is sent with these words. */
  step: (words: string) => RequestStep;
  onSent?: () => void;
  /** The buttons and what stands below them. */
  children: (isSending: boolean) => ReactNode;
}

/** Words to the desk about a request; what is written is kept until it is sent. */
export function WordsForm({ reference, draft, label, why, rows = 3, step, onSent, children }: WordsFormProps) {
  const { text, write, forget, kept } = useKeptText(`${draft}:${reference}`);
  const sending = useRequestStep(reference, () => {
    forget();
    onSent?.();
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate(step(text.trim()));
      }}
    >
      <Textarea
        label={label}
        description={why}
        autosize
        minRows={rows}
        maxLength={4000}
        required
        withAsterisk={false}
        dir="auto"
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <DraftKept kept={kept} />
      {sending.isError ? <ProblemAlert error={sending.error} /> : null}
      {children(sending.isPending)}
    </form>
  );
}
