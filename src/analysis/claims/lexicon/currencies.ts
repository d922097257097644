/** Money in words: what a currency is called, by ISO 4217 code, and what one of them is worth in it. */
export interface Currency {
  readonly code: string;
  /** A cent is 0.01. */
  readonly worth: number;
}

/** Signs that stand before the figure. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₡', 'CRC'],
  ['₸', 'KZT'],
  ['₵', 'GHS'],
  ['₲', 'PYG'],
  ['₾', 'GEL'],
  ['₮', 'MNT'],
]);
export const signCode = (text: string): string | undefined => SIGNS.get(text);

/** Letters that stand before the dollar sign: US$, C$, A$. */
const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cdn', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
  ['mx', 'MXN'],
]);
export const dollarPrefix = (lower: string): string | undefined =>
  DOLLAR_PREFIXES.get(lower.replaceAll('.', ''));

/** ISO codes that newspapers write with figures, before or behind: "EUR 20m", "5m CHF". */
const CODES = new Set(
  'USD EUR GBP JPY CNY INR RUB UAH CHF CAD AUD NZD MXN BRL ZAR NGN KES PLN TRY SEK NOK DKK CZK HUF ILS KRW HKD SGD TWD THB PHP IDR MYR PKR BDT LKR EGP SAR AED GHS ARS CLP COP'.split(
    ' ',
  ),
);
export const isCode = (text: string): boolean => CODES.has(text);

/** Short names that stand before the figure: "Rs 500", "Rs. 5 crore", "Dh 3,500". */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['re', 'INR'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['tk', 'BDT'],
  ['ksh', 'KES'],
  ['rm', 'MYR'],
]);
export const CURRENCY_PREFIXES: readonly string[] = [...PREFIXES.keys()];
export const prefixCode = (lower: string): string | undefined => PREFIXES.get(lower);

const names = (code: string, forms: string, worth = 1): readonly (readonly [string, Currency])[] =>
  forms.split('|').map((form) => [form, { code, worth }] as const);

/** `pound` is missing: it may be a weight. */
const NAMES: ReadonlyMap<string, Currency> = new Map([
  ...names('USD', 'dollar|dollars|bucks|greenbacks'),
  ...names('USD', 'cent|cents', 0.01),
  ...names('EUR', 'euro|euros'),
  ...names('GBP', 'quid|sterling'),
  ...names('GBP', 'pence|penny', 0.01),
  ...names('JPY', 'yen'),
  ...names('CNY', 'yuan|renminbi'),
  ...names('INR', 'rupee|rupees'),
  ...names('RUB', 'ruble|rubles|rouble|roubles'),
  ...names('UAH', 'hryvnia|hryvnias|hryvnya'),
  ...names('CHF', 'franc|francs'),
  ...names('MXN', 'peso|pesos'),
  ...names('NGN', 'naira'),
  ...names('ZAR', 'rand'),
  ...names('KES', 'shilling|shillings'),
  ...names('PLN', 'zloty|zlotys'),
  ...names('TRY', 'lira|liras'),
  ...names('SEK', 'krona|kronor'),
  ...names('NOK', 'kroner'),
  ...names('ILS', 'shekel|shekels'),
  ...names('KRW', 'won'),
  ...names('BRL', 'reais'),
  ...names('SAR', 'riyal|riyals'),
  ...names('AED', 'dirham|dirhams'),
  ...names('THB', 'baht'),
  ...names('IDR', 'rupiah'),
  ...names('MYR', 'ringgit'),
  ...names('HUF', 'forint|forints'),
  ...names('GHS', 'cedi|cedis'),
]);
export const currencyOf = (lower: string): Currency | undefined => NAMES.get(lower);

/** Whose dollars, pesos, francs … they are, where a nation stands before the word. */
const NATIONAL: ReadonlyMap<string, string> = new Map([
  ['canadian dollars', 'CAD'],
  ['australian dollars', 'AUD'],
  ['zealand dollars', 'NZD'],
  ['kong dollars', 'HKD'],
  ['singapore dollars', 'SGD'],
  ['taiwan dollars', 'TWD'],
  ['jamaican dollars', 'JMD'],
  ['u.s. dollars', 'USD'],
  ['us dollars', 'USD'],
  ['american dollars', 'USD'],
  ['mexican pesos', 'MXN'],
  ['argentine pesos', 'ARS'],
  ['chilean pesos', 'CLP'],
  ['colombian pesos', 'COP'],
  ['philippine pesos', 'PHP'],
  ['cuban pesos', 'CUP'],
  ['swiss francs', 'CHF'],
  ['cfa francs', 'XOF'],
  ['swedish kronor', 'SEK'],
  ['swedish crowns', 'SEK'],
  ['norwegian kroner', 'NOK'],
  ['norwegian crowns', 'NOK'],
  ['danish kroner', 'DKK'],
  ['danish crowns', 'DKK'],
  ['czech crowns', 'CZK'],
  ['pakistani rupees', 'PKR'],
  ['indian rupees', 'INR'],
  ['lankan rupees', 'LKR'],
  ['nepali rupees', 'NPR'],
  ['egyptian pounds', 'EGP'],
  ['lebanese pounds', 'LBP'],
  ['syrian pounds', 'SYP'],
  ['british pounds', 'GBP'],
  ['turkish lira', 'TRY'],
  ['turkish liras', 'TRY'],
  ['kenyan shillings', 'KES'],
  ['ugandan shillings', 'UGX'],
  ['tanzanian shillings', 'TZS'],
]);
export const nationalCode = (nation: string, name: string): string | undefined =>
  NATIONAL.get(`${nation} ${name}`);
