import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { RequestDetail } from '../../api/views.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { useRequestStep } from './use-request.js';
import styles from './request.module.css';

/** Taking a request back, asked once more because it cannot be undone. */
export function Withdraw({ request }: { request: RequestDetail }) {
  const words = useWords();
  const [isOpen, dialog] = useDisclosure(false);
  const step = useRequestStep(request.reference);
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        {words.withdraw.button}
      </Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={words.withdraw.title}>
        <div className={styles.form}>
          <p>{words.withdraw.text(request.reference)}</p>
          {step.isError ? <ProblemAlert error={step.error} /> : null}
          <div className={styles.actions}>
            <Button
              variant="filled"
              color="seal"
              loading={step.isPending}
              onClick={() => step.mutate({ kind: 'withdraw' }, { onSuccess: dialog.close })}
            >
              {words.withdraw.button}
            </Button>
            <Button onClick={dialog.close}>{words.withdraw.keep}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
