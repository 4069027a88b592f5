import type { StepKind } from '../model/reading.ts';
import { pattern } from '../text/pattern.ts';

/** Words before an agreement in its sentence, its own words, and those after it. */
export type Surroundings = { readonly before: string; readonly inside: string; readonly after: string };

type Rule = {
  readonly step: StepKind;
  readonly before?: RegExp;
  readonly inside?: RegExp;
  readonly after?: RegExp;
};

/*
 * The first rule that fits tells the step; so what undoes another stands before it: "refuses to implement" before "implement",
 * "will sign" before "sign". Words before an agreement count up to its verb, so those patterns end near it.
 */
const RULES: readonly Rule[] = [
  {
    step: 'disputed',
    before: pattern(
      String.raw`\b(?:violat(?:e[sd]?|ing|ors?)|violations? of|breach\p{L}*|refus\p{L}+ to|refusal to|unwilling\p{L}* to|reluctan\p{L}+ to|fail(?:s|ed|ure|ing)? to|(?:not|never|n[’']t|without) (?:been )?(?:fully |strictly |properly )?(?:implement|fulfil|comply|complied|observ|honou?r|adher|abid)\p{L}*|(?:not|never|n[’']t) (?:intend|want|plan|wish|going|able|willing|ready) to|neither \p{L}+ (?:implement|fulfil|compl|observ)\p{L}*|renounc\p{L}+|dismantl\p{L}+|non-?compliance|non-?implementation|lack of progress (?:in|on|towards?)|sabotag\p{L}+|derail\p{L}*|subver\p{L}+|undermin\p{L}+|withdr[ae]w\p{L}*|pull(?:ed|ing)? out|quit(?:s|ting)?|terminat\p{L}+|denounc\p{L}+|destroy\p{L}*|torpedo\p{L}*|abandon\p{L}*|ignor\p{L}+|disregard\p{L}*|reneg\p{L}+|reject\p{L}*|suspend\p{L}*|contradict\p{L}*|contrary to|contraven\p{L}+|in defiance of|counter to|(?:tear(?:s|ing)?|tore|torn) up|scrap(?:s|ped|ping)|cancel\p{L}*|walk(?:s|ed|ing)? (?:out|away)|deviat\p{L}+|non-?observance)\b.{0,90}$|(?<!\p{L})(?:наруш|отказ|срыва|не выполн|не соблюда|вышл|денонс)\p{L}*.{0,60}$`,
      'iu',
    ),
    after: pattern(
      String.raw`^[^,;]{0,40}\b(?:(?:is|are|was|were) (?:now |already |long |effectively )*dead|no longer exists?|(?:do|does) not exist|(?:is|are) (?:unravelling|falling apart|collapsing|in jeopardy)|(?:is|are|was|were|being|been) (?:being )?(?:\p{L}+ly )?(?:violated|sabotaged|breached|broken|ignored|terminated|suspended|torpedoed|disrupted|undermined|destroyed|dismantled|denounced|abandoned|cancelled)|(?:not|never) (?:being |been )?(?:fully |properly |completely |yet )*(?:implemented|fulfilled|observed|honou?red|respected|complied with))\b`,
      'iu',
    ),
  },
  {
    step: 'in force',
    before: /\b(?:entry into force|effective date|entered into force)\b.{0,40}$/iu,
    after: pattern(
      String.raw`^.{0,90}\b(?:(?:enter|came|comes|come|entered|enters|go|goes|went)\s(?:in)?to (?:legal )?(?:force|effect)|took effect|takes? (?:effect|force)|(?:is|are|was|remains?|has been) (?:already |now |still )?in (?:force|effect)|became effective)\b|вступ\p{L}+ в силу`,
      'iu',
    ),
  },
  {
    step: 'reported',
    before: pattern(
      String.raw`\b(?:discuss\p{L}*|inform\p{L}*|brief\p{L}*|exchanged? (?:of )?views|talk\p{L}* about|considered|reviewed|examin\p{L}+|analys\p{L}+|look\p{L}* at|attention (?:\p{L}+ ){0,3}to|spoke (?:of|about)|touched (?:up)?on|focus\p{L}* on|address\p{L}*|views on|issues? of|regard to|concerning|обсу\p{L}+|рассмотр\p{L}+)\b(?!.*\bsteps (?:\p{L}+ )?taken\b).{0,60}\b(?:implement\p{L}*|fulfil\p{L}*|execution|compliance|observance|progress|реализаци\p{L}+|выполнени\p{L}+)\b.{0,60}$`,
      'iu',
    ),
  },
  {
    // What would be, were it kept, isn't said to be kept.
    step: 'reported',
    before: /\b(?:if|unless|until|once|whether)(?: the| these| this)?\s*$/iu,
  },
  {
    // What was not signed is only spoken of.
    step: 'reported',
    before:
      /\b(?:(?:not|never|n[’']t|without)(?! only)|prevent\p{L}*|fail\p{L}* to)\b[^,;]{0,30}\b(?:sign(?:ed|ing)?|adopt(?:ed|ing)?|conclud(?:e|ed|ing))\b[^,;]{0,40}$/iu,
    after:
      /^,?[^,;]{0,30}\b(?:fail\p{L}* to be|(?:not|never) (?:yet )?(?:be |been )?)\s?(?:signed|adopted|concluded)\b/iu,
  },
  {
    step: 'announced',
    before: pattern(
      String.raw`(?:\b(?:will|shall|to(?<!\b(?:was|were) (?:very |so |also )?(?:important|necessary|right|good|wise|possible|able|crucial|vital|essential) to|(?<=\bfirst [^,;]{0,30})to)|would|can|could|may|should|must|about to|ready for|ready to|hopes? (?:to|for)|expects? to|before|prior to|ahead of|eve of|prepar\p{L}+ (?:for|to)|toward\p{L}*|(?:are|is|am|be)(?: now| today| also)?)\s(?:also |jointly |soon |then |be |the |its )*(?:sign|signing|adopt|adopting|conclude|concluding|initial|initialling|conclusion|adoption)(?: of)?|\b(?:talks (?:on|to)|negotiations (?:on|to)|underway to|possibility of|prospects? (?:of|for)|pending|propos\p{L}+(?: to)?|suggest\p{L}*|proposal (?:on|to)|decision (?:on|to)|consider\p{L}*|explor\p{L}+|expect\p{L}*|plan\p{L}*|ready|readiness)\s(?:for |to )?(?:the )?(?:sign|signing|conclude|concluding|conclusion|adopt|adopting)(?: of)?|\b(?:talks|negotiat\p{L}+|work|working|consultations|drafting|drafted|draft|prepar(?:e|es|ed|ing|ations?)|finali[sz](?:e|ing))(?: (?:on|of|for))?)(?:\s(?:(?:up )?(?:such|an?|the|our|this|that|several|new|final|joint|preferential|temporary|full-fledged|important|historic|vital|key|comprehensive|package of|number of|of|also|draft)))*\s$|\b(?:will|to) be (?:signed|adopted|concluded)\b.{0,60}$|\b(?:intention|intend\p{L}*|aim\p{L}*|plan\p{L}*|agreed|hop\p{L}+) to\b[^.;]{0,60}\b(?:sign|adopt|conclude)\s(?:an?\s|the\s)?$|\b(?:will|to(?<!\b(?:was|were) (?:very |so |also )?(?:important|necessary|right|good|wise|possible|able|crucial|vital|essential) to|(?<=\bfirst [^,;]{0,30})to)|shall|let us|that we|suggest|propose) (?:also |jointly )?(?:sign|signing|adopt|adopting|approve|approving|conclude|result in the (?:signing|adoption))\b[^.;]{0,90}$|(?<!\p{L})(?:подпишем|подпишут|подписать|будет подписан\p{L}*).{0,40}$`,
      'iu',
    ),
    after:
      /^.{0,60}\b(?:(?:will|would|must|should|can|could|may) (?:also |soon |then )?be (?:signed|adopted|concluded|approved|initialled|finali[sz]ed)|(?:proposed|submitted|prepared|put forward) for (?:\p{L}+ )?(?:approval|adoption|signing|signature)|(?:is|are) (?:to be|being|ready to be|ready for|expected to be|due to be|planned to be|scheduled (?:for|to be)|nearing|close to)\s(?:its |the )?(?:final )?(?:signed|signing|adopted|execution|completion|conclusion)|(?:is|are) (?:now )?(?:close to|nearing|ready for) (?:its |the )?(?:final )?(?:signing|completion|conclusion)|due to be signed|document to be signed|that we (?:will|are going to|are about to) (?:sign|adopt)|(?:was|is) scheduled (?:for|to be)|(?:(?:is|are) (?:now |currently |also )?(?:being (?:drafted|prepared|negotiated|finali[sz]ed|drawn up|worked out)|under (?:preparation|negotiation))|(?:has|have) been (?:drafted|prepared)))\b/iu,
  },
  {
    step: 'carried out',
    before: pattern(
      String.raw`\bin accordance with (?:Article|Paragraph) \d+ of (?:the )?$|\bin (?:full|strict) (?:compliance|accordance|conformity) with (?:[^,;]{0,40} of )?(?:the )?$|\b(?:ha(?:s|ve|d) (?:already |fully |strictly |consistently |always |been )*(?:fulfil\p{L}*|implement\p{L}*|complied|complying|observ\p{L}*|honou?red|carried out|delivered)|(?:is|was|are|were) in (?:full |strict )?compliance with|(?:is|are|was|were|[’'](?:re|m)) (?:now |already |being |\p{L}+ly )*(?:implement\p{L}+|fulfill?ed|fulfilling|carried out|carrying out|complying|observing|honou?ring|respecting)|(?:meets?|met|honou?rs?|fulfil\p{L}*) (?:all )?(?:of )?(?:our|its|their|the) (?:\p{L}+ )?(?:commitments|obligations)|(?:continu\p{L}+|beg[aiu]n|start(?:ed|ing)?) (?:to )?(?:implement|fulfil|comply|observe)(?:ing)?|(?:progress (?:made )?in|successful\p{L}*|thanks to(?: the)?|as (?:part|a result) of(?: the)?) (?:implement|fulfil)\p{L}*|implement(?:s|ed)|fulfill?ed|(?<!\b(?:to|must|should|will|can|could|may|would|not|shall|and)\s)(?:carry|carries) out|(?:work\p{L}* (?:\p{L}+ )?(?:to|on(?: the)?)|steps (?:\p{L}+ )?taken to|thank\p{L}*(?: \p{L}+){0,3} for) (?:implement|fulfil)\p{L}*)\b.{0,80}$|(?<!\p{L})(?:выполня|реализу|выполнил|соблюда)\p{L}*.{0,60}$`,
      'iu',
    ),
    after: pattern(
      String.raw`^(?:(?!\b(?:must|should|needs?|ensur\p{L}+|if|until|once|whether)\b).){0,60}(?:\bjust as we have\b|\b(?:is|are|was|were|has been|have been) (?:\p{L}+ly )?(?:being )?(?:\p{L}+ly )?(?:implemented|fulfill?ed|carried out|observed|realised|respected|honou?red|complied with)\b|\bworks? well\b|\bcontinues? to be (?:implemented|observed|fulfilled)\b|\b(?:is|are) (?:\p{L}+ly )?(?:under ?way|proceeding|progressing|advancing|on (?:track|schedule))\b|(?<!\p{L})(?:выполня|соблюда|реализу)(?:ется|ются))`,
      'iu',
    ),
  },
  {
    step: 'reaffirmed',
    before: pattern(
      String.raw`(?:\b(?:commit(?:ted|ments?)(?! under)|adher\p{L}+|stick\p{L}* to|without (?:the )?(?:\p{L}+ )?(?:implementation|fulfilment|observance) of|(?:must|should|need to|have to) (?:\p{L}+ly )?follow|supportive of|(?:do|doing) (?:all|everything|(?:its|our|their) (?:best|utmost)).{0,40}\b(?:sav|keep|preserv|maintain)\p{L}*|reaffirm\p{L}*|confirm\p{L}*(?! in\b)|stands? by|attach\p{L}* (?:\p{L}+ )?(?:importance|significance) to|abid\p{L}+ by|compliance|comply with|faithful|alternative to|loyal\p{L}* to)|\b(?:importan\p{L}+|vital|crucial|priority|priorities|urg(?:ed?|ing)|need(?:s|ed)?|necess\p{L}+|must|should|essential|intend\p{L}*|determin\p{L}+|insist\p{L}* on|advocat\p{L}+|favou?r\p{L}*|readiness|ready|support\p{L}*|call\p{L}* for|will(?= (?:also |\p{L}+ly |continue to )*(?:implement|fulfil|observe|comply|honou?r)))(?![\p{L}]).{0,90}\b(?:implement\p{L}*|fulfil\p{L}*|compl(?:y|iance)|observ(?:e[sd]?|ing|ance)|honou?r\p{L}*|respect(?!\p{L}*ive| to)\p{L}*|carry\p{L}* out|execut(?:e|ing|ion)|preserv\p{L}+)|(?<!\p{L})(?:привержен|подтверд|важност|необходим)\p{L}*)(?![\p{L}])(?!.*\b(?:to|and|ha(?:s|ve|d)|was|were|already|also)\s(?:also |already |just )?(?:sign|conclud|adopt)).{0,90}$|\b(?:(?:express\p{L}*|voic\p{L}+|gave) (?:\p{L}+ )?support for|supports?|supported|supporting|welcom\p{L}+)(?:\s\p{L}+){0,2}\s$`,
      'iu',
    ),
    after:
      /^[^,;]{0,40}\b(?:ha(?:s|ve) no alternative|no alternative to|will be (?:\p{L}+ly )?(?:implemented|fulfill?ed|observed|honou?red)|remains? (?:\p{L}+ly )?(?:relevant|valid|in demand|the (?:\p{L}+ )?(?:basis|foundation|cornerstone)))\b|^[^;]{0,90}\b(?:(?:must|should|needs? to|ha(?:s|ve) to) be|(?:must|should|ensur\p{L}+|necessary|important|make sure)\b[^;]{0,40}\b(?:is|are|be)) (?:\p{L}+ly )?(?:implement|fulfil|observ|respect|honou?r|complied|carried|preserv|adhered|followed|upheld|kept)/iu,
  },
  {
    step: 'signed',
    before: pattern(
      String.raw`\b(?:signed|sealed(?! in)|adopted|approved(?! by| in)|concluded|initialled|exchanged|signing|adopting|adoption of|signature of|conclusion of|(?:was|were) (?:very |so |also )?(?:important|necessary|right|good|wise|possible|able|crucial|vital|essential) to (?:sign|adopt|conclude)|first\b[^,;]{0,30}? to (?:sign|adopt|conclude)|(?:sign|signing) and|(?:made|issued|released) (?:also )?a(?= joint|\s$))\b(?!.{0,60}\b(?:law|decree|executive order|ratif\p{L}+|implementing|implementation|fulfilling)\b).{0,90}$|(?<!\p{L})подпис(?:ал|ан)\p{L}*.{0,60}$`,
      'iu',
    ),
    inside: /\b(?:signed|concluded|adopted)\b|подписанн/iu,
    after: pattern(
      String.raw`^.{0,90}\b(?:(?:was|were|has been|have been|had been|is|been) (?:also |officially |successfully )?(?:signed|adopted|approved|concluded|sealed|passed(?= (?:in|on)\b))|(?:that|which) (?:\p{L}+ ){1,7}?(?:signed|adopted|concluded))\b|^,? (?:we|they) (?:have )?(?:also |just )*(?:signed|adopted|concluded)\b|^,? (?:(?:just|recently|back) )?(?:signed|adopted|concluded) (?:in|on|by|between|with|at|today|yesterday|here|after|following|during|this|last|earlier|previously)\b|подписан`,
      'iu',
    ),
  },
];

/** What the words around an agreement say became of it; `reported` where they only speak of it. */
export function stepOf({ before, inside, after }: Surroundings): StepKind {
  const near = before.slice(-REACH);
  const found = RULES.find(
    (rule) => rule.before?.test(near) || rule.inside?.test(inside) || rule.after?.test(after.slice(0, REACH)),
  );
  return found?.step ?? 'reported';
}

/** Code units before and after an agreement in which its verb may stand. */
const REACH = 150;
