import { useEffect, useState, type ComponentType } from 'react';
import { Loading } from './loading.js';

/**
 * A part of a page whose code comes after the page: fetched when it is first shown, at once from then on. Not by
 * `React.lazy`, which holds what has arrived back until its placeholder has been seen for 300 ms (docs/adr/0562).
 *
 * @param lines of the placeholder until it is there
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  lines: number,
): ComponentType<Props> {
  const kept: { Part?: ComponentType<Props> } = {};
  return function Later(props: Props) {
    const [, setArrived] = useState(false);
    const [failure, setFailure] = useState<{ error: unknown }>();
    useEffect(() => {
      load().then(
        (Part) => {
          kept.Part = Part;
          setArrived(true);
        },
        (error: unknown) => setFailure({ error }),
      );
    }, []);
    // The page's own boundary says so.
    if (failure) throw failure.error;
    return kept.Part ? <kept.Part {...props} /> : <Loading lines={lines} />;
  };
}
