import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyContextConfig, FastifyRequest } from 'fastify';

const QUIET = 'quiet';

/**
 * A route below which nothing writes a log line, so that its requests need not be followed (`followRequest`): for what is
 * asked very often and only read. What HTTP itself logs of it carries the request id like every other line.
 */
export const Quiet = (): MethodDecorator => RouteConfig({ [QUIET]: true });

export const isQuiet = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as FastifyContextConfig & { [QUIET]?: true })[QUIET] === true;
