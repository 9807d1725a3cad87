import type { RightsReport, RightsStatus } from '../../api/desk-client.js';

/** Where the figures of a report lead: the desk's list of articles, narrowed to the month and to what was counted. */
export interface ReportLinks {
  reason: (code: string, status: RightsStatus | null) => string;
  pictures: (code: string) => string;
  name: (name: string) => string;
  line: (of: 'sections' | 'titles', key: string | null, onlySellable: boolean) => string | null;
}

export function useReportLinks({ from, to }: Pick<RightsReport, 'from' | 'to'>, title: string): ReportLinks {
  const link = (filter: Record<string, string>): string =>
    `/articles?${new URLSearchParams({ ...(title ? { title } : {}), from, to, ...filter }).toString()}`;
  return {
    reason: (code, status) => (status ? link({ rights: status }) : link({ state: code.replace('article.', '') })),
    pictures: () => link({ parts: 'needs-clearance' }),
    name: (name) => link({ q: name }),
    line: (of, key, onlySellable) => {
      if (key === null) return null;
      const sellable: Record<string, string> = onlySellable ? { rights: 'licensable' } : {};
      return link({ ...sellable, ...(of === 'titles' ? { title: key } : { section: key }) });
    },
  };
}
