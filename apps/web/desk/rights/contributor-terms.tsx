import type { ContributorItem } from '../../api/desk-client.js';
import { dateText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';

/** The days of publication a contract covers, in words. */
export function useContractDays(): (contract: Pick<ContributorItem, 'validFrom' | 'validUntil'>) => string {
  const { contributors: words } = useWords();
  const { locale } = useLanguage();
  return ({ validFrom, validUntil }) => {
    const from = validFrom ? dateText(validFrom, locale) : null;
    const until = validUntil ? dateText(validUntil, locale) : null;
    if (from && until) return words.fromTo(from, until);
    return from ? words.fromOn(from) : until ? words.untilOn(until) : words.always;
  };
}

/** What a contract lets us do, with the share where there is one. */
export function useTermsText(): (contract: Pick<ContributorItem, 'terms' | 'shareBps' | 'relation'>) => string {
  const { contributors: words } = useWords();
  const { locale } = useLanguage();
  return ({ terms, shareBps, relation }) => {
    if (relation === 'staff') return words.staff;
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    const share = shareBps ? `: ${words.shareOf(percent.format(shareBps / 10_000))}` : '';
    return `${words.termsOf[terms]}${share}`;
  };
}
