/** Whether a part can be chosen beside its text. Recordings cannot: they have no price, and no package holds them. */
export const isSoldPart = ({ kind }: { kind: string }): boolean => kind !== 'text' && kind !== 'audio';
