import type { ChildProcess } from 'node:child_process';

export interface Product {
  readonly child: ChildProcess;
  readonly address: string;
}
export const PASSWORD: string;
export function launchProduct(wish: {
  readonly folder: string;
  readonly people: number;
  readonly log: string;
}): Promise<Product>;
export function killProduct(product: Product, folder: string): Promise<void>;
