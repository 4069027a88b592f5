import type { Reading } from '../model/reading.ts';

/** What each stage of `read` finds when its turn comes: the reading so far. */
export type Begun = Pick<Reading, 'article' | 'text' | 'published' | 'place' | 'turns' | 'met' | 'sentences'>;
export type Named = Begun & Pick<Reading, 'names'>;
export type Voiced = Named & Pick<Reading, 'voices'>;
export type Dated = Voiced & Pick<Reading, 'dates'>;
export type Placed = Dated & Pick<Reading, 'kind' | 'event' | 'meeting'>;
export type Agreed = Placed & Pick<Reading, 'agreements'>;
export type Gathered = Agreed & Pick<Reading, 'meetings'>;
export type Counted = Gathered & Pick<Reading, 'quantities'>;
