/** What may go wrong on order. `commit` says whether the operation is executed all the same. */
export const FAULT_KINDS = ['rate-limit', 'server-error', 'unavailable', 'hang', 'reset', 'slow'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  kind: FaultKind;
  /** Only requests with this method, or any. */
  method: string | null;
  /** Only paths that begin with this, or that equal it when it ends in `$`. */
  path: string;
  commit: boolean;
  /** How many more requests it hits. */
  times: number;
  delayMs: number;
}

/** The faults that were ordered; each request takes the first that fits. */
export class Faults {
  private ordered: Fault[] = [];

  order(fault: Fault): void {
    this.ordered.push(fault);
  }

  list(): readonly Fault[] {
    return this.ordered;
  }

  clear(): void {
    this.ordered = [];
  }

  take(method: string, path: string): Fault | null {
    const fault = this.ordered.find(
      (candidate) =>
        (candidate.method === null || candidate.method === method) &&
        (candidate.path.endsWith('$') ? path === candidate.path.slice(0, -1) : path.startsWith(candidate.path)),
    );
    if (!fault) return null;
    fault.times -= 1;
    if (fault.times <= 0) this.ordered = this.ordered.filter((other) => other !== fault);
    return fault;
  }
}
