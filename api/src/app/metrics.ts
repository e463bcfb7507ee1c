import type { ServerResponse } from 'node:http';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const requests = new Histogram({
  name: 'volmacht_graphql_seconds',
  help: 'Time to answer a GraphQL request, by HTTP status.',
  labelNames: ['status'],
  buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
  registers: [registry],
});

/** Counts one answered GraphQL request. */
export function observeRequest(startedAt: bigint, status: number): void {
  requests.observe({ status: String(status) }, Number(process.hrtime.bigint() - startedAt) / 1e9);
}

/** The registry, for gauges of the worker. */
export { registry as metricsRegistry };

/** Answers /metrics in Prometheus' format. */
export async function answerMetrics(response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', registry.contentType);
  response.end(await registry.metrics());
}
