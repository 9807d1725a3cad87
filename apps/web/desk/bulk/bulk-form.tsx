import { Button, NativeSelect, SegmentedControl, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi } from '../../api/desk-client.js';
import { workplaceApi, type BulkBody } from '../../api/desk-workplace.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { sendOnCtrlEnter } from '../keys/send-on-ctrl-enter.js';
import { useWords } from '../words/words.js';
import { BulkPreviewList } from './bulk-preview.js';
import styles from './bulk.module.css';

type Kind = BulkBody['decision'];
const KINDS: readonly Kind[] = ['approve', 'decline', 'ask'];
const PAUSE_MS = 300;

interface BulkFormProps {
  references: readonly string[];
  onBegun: (id: string) => void;
}

/** What is decided for all of them, and beside it what each would get. */
export function BulkForm({ references, onBegun }: BulkFormProps) {
  const { work: words, decision: decisionWords, optional } = useWords();
  const queries = useQueryClient();
  const [decision, setDecision] = useState<Kind>('approve');
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  const reasons = useReasons(references[0]);
  const needsNote = decision === 'ask' || (decision === 'decline' && reasonCode === 'other');
  const isComplete = (decision !== 'decline' || reasonCode !== '') && (!needsNote || note.trim() !== '');
  const body: BulkBody = {
    references: [...references],
    decision,
    ...(decision === 'decline' && reasonCode ? { reasonCode } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
  const preview = usePreviewOf(body, isComplete);
  const begin = useMutation({
    mutationFn: () => workplaceApi.beginBulk({ ...body, references: readyOf(preview.data, references) }),
    onSuccess: ({ id }) => onBegun(id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
  const ready = isComplete ? (preview.data?.ready ?? 0) : 0;
  return (
    <form
      className={styles.form}
      onKeyDown={sendOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready > 0 && isComplete) begin.mutate();
      }}
    >
      <SegmentedControl
        aria-label={decisionWords.title}
        value={decision}
        data={KINDS.map((value) => ({ value, label: decisionWords.kinds[value] }))}
        onChange={(value) => setDecision(KINDS.find((kind) => kind === value) ?? 'approve')}
      />
      {decision === 'decline' ? (
        <NativeSelect
          label={decisionWords.reason}
          description={decisionWords.reasonWhy}
          required
          value={reasonCode}
          data={[
            { value: '', label: words.chooseReason },
            ...reasons.map(({ code, message }) => ({ value: code, label: message })),
          ]}
          onChange={(event) => setReasonCode(event.currentTarget.value)}
        />
      ) : null}
      <Textarea
        label={decision === 'ask' ? decisionWords.question : decisionWords.note}
        description={needsNote ? null : optional}
        autosize
        minRows={2}
        maxLength={4000}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {isComplete ? <BulkPreviewList preview={preview} /> : null}
      {begin.isError ? <ProblemAlert error={begin.error} /> : null}
      <Button type="submit" variant="filled" color="seal" disabled={ready === 0} loading={begin.isPending}>
        {words.begin[decision](ready)}
      </Button>
      <p className={styles.quiet}>{words.beginWhy}</p>
    </form>
  );
}

/** Only what can be decided is sent: the others have been shown with their reasons. */
const readyOf = (
  preview: { items: { reference: string; problem: unknown }[] } | undefined,
  references: readonly string[],
): string[] =>
  preview ? preview.items.filter(({ problem }) => !problem).map(({ reference }) => reference) : [...references];

function usePreviewOf(body: BulkBody, isComplete: boolean) {
  const [key] = useDebouncedValue(JSON.stringify(body), PAUSE_MS);
  return useQuery({
    queryKey: ['bulk-preview', key],
    queryFn: ({ signal }) => workplaceApi.previewBulk(JSON.parse(key) as BulkBody, signal),
    enabled: isComplete && body.references.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** The reasons are the same for every request; any of them tells. */
function useReasons(reference: string | undefined) {
  const request = useQuery({
    queryKey: ['request', reference],
    queryFn: ({ signal }) => deskApi.request(reference ?? '', signal),
    enabled: reference !== undefined,
  });
  return request.data?.declineReasons ?? [];
}
