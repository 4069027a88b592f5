import type { Counted } from './counted.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { isAdjective, russianPhraseAfter } from './russian-phrase.ts';

/** Nouns that only measure: what they measure stands behind them in the genitive. */
const MEASURE =
  /^(?:объ[её]м|дол[яию]|уров(?:ень|ня|не)|рост|темп|прирост|снижение|увеличение|сумма|стоимость|размер|показатель|количество|число|численность)(?:а|у|ы|и|ом|ов|е)?$/;

/** Nouns that are told in money and percent. */
const MEASURED =
  /^(?:товарооборот|оборот|торговл|экспорт|импорт|инвестици|капиталовложени|вложени|ввп|врп|инфляци|безработиц|производств|поставк|доход|расход|бюджет|долг|зарплат|пенси|цен[аыу]?$|тариф|населени|смертност|рождаемост|прибыл|выручк|финансировани|кредит|потреблени|добыч|перевозк|грузооборот|пассажиропоток|урожай|экономик|промышленност|продукци|строительств|резерв|фонд|помощ|взаиморасч[её]т|расч[её]т)/;

/** Verbs of going up or down. */
const CHANGE = /^(?:вырос|раст|возрос|увелич|сократ|сниз|упал|упав|прибав|повыс|подня|уменьш|приро)/;

/** How many tokens before its number a noun may stand. */
const REACH = 16;

/** What a percentage or a sum is of in Russian: the genitive after a percentage, else the measured noun nearest before it. */
export function countedInRussian(tokens: readonly Token[], at: number, end: number, unit: string): Counted {
  const after = unit === 'percent' ? russianPhraseAfter(tokens, end) : null;
  if (after && !isPredicate(tokens[after.at])) return { phrase: after, beside: true, role: 'share' };
  const role = changes(tokens, at) ? 'change' : unit === 'percent' ? 'share' : 'amount';
  return { phrase: measuredBefore(tokens, at), beside: false, role };
}

/** "больше", "достиг": no noun, though it stands where one could. */
const isPredicate = (token: Token | undefined): boolean =>
  /(?:л[аои]?|ет|ют|ит|ят|ше|лся|лась|лись|ться)$/.test(token?.lower ?? '');

/** "вырос на 12 процентов": by so much, not to so much. */
function changes(tokens: readonly Token[], at: number): boolean {
  const by = tokens.slice(Math.max(0, at - 4), at);
  return by.some(({ lower }) => lower === 'на') && tokens.slice(Math.max(0, at - REACH), at).some(isChange);
}

const isChange = ({ lower }: Token): boolean => CHANGE.test(lower);

function measuredBefore(tokens: readonly Token[], number: number): Phrase | null {
  for (let at = number - 1; at >= Math.max(0, number - REACH); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^[;:]$/.test(word)) return null;
    const of = MEASURE.test(word) ? russianPhraseAfter(tokens, at + 1) : null;
    if (of && of.end <= number) return of;
    if (!MEASURED.test(word) || isAdjective(word)) continue;
    let start = at;
    while (start > 0 && isAdjective(tokens[start - 1]?.lower ?? '')) start -= 1;
    return { at: start, end: at + 1 };
  }
  return null;
}
