import { Money, Territory } from '#libs/kernel';
import type { Deed, DeedSection } from '../licence/licence-snapshot.js';
import type { Exclusivity, MediumUse } from '../terms/use.js';
import { writers, type DeedItem, type DeedTerms } from './deed-terms.js';
import { USE_WORDS } from '../terms/use-words/index.js';

const words = USE_WORDS.en;

const { count, day } = writers('en-GB');
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

export function englishDeed(terms: DeedTerms): Deed {
  return {
    language: 'en',
    direction: 'ltr',
    title: terms.revision > 1 ? `Licence ${terms.reference}, revision ${terms.revision}` : `Licence ${terms.reference}`,
    sections: [grant(terms), works(terms), scope(terms), duties(terms), limits(), fee(terms), issue(terms)],
  };
}

const grant = (terms: DeedTerms): DeedSection => ({
  heading: 'What this is',
  paragraphs: [
    `${terms.licensor.name} (“we”) allows ${terms.licensee.name} (“you”) to republish what is listed below, as described here. ` +
      `The licence is ${terms.use.exclusivity.kind === 'none' ? 'non-exclusive' : 'exclusive as far as said below'}, cannot be passed on, and no right is given beyond it.`,
  ],
});

const works = (terms: DeedTerms): DeedSection => ({
  heading: terms.items.length === 1 ? 'The article' : 'The articles',
  paragraphs: terms.items.map(work),
});

function work(item: DeedItem): string {
  const byline = item.byline ? `, ${item.byline}` : '';
  const part = item.blockIds
    ? `an excerpt of ${count(item.words)} words`
    : `the whole text, ${count(item.words)} words`;
  const pictures = item.componentIds.length;
  const beside =
    pictures === 0
      ? 'No pictures are included'
      : `${count(pictures)} picture${pictures === 1 ? '' : 's'} or other part${pictures === 1 ? '' : 's'} included, each named in the package`;
  return `“${item.headline}”${byline}, ${item.titleName}, ${item.canonicalUrl} (version ${item.articleVersion}): ${part}. ${beside}.`;
}

function scope(terms: DeedTerms): DeedSection {
  const { use } = terms;
  const languages = use.languages.map((tag) => languageNames.of(tag) ?? tag).join(', ');
  const until = terms.endsOn ? `until the end of ${day(terms.endsOn)}` : 'without an end';
  return {
    heading: 'The use',
    paragraphs: [
      `Where it appears: ${use.media.map(medium).join('; ')}.`,
      `Purpose: ${words.purposeRule[use.purpose]}.`,
      `Territory: ${Territory.describe(terms.countries)}.`,
      `Languages: ${languages}.`,
      `Time: from ${day(terms.startsOn)} ${until}${use.term.kind === 'one-time' ? ', to be published once' : ''}.`,
      `Exclusivity: ${exclusivity(use.exclusivity)}.`,
      `Edits: ${words.editsRule[use.edits]}`,
    ],
  };
}

const medium = ({ medium: name, audience }: MediumUse): string =>
  audience
    ? `${words.medium[name]}, up to ${count(audience.count)} ${words.audience[audience.kind]}`
    : words.medium[name];

function exclusivity(wanted: Exclusivity): string {
  if (wanted.kind === 'none') return 'none; others may publish it too';
  const from = wanted.from ? ` from ${day(wanted.from)}` : '';
  const until = wanted.until ? ` until ${day(wanted.until)}` : '';
  const over =
    wanted.kind === 'sector'
      ? `in the sector “${wanted.sector}”`
      : wanted.kind === 'full'
        ? 'in full'
        : 'in the agreed territory';
  return `${over}${from}${until}; we give no licence that competes with it`;
}

const COUNTING =
  'As you have agreed, readings are counted by a picture of one point in the page: without cookies, and without keeping addresses. You may take that back at any time.';

function duties(terms: DeedTerms): DeedSection {
  const source = [...new Set(terms.items.map((item) => item.titleName))].join(', ');
  return {
    heading: 'What you do',
    paragraphs: [
      `Print the byline and the credit “© ${source}, republished under licence ${terms.reference}”, and online link to the original.`,
      'Online, ask search engines not to index the copy (the package does this) unless we have agreed otherwise.',
      'Publish corrections we send you within one working day. If we withdraw an article for legal or safety reasons, take it down at once and confirm it.',
      ...(terms.counting ? [COUNTING] : []),
      ...(terms.endsOn
        ? ['When the time is over, take online copies down; printed copies may stay where they are.']
        : []),
    ],
  };
}

const limits = (): DeedSection => ({
  heading: 'What is not included',
  paragraphs: [
    'Pictures and other parts that are not listed, resale, use to suggest that we or the people named endorse you, and any use that is misleading or unlawful.',
    'We may suspend the licence while an invoice is overdue or a payment is disputed, and end it when these terms are broken. We tell you why and how to put it right.',
  ],
});

function fee(terms: DeedTerms): DeedSection {
  const price = Money.fromJson(terms.price);
  return {
    confidential: true,
    heading: 'The fee',
    paragraphs: [
      price.isZero ? 'There is no fee.' : `${price.toString()}, before tax if any. Request ${terms.requestReference}.`,
    ],
  };
}

const issue = (terms: DeedTerms): DeedSection => ({
  heading: 'Issue',
  paragraphs: [
    `Licensed on ${day(terms.issuedAt)}, under terms version ${terms.termsVersion}. Anybody can verify this licence with its number; the check code shows the details.`,
  ],
});
