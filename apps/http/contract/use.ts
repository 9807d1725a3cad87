import { EDITS, MEDIA, PURPOSES, type MediumUse, type TerritoryTerm, type Use, type UseItem } from '#libs/licensing';
import { anyOf, date, id, integer, listOf, named, object, oneOf, optional, registerAs, text, yes } from '../schema.js';

const COUNTED = ['monthly-users', 'circulation', 'copies', 'viewers', 'staff'];

export const medium = named<MediumUse>('MediumUse', {
  medium: oneOf(MEDIA),
  audience: optional(
    object<NonNullable<MediumUse['audience']>>({ kind: oneOf(COUNTED), count: integer('At least 1.') }),
  ),
});

const territory = named<TerritoryTerm & { values?: string[] }>('TerritoryTerm', {
  kind: oneOf(['worldwide', 'except', 'region', 'countries']),
  values: optional(listOf(text('ISO 3166-1 alpha-2, or a region’s name for `region`.'))),
});

const term = registerAs(
  'Term',
  anyOf(
    object<{ kind: 'one-time' }>({ kind: oneOf(['one-time']) }),
    object<{ kind: 'months'; months: number }>({ kind: oneOf(['months']), months: integer('1 to 60.') }),
    object<{ kind: 'perpetual' }>({ kind: oneOf(['perpetual']) }),
  ),
);

interface ExclusivityFields {
  kind: string;
  sector?: string;
  territory?: TerritoryTerm;
  from?: string;
  until?: string;
}
const exclusivity = named<ExclusivityFields>('Exclusivity', {
  kind: oneOf(['none', 'sector', 'territory', 'full']),
  sector: optional(text()),
  territory: optional(territory),
  from: optional(date()),
  until: optional(date()),
});

export const use = named<Use>('Use', {
  media: listOf(medium),
  purpose: oneOf(PURPOSES),
  staff: optional(integer('The organisation’s size; counts for corporate-promotional purposes.')),
  territory,
  languages: listOf(text('BCP 47.')),
  term,
  startsOn: date(),
  exclusivity,
  edits: oneOf(EDITS),
  alreadyPublished: yes(),
  rush: yes(),
});

export const useItem = named<UseItem>('UseItem', {
  articleId: id(),
  excerpt: optional(object<{ blockIds: string[] }>({ blockIds: listOf(text()) })),
  componentIds: optional(listOf(text())),
});
