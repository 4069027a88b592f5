import { termsOf } from '../text/terms.ts';

/**
 * Words that stand in speeches on any affair of state: each narrows a subject down where others go with it, and none makes one. That
 * they are common can't be seen from a small record, in which every other word stands once.
 */
const BROAD = `message economic economy implement implementation implementing project projects participate participation participants protect
protection service services representative representatives programme programmes program programs establish established establishing establishment
member members promote promoting promotion improve improving improvement goal goals business businesses close closely address addressing sector
sectors professional professionals centre centres center centers condition conditions global globally world worldwide law laws complete completed
partnership executive challenge challenges stability stable stabilise stabilize launch launched launching power powers modern modernisation require
required requirement requirements equipment advanced advance advances assistance assist instruction instructions instructed generation
generations agency agencies fight fighting perform performance value values demand demands preserve preserving coordinate coordinated coordination
community communities manage managed management managing fulfil fulfill fulfilled fulfilling solution solutions solve solving domestic peace
peaceful peacefully group groups facility facilities team teams legal legally draft drafted drafting central ago mark marked marking adopt adopted
resource resources society attend attended institution institutions guarantee guarantees guaranteed integration period periods unique
fund funds funding party parties forum director human humanitarian consistent consistently foundation prevent preventing control controlled
range technical review reviewed design designed name names local top objective objectives expert experts offer offered history historic historical
previous previously basis determine determined chief rate rates guest guests conduct conducted threat threats mechanism mechanisms across collective
standard standards reduce reduced reducing beneficial indicator indicators feel feeling feelings cause caused link linked links monitor monitoring
join joined form formed forms reaffirm reaffirmed dedicated dedication crisis communication communications efficiency efficient efficiently
single free freely aim aimed aims overcome refer referring reference consequence consequences depend depends approve approved approval
sustainable purpose purposes body bodies essential essentially engage engaged available risk risks ongoing substantial substantially record
records separate rule rules home total totally constant constantly volume volumes attract attractive confirm confirmed apply applies application
counter outstanding permanent access early earlier later sense stop stopped stopping restore restored restoring restoration
reinstate reinstatement pass passed mission deep deepen deepening platform framework huge enhance enhancing subject subjects wide widely knowledge
stay staying demonstrate demonstrated demonstrates package movement movements broad broadly impressive affair affairs quick quickly date dates six
seven eight nine ten dozen hundreds thousands ground grounds skill skills deliver delivered impact impacts hand hands doubt doubts trend trends half
enough remind creation convinced underway old age structure structures deserve deserves definite definitely least less decide decided post become
becoming critical critically circumstance circumstances immediate immediately component components target targets targeted administrative
popular popularity adjust adjusted trust schedule track draw drawing gain gained affect affected safe safely pressure outline outlined throughout
excellent possible impossible yesterday strive striving procedure procedures annual annually intensive spirit external atmosphere crucial basic
difficulty difficulties boost boosting individual individuals love lower entity entities obligation obligations probably worth fair fairly spread
honest enable enabled enabling prompt promptly compare compared exceptional round submit submitted conclusion conclusions conclude concluded
encourage encouraging wonderful method methods factor factors late lately firm firmly seek seeking dangerous danger strategy
strategic average prove proved department departments ministry ministries update updated item items topic topics vital pursue diverse diversity
diversified tool tools model charge sometimes balance balanced facilitate proper properly proactive substantive proud tremendous ambitious behind
consolidate consolidated locate located appropriate solid pace desire numerous unprecedented enter entering outcome rely relying meaningful rapid
rapidly favourable mass heavy former reflect reflected limit limited correspond corresponding avoid functioning function element elements enormous
gradual gradually heart mostly influence unity upcoming invariably alone obtain notably fine lack presence forget regardless instead strict
strictly speed surprising urgent replace estimate estimates shift shifting tangible search finish finished attitude path branch branches
concept option options accelerate accelerated unify unified ultimate ultimately pose poses series contrary notice noticed core display worry
worried concerned convenient struggle push original undertaking undertakings extraordinary amid primary persistent persistently
alternative deepening whereas prominent bit phase daily fill filled willing willingness maximum break arise arising emphasis choice closer
dramatically tense serious sensitive coordinated illustrate evidence symbolic friendship traditionally backdrop graphic proof build-up
communities collaboration vast mutually acceptable effect effects precise precisely headway fruitful landmark certain specifically responsible
responsibility responsibilities interested timely sum summed thorough thoroughly reason capability capabilities endless endlessly
pattern patterns unlike exaggeration bulk citizen citizens social socially define defined definition accumulate accumulated lift lifted barrier barriers
uninterrupted operate operating operation operations environment environments constituent requirement thoroughly job jobs tradition pre regard like-minded committee committees board boards
investigative trustees thing specialist specialists
strong stronger surprise surprises surprised surprising surprisingly unconditional unconditionally momentum impetus honest
honestly frank frankly win winning slip tongue`;

let broad: ReadonlySet<string> | null = null;

/** Whether a stem is a word of public affairs in general, which alone makes no subject. */
export function isBroad(stem: string): boolean {
  broad ??= new Set(termsOf(BROAD));
  return broad.has(stem);
}

/** What speakers say of relations as such: sentences with no other words in common are alike at every meeting. */
const RELATIONS =
  'relation relations relationship relationships tie ties cooperation cooperate cooperating interaction interact partnership';

/** And what goes with it. */
const OF_RELATIONS = `development develop developing developed country countries partner partners bilateral region regions regional
international national situation situations political policy contact contacts dialogue prospect prospects potential traditional friendly
neighbour neighbours neighbouring agenda talks event events sign signed signing document documents`;

let relations: ReadonlySet<string> | null = null;
let ofRelations: ReadonlySet<string> | null = null;

/** Whether a stem means relations between whichever countries. */
export function isRelation(stem: string): boolean {
  relations ??= new Set(termsOf(RELATIONS));
  return relations.has(stem);
}

/** Whether a stem is one by which the state of relations is spoken of. */
export function isOfRelations(stem: string): boolean {
  ofRelations ??= new Set(termsOf(OF_RELATIONS));
  return isRelation(stem) || ofRelations.has(stem);
}
