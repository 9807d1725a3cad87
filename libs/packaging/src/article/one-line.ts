/** A credit is one line, whatever its source broke it into: formats and fields for it have no other place. */
export const oneLine = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ');
