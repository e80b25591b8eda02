import { x } from './platform/config';
import * as d from '@hr/domain';
console.warn(x, d);
