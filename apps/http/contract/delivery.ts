import {
  DELIVERY_STATES,
  TARGET_KINDS,
  type DeliveryView,
  type SavedTarget,
  type TargetView,
  type TryOutcome,
} from '#libs/packaging';
import { anything, id, instant, integer, listOf, named, object, oneOf, orNull, pageOf, text, yes } from '../schema.js';

const OUTCOMES = ['delivered', 'refused', 'failed'] as const;

const target = named<TargetView>('DeliveryTarget', {
  id: id(),
  kind: oneOf(TARGET_KINDS),
  name: text(),
  settings: anything(
    'Of a webhook `url`; of a bucket `bucket`, `region`, `endpoint` and `prefix`; of a mailbox `email` and `language`.',
  ),
  createdAt: instant(),
  confirmedAt: orNull(instant('Of a mailbox: null until somebody there has said yes; nothing is sent before.')),
});
export const targets = named<{ items: TargetView[] }>('DeliveryTargets', { items: listOf(target) });
export const savedTarget = named<SavedTarget>('SavedDeliveryTarget', {
  id: id(),
  secret: orNull(text('Of a new webhook, shown this once: the secret that its signatures are made with.')),
});
export const tryOutcome = named<TryOutcome>('DeliveryTestOutcome', {
  outcome: oneOf(OUTCOMES),
  code: text(),
  sentence: text(),
});
const delivery = named<DeliveryView>('Delivery', {
  id: id(),
  targetId: id(),
  targetName: text(),
  isTargetThere: yes('False where the place was removed.'),
  reference: text('Of the licence.'),
  revision: integer(),
  state: oneOf(DELIVERY_STATES),
  createdAt: instant(),
  fetchedAt: orNull(instant('When its link was used for the first time.')),
  tries: listOf(
    object<DeliveryView['tries'][number]>({
      number: integer(),
      at: instant(),
      outcome: oneOf(OUTCOMES),
      code: text(),
      sentence: text(),
    }),
    'The newest first.',
  ),
});
export const deliveryPage = pageOf('DeliveryPage', delivery);
