import { useSearchParams } from 'react-router';

/** Of the list of licences, as they stand in the address. */
export type LicenceFilters = Record<'state' | 'text', string>;

/** Filters of a list of the wallet, in the address: linked to, reloaded and gone back to. An empty one leaves no trace. */
export function useWalletFilters<Name extends string>(names: readonly Name[]) {
  const [params, setParams] = useSearchParams();
  const filters = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<Name, string>;
  const change = (changes: Partial<Record<Name, string>>) =>
    setParams(
      (current) => {
        for (const name of names) {
          const value = changes[name];
          if (value === undefined) continue;
          if (value) current.set(name, value);
          else current.delete(name);
        }
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  const clear = () => change(Object.fromEntries(names.map((name) => [name, ''])) as Partial<Record<Name, string>>);
  return { filters, change, clear, isFiltered: names.some((name) => filters[name] !== '') };
}
