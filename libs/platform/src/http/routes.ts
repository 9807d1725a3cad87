import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access.js';

export interface RouteAccess {
  method: string;
  path: string;
  handler: string;
  access: Access | undefined;
}

/** Every route of the application with its access; refuses to boot when one has none. */
@Injectable()
export class RouteList implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.all().filter((route) => !route.access);
    if (open.length === 0) return;
    const list = open.map((route) => `${route.method} ${route.path} (${route.handler})`).join(', ');
    throw new Error(`These routes have no access rule: ${list}. Add @Public(), @SignedIn() or @RequirePermission().`);
  }

  all(): RouteAccess[] {
    return this.discovery.getControllers().flatMap((wrapper) => {
      const type = wrapper.metatype;
      if (typeof type !== 'function') return [];
      const prototype = type.prototype as object;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => this.routesOf(type, prototype, name));
    });
  }

  private routesOf(type: NonNullable<unknown>, prototype: object, name: string): RouteAccess[] {
    const handler = (prototype as Record<string, (...args: unknown[]) => unknown>)[name];
    if (!handler) return [];
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const prefixes = [Reflect.getMetadata(PATH_METADATA, type) as string | string[]].flat();
    const paths = [Reflect.getMetadata(PATH_METADATA, handler) as string | string[]].flat();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, type as () => void]);
    return prefixes.flatMap((prefix) =>
      paths.map((path) => ({
        method: RequestMethod[method],
        path: `/${[prefix, path]
          .map((part) => part.replace(/^\/|\/$/g, ''))
          .filter(Boolean)
          .join('/')}`,
        handler: `${(type as { name: string }).name}.${name}`,
        access,
      })),
    );
  }
}
