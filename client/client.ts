import type {
  BodyOf,
  BytesOf,
  Key,
  ParamsOf,
  QueryOf,
  ReplyOf,
  SeenVersionOf,
} from '#contract/operations.ts';
import type { Problem } from '#contract/problems.ts';

/** How a call reaches the API: fetch in browsers and other programs, in-process on the server. */
export type Transport = (request: {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | undefined;
}) => Promise<{ status: number; json(): Promise<unknown> }>;

type Part<Name extends string, T> = T extends undefined
  ? { [K in Name]?: never }
  : {} extends T
    ? { [K in Name]?: T }
    : { [K in Name]: T };

export type Input<K extends Key> = Part<'params', ParamsOf<K>> &
  Part<'query', QueryOf<K>> &
  Part<'body', BodyOf<K>> &
  Part<'bytes', BytesOf<K>> &
  // What was seen of a versioned thing; goes out as If-Match.
  Part<'version', SeenVersionOf<K>> & {
    /** Idempotency-Key; made here when the operation needs one and none is given. */
    key?: string;
    headers?: Record<string, string>;
  };

export type Result<K extends Key> = { ok: true; data: ReplyOf<K> } | { ok: false; problem: Problem };

export type Client = <K extends Key>(
  key: K,
  ...input: {} extends Input<K> ? [Input<K>?] : [Input<K>]
) => Promise<Result<K>>;

/** A client of the whole API. Never throws for an answer of the API: problems come back as values. */
export function createClient(transport: Transport, base = '/api/v1'): Client {
  return async (key, ...[given]) => {
    const input = (given ?? {}) as {
      params?: Record<string, string>;
      query?: Record<string, unknown>;
      body?: unknown;
      bytes?: { type: string; data: Uint8Array<ArrayBuffer> };
      version?: number;
      key?: string;
      headers?: Record<string, string>;
    };
    const [method = 'GET', template = '/'] = key.split(' ');
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(input.params?.[name] ?? ''),
    );
    const query = writeQuery(input.query ?? {});
    const sendsBody = method !== 'GET' && method !== 'DELETE';
    const response = await transport({
      method,
      path: `${base}${path}${query && `?${query}`}`,
      headers: {
        accept: 'application/json',
        ...(sendsBody && { 'content-type': input.bytes?.type ?? 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': input.key ?? globalThis.crypto.randomUUID() }),
        ...(input.version !== undefined && { 'if-match': `"${input.version}"` }),
        ...input.headers,
      },
      body: sendsBody ? (input.bytes?.data ?? JSON.stringify(input.body ?? {})) : undefined,
    });
    const data = response.status === 204 ? undefined : await response.json();
    return (response.status < 400 ? { ok: true, data } : { ok: false, problem: data }) as never;
  };
}

function writeQuery(query: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  return search.toString();
}

/** For browsers: same origin, with the visitor's cookies. */
export function createBrowserClient(language: () => string): Client {
  return createClient(async ({ method, path, headers, body }) =>
    fetch(path, {
      method,
      headers: { ...headers, 'accept-language': language() },
      credentials: 'same-origin',
      ...(body !== undefined && { body }),
    }),
  );
}
