import { PACKAGE_STATES, type PackageStatus } from '#libs/packaging';
import { instant, integer, listOf, named, object, oneOf, optional, orNull, text } from '../schema.js';

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
