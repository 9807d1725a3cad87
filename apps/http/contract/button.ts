import type { ButtonView } from '#libs/licensing';
import { integer, named, object, oneOf, orNull, text } from '../schema.js';
import { money } from './basics.js';

const status = oneOf(['licensable', 'needs-clearance', 'excluded']);

export const buttonView = named<ButtonView>('Button', {
  state: oneOf(['offered', 'refused', 'closed', 'unknown']),
  priceFrom: orNull(money),
  text: orNull(status),
  parts: orNull(
    object<NonNullable<ButtonView['parts']>>({
      licensable: integer(),
      'needs-clearance': integer(),
      excluded: integer(),
    }),
  ),
  path: text('On this site: where the article is licensed.'),
});
