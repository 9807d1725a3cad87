import { queryOptions } from '@tanstack/react-query';
import { pricesApi } from '../../api/desk-prices.js';

/** Terms of all organisations, or of one. */
export const termsQuery = (organisationId?: string) =>
  queryOptions({
    queryKey: ['agreed-terms', organisationId ?? null],
    queryFn: ({ signal }) => pricesApi.terms(organisationId, signal),
  });

/** Where the terms of one organisation are changed. */
export const termsLink = (organisationId: string): string =>
  `/prices/terms?${new URLSearchParams({ organisation: organisationId }).toString()}`;
