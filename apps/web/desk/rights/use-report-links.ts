import type { RightsReport, RightsStatus } from '../../api/desk-client.js';

/** Where the figures of a report lead: the desk's list of articles, narrowed to the month and to what was counted. */
export interface ReportLinks {
  reason: (code: string, status: RightsStatus | null) => string;
  pictures: (code: string) => string;
  name: (of: 'textBy' | 'picturesBy', name: string) => string;
  line: (of: 'sections' | 'titles', key: string | null, onlySellable: boolean) => string | null;
}

export function useReportLinks({ from, to }: Pick<RightsReport, 'from' | 'to'>, title: string): ReportLinks {
  const link = (filter: Record<string, string>): string =>
    `/articles?${new URLSearchParams({ ...(title ? { title } : {}), from, to, ...filter }).toString()}`;
  return {
    reason: (code, status) =>
      status ? link({ state: 'live', rights: status, reason: code }) : link({ state: code.replace('article.', '') }),
    pictures: (code) => link({ state: 'live', reason: code }),
    name: (of, name) => link({ state: 'live', [of]: name }),
    line: (of, key, onlySellable) => {
      if (key === null) return null;
      const sellable: Record<string, string> = onlySellable ? { state: 'live', rights: 'licensable' } : {};
      return link({ ...sellable, ...(of === 'titles' ? { title: key } : { section: key }) });
    },
  };
}
