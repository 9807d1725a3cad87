import { useEffect, useRef, type ReactNode } from 'react';
import type { DecisionBody, DeskRequest } from '../../api/desk-client.js';
import { sendOnCtrlEnter } from '../keys/send-on-ctrl-enter.js';
import type { useDecide } from '../request/use-request.js';
import styles from './decision.module.css';

/** What each form needs: the request, the way to send a decision, and the way out. */
export interface DecisionFormInput {
  request: DeskRequest;
  decide: ReturnType<typeof useDecide>;
  onSend: (body: DecisionBody) => void;
  onClose: () => void;
}

interface DecisionFormProps {
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form of the decision panel: the first field takes the focus, `Ctrl Enter` sends it, `Escape` puts it away. */
export function DecisionForm({ onClose, onSubmit, children }: DecisionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = (which: string) => form.current?.querySelector<HTMLElement>(which);
    (first('[data-first]') ?? first('textarea, input, select'))?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={(event) => {
        sendOnCtrlEnter(event);
        const isInList = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
        if (event.key === 'Escape' && !event.defaultPrevented && !isInList) onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
