import type { components, paths } from './portal.js';

type Schemas = components['schemas'];

/** The portal's views by name; the fields come from the API's own document. */
export type Article = Schemas['Article'];
export type ArticleFound = Schemas['ArticleFound'];
export type ArticleResults = Schemas['ArticleResults'];
export type SearchQuery = NonNullable<paths['/api/v1/articles']['get']['parameters']['query']>;
export type Use = Schemas['Use'];
export type UseItem = Schemas['UseItem'];
export type Quote = Schemas['Quote'];
export type QuoteItem = Schemas['QuoteItem'];
export type Offer = Schemas['Offer'];
export type OfferVersion = Schemas['OfferVersion'];
export type LiveRequest = Schemas['LiveRequest'];
export type MailPreference = Schemas['MailPreference'];
export type RequestDetail = Schemas['RequestDetail'];
export type RequestListItem = Schemas['RequestListItem'];
export type LicenceDetail = Schemas['LicenceDetail'];
export type LicenceListItem = Schemas['LicenceListItem'];
export type OwnNotice = Schemas['OwnNotice'];
export type PageCheck = Schemas['PageCheck'];
export type Readings = Schemas['Readings'];
export type PackageStatus = Schemas['PackageStatus'];
export type PaymentProgress = Schemas['PaymentProgress'];
export type TaxPreview = Schemas['TaxPreview'];
export type Receipt = Schemas['Receipt'];
export type Session = Schemas['Session'];
export type Organisation = Schemas['Organisation'];
export type Member = Schemas['Member'];
export type MemberRole = Member['roles'][number];
export type ApiToken = Schemas['ApiToken'];
export type CreatedApiToken = Schemas['CreatedApiToken'];
export type Delivery = Schemas['Delivery'];
export type DeliveryTarget = Schemas['DeliveryTarget'];
export type SavedDeliveryTarget = Schemas['SavedDeliveryTarget'];
export type Invitation = Schemas['Invitation'];
