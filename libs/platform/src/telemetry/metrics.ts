import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** The metrics of this process, in Prometheus' text format at `/metrics`. */
export const metrics = new Registry();

export const httpDuration = new Histogram({
  name: 'imprimatur_http_request_seconds',
  help: 'Time to answer a request, by route and status.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
  registers: [metrics],
});

export const jobsFinished = new Counter({
  name: 'imprimatur_jobs_total',
  help: 'Jobs finished, by name and result.',
  labelNames: ['job', 'result'],
  registers: [metrics],
});

let collecting = false;
/** Adds process metrics (memory, event loop); once per process. */
export function collectProcessMetrics(): void {
  if (collecting) return;
  collecting = true;
  collectDefaultMetrics({ register: metrics });
}
