import { httpResource, HttpResourceRef } from '@angular/common/http';
import type { CodeList } from '@hr/contracts';

/** The sections of a position description, in their order: data of the register. Call it where one may inject. */
export const positionSections = (): HttpResourceRef<CodeList | undefined> =>
  httpResource<CodeList>(() => '/api/codes/position_sections');
