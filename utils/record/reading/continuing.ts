import { pattern } from '../text/pattern.ts';

/** Words that tie a sentence to the one before it. */
const TIE = pattern(
  String.raw`^(?:This|That|These|Those|It|Its|Such|They|Their|There|Here|Also|And|But|So|Yet|Besides|However|Moreover|Furthermore|Further|Additionally|In addition|Along with|Unfortunately|Fortunately|Indeed|Despite|Therefore|Thus|Hence|Consequently|As a result|As well|Subsequently|Eventually|Nowadays|Currently|Now|Today|At the same time|In particular|In other words|For example|For instance|Nevertheless|Nonetheless|Similarly|Likewise|Finally|Accordingly|Apart from|Together with|On the other hand|Overall|Especially|Notably|Specifically|To this end|With this|Because of|Due to|Это|Этот|Эта|Эти|Кроме того|При этом|Также|Однако|По сути|Таким образом)(?![\p{L}])`,
  'u',
);

/** What tells of an event and so leaves the paraphrase. */
const EVENT =
  /\b(?:took place|was held|were held|is taking place|is held|arrived|departed|flew|laid (?:a )?wreath|signed|was attended|were attended|attended the|held (?:talks|a meeting|a conversation)|met with|visited)\b|состоял[аи]сь|состоялся|подписали/u;

/** What a report adds of its own knowledge: "It is worth noting that …". */
const OWN_WORDS =
  /^It (?:is|was|should|must|may|can|needs to|bears)\b[^,.;]{0,40}?\b(?:mention\w*|note[ds]?|noting|noteworthy|recall\w*|remember\w*|remind\w*|add(?:ed|ing)?|known)\b/u;

/** Whether a sentence without a source of its own goes on paraphrasing the one before it in its paragraph. */
export const continues = (words: string): boolean => TIE.test(words) && !EVENT.test(words) && !OWN_WORDS.test(words);

const NEXT = pattern(
  String.raw`^(?:Currently|Nowadays|Moreover|Furthermore|Further|Additionally|In addition|Besides|Indeed|Also|Along these lines|Similarly|Likewise|Unfortunately|At the same time|As a result|Therefore|Thus|However|In this regard|In this context|For these reasons)(?![\p{L}])`,
  'u',
);

/** Whether the first sentence of a paragraph goes on with the paraphrase that ended the paragraph before. */
export const mayContinueParagraph = (words: string): boolean => NEXT.test(words) && !EVENT.test(words);
