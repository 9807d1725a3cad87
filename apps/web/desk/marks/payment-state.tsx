import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconCopy,
  type Icon,
} from '@tabler/icons-react';
import type { PaymentState } from '../../api/desk-client.js';
import { useWords } from '../words/words.js';
import { Tag, type Tone } from './tag.js';

const LOOKS: Record<PaymentState, [Tone, Icon]> = {
  created: ['plain', IconCircleDashed],
  open: ['waiting', IconClock],
  expired: ['over', IconCircleDashed],
  failed: ['over', IconBan],
  settled: ['good', IconCircleCheck],
  held: ['act', IconAlertTriangle],
  surplus: ['act', IconCopy],
  unfulfillable: ['act', IconArrowBackUp],
  refunded: ['over', IconArrowBackUp],
};

/** How far a payment has come; what finance has to look at stands out. */
export function PaymentStateTag({ state }: { state: PaymentState }) {
  const words = useWords();
  const [tone, icon] = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon} title={words.payments.statesWhy[state]}>
      {words.payments.states[state]}
    </Tag>
  );
}
