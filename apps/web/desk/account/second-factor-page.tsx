import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { deskAuth } from '../../api/desk-client.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { Loading } from '../../design/feedback/loading.js';
import { PasswordField } from '../../design/account/fields.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useForgetEverything, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { BackupCodes } from './backup-codes.js';
import { QrCode } from './qr-code.js';
import { useWayBack } from './use-way-back.js';
import styles from './account.module.css';

/** Sets up the second factor: the password once more, a code to scan, and backup codes to keep. */
export function SecondFactorPage() {
  const words = useWords();
  const session = useSession();
  const { from, state } = useWayBack();
  const [password, setPassword] = useState('');
  const enable = useMutation({ mutationFn: () => deskAuth.enableSecondFactor(password) });
  if (!session)
    return (
      <Page title={words.secondFactor.title} width="form">
        <Loading />
      </Page>
    );
  if (session.state === 'signed-out') return <Navigate to="/sign-in" state={state} replace />;
  if (enable.isSuccess) return <Scan {...enable.data} from={from} />;
  if (session.secondFactorSetUp)
    return <Page title={words.secondFactor.title} lead={words.secondFactor.already} width="form" />;
  return (
    <Page title={words.secondFactor.title} lead={words.secondFactor.lead} width="form">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          enable.mutate();
        }}
      >
        <PasswordField
          label={words.account.password}
          description={words.secondFactor.why}
          value={password}
          onChange={setPassword}
        />
        {enable.isError ? <ProblemAlert error={enable.error} /> : null}
        <Button type="submit" variant="filled" color="seal" loading={enable.isPending}>
          {words.secondFactor.begin}
        </Button>
      </form>
    </Page>
  );
}

interface ScanProps {
  totpURI: string;
  backupCodes: string[];
  from: string;
}

function Scan({ totpURI, backupCodes, from }: ScanProps) {
  const words = useWords();
  const navigate = useNavigate();
  const forget = useForgetEverything();
  const [code, setCode] = useState('');
  const verify = useMutation({ mutationFn: () => deskAuth.verifyTotp(code.replaceAll(' ', '')) });
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  if (verify.isSuccess) {
    const goOn = async () => {
      await forget();
      await navigate(from, { replace: true });
    };
    return <BackupCodes codes={backupCodes} onKept={() => void goOn()} />;
  }
  return (
    <Page title={words.secondFactor.title} width="form">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          verify.mutate();
        }}
      >
        <p>{words.secondFactor.scan}</p>
        <QrCode text={totpURI} label={words.secondFactor.qr} />
        <p className={styles.quiet}>
          {words.secondFactor.byHand}
          <code className={styles.secret} dir="ltr">
            {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
          </code>
          <CopyText value={secret} what={words.secondFactor.key} />
        </p>
        <TextInput
          label={words.secondFactor.confirm}
          required
          withAsterisk={false}
          size="md"
          dir="ltr"
          classNames={{ input: styles.code ?? '' }}
          autoComplete="one-time-code"
          inputMode="numeric"
          placeholder="000 000"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        {verify.isError ? <ProblemAlert error={verify.error} /> : null}
        <Button type="submit" variant="filled" color="seal" loading={verify.isPending}>
          {words.secondFactor.finish}
        </Button>
      </form>
    </Page>
  );
}
