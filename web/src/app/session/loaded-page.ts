import { Service } from '@angular/core';

/** The page with all that it keeps in memory. */
@Service()
export class LoadedPage {
  /** Nothing of before is left but what the browser keeps for this machine. @param path of our own */
  loadAnew(path: string): void {
    location.assign(path);
  }
}
