import { Button } from '@mantine/core';
import type { Ref } from 'react';
import type { DecisionKind } from '../../api/desk-client.js';
import { KeyHint } from '../keys/key-hint.js';
import { useWords } from '../words/words.js';
import styles from './decision.module.css';

const KEYS: Record<DecisionKind, string> = { approve: 'a', counter: 'o', ask: 'q', decline: 'd' };
const ORDER: readonly DecisionKind[] = ['approve', 'counter', 'ask', 'decline'];

interface DecisionChoiceProps {
  ref: Ref<HTMLDivElement>;
  allowed: readonly DecisionKind[];
  chosen: DecisionKind | null;
  onChoose: (kind: DecisionKind) => void;
}

/** The four decisions, each opening its form below. */
export function DecisionChoice({ ref, allowed, chosen, onChoose }: DecisionChoiceProps) {
  const words = useWords();
  return (
    <div ref={ref} className={styles.choice} role="group" aria-label={words.decision.title}>
      {ORDER.filter((kind) => allowed.includes(kind)).map((kind) => {
        const isMain = kind === 'approve' && chosen === null;
        return (
          <Button
            key={kind}
            data-kind={kind}
            variant={isMain || chosen === kind ? 'filled' : 'default'}
            {...(isMain ? { color: 'seal' } : {})}
            aria-expanded={chosen === kind}
            aria-keyshortcuts={KEYS[kind]}
            rightSection={<KeyHint keys={KEYS[kind]} />}
            onClick={() => onChoose(kind)}
          >
            {words.decision.kinds[kind]}
          </Button>
        );
      })}
    </div>
  );
}
