import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { deskAuth } from '../../api/desk-client.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './account.module.css';

interface CodeFormProps {
  onDone: () => Promise<void>;
  onStartAgain: () => void;
}

/** The second factor at sign-in: the app's code, or a backup code where the phone is not at hand. */
export function CodeForm({ onDone, onStartAgain }: CodeFormProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [isBackup, setIsBackup] = useState(false);
  const check = useMutation({
    mutationFn: () =>
      isBackup ? deskAuth.verifyBackupCode(code.trim()) : deskAuth.verifyTotp(code.replaceAll(' ', '')),
    onSuccess: onDone,
  });
  useEffect(() => field.current?.focus(), [isBackup]);
  const change = () => {
    setIsBackup(!isBackup);
    setCode('');
    check.reset();
  };
  return (
    <Page
      title={words.account.codeTitle}
      lead={isBackup ? words.account.backupLead : words.account.codeLead}
      width="form"
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate();
        }}
      >
        <TextInput
          ref={field}
          label={isBackup ? words.account.backupCode : words.account.code}
          required
          withAsterisk={false}
          size="md"
          dir="ltr"
          classNames={{ input: styles.code ?? '' }}
          autoComplete={isBackup ? 'off' : 'one-time-code'}
          inputMode={isBackup ? 'text' : 'numeric'}
          placeholder={isBackup ? 'abcde-12345' : '000 000'}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        {check.isError ? <ProblemAlert error={check.error} /> : null}
        <Button type="submit" variant="filled" color="seal" loading={check.isPending}>
          {words.account.check}
        </Button>
      </form>
      <div className={styles.after}>
        <Button variant="subtle" size="sm" onClick={change}>
          {isBackup ? words.account.useApp : words.account.useBackup}
        </Button>
        <Button variant="subtle" size="sm" onClick={onStartAgain}>
          {words.account.startAgain}
        </Button>
      </div>
    </Page>
  );
}
