import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconHelpCircle,
  IconUserCheck,
  type Icon,
} from '@tabler/icons-react';
import type { DisputeState, RefundState } from '../../api/desk-refunds.js';
import { Tag, type Tone } from '../marks/tag.js';
import { useWords } from '../words/words.js';

const REFUND_LOOKS: Record<RefundState, [Tone, Icon]> = {
  proposed: ['act', IconUserCheck],
  refused: ['over', IconBan],
  pending: ['waiting', IconClock],
  succeeded: ['good', IconCircleCheck],
  failed: ['act', IconAlertTriangle],
};

/** How far a refund has come; what somebody has to do something about stands out. */
export function RefundStateTag({ state }: { state: RefundState }) {
  const { refunds } = useWords();
  const [tone, icon] = REFUND_LOOKS[state];
  return (
    <Tag tone={tone} icon={icon} title={refunds.statesWhy[state]}>
      {refunds.states[state]}
    </Tag>
  );
}

const DISPUTE_LOOKS: Record<DisputeState, [Tone, Icon]> = {
  inquiry: ['act', IconHelpCircle],
  'inquiry-closed': ['over', IconCircleCheck],
  'needs-response': ['act', IconAlertTriangle],
  'under-review': ['waiting', IconClock],
  won: ['good', IconCircleCheck],
  lost: ['over', IconArrowBackUp],
};

/** How far a dispute has come. */
export function DisputeStateTag({ state }: { state: DisputeState }) {
  const { disputes } = useWords();
  const [tone, icon] = DISPUTE_LOOKS[state];
  return (
    <Tag tone={tone} icon={icon} title={disputes.statesWhy[state]}>
      {disputes.states[state]}
    </Tag>
  );
}
