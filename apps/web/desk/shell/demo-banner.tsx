import { IconShieldOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from './desk-shell.module.css';

/** Demo staff may skip the second factor, and every page says so. */
export function DemoBanner() {
  const words = useWords();
  const session = useSession();
  if (session?.secondFactor !== 'skipped') return null;
  return (
    <p className={styles.banner}>
      <IconShieldOff size={18} aria-hidden="true" />
      <span>
        {words.shell.demo} <Link to="/second-factor">{words.shell.demoSetUp}</Link>
      </span>
    </p>
  );
}
