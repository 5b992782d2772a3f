/**
 * The test environment of the kiosks' modules with runes: Node's globals, but code compiled as for a browser.
 * In Vitest's own `node` environment runes are compiled for the server, where effects silently never run.
 */
import { builtinEnvironments, type Environment } from 'vitest/runtime';

const clientOnNode: Environment = {
  ...builtinEnvironments.node,
  name: 'client-on-node',
  viteEnvironment: 'client',
};

export default clientOnNode;
