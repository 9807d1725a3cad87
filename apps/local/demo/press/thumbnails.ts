/** Where the small print of a picture lies. @param path such as `/pictures/harbour-dawn-quay.jpg` */
export const thumbnailPath = (path: string): string => path.replace('/pictures/', '/pictures/small/');

/** The picture a small print was made from; undefined for any other path. */
export const pictureOfThumbnail = (path: string): string | undefined =>
  path.startsWith('/pictures/small/') ? path.replace('/pictures/small/', '/pictures/') : undefined;
