import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ledgerApi, type LedgerEntry } from '../../api/desk-ledger.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { useWords } from '../words/words.js';
import { ReasonForm } from './reason-form.js';

/** Entries that follow from others are taken back with them. */
const FOLLOWING = ['reversal', 'recognition', 'deferral-end'];

/** Corrects an entry by its opposite. */
export function ReverseEntry({ entry }: { entry: LedgerEntry }) {
  const { ledger: words } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, dialog] = useDisclosure(false);
  const send = useMutation({
    mutationFn: (reason: string) => ledgerApi.reverse(entry.id, reason),
    onSuccess: ({ entryId }) => {
      dialog.close();
      void navigate(`/ledger/entries/${entryId}`);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['entry', entry.id] }),
  });
  if (entry.reversedById || FOLLOWING.includes(entry.source.kind)) return null;
  return (
    <>
      <Button onClick={dialog.open}>{words.reverse}</Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={words.reverseTitle(entry.number)}>
        <ReasonForm
          text={words.reverseText}
          needsReason
          send={send}
          act={words.reverseNow}
          leave={words.keep}
          onLeave={dialog.close}
        />
      </Dialog>
    </>
  );
}
