import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBuildingBank,
  IconCheck,
  IconCircleCheck,
  IconCircleDashed,
  IconTruck,
  type Icon,
} from '@tabler/icons-react';
import type { DifferenceItem, PayoutItem } from '../../api/desk-reconciliation.js';
import { Tag, type Tone } from '../marks/tag.js';
import { useWords } from '../words/words.js';

const PAYOUT: Record<PayoutItem['state'], [Tone, Icon]> = {
  'in-transit': ['waiting', IconTruck],
  paid: ['good', IconBuildingBank],
  failed: ['act', IconArrowBackUp],
};

export function PayoutStateTag({ state }: { state: PayoutItem['state'] }) {
  const { payouts: words } = useWords();
  const [tone, icon] = PAYOUT[state];
  return (
    <Tag tone={tone} icon={icon} title={words.statesWhy[state]}>
      {words.states[state]}
    </Tag>
  );
}

const DIFFERENCE: Record<DifferenceItem['state'], [Tone, Icon]> = {
  open: ['act', IconAlertTriangle],
  resolved: ['good', IconCircleCheck],
  accepted: ['plain', IconCheck],
  gone: ['over', IconCircleDashed],
};

export function DifferenceStateTag({ state }: { state: DifferenceItem['state'] }) {
  const { differences: words } = useWords();
  const [tone, icon] = DIFFERENCE[state];
  return (
    <Tag tone={tone} icon={icon}>
      {words.states[state]}
    </Tag>
  );
}
