import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconPlugConnectedX,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react';
import type { PageCheck } from '../../api/views.js';
import { useSharedWords } from '../../words/shared.js';
import { DateTime } from '../data/date-time.js';
import { ServerSentences } from '../reading/server-text.js';
import styles from './observance.module.css';

type Finding = PageCheck['findings'][number];

const LOOKS: Record<PageCheck['outcome'] | Finding['verdict'], [string, Icon]> = {
  met: ['good', IconCircleCheck],
  'not-met': ['act', IconAlertTriangle],
  unclear: ['waiting', IconUserQuestion],
  unreadable: ['act', IconPlugConnectedX],
  'not-asked': ['over', IconCircleDashed],
};

interface CheckReportProps {
  report: PageCheck;
  /** Where the licence has several articles. */
  headline: string | undefined;
  isOpen: boolean;
  isLooking: boolean;
  onAgain: () => void;
}

/** What stood at an address, rule by rule, and what to do. */
export function CheckReport({ report, headline, isOpen, isLooking, onAgain }: CheckReportProps) {
  const words = useSharedWords().observance;
  const [tone, Mark] = LOOKS[report.outcome];
  const { failure, checkedBy } = report;
  return (
    <li>
      <details open={isOpen} className={styles.report}>
        <summary>
          <span className={styles.outcome} data-tone={tone}>
            <Mark size={18} stroke={2} aria-hidden="true" />
            {words.outcomes[report.outcome]}
          </span>
          <bdi dir="ltr" className={styles.where}>
            {report.url}
          </bdi>
          <span className={styles.quiet}>
            {headline ? <bdi>{headline} · </bdi> : null}
            <DateTime value={report.checkedAt} style="moment" />
            {' · '}
            {checkedBy.kind === 'staff' ? words.byDesk : words.by(checkedBy.name)}
          </span>
        </summary>
        {failure ? (
          <p className={styles.failure}>
            <ServerSentences code={failure.code} message={failure.sentence} nextStep={failure.nextStep} />
          </p>
        ) : null}
        <ul className={styles.findings}>
          {report.findings.map((finding) => (
            <FindingRow key={finding.rule} finding={finding} />
          ))}
        </ul>
        <Button size="xs" disabled={isLooking} onClick={onAgain}>
          {words.again}
        </Button>
      </details>
    </li>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const words = useSharedWords().observance;
  const { rule, verdict, code, sentence, nextStep, facts, places } = finding;
  const [tone, Mark] = LOOKS[verdict];
  return (
    <li className={styles.finding} data-tone={tone}>
      <Mark size={20} stroke={2} role="img" aria-label={words.verdicts[verdict]} />
      <div>
        <strong>{words.rules[rule]}</strong>
        <p>
          <ServerSentences code={code} message={sentence} nextStep={nextStep} values={facts} />
        </p>
        {places.length > 0 ? (
          <ul className={styles.places} aria-label={words.pictureList(places.length)}>
            {places.map((place) => (
              <li key={place}>
                <bdi dir="ltr">{place}</bdi>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
