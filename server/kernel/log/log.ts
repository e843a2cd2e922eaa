import { type DestinationStream, type Logger, pino } from 'pino';
import { maskNamed, maskText } from './mask.ts';

type RequestLike = { id?: unknown; method?: unknown; url?: unknown };

/**
 * A logger that writes one JSON object a line, to standard output unless told otherwise. Secrets and personal
 * data are taken out twice: by the names of fields, and by what looks like an address, a phone number or a
 * token in the finished line. Lines written for a request carry its id as `reqId`.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { pid: process.pid },
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (line: Record<string, unknown>) => maskNamed(line) as Record<string, unknown>,
    },
    serializers: { err: describeError, error: describeError, req: describeRequest },
    hooks: { streamWrite: maskText },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The path without its query: tokens stand there. Headers and bodies are never logged. */
function describeRequest(request: RequestLike) {
  return { id: request.id, method: request.method, path: String(request.url ?? '').split('?')[0] };
}

/** What helps to find the fault; PostgreSQL's `detail` quotes rows, so it stays out. */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return maskNamed(error);
  const { code, constraint, table } = error as Error & {
    code?: unknown;
    constraint?: unknown;
    table?: unknown;
  };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    code,
    constraint,
    table,
    ...(error.cause !== undefined && depth < 3 && { cause: describeError(error.cause, depth + 1) }),
  };
}
