import { permission } from '#libs/kernel';

/** Portal: fetch the files of the organisation's licences; its own systems do as well. */
export const OPEN_PACKAGE = permission('packaging.open-package', 'requester', 'buyer', 'organisation-admin', 'client');
/** Portal: where the organisation's packages are sent. */
export const MANAGE_DELIVERY = permission('packaging.manage-delivery', 'organisation-admin');
/** Desk: build the files of a licence again after a failure. */
export const REQUEUE_PACKAGE = permission('packaging.requeue-package', 'reviewer', 'rights-manager', 'administrator');
