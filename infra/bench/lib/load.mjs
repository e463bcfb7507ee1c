// One round of load in a process of its own, so that it can be pinned to another core than the server.
import autocannon from 'autocannon';

const { url, headers, bodies, seconds, connections } = JSON.parse(process.argv[2]);
const result = await autocannon({
  url,
  connections,
  duration: seconds,
  requests: bodies.map((body) => ({ method: 'POST', headers, body })),
});
process.stdout.write(
  JSON.stringify({
    perSecond: result.requests.average,
    total: result.requests.total,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  }),
);
