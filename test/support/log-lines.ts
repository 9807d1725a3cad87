import { jest } from '@jest/globals';
import { pino } from 'pino';
import { logger, setLogLevel } from '#platform/telemetry';

export type LogLine = Record<string, unknown> & { level: number; msg: string };

/** All that the process logs while the work is done, down to the smallest level; nothing of it is printed. */
export async function logLinesOf(work: () => Promise<void> | void): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  // All loggers share one stream.
  const stream = (logger('test') as unknown as Record<symbol, { write(line: string): void }>)[pino.symbols.streamSym]!;
  const write = jest.spyOn(stream, 'write').mockImplementation((line) => {
    lines.push(JSON.parse(line) as LogLine);
  });
  setLogLevel('trace');
  try {
    await work();
  } finally {
    setLogLevel('silent');
    write.mockRestore();
  }
  return lines;
}
