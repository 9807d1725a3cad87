/** Letters that different writers put for one sound, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 's'],
  [/tch|ch/g, 'x'],
  [/kh|ck|q|c/g, 'k'],
  [/gh|j/g, 'g'],
  [/zh/g, 'g'],
  [/ph|v|w/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ts|tz|z/g, 's'],
];

/**
 * What is left of a token when vowels, doubled letters and spellings of one sound are evened out: Mohammed, Muhamad and
 * محمد are all `mhmd`, Iwanow and Иванов both `afnf`. A vowel at the start counts, but not which.
 */
export function skeletonOf(token: string): string {
  let sounds = token;
  for (const [written, sound] of SOUNDS) sounds = sounds.replaceAll(written, sound);
  const first = /^[aeiou]/.test(sounds) ? 'a' : sounds.slice(0, 1);
  const rest = sounds.slice(1).replaceAll(/[aeiouy]/g, '');
  return (first + rest).replaceAll(/(.)\1+/g, '$1').replace(/(?<=..)h$/, '');
}
