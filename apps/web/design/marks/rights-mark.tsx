import { IconCircleCheckFilled, IconCircleOff, IconHelpCircleFilled } from '@tabler/icons-react';
import { useSharedWords } from '../../words/shared.js';
import { ServerSentences } from '../reading/server-text.js';
import styles from './marks.module.css';

export type RightsStatus = 'licensable' | 'needs-clearance' | 'excluded';

export interface RightsVerdict {
  status: RightsStatus;
  code: string;
  message: string;
  nextStep?: string | null;
}

const ICONS = {
  licensable: IconCircleCheckFilled,
  'needs-clearance': IconHelpCircleFilled,
  excluded: IconCircleOff,
} as const;

/** The three meanings, the same everywhere: an icon, a word and a colour. `of` says what it is about, such as “Photo”. */
export function RightsMark({ status, of }: { status: RightsStatus; of?: string }) {
  const words = useSharedWords();
  const Icon = ICONS[status];
  return (
    <span className={styles.rights} data-status={status}>
      <Icon size={18} aria-hidden="true" />
      {of ? <span className={styles.rightsOf}>{of}</span> : null}
      <span className={styles.rightsWord}>{words.rights[status]}</span>
    </span>
  );
}

/** Why, and what now, in full sentences. */
export function RightsReason({ verdict }: { verdict: RightsVerdict }) {
  return (
    <span className={styles.reason}>
      <ServerSentences code={verdict.code} message={verdict.message} nextStep={verdict.nextStep} />
    </span>
  );
}
