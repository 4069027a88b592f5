import { termsOf } from '../text/terms.ts';

/** Words by which a text says that somebody says something, and those that join sentences. */
const REPORTING = `say said tell told ask asked speak mention mentioned note noted noting point pointed emphasise emphasised emphasize
emphasized emphasising emphasizing stress stressed stressing state stated stating add added adding remark remarked highlight highlighted
repeat reiterate reiterated recall recalled express expressed regard regarding regarded concern concerning context moreover further
furthermore likewise similarly subsequently accordingly meanwhile suggest suggested comment commented according statement reads reported
report reporter reporters tass press office pertinent line vein addition response indeed eventually however also particular claim claimed
explain explained describe described announce announced inform informed reply replied declare declared underline underlined underscore
underscored believe believes think thinks course certainly naturally really know knows obviously first finally undoubtedly incidentally`;

/** Words of greeting, thanks and running a meeting: what is left of a sentence without them is its subject. */
const COURTESY = `thank thanks grateful gratitude welcome invite inviting invitation accept accepting glad happy pleased
pleasure delighted honour honor honoured greet greeting greetings dear excellency highness majesty mr mrs ms madam sir ladies gentlemen good afternoon morning
evening night hello goodbye friend friends colleague colleagues see seeing meet meeting met come coming opportunity once again
like want wish please listen hear attention floor word words talk talking discuss discussed discussing discussion detail details
question questions answer fact share opinion view respect respected sincerely heartily best regards luck hospitality hospitable warmth cordial cordially delegation delegations chairperson health prosperity
congratulate congratulated congratulations birthday warm warmly extended applause yes let start everything something thing things lot way especially possible able need make
made take taken taking place give given go going get look held hold well very much many now just`;

/** Words that stand in any sentence of a public speech and tell nothing of its subject. */
const GENERIC = `important importance new time today use part certain certainly possible help great day days long last next start begin
beginning began point understand hope mean means fact positive positively future open past personal personally consider recent recently
following based clear clearly change best better different keep example case cases several find found focus ready far remain remains
show shows significant practical difficult bring particular step steps specific move moving approach try trying progress obvious serious
seriously account sure real common main major key full fully big large small high higher highest low number various set put become order
right necessary term terms respond provide ensure ensuring achieve achieved reach reached order general overall entire whole special
current currently present way ways kind type matter issue issues problem problems work working worked continue continued
continuing continues effort efforts measure measures action actions activity activities active actively result results process level
area areas sphere spheres field fields side sides side people person life world year years month months week weeks century two three four
five second third stage strong strongly strengthen strengthening success successful successfully effective effectively constructive
mutual mutually common joint jointly interest interests interested support supported supporting together within among own always usually
regular regularly happen happening lead leading include including includes involve involved want need needs necessary plan plans planned
planning absolutely extremely primarily simply actually truly never despite due reason reasons aspect aspects extensive comprehensive
dynamic dynamics develop developing developed pay paid 
create creating created build contribute contribution percent per cent
million billion thousand hundred call calls called try status depict depicts accordance remember everyone whole little few full due
latest unfortunately fortunately precisely exactly short shortly nothing evident january february march april june july august september
october november december absolute aware confident prepare prepared allow allows amount scale raise raised turn turned manner act acts acting acted away reality realities
realistic satisfied satisfy satisfaction satisfying intend intends intention direction directions quality expand entire live lives living face
faces facing view views sort instance equal ability able capable extent similar similarly likely seem seems appear appears appeared bear mind
touch chance chances attempt attempts list sum forward ahead near soon true assessment reliable fundamental stand stands standing consideration
return returned complex capacity moment moments occasion beginning example illustrate illustrated show exercise exercised attain proceed
proceeded accomplish accomplished expect expected expects experience existing emerge emerged introduce introduced choose chosen serve serves
run running spend spent send sent receive received receiving leave left rest line lines base care careful simple difficult easy hard
opposite left right correct correctly wrong idea ideas mean concise principled benefit benefits advantage advantages state states president
presidents leader leaders leadership minister ministers prime deputy vice government
head republic federation official visit visits nation nations figure figures exchange exchanging request requests resolve resolved resolving deal deals dealing cover covers end ends ending ended
regarding related connection connected relevant quality`;

/** The stock of diplomacy: words of every talk between states, so that two passages with one of them in common share no subject yet. */
const STOCK = `appreciate appreciated appreciation relation relations relationship cooperation cooperate cooperating interaction interact development country countries 
partner partners bilateral
region regions regional international national agreement agreements agreed potential traditional friendly neighbour neighbours
neighbouring contact contacts maintain maintaining format decision decisions document documents sign signed signing
event events political foreign policy talks 
dialogue agenda task tasks system organisation organisations tie ties
role play plays played playing grow growing
increase increased increasing rise situation principle principles proposal proposals initiative prospect prospects priority priorities commitment committed`;

/** What a word is where it isn't one that tells a subject. */
export type Common = 'reporting' | 'courtesy' | 'generic' | 'stock';

let commonOf: ReadonlyMap<string, Common> | null = null;

/** A year by itself: what else happened in it is no subject in common. */
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a stem is one of reporting, of courtesy or of diplomacy's stock, or `null` where it may tell what a passage is about. */
export function commonness(stem: string): Common | null {
  commonOf ??= new Map([
    ...termsOf(GENERIC).map((term) => [term, 'generic'] as const),
    ...termsOf(STOCK).map((term) => [term, 'stock'] as const),
    ...termsOf(COURTESY).map((term) => [term, 'courtesy'] as const),
    ...termsOf(REPORTING).map((term) => [term, 'reporting'] as const),
  ]);
  return commonOf.get(stem) ?? (YEAR.test(stem) ? 'generic' : null);
}
