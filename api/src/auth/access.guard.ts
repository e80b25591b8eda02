import { Permission } from '@hr/contracts';
import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../platform/problem';
import { AccountReader } from './account-reader';
import { actorOf } from './actor';
import { ActorRequest, PERMISSION, PUBLIC, SIGNED_IN } from './require-permission';
import { hashToken, SESSION_COOKIE } from './session-token';

/** The one global guard: other sites out, then the session, then the permission that the route names; deny by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: AccountReader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const of = <T>(key: symbol): T | undefined =>
      this.reflector.getAllAndOverride<T>(key, [context.getHandler(), context.getClass()]);
    refuseOtherSites(request);
    if (of<boolean>(PUBLIC)) return true;
    const token = request.cookies[SESSION_COOKIE];
    const account = token ? await this.accounts.read(hashToken(token)) : null;
    if (!account) throw new Problem('signed-out', 'Bạn chưa đăng nhập hoặc phiên làm việc đã kết thúc.');
    const needed = of<Permission>(PERMISSION) ?? null;
    if (needed ? !account.permissions.has(needed) : !of<boolean>(SIGNED_IN)) {
      throw new Problem('forbidden', 'Tài khoản của bạn không có quyền làm việc này.');
    }
    if (needed && account.mustChangePassword) {
      throw new Problem('forbidden', 'Hãy đổi mật khẩu được cấp lần đầu trước khi làm việc.');
    }
    request.actor = actorOf(account, String(request.id), needed);
    return true;
  }
}

/**
 * A browser tells where a request was started. The cookie is same-site already; this also refuses what a sibling host
 * or an old browser would let through. Programs other than browsers send neither header.
 */
function refuseOtherSites(request: ActorRequest): void {
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const isForeignOrigin = origin !== undefined && origin !== 'null' && hostOf(origin) !== request.host;
  const isForeign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') || isForeignOrigin || origin === 'null';
  // A link from a mail or a portal may open a page, and a page reads nothing by itself.
  if (isForeign && !(request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate')) {
    throw new Problem('forbidden', 'Yêu cầu đến từ một trang khác nên bị từ chối.');
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
