import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Dialect } from '../../dialect';
import { classOf } from '../../grammar/words';
import { currencyOf, isCode, isMoneyByTheMillion } from '../lexicon/currencies';
import { nationalCode } from '../lexicon/nations';
import { factorOf } from '../lexicon/numbers';
import type { UnitAfter } from '../lexicon/units';
import { lowerAt } from '../reading';

const found = (code: string, to: number, worth = 1): UnitAfter => ({ kind: 'money', unit: code, worth, to });

/** The money named at token `at`: "dollars", "Canadian dollars", "CHF", "South Korean won"; null where none is. */
export function moneyAfter(tokens: readonly Token[], at: number, dialect: Dialect | null): UnitAfter | null {
  const token = tokens[at];
  if (!token) return null;
  if (isCode(token.text)) return found(token.text, at + 1);
  if (token.text === '¢') return found('USD', at + 1, CENT);
  if (isGrand(tokens, at)) return found(dialect === 'british' ? 'GBP' : 'USD', at + 1, GRAND);
  return named(tokens, at) ?? national(tokens, at) ?? pounds(tokens, at, dialect);
}

const CENT = 0.01;
const GRAND = 1000;

/** "ten grand", "100 grand a year": no pianos, juries or finals. */
const isGrand = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return tokens[at]?.text === 'grand' && (next?.kind !== 'word' || classOf(next.lower) !== 'other');
};

/** "won" is a verb far oftener than Korea's money; "11 million won a rebate". */
const OBJECTS = new Set('a an the their his her its by back over at'.split(' '));

const DOLLARS = /^(?:dollars?|dlrs?)$/;
const HUNDREDTHS = /^\d+\.\d\d+$/;

/** Money only where a nation or a million is near, too: crowns are worn. */
const OF_SOME_NATION = new Set(['crowns', 'dinars']);

function named(tokens: readonly Token[], at: number): UnitAfter | null {
  const lower = lowerAt(tokens, at);
  const currency = currencyOf(lower);
  if (!currency && !OF_SOME_NATION.has(lower)) return null;
  // "1.85 marks": nothing else is counted in hundredths.
  const isScaled =
    factorOf(lowerAt(tokens, at - 1)) !== undefined || HUNDREDTHS.test(lowerAt(tokens, at - 1));
  if (isMoneyByTheMillion(lower) && !isScaled) return null;
  if (lower === 'won' && OBJECTS.has(lowerAt(tokens, at + 1))) return null;
  const code = DOLLARS.test(lower) ? undefined : near(tokens, at);
  if (currency) return found(code ?? currency.code, at + 1, currency.worth);
  if (code !== undefined || isScaled) return found(code ?? lower.slice(0, -1), at + 1);
  return null;
}

/** "Mexican pesos", "New Zealand dollars", "South Korean won". */
function national(tokens: readonly Token[], at: number): UnitAfter | null {
  for (let nation = at; nation < at + 2; nation++) {
    const code = nationalCode(lowerAt(tokens, nation), lowerAt(tokens, nation + 1));
    if (code) return found(code, nation + 2);
  }
  return null;
}

/** How far around a figure its words tell whose money it is, and money from weight, in tokens. */
const REACH = 12;

/** Of the nations named around a sum whose money is called so, the nearest one's. */
function near(tokens: readonly Token[], at: number): string | undefined {
  const name = lowerAt(tokens, at);
  for (let by = 1; by <= REACH; by++) {
    const code = nationalCode(lowerAt(tokens, at - by), name) ?? nationalCode(lowerAt(tokens, at + by), name);
    if (code) return code;
  }
  return undefined;
}

const WEIGHT =
  /^(?:weigh|weighs|weighed|weighing|weight|lost|lose|gained|heavy|heavier|lighter|cocaine|meth|fish|marijuana|heroin|explosives|ton|tons|ounces?)$/;
/** What is done with money, and with no weight. */
const SPENT = wordSet(
  'cost costs costing raise raised raising worth pay paid pays paying spend spent spending fine fined charged price priced bill bills wage wages salary fee fees debt debts owe owed owes charity donated earn earned earning profit budget savings grant',
);
const BRITISH = /^(?:£|sterling|pence|britain|british|uk|u\.k\.|london|england|scotland|wales)$/;

/** Pounds are money in Britain, by the thousand and where they are changed ("$1 = 0.79 pounds"), a weight elsewhere. */
function pounds(tokens: readonly Token[], at: number, dialect: Dialect | null): UnitAfter | null {
  const lower = lowerAt(tokens, at);
  if (lower !== 'pound' && lower !== 'pounds') return null;
  const sterling = lowerAt(tokens, at + 1) === 'sterling';
  const large = /(?:illions?|thousand|[mb]ln)$/.test(lowerAt(tokens, at - 1));
  const isChanged = lowerAt(tokens, at - 2) === '=';
  const around = tokens.slice(Math.max(0, at - REACH), at + REACH);
  const weighed = lowerAt(tokens, at + 1) === 'of' || around.some((t) => WEIGHT.test(t.lower));
  const isBritish = dialect === 'british' || around.some((t) => BRITISH.test(t.lower));
  const isSpent = around.some((t) => SPENT.has(t.lower));
  const isMillions =
    /^(?:millions?|billions?|[mb]ln|bn)$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at + 1) !== 'of';
  const isMoney = sterling || isChanged || isMillions || (!weighed && (large || isBritish || isSpent));
  if (isMoney) return found('GBP', at + (sterling ? 2 : 1));
  return { kind: 'measure', unit: 'lb', worth: 1, to: at + 1 };
}
