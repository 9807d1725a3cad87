import { defineJob } from '#platform/jobs';

/** Builds one version of a licence's files. */
export const BuildPackageJob = defineJob<{ packageId: string }>('packaging.build-package');
/** Tries before a package is given up: they span some ten minutes. */
export const BUILD_ATTEMPTS = 7;
