import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { LicenceDetail } from '../../api/views.js';
import { PageChecks } from '../../design/observance/page-checks.js';
import { LicenceReadings } from '../../design/observance/readings.js';

/** Where the organisation has published what it licensed, and how often it was read there. */
export function PublishedPages({ licence }: { licence: LicenceDetail }) {
  const { reference } = licence;
  const path = { reference };
  return (
    <>
      <LicenceReadings
        reference={reference}
        load={(signal) => answerOf(portal.GET('/api/v1/licences/{reference}/readings', { params: { path }, signal }))}
      />
      <PageChecks
        reference={reference}
        items={licence.snapshot.items}
        list={(cursor) => {
          const query = cursor ? { cursor } : {};
          return answerOf(portal.GET('/api/v1/licences/{reference}/page-checks', { params: { path, query } }));
        }}
        check={(body) => answerOf(portal.POST('/api/v1/licences/{reference}/page-checks', { params: { path }, body }))}
      />
    </>
  );
}
