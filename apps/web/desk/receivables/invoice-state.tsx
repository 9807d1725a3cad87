import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconEraser,
  type Icon,
} from '@tabler/icons-react';
import type { InvoiceState } from '../../api/desk-receivables.js';
import { Tag, type Tone } from '../marks/tag.js';
import { useWords } from '../words/words.js';

const LOOKS: Record<InvoiceState, [Tone, Icon]> = {
  issuing: ['waiting', IconCircleDashed],
  open: ['waiting', IconClock],
  overdue: ['act', IconAlertTriangle],
  paid: ['good', IconCircleCheck],
  void: ['over', IconBan],
  uncollectible: ['over', IconEraser],
};

export function InvoiceStateTag({ state }: { state: InvoiceState }) {
  const { receivables: words } = useWords();
  const [tone, icon] = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {words.states[state]}
    </Tag>
  );
}
