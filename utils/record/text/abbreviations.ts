const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words, folded, whose full stop never ends a sentence: a name or a number follows. */
export const BEFORE_NAMES: ReadonlySet<string> = set(
  `mr mrs ms dr prof gen col lt capt sgt maj adm rev fr hon gov sen rep amb messrs mx st mt ft vs v cf viz eg ie
ул пл пр просп наб им проф акад доц ген полк см ср стр св тов гос`,
);

/** Words, folded, whose full stop ends no sentence before a figure. */
export const BEFORE_FIGURES: ReadonlySet<string> = set(
  'no nos art arts par para ch sec p pp vol fig jan feb mar apr jun jul aug sep sept oct nov dec approx ca c ст п пп гл рис табл ок N',
);

/** Words, folded, that may end a sentence or not: what follows must look like a beginning. */
export const EITHER: ReadonlySet<string> = set(
  'inc ltd co corp bros dept univ jr sr al est etc a.m p.m u.s u.k u.n e.u u.s.s.r u.a.e d.c ph.d i.e e.g a.d b.c г гг в вв млн млрд трлн тыс руб долл коп чел т.е т.д т.п др пр н.э обл р',
);

/** Words, folded, that begin sentences and hardly ever go on after an abbreviation. */
export const BEGINNERS: ReadonlySet<string> = set(
  `the a an this that these those he she it we they i you in on at as by for from with after before but and so if when while
there here however moreover therefore our his her its their my your all both no not yes now then today also another
это этот эта эти он она оно они мы вы я на по при но а и если когда после до для так также как кроме однако поэтому
наш наша наши его её их все сегодня там здесь тогда`,
);
