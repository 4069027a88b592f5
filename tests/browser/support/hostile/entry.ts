import { attack } from './attack.ts';
import { search } from './search.ts';
import { heard, setTraps } from './traps.ts';

setTraps();

/** What the test makes the page do. */
export { attack, heard, search };
