import { createShellServer } from './app.mjs';
import { readConfig } from './config.mjs';

const config = readConfig();
const { server, stop } = createShellServer(config);

server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${config.port} is taken: set SHELL_PORT to another one.` : error.message,
  );
  process.exit(1);
});
server.listen(config.port, config.host, () => console.log(`Shell on http://localhost:${server.address().port}`));

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)));
