import { termsOf } from '../text/terms.ts';

/** Words by which a text says that somebody says something, and those that join sentences. */
const REPORTING = `say said tell told ask asked speak mention mentioned note noted noting point pointed emphasise emphasised emphasize
emphasized emphasising emphasizing stress stressed stressing state stated stating add added adding remark remarked highlight highlighted
repeat reiterate reiterated recall recalled express expressed regard regarding regarded concern concerning context moreover further
furthermore likewise similarly subsequently accordingly meanwhile suggest suggested comment commented according statement reads reported
report reporter reporters tass press office pertinent line vein addition response indeed eventually however also particular claim claimed
explain explained describe described announce announced inform informed reply replied declare declared underline underlined underscore
underscored believe believes think thinks course certainly naturally really know knows obviously first finally`;

/** Words of greeting, thanks and running a meeting: what is left of a sentence without them is its subject. */
const COURTESY = `thank thanks grateful gratitude welcome invite inviting invitation accept accepting glad happy pleased
pleasure delighted honour honor honoured greet greeting greetings dear mr mrs ms madam sir ladies gentlemen good afternoon morning
evening night hello goodbye friend friends colleague colleagues see seeing meet meeting met come coming opportunity once again
like want wish please listen hear attention floor word words talk talking discuss discussed discussing discussion detail details
question questions answer fact share opinion view respect respected sincerely heartily best regards luck health prosperity
congratulate congratulations applause yes let start everything something thing things lot way especially possible able need make
made take taken taking place give given go going get look held hold well very much many now just`;

/** The stock of diplomacy: words that stand in every talk between states, so that two passages with them in common share no subject yet. */
const STOCK = `relation relations relationship cooperation cooperate cooperating interaction interact develop developing development
developed country countries state states president presidents leader leaders leadership minister ministers government head partner
partners partnership issue issues matter problem problems important importance bilateral multilateral mutual mutually interest
interests interested region regional international area areas sphere field level work working continue continued continuing support
supported strengthen strengthening positive positively great greater new joint jointly together today year years time people effort
efforts role situation position process result results significant main major special various different number part side sides agenda
visit official agreement agreements reach reached world potential future success successful successfully dynamic dynamics active
actively activity constructive strategic traditional friendly neighbour neighbours neighbouring high highest higher key serious effective
effectively measure measures task tasks project projects plan plans progress step steps specific general overall real believe ready
achieve achieved implement implementation implementing ensure ensuring create creating build building contact contacts maintain
maintaining regular regularly nation nations national action actions form format approach decision decisions common current
currently present last next month months week day days long recent recently pay paid document documents sign signed signing
event events increase increased term terms use used help hope lead leading include including show want open close closely public
political politics economic economy trade million billion percent per cent quite several within among toward towards way find
begin began end move moving set put keep bring become became mean means large big small clear full fully`;

type Common = 'reporting' | 'courtesy' | 'stock';

let commonOf: ReadonlyMap<string, Common> | null = null;

/** Whether a stem is one of reporting, of courtesy or of diplomacy's stock, or `null` where it may tell what a passage is about. */
export function commonness(stem: string): Common | null {
  commonOf ??= new Map([
    ...termsOf(STOCK).map((term) => [term, 'stock'] as const),
    ...termsOf(COURTESY).map((term) => [term, 'courtesy'] as const),
    ...termsOf(REPORTING).map((term) => [term, 'reporting'] as const),
  ]);
  return commonOf.get(stem) ?? null;
}
