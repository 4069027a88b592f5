import { termsOf } from '../text/terms.ts';

/**
 * Fields that states speak of, each with words that belong to one of them only: what two passages on one field have in common where
 * they share no word. Words that say how relations are, or that stand in any field, belong to none.
 */
const FIELDS = [
  // Wars and disputes, and what is done about them.
  `conflict conflicts war wars warfare clash clashes incident incidents casualty casualties killed dispute disputes disputed escalation
escalate escalated hostilities ceasefire truce armistice fighting shelling tense tension tensions stabilise stabilised stabilize stabilized
stabilisation stabilization stable calming calm peacekeeper peacekeepers peacekeeping skirmish skirmishes aggravation settlement
demarcation delimitation normalisation normalise normalization normalize bloodshed standoff prisoners refugees attack attacks attacked shooting invade invaded
invasion offensive`,
  // Ways of people and goods.
  `transport transportation transit corridor corridors route routes railway railways rail road roads highway highways motorway motorways
logistics unblock unblocking reopen reopening shipping freight cargo airport airports airline airlines flights seaport ports bridge bridges
aviation aircraft airplane airplanes`,
  // Buying, selling and what it is paid with.
  `trade trading turnover commerce commercial export exports economic economy invest investing investment investments investor investors
business businesses company companies enterprise enterprises industrial industry industries customs tariff tariffs currency currencies bank banks banking
market markets sale sales entrepreneur entrepreneurs gdp procurement`,
  `energy oil gas nuclear electricity hydrocarbon hydrocarbons pipeline pipelines fuel coal petroleum refinery reactor hydropower
hydroelectric uranium gasification`,
  // Learning, language and culture.
  `humanitarian culture cultural language languages school schools schoolchildren pupil pupils student students university universities
teach teaching teacher teachers tuition education educational youth young theatre museum museums art arts literature academy scholarship scholarships`,
  `vaccine vaccines vaccination vaccinated vaccinate coronavirus epidemic pandemic covid infection infections virus hospital hospitals
patients doctors medical medicine medicines healthcare`,
  // What somebody does for others.
  `role play played playing plays mediation mediator mediate mediating contribution contributions
assistance assist assisted`,
  // Speaking with one another.
  `contact contacts dialogue telephone phone phoned`,
  `agriculture agricultural harvest grain wheat farmers farming fertiliser fertilisers fertilizer fertilizers crops food foodstuffs livestock`,
  `army troops weapons weapon arms armed missile missiles nato armament armaments airspace manoeuvres deployment contingent contingents
military defence defense exercises drills servicemen`,
  `terrorist terrorists terrorism terror militants extremism extremists bandits coup riots masterminds aggression radical`,
  `inflation unemployment wages salaries pension pensions budget budgetary mortgage mortgages loans lending income incomes prices`,
  // What states do to one another's trade.
  `sanction sanctions restriction restrictions embargo blockade`,
  `tourism tourist tourists tourisms holidaymakers resort resorts charter visa visas hotels`,
  `space cosmonaut cosmonauts cosmodrome astronaut astronauts satellite satellites orbit orbital rocket spacecraft spaceport`,
  // Past wars, and how they are remembered.
  `memory memorial memorials monument monuments veterans victory nazi nazis nazism fascist fascists fascism liberation liberated
siege holocaust remembrance heroes wreath`,
  `church churches orthodox patriarch patriarchate muslim muslims islam religious religion religions mosque clergy christian christians`,
  `court courts sentenced pardon pardoned pardoning convicted convict arrest arrested detained trial imprisonment custody`,
  `election elections electoral referendum constitution constitutional voters turnout ballot parliament parliaments parliamentary`,
  `migrant migrants migration`,
  `sport sports sporting olympic olympics athletes championship football`,
  `climate emissions environmental ecology ecological carbon`,
  `technology technologies technological science sciences scientific scientists research innovation innovations innovative digital`,
  // Bodies of two or more states that work on what their leaders agree.
  `commission commissions intergovernmental`,
  `integration eurasian union`,
  `earthquake flood floods wildfires disaster accident crash rescuers evacuation condolences tragedy`,
  `construction construct constructing builders housing`,
] as const;

let fieldOfStem: ReadonlyMap<string, number> | null = null;

/** The field that a stem belongs to, by its number, or `null`. Built at first use. */
export function fieldOf(stem: string): number | null {
  fieldOfStem ??= new Map(FIELDS.flatMap((words, field) => termsOf(words).map((term) => [term, field] as const)));
  return fieldOfStem.get(stem) ?? null;
}
