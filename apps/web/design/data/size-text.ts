const KILO = 1000;

/** In the reader’s way. @param bytes octets */
export function sizeText(bytes: number, locale: string): string {
  const [value, unit] = bytes < KILO * KILO ? [bytes / KILO, 'kilobyte'] : [bytes / (KILO * KILO), 'megabyte'];
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(Math.max(value, 0.1));
}
