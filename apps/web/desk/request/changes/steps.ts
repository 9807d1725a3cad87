import type { DeskRequest } from '../../../api/desk-client.js';

type Ask = DeskRequest['asks'][number];
type Offer = DeskRequest['offers'][number];
export type Changes = NonNullable<Ask['changes']>;

/** What a version says, whether it was asked or offered. */
export type Version = Pick<Ask, 'version' | 'use' | 'countries' | 'items' | 'price'> & { note: string | null };

/** One version beside the one it is compared with. */
export interface Step {
  key: string;
  kind: 'ask' | 'offer';
  at: string;
  comparedWith: 'ask' | 'offer';
  before: Version;
  after: Version;
  changes: Changes;
}

const askVersion = (ask: Ask): Version => ({ ...ask, note: null });

/** What changed from version to version, the newest first. Versions in which nothing did are left out. */
export function stepsOf({ asks, offers }: Pick<DeskRequest, 'asks' | 'offers'>): Step[] {
  const steps = [...asks.flatMap(askStep), ...offers.flatMap((offer, index) => offerStep(offer, index, asks, offers))];
  return steps.filter(isOther).sort((a, b) => (a.at < b.at ? 1 : -1));
}

function askStep(ask: Ask, index: number, asks: readonly Ask[]): Step[] {
  const earlier = asks[index - 1];
  if (!ask.changes || !earlier) return [];
  return [
    {
      ...{ key: `ask-${String(ask.version)}`, kind: 'ask', at: ask.at, comparedWith: 'ask', changes: ask.changes },
      ...{ before: askVersion(earlier), after: askVersion(ask) },
    },
  ];
}

/** An offer is compared with the one before it, or with what was asked when that came last. */
function offerStep(offer: Offer, index: number, asks: readonly Ask[], offers: readonly Offer[]): Step[] {
  const { changes, comparedWith } = offer;
  if (!changes || !comparedWith) return [];
  const ask = asks.findLast(({ at }) => at <= offer.madeAt);
  const before = comparedWith === 'offer' ? offers[index - 1] : ask && askVersion(ask);
  if (!before) return [];
  const common = { key: `offer-${String(offer.version)}`, kind: 'offer', at: offer.madeAt } as const;
  return [{ ...common, comparedWith, before, after: offer, changes }];
}

/** The first note of the desk changes nothing: there was none to be compared with. */
const isOther = ({ changes, comparedWith }: Step): boolean =>
  changes.price !== null ||
  changes.terms.length + changes.items.length + changes.lines.length > 0 ||
  (changes.noteChanged && comparedWith === 'offer');

const CONSEQUENCES = ['subtotal', 'rounding'];

/**
 * The lines of the price whose own factor or addition is other; the amounts after them follow from these. An article
 * that came or went is told by its amount, not by each of its lines.
 */
export function ownLines({ lines, items }: Changes): Changes['lines'] {
  const cameOrWent = items.filter(({ change }) => change !== 'changed').map(({ articleId }) => articleId);
  return lines.filter(({ articleId, before, after }) => {
    if (articleId !== null && cameOrWent.includes(articleId)) return false;
    const code = after?.code ?? before?.code ?? '';
    if (CONSEQUENCES.includes(code)) return false;
    if (!before || !after) return true;
    return said(before) !== said(after);
  });
}

type Line = NonNullable<Changes['lines'][number]['before']>;

const said = ({ label, factor, adds }: Line): string => factor ?? JSON.stringify([label, adds]);

/** Countries that came to a territory and that left it. */
export const movedCountries = (before: readonly string[], after: readonly string[]) => ({
  added: after.filter((code) => !before.includes(code)),
  removed: before.filter((code) => !after.includes(code)),
});
