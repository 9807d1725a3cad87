import {
  CLEARANCE_STATES,
  REQUEST_STATES,
  type ClearanceFileView,
  type ClearanceItem,
  type ClearanceView,
  type SwapView,
} from '#libs/licensing';
import { id, instant, integer, named, object, oneOf, orNull, pageOf, registerAs, listOf, text } from '../schema.js';

export const clearanceFile = named<ClearanceFileView>('ClearanceFile', {
  id: id(),
  name: text(),
  contentType: text(),
  size: integer('Octets.'),
  uploadedBy: text(),
  at: instant(),
});

const fields = {
  id: id(),
  articleId: id(),
  componentId: text(),
  kind: text(),
  headline: text(),
  language: text(),
  direction: oneOf(['ltr', 'rtl']),
  caption: orNull(text()),
  creditLine: orNull(text()),
  message: text('Why it is unclear.'),
  state: oneOf(CLEARANCE_STATES),
  owner: orNull(text()),
  askedAt: orNull(instant()),
  note: orNull(text()),
  proofUrl: orNull(text()),
  proofFile: orNull(clearanceFile),
  swap: orNull(
    object<SwapView>({
      kind: oneOf(['part', 'own']),
      componentId: orNull(text()),
      file: orNull(clearanceFile),
      caption: orNull(text()),
      creditLine: orNull(text()),
    }),
  ),
  decidedBy: orNull(text()),
  decidedAt: orNull(instant()),
  openedAt: instant(),
};

export const clearance = named<ClearanceView>('Clearance', fields);
export const clearances = registerAs('Clearances', listOf(clearance));

const clearanceItem = named<ClearanceItem>('ClearanceItem', {
  ...fields,
  reference: text(),
  requestState: oneOf(REQUEST_STATES),
  licensee: text(),
  promisedAt: orNull(instant()),
  secondsLeft: orNull(integer('Negative when the promise is broken.')),
});
export const clearancePage = pageOf('ClearancePage', clearanceItem);
