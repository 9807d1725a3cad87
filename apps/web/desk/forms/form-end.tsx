import { Button } from '@mantine/core';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import styles from './forms.module.css';

interface FormEndProps {
  /** What is under way when the form is sent. */
  send: { isPending: boolean; isError: boolean; error: unknown };
  /** What the button says that does it, and the one that does not. */
  act: string;
  leave: string;
  onLeave: () => void;
  /** Something is missing still. */
  isIncomplete: boolean;
}

/** The end of a form in a dialog: what went wrong, the button that does it, and the way out. */
export function FormEnd({ send, act, leave, onLeave, isIncomplete }: FormEndProps) {
  return (
    <>
      {send.isError ? <ProblemAlert error={send.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" color="seal" loading={send.isPending} disabled={isIncomplete}>
          {act}
        </Button>
        <Button onClick={onLeave}>{leave}</Button>
      </div>
    </>
  );
}
