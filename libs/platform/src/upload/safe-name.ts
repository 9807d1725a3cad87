const LONGEST_NAME = 120;

/** A name that is safe in a header and in a folder; its ending says what the bytes are. */
export function safeName(given: string, extension: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    // Nothing invisible or reordering, nothing that means something to a shell or a file system.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}"<>:|?*%;]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const room = LONGEST_NAME - extension.length - 1;
  return `${[...(stem || 'file')].slice(0, room).join('').slice(0, room)}.${extension}`;
}
