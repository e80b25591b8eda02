import type { FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';

const stops = new WeakMap<Socket, AbortSignal>();

/**
 * Fires when the connection of the one who asked is gone: a run that nobody waits for is not worth its seconds.
 * One signal for each connection, whatever the number of requests it carries.
 */
export function stopOf({ raw: { socket } }: FastifyRequest): AbortSignal {
  const known = stops.get(socket);
  if (known) return known;
  const controller = new AbortController();
  socket.once('close', () => controller.abort());
  stops.set(socket, controller.signal);
  return controller.signal;
}
