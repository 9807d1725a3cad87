import { CHECK_OUTCOMES, RULES, VERDICTS, type CheckFailure, type Finding, type PageCheckView } from '#libs/observance';
import { id, instant, listOf, named, object, oneOf, orNull, pageOf, registerAs, text } from '../schema.js';
import { spoken } from './basics.js';

const pageFinding = named<Finding>('PageFinding', {
  rule: oneOf(RULES, 'What the licence asks.'),
  verdict: oneOf(VERDICTS, 'unclear: a person has to look. not-asked: this licence leaves it open.'),
  code: text('Stable, such as credit.absent.'),
  sentence: text(),
  nextStep: orNull(text()),
  facts: spoken,
  places: listOf(text(), 'Addresses of pictures.'),
});

const failure = registerAs(
  'PageCheckFailure',
  object<CheckFailure>({ code: text(), sentence: text(), nextStep: orNull(text()) }),
);

export const pageCheck = named<PageCheckView>('PageCheck', {
  id: id(),
  reference: text('Of the licence.'),
  articleId: id(),
  url: text('As it was entered.'),
  finalUrl: orNull(text('Where its redirects led; null when it could not be read.')),
  outcome: oneOf(CHECK_OUTCOMES),
  findings: listOf(pageFinding),
  failure: orNull(failure),
  checkedBy: object<PageCheckView['checkedBy']>({ kind: oneOf(['member', 'staff']), name: text() }),
  checkedAt: instant(),
});
export const pageCheckPage = pageOf('PageCheckPage', pageCheck);
