import { setTimeout as sleep } from 'node:timers/promises';

import type { FastifyReply } from 'fastify';

import { takeFault, withNumbers, withoutPadding, type FaultTarget } from '../faults.ts';
import type { Simulator } from '../simulator.ts';

type Answer = Record<string, unknown>;

/** Does the work of an API call and answers it as JSON or XML, or spoils it by the fault that is due. */
export async function answer(
  sim: Simulator,
  reply: FastifyReply,
  call: { target: FaultTarget; format?: string | undefined },
  work: () => Answer,
): Promise<FastifyReply> {
  const fault = takeFault(sim.faults, call.target);
  switch (fault) {
    case 'timeout':
      reply.hijack();
      await sleep(60_000, undefined, { signal: sim.closing.signal, ref: false }).catch(() => undefined);
      reply.raw.destroy();
      return reply;
    case 'lost_answer':
      work();
      reply.hijack();
      reply.raw.destroy();
      return reply;
    case 'error_page':
      return reply
        .code(500)
        .type('text/html')
        .send('<html><body><h1>500 Internal Server Error</h1></body></html>');
    case 'truncated': {
      const text = JSON.stringify(work());
      return reply.type('application/json').send(text.slice(0, Math.floor(text.length / 2)));
    }
    case 'numbers':
      return reply.send(withNumbers(work()));
    case 'unpadded':
      return reply.send(withoutPadding(work()));
    case undefined:
  }
  if (call.format !== 'xml') return reply.send(work());
  return reply.type('text/xml').send(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml('result', work())}`);
}

function toXml(name: string, value: unknown): string {
  if (Array.isArray(value)) return `<${name}>${value.map((item) => toXml('item', item)).join('')}</${name}>`;
  if (typeof value !== 'object' || value === null) return `<${name}>${escapeXml(String(value))}</${name}>`;
  return `<${name}>${Object.entries(value)
    .map(([key, item]) => toXml(key, item))
    .join('')}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
