import { Button } from '@mantine/core';
import { deskApi, type Licence } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { useLicenceStep } from './use-licence.js';
import styles from './licences.module.css';

interface ReinstateProps {
  licence: Licence;
  opened: boolean;
  onClose: () => void;
}

/** Brings a suspended licence back. */
export function Reinstate({ licence, opened, onClose }: ReinstateProps) {
  const words = useWords();
  const reinstate = useLicenceStep(licence.reference, () => deskApi.reinstateLicence(licence.reference));
  return (
    <Dialog opened={opened} onClose={onClose} title={words.licences.reinstateTitle(licence.reference)}>
      <div className={styles.form}>
        <p>{words.licences.reinstateText}</p>
        {reinstate.isError ? <ProblemAlert error={reinstate.error} /> : null}
        <div className={styles.actions}>
          <Button
            variant="filled"
            color="seal"
            loading={reinstate.isPending}
            onClick={() => reinstate.mutate(undefined, { onSuccess: onClose })}
          >
            {words.licences.reinstateNow}
          </Button>
          <Button onClick={onClose}>{words.licences.keep}</Button>
        </div>
      </div>
    </Dialog>
  );
}
