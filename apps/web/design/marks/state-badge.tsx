import {
  IconAlertTriangle,
  IconBan,
  IconBolt,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconHourglass,
  IconMessageQuestion,
  IconPlayerPause,
  IconReceipt,
  IconTag,
  type Icon,
} from '@tabler/icons-react';
import { useSharedWords, wordFor, type SharedWords } from '../../words/shared.js';
import styles from './marks.module.css';

type Tone = 'good' | 'waiting' | 'act' | 'over';
type Kind = 'request' | 'licence' | 'package' | 'outcome';

const LOOKS: Record<Kind, Record<string, [Tone, Icon]>> = {
  request: {
    submitted: ['waiting', IconClock],
    in_review: ['waiting', IconHourglass],
    changes_requested: ['act', IconMessageQuestion],
    offered: ['act', IconTag],
    accepted: ['act', IconReceipt],
    fulfilled: ['good', IconCircleCheck],
  },
  licence: {
    scheduled: ['waiting', IconClock],
    active: ['good', IconCircleCheck],
    suspended: ['waiting', IconPlayerPause],
    withdrawn: ['act', IconBan],
    'partly-withdrawn': ['waiting', IconAlertTriangle],
  },
  package: {
    queued: ['waiting', IconClock],
    building: ['waiting', IconHourglass],
    ready: ['good', IconCircleCheck],
    failed: ['act', IconAlertTriangle],
  },
  outcome: {
    instant: ['good', IconBolt],
    review: ['waiting', IconHourglass],
    refused: ['over', IconBan],
  },
};

const WORDS: Record<Kind, (words: SharedWords) => Record<string, string>> = {
  request: (words) => words.requestStates,
  licence: (words) => words.licenceStates,
  package: (words) => words.packageStates,
  outcome: (words) => words.outcomes,
};

/** The state of a thing: an icon, a word, and a tone (good, waiting, yours to act, over). */
export function StateBadge({ kind, state }: { kind: Kind; state: string }) {
  const words = useSharedWords();
  const [tone, Icon] = LOOKS[kind][state] ?? (['over', IconCircleDashed] as const);
  return (
    <span className={styles.state} data-tone={tone}>
      <Icon size={16} stroke={2} aria-hidden="true" />
      {wordFor(WORDS[kind](words), state)}
    </span>
  );
}
