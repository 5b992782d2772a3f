/**
 * What happens when the hub finds itself in a state that cannot be: it says so and ends, because a half-working hub
 * would show half-truths. Everything acknowledged is on disk, so a restart goes on from there (I2).
 */
import type { Log } from './log.ts';
import type { Say } from './sentences.ts';

/** The class of a defect, never its message, which may hold what people typed. */
export function defectOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Ends the process with code 1 on anything thrown that nobody expected. */
export function endOnDefects(log: Log, say: Say): void {
  function end(error: unknown): never {
    const defect = defectOf(error);
    log('error', 'hub.failed', { defect });
    const places = error instanceof Error ? (error.stack?.match(/^ {4}at .*$/gm) ?? []) : [];
    process.stderr.write(`${[say('hub.failed', { defect }), ...places].join('\n')}\n`);
    process.exit(1);
  }
  // A terminal that is closed under the hub takes no more words; the meeting goes on without them.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
