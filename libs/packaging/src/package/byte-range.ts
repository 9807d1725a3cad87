import type { ByteRange } from '#platform/storage';

/** What a Range header asks for: a part, all (null), or octets beyond the end, which a server answers with 416. */
export type AskedRange = ByteRange | 'beyond' | null;

export interface RangeHeaders {
  range?: string | undefined;
  ifRange?: string | undefined;
}

/** Whether the headers ask from the first octet on: going on with a download that broke off does not. */
export const isBeginning = ({ range }: RangeHeaders): boolean => !/^bytes=(-|0*[1-9])/.test(range?.trim() ?? '');

const RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * One range of RFC 9110, 14.2; null for none, for several and for what is none. With an If-Range (13.1.5) only while the
 * file is still the one that was begun: otherwise a resumed download would join two files.
 *
 * @param etag of the file, strong and quoted
 */
export function askedRange({ range, ifRange }: RangeHeaders, etag: string, size: number): AskedRange {
  if (ifRange !== undefined && ifRange.trim() !== etag) return null;
  const match = RANGE.exec(range?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (!match || (first === '' && last === '')) return null;
  if (first !== '' && last !== '' && Number(first) > Number(last)) return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  if (start >= size || (first === '' && Number(last) === 0)) return 'beyond';
  return { start, end: first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
