import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Filters that live in the address, so that a filtered list can be linked to and gone back to. An empty filter leaves
 * no trace there.
 */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const [params, setParams] = useSearchParams();
  const filters = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<Name, string>;
  const setFilter = useCallback(
    (name: Name, value: string) => {
      setParams(
        (current) => {
          if (value) current.set(name, value);
          else current.delete(name);
          return current;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setParams],
  );
  const clear = () =>
    setParams(
      (current) => {
        for (const name of names) current.delete(name);
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  return { filters, setFilter, clear, isFiltered: names.some((name) => filters[name] !== '') };
}
