import { isId } from '#libs/kernel';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A title to filter by: none filters nothing, what is no id finds nothing. */
export const titleFilter = (id: string | undefined): string | null =>
  id === undefined ? null : isId(id) ? id : NOBODY;
