import { defineEvent } from '#platform/jobs';

/** The files of a licence can be fetched. */
export const PackageBuilt = defineEvent<{
  packageId: string;
  organisationId: string;
  reference: string;
  revision: number;
}>('packaging.package-built.v1');
