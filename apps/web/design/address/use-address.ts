import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

interface AddressChange {
  /** Somebody means to be able to go back to where they are; otherwise the address is replaced. */
  isStep?: boolean;
}

/**
 * What stands behind the `?` of the address, and a change of it by name; an empty value leaves no trace. A change is
 * made on the address as it is, which may be further than what is drawn: two filters set in quick succession both hold.
 */
export function useAddress() {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const change = useCallback(
    (values: Readonly<Record<string, string | undefined>>, { isStep = false }: AddressChange = {}) => {
      const next = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(values)) {
        if (value) next.set(name, value);
        else if (value === '') next.delete(name);
      }
      void navigate(`?${next.toString()}`, { replace: !isStep, preventScrollReset: true });
    },
    [navigate],
  );
  return { query, change };
}

/** Filters that live in the address, so that a filtered list can be linked to, reloaded and gone back to. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const { query, change } = useAddress();
  const filters = Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as Record<Name, string>;
  const setFilter = useCallback((name: Name, value: string) => change({ [name]: value }), [change]);
  const clear = () => change(Object.fromEntries(names.map((name) => [name, ''])));
  return { filters, change, setFilter, clear, isFiltered: names.some((name) => filters[name] !== '') };
}
