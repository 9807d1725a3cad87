import { ActionIcon, Button, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words/words.js';
import { MistakesAt } from './mistakes.js';
import styles from './approval.module.css';

interface RuleFrameProps {
  path: string;
  title: ReactNode;
  /** For labels of its buttons. */
  name: string;
  isOff: boolean;
  reading: ReactNode;
  editing: ReactNode;
  /** Begins open: a rule that was just added. */
  startsOpen: boolean;
  onOff: (off: boolean) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  isFirst: boolean;
  isLast: boolean;
}

/** A rule as a sentence, with what one can do to it; opened, its fields. */
export function RuleFrame(props: RuleFrameProps) {
  const { approval: words } = useWords();
  const [isOpen, setOpen] = useState(props.startsOpen);
  const { name, isOff } = props;
  return (
    <li className={styles.rule} data-off={isOff} id={props.path}>
      <div className={styles.ruleHead}>
        <h3 className={styles.ruleTitle}>{props.title}</h3>
        <div className={styles.ruleTools}>
          <Switch
            size="xs"
            checked={!isOff}
            label={isOff ? words.off : words.on}
            aria-label={`${isOff ? words.switchOn : words.switchOff}: ${name}`}
            onChange={(event) => props.onOff(!event.currentTarget.checked)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={props.isFirst}
            aria-label={`${words.up}: ${name}`}
            onClick={() => props.onMove(-1)}
          >
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={props.isLast}
            aria-label={`${words.down}: ${name}`}
            onClick={() => props.onMove(1)}
          >
            <IconArrowDown size={16} />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={`${words.remove}: ${name}`} onClick={props.onRemove}>
            <IconTrash size={16} />
          </ActionIcon>
          <Button
            size="xs"
            variant="subtle"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? words.done : words.edit}: ${name}`}
            onClick={() => setOpen((now) => !now)}
          >
            {isOpen ? words.done : words.edit}
          </Button>
        </div>
      </div>
      {isOpen ? props.editing : props.reading}
      <MistakesAt path={props.path} inside={!isOpen} />
    </li>
  );
}
