import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from '../account/account.module.css';

/** Leads to the page that the server writes: it proves a licence without any script. */
export function VerifyPage() {
  const words = useWords();
  const [reference, setReference] = useState('');
  const [check, setCheck] = useState('');
  return (
    <Page title={words.verify.title} width="form" lead={words.verify.lead}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const query = check.trim() ? `?check=${encodeURIComponent(check.trim())}` : '';
          window.location.assign(`/verify/${encodeURIComponent(reference.trim().toUpperCase())}${query}`);
        }}
      >
        <TextInput
          label={words.licence.number}
          placeholder="L-2026-00042"
          required
          withAsterisk={false}
          size="md"
          dir="ltr"
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <TextInput
          label={words.licence.checkCode}
          description={words.verify.codeWhy}
          size="md"
          dir="ltr"
          value={check}
          onChange={(event) => setCheck(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled" color="seal">
          {words.verify.go}
        </Button>
      </form>
    </Page>
  );
}
