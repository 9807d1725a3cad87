import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '../words/words.js';
import type { Neighbours } from './neighbours.js';
import styles from './request.module.css';

interface NeighbourhoodProps {
  neighbours: Neighbours;
  queue: string;
  hasDecision: boolean;
}

/** To the requests before and after this one, and on a phone down to the decision. */
export function Neighbourhood({ neighbours, queue, hasDecision }: NeighbourhoodProps) {
  const words = useWords();
  const steps = [
    [neighbours.previous, words.request.previous, IconChevronUp],
    [neighbours.next, words.request.next, IconChevronDown],
  ] as const;
  return (
    <>
      {hasDecision ? (
        <Button component="a" href="#decision" size="sm" className={styles.toDecision ?? ''}>
          {words.request.decide}
        </Button>
      ) : null}
      {steps.map(([reference, label, Sign]) =>
        reference ? (
          <ActionIcon
            key={label}
            component={Link}
            to={`/requests/${reference}`}
            state={{ queue }}
            variant="default"
            size="lg"
            aria-label={`${label}: ${reference}`}
          >
            <Sign size={18} aria-hidden="true" />
          </ActionIcon>
        ) : null,
      )}
    </>
  );
}
