import type { OrganisationKind } from '#libs/identity';
import type { MemberRole, StaffRole } from '#libs/kernel';
import type { DemoSignIn } from '../../demo-contract.js';

/** One for all: this house stands on its owner's machine, and nothing in it is anybody's. */
export const PASSWORD = 'imprimatur-demo';

export interface DemoPerson<Role> {
  name: string;
  email: string;
  roles: readonly Role[];
  /** Printed when the house is ready; absent for those who are only in the history. */
  who?: string;
  /** Of the mails to a member; English when not said. */
  language?: 'en' | 'ar';
}

export const STAFF = {
  reviewer: { name: 'Nadia Wells', email: 'reviewer@desk.example', roles: ['reviewer'], who: 'Reviewer' },
  second: { name: 'Omar Fenn', email: 'reviewer2@desk.example', roles: ['reviewer'], who: 'Second reviewer' },
  rights: { name: 'Greta Solano', email: 'rights@desk.example', roles: ['rights-manager'], who: 'Rights manager' },
  finance: { name: 'Ines Duarte', email: 'finance@desk.example', roles: ['finance'], who: 'Finance' },
  administrator: { name: 'Paul Ekman', email: 'admin@desk.example', roles: ['administrator'], who: 'Administrator' },
} as const satisfies Record<string, DemoPerson<StaffRole>>;

export type StaffName = keyof typeof STAFF;

export interface DemoOrganisation {
  name: string;
  country: string;
  kind: OrganisationKind;
  kindVerified?: boolean;
  vatNumber?: string;
  invoiceTermsDays?: number;
  people: Readonly<Record<string, DemoPerson<MemberRole>>>;
}

export const ORGANISATIONS = {
  courier: {
    name: 'The Kestrel Bay Courier',
    country: 'GB',
    kind: 'publisher',
    people: {
      requester: {
        name: 'Amina Stroud',
        email: 'amina@courier.example',
        roles: ['requester'],
        who: 'Requester, newspaper',
      },
      buyer: {
        name: 'Gareth Lund',
        email: 'gareth@courier.example',
        roles: ['requester', 'buyer'],
        who: 'Buyer, newspaper',
      },
      admin: {
        name: 'Rosalie Quint',
        email: 'rosalie@courier.example',
        roles: ['organisation-admin'],
        who: 'Administrator, newspaper',
      },
    },
  },
  openWater: {
    name: 'Open Water Trust',
    country: 'NL',
    kind: 'non-profit',
    kindVerified: true,
    // The example that the Dutch rules give: its digits pass, and it is nobody's.
    vatNumber: 'NL123456789B13',
    people: {
      requester: { name: 'Joris Hallema', email: 'joris@openwater.example', roles: ['requester'] },
      buyer: {
        name: 'Saskia Boon',
        email: 'saskia@openwater.example',
        roles: ['requester', 'buyer', 'organisation-admin'],
        who: 'Buyer, verified NGO',
      },
    },
  },
  brightwater: {
    name: 'Brightwater Marine Ltd',
    country: 'GB',
    kind: 'company',
    invoiceTermsDays: 30,
    people: {
      requester: { name: 'Callista Moro', email: 'callista@brightwater.example', roles: ['requester'] },
      buyer: {
        name: 'Edwin Sharpe',
        email: 'edwin@brightwater.example',
        roles: ['requester', 'buyer', 'organisation-admin'],
        who: 'Buyer, company with invoice terms',
      },
    },
  },
  ufuq: {
    name: 'صحيفة الأفق',
    country: 'JO',
    kind: 'publisher',
    people: {
      buyer: {
        name: 'طارق الناجي',
        email: 'tareq@alufuq.example',
        roles: ['requester', 'buyer', 'organisation-admin'],
        who: 'Buyer, Arabic newspaper',
        language: 'ar',
      },
    },
  },
  gazette: {
    name: 'Tarn Island Gazette',
    country: 'GB',
    kind: 'publisher',
    people: {
      buyer: {
        name: 'Bronagh Teale',
        email: 'bronagh@gazette.example',
        roles: ['requester', 'buyer', 'organisation-admin'],
        who: 'New buyer, small newspaper',
      },
    },
  },
  silverQuay: {
    name: 'Silver Quay Trading Ltd',
    country: 'KE',
    kind: 'company',
    people: {
      buyer: {
        name: 'Hamisi Baraka',
        email: 'hamisi@silverquay.example',
        roles: ['requester', 'buyer', 'organisation-admin'],
      },
    },
  },
} as const satisfies Record<string, DemoOrganisation>;

export type OrganisationName = keyof typeof ORGANISATIONS;

const portal = Object.values(ORGANISATIONS).flatMap(({ people }) => Object.values<DemoPerson<MemberRole>>(people));

const signInsOf = (site: DemoSignIn['site'], people: readonly DemoPerson<unknown>[]): DemoSignIn[] =>
  people.flatMap(({ who, email }) => (who === undefined ? [] : [{ site, who, email, password: PASSWORD }]));

export const signIns: readonly DemoSignIn[] = [
  ...signInsOf('portal', portal),
  ...signInsOf('desk', Object.values(STAFF)),
];
