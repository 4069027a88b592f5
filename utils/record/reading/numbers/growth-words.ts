/** Verbs of going up or down, in the forms that stand before "by 12 percent". */
export const GROWS =
  /^(?:gr[eo]w|grows|grown|growing|increase[sd]?|increasing|rose|risen|rises?|rising|climb(?:ed|s|ing)?|soar(?:ed|ing)|surged|jumped|expand(?:ed|ing|s)?|up|gained|decrease[sd]?|decreasing|decline[sd]?|declining|fell|fallen|falls?|falling|drop(?:ped|s|ping)?|shrank|shrunk|contract(?:ed|ing)|reduc(?:e|ed|ing)|cut|slumped|plunged|down|improved|plus|minus|add(?:ed|ing)|exceed(?:ed|ing)?|higher|lower|bigger|more|less)$/;

/** Verbs of coming to an amount, and the copula. */
export const AMOUNTS =
  /^(?:exceed(?:ed|s|ing)?|reach(?:ed|es|ing)?|amount(?:ed|s|ing)?|total(?:l?ed|s|l?ing)?|stood|stands|stand|made|makes|make|came|comes|come|constitute[sd]?|hit|hits|topped|surpass(?:ed|es)?|passed|is|was|are|were|be|been|average[ds]?|approach(?:ed|es|ing)?|near(?:s|ed|ing)|remain(?:ed|s)?|cost|costs|costing|equall?ed|equals|ranges?|ranged|accounts?|accounted|accounting|represents?|has|have|had|went|go|goes|saw|showed|shows?|posted|demonstrated|registered|recorded|estimated|valued|put|crossed)$/;

/** Nouns that say that something goes up or down; what does, stands beside them. */
export const GROWTH_NOUN =
  /^(?:growth|increases?|rises?|declines?|decreases?|drops?|falls?|reductions?|surge|jump|contraction|gains?|upturn|downturn|slump)$/;

/** Nouns that only measure: "the volume of trade" is about trade. */
export const MEASURE_NOUN =
  /^(?:volume|volumes|number|numbers|share|amount|level|levels|rate|rates|total|value|size|proportion|percentage|cost|sum|pace|quantity|figure|figures|index|scale|scope|output)$/;

/** What may stand between a verb and its subject, or a verb and its number. */
export const LIGHT =
  /^(?:has|have|had|will|would|can|could|may|might|should|is|was|are|were|be|been|being|already|also|still|now|today|not|even|only|by|to|at|up|down|of|for|a|an|the|record|again|almost|actually|currently|it|just|steadily|around|about|as|much|many|from|another|same|average|on|total|their|its|our|all-time|high|historic|or|further|i|believe|think|say|would|over|under|above|below|more|less|than|nearly|approximately|almost|some|least|roughly|and|little|bit)$/;
