import { defineJob } from '#platform/jobs';

/** Builds one version of a licence's files. */
export const BuildPackageJob = defineJob<{ packageId: string }>('packaging.build-package');
/** Sends one package to one place of its licensee. */
export const DeliverPackageJob = defineJob<{ deliveryId: string }>('packaging.deliver-package');
/** Asks a mailbox whether packages may be sent to it. */
export const AskMailboxJob = defineJob<{ targetId: string }>('packaging.ask-mailbox');
/** Tries before a delivery is given up: they span more than an hour. */
export const DELIVERY_ATTEMPTS = 12;
/** Removes links that ended, and what former versions of packages were made from. */
export const TidyPackagesJob = defineJob<Record<string, never>>('packaging.tidy-packages');

/** Tries before a package is given up: they span some ten minutes. */
export const BUILD_ATTEMPTS = 7;
