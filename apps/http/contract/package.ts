import { LICENCE_STATES } from '#libs/licensing';
import { PACKAGE_STATES, type NewPackage, type NewPackages, type PackageStatus } from '#libs/packaging';
import { date, instant, integer, listOf, named, object, oneOf, optional, orNull, text, yes } from '../schema.js';

export const packageStatus = named<PackageStatus>('PackageStatus', {
  revision: integer('Of the licence: the one these files are of.'),
  state: oneOf(PACKAGE_STATES),
  progress: object<PackageStatus['progress']>({
    done: integer(),
    total: integer(),
    step: orNull(text()),
    percent: integer(),
  }),
  failure: orNull(object<NonNullable<PackageStatus['failure']>>({ code: text(), message: text(), nextStep: text() })),
  bytes: orNull(integer('Size of the zip; null until it is ready.')),
  builtAt: orNull(instant()),
  files: listOf(object<PackageStatus['files'][number]>({ name: text(), bytes: integer(), sha256: optional(text()) })),
  earlier: orNull(
    object<NonNullable<PackageStatus['earlier']>>({ revision: integer(), bytes: integer(), builtAt: instant() }),
  ),
});

const newPackage = named<NewPackage>('NewPackage', {
  reference: text('Of the licence.'),
  revision: integer(),
  version: integer('Of the files of this revision: another one follows a correction or a kill.'),
  headline: text(),
  builtAt: instant(),
  bytes: integer('Size of the zip.'),
  sha256: text('Of the zip, which is its ETag too.'),
  licenceState: oneOf(LICENCE_STATES),
  isOpen: yes('Whether the files can be fetched at this moment.'),
  startsOn: date(),
  endsOn: orNull(date()),
});
export const newPackages = named<NewPackages>('NewPackages', {
  items: listOf(newPackage),
  nextCursor: orNull(text('Keep it, and give it back as `cursor` for what comes after, now or next week.')),
  hasMore: yes('There is more at this moment.'),
});
