import { Invitation } from './invitation/invitation.entity.js';
import { OneTimeLink } from './link/one-time-link.entity.js';
import { Membership } from './membership/membership.entity.js';
import { Organisation } from './organisation/organisation.entity.js';
import { TermsConfirmation } from './organisation/terms-confirmation.entity.js';
import { Staff } from './staff/staff.entity.js';
import { ApiToken } from './token/api-token.entity.js';

/** For the data source only; no other context works with them. */
export const IDENTITY_ENTITIES: readonly (new () => object)[] = [
  Organisation,
  Membership,
  TermsConfirmation,
  Invitation,
  Staff,
  OneTimeLink,
  ApiToken,
];
