import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconGavel,
  IconPencil,
  IconRefresh,
  IconSend,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import type { NoticeAnswer, NoticeItem, NoticeKind, NoticeState } from '../../api/desk-notices.js';
import { Tag, type Tone } from '../marks/tag.js';
import { useWords } from '../words/words.js';

const KINDS: Record<NoticeKind, [Tone, Icon]> = {
  correction: ['plain', IconPencil],
  update: ['plain', IconRefresh],
  kill: ['act', IconBan],
  takedown: ['act', IconGavel],
};

/** What a notice asks for; what stops all use stands out. */
export function NoticeKindTag({ kind }: { kind: NoticeKind }) {
  const { notices } = useWords();
  const [tone, icon] = KINDS[kind];
  return (
    <Tag tone={tone} icon={icon} title={notices.kindsWhy[kind]}>
      {notices.kinds[kind]}
    </Tag>
  );
}

const STATES: Record<NoticeState, [Tone, Icon]> = {
  draft: ['waiting', IconPencil],
  sending: ['waiting', IconSend],
  sent: ['good', IconSend],
  discarded: ['over', IconTrash],
};

export function NoticeStateTag({ state }: { state: NoticeState }) {
  const { notices } = useWords();
  const [tone, icon] = STATES[state];
  return (
    <Tag tone={tone} icon={icon}>
      {notices.states[state]}
    </Tag>
  );
}

/** How far the answers of a notice are. */
export function AnswersTag({ counts: { reached, confirmed, overdue } }: Pick<NoticeItem, 'counts'>) {
  const { notices } = useWords();
  const isAll = reached > 0 && confirmed === reached;
  return (
    <>
      <Tag tone={isAll ? 'good' : 'waiting'} icon={isAll ? IconCircleCheck : IconClock}>
        {notices.confirmedOf(confirmed, reached)}
      </Tag>
      {overdue > 0 ? (
        <Tag tone="act" icon={IconAlertTriangle}>
          {notices.overdue(overdue)}
        </Tag>
      ) : null}
    </>
  );
}

const ANSWERS: Record<NoticeAnswer, [Tone, Icon]> = {
  open: ['waiting', IconClock],
  overdue: ['act', IconAlertTriangle],
  confirmed: ['good', IconCircleCheck],
};

export function AnswerTag({ answer }: { answer: NoticeAnswer }) {
  const { notices } = useWords();
  const [tone, icon] = ANSWERS[answer];
  return (
    <Tag tone={tone} icon={icon}>
      {notices.answers[answer]}
    </Tag>
  );
}
