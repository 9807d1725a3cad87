import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lifeApi } from '../../api/desk-life.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { HoursForm } from './hours-form.js';
import styles from './hours.module.css';

const HOUSE = 'house';

/** When people sit at the desk, for the house and for each title. */
export function HoursPage() {
  const { hours } = useWords();
  const [chosen, setChosen] = useState(HOUSE);
  const desks = useQuery({ queryKey: ['desk-hours'], queryFn: ({ signal }) => lifeApi.hours(signal) });
  const desk = desks.data?.find(({ titleId }) => (titleId ?? HOUSE) === chosen);
  return (
    <Page title={hours.title} lead={hours.lead}>
      {desks.isPending ? <Loading lines={8} /> : null}
      {desks.isError ? <ProblemAlert error={desks.error} onRetry={() => void desks.refetch()} /> : null}
      {desks.data ? (
        <div className={styles.form}>
          <NativeSelect
            label={hours.desk}
            value={chosen}
            data={desks.data.map(({ titleId, titleName }) => ({
              value: titleId ?? HOUSE,
              label: titleName ?? hours.house,
            }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          {desk ? <HoursForm key={chosen} desk={desk} name={chosen} /> : null}
        </div>
      ) : null}
    </Page>
  );
}
