import { isCountry, type FieldError } from '#libs/kernel';
import { UNFIT_CHARACTER } from '../account/person-name.js';
import { inputInvalid } from '../identity.errors.js';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation-kind.js';

export interface OrganisationInput {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  kind: OrganisationKind;
  vatNumber?: string | null;
}

type CleanOrganisation = Required<OrganisationInput>;

const LONGEST_NAME = 200;

/** Trims and checks what somebody says of an organisation. @throws identity.input-invalid with each field that is wrong */
export function cleanOrganisation(input: OrganisationInput): CleanOrganisation {
  const clean: CleanOrganisation = {
    name: input.name.trim(),
    country: input.country.trim().toUpperCase(),
    kind: input.kind,
    vatNumber: (input.vatNumber ?? '').replace(/[\s.-]/g, '').toUpperCase() || null,
  };
  const errors: FieldError[] = [];
  const refuse = (path: string, message: string): unknown => errors.push({ path, code: 'invalid', message });
  if (clean.name === '' || clean.name.length > LONGEST_NAME || UNFIT_CHARACTER.test(clean.name)) {
    refuse('name', `The name needs 1 to ${LONGEST_NAME} characters.`);
  }
  if (!isCountry(clean.country)) refuse('country', 'Choose a country from the list.');
  if (!ORGANISATION_KINDS.includes(clean.kind)) refuse('kind', `The kind is one of ${ORGANISATION_KINDS.join(', ')}.`);
  if (clean.vatNumber !== null && !/^[A-Z0-9]{4,20}$/.test(clean.vatNumber)) {
    refuse('vatNumber', 'A VAT number has 4 to 20 letters and digits, such as GB123456789.');
  }
  if (errors.length > 0) throw inputInvalid(errors);
  return clean;
}
