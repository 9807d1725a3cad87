import { IconCircleCheckFilled, IconCircleOff, IconHelpCircleFilled } from '@tabler/icons-react';
import type { ArticleItem, RightsStatus } from '../../api/desk-client.js';
import { countText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './articles.module.css';

const LOOKS = {
  licensable: IconCircleCheckFilled,
  'needs-clearance': IconHelpCircleFilled,
  excluded: IconCircleOff,
} as const;
const ORDER: RightsStatus[] = ['licensable', 'needs-clearance', 'excluded'];

/** How many parts of an article have each of the three meanings. */
export function PartCounts({ parts }: { parts: ArticleItem['parts'] }) {
  const words = useWords();
  const { locale } = useLanguage();
  return (
    <ul className={styles.counts}>
      {ORDER.filter((status) => parts[status] > 0).map((status) => {
        const Sign = LOOKS[status];
        return (
          <li key={status} data-status={status}>
            <Sign size={16} aria-hidden="true" />
            {words.articles.partCount[status](countText(parts[status], locale))}
          </li>
        );
      })}
    </ul>
  );
}
