import { isId } from '#libs/kernel';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An id to filter by: null filters nothing, what is no id finds nothing. */
export const idFilter = (id: string | undefined): string | null => (id === undefined ? null : isId(id) ? id : NOBODY);
