import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './marks.module.css';

export type Tone = 'plain' | 'good' | 'waiting' | 'act' | 'over';

interface TagProps {
  tone?: Tone;
  icon?: Icon;
  /** The whole sentence, for those who point at the short word. */
  title?: string | undefined;
  children: ReactNode;
}

/** A short word about a thing, with an icon where it has a tone, as colour alone says nothing to some. */
export function Tag({ tone = 'plain', icon: Sign, title, children }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone} title={title}>
      {Sign ? <Sign size={15} stroke={2} aria-hidden="true" /> : null}
      {children}
    </span>
  );
}
