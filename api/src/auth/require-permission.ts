import { Permission } from '@hr/contracts';
import { applyDecorators, createParamDecorator, ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import { FastifyRequest } from 'fastify';
import { Actor } from './actor';

export const PERMISSION = Symbol('permission');
export const PUBLIC = Symbol('public');
export const SIGNED_IN = Symbol('signed-in');

export interface ActorRequest extends FastifyRequest {
  actor?: Actor;
}

/** What the route needs. A route that names neither this, nor `SignedIn`, nor `Public` refuses everybody. */
export const RequirePermission = (permission: Permission): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PERMISSION, permission), ApiExtension('x-permission', permission));
/** Any signed-in account, whatever its roles: the own session, the own password, code lists. */
export const SignedIn = (): MethodDecorator & ClassDecorator => SetMetadata(SIGNED_IN, true);
/** Nobody needs to be signed in. */
export const Public = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PUBLIC, true), ApiSecurity({}));

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (!actor) throw new Error('a public route has no actor');
  return actor;
});
