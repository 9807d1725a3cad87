import { DOWNLOAD_MEANS, type DownloadRecord } from '#libs/packaging';
import { instant, integer, listOf, named, oneOf, orNull, text } from '../schema.js';

const download = named<DownloadRecord>('Download', {
  at: instant(),
  means: oneOf(DOWNLOAD_MEANS),
  name: orNull(text('Of the person, the token, or the place that the link was sent to.')),
  revision: integer(),
  part: orNull(text('certificate.pdf')),
});

export interface Downloads {
  items: DownloadRecord[];
}
export const downloads = named<Downloads>('Downloads', { items: listOf(download) });
