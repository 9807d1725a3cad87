import createClient from 'openapi-fetch';
import type { paths } from './portal.js';

/** The licensee-facing API, typed by its OpenAPI document. */
export const portal = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
