/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  export interface Result {
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly duration: number;
    readonly '2xx': number;
    readonly latency: { readonly p50: number; readonly p99: number };
  }
  export interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds; without effect where there is an amount. */
    readonly duration?: number;
    /** Requests in all. */
    readonly amount?: number;
    /** Seconds until a request counts as lost. */
    readonly timeout?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly requests?: readonly { setupRequest(request: object): object }[];
  }
  export default function autocannon(options: Options): Promise<Result>;
}
