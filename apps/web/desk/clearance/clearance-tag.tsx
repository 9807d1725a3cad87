import {
  IconArrowsExchange,
  IconCircleCheck,
  IconCircleOff,
  IconHourglass,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { Clearance, ClearanceItem } from '../../api/desk-life.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';

interface ClearanceTagProps {
  part: Pick<Clearance, 'state' | 'askedAt'>;
  /** A request that has ended waits for nobody, whatever its parts did. */
  requestState?: ClearanceItem['requestState'];
}

/** Where a part stands, in a word and a sign. */
export function ClearanceTag({ part, requestState }: ClearanceTagProps) {
  const { clearance } = useWords();
  const isOver = requestState !== undefined && requestState !== 'in_review' && requestState !== 'changes_requested';
  if (part.state === 'cleared') {
    return (
      <Tag tone="good" icon={IconCircleCheck}>
        {clearance.states.cleared}
      </Tag>
    );
  }
  if (part.state === 'swapped') {
    return (
      <Tag tone="good" icon={IconArrowsExchange}>
        {clearance.states.swapped}
      </Tag>
    );
  }
  if (part.state !== 'open') return <Tag icon={IconCircleOff}>{clearance.states[part.state]}</Tag>;
  if (isOver) return <Tag icon={IconCircleOff}>{clearance.ended}</Tag>;
  return (
    <Tag tone="waiting" icon={part.askedAt ? IconHourglass : IconQuestionMark}>
      {part.askedAt ? clearance.answerAwaited : clearance.states.open}
    </Tag>
  );
}
