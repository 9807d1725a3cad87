import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './feedback.module.css';

const ICONS = { plain: IconInfoCircle, good: IconCircleCheck, waiting: IconAlertTriangle } as const;

/** A remark beside the matter: `plain`, `good` news, or something that waits. */
export function Note({ tone = 'plain', children }: { tone?: keyof typeof ICONS; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <div className={styles.note} data-tone={tone}>
      <Icon size={20} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
