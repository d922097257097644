/** Money in words: what a currency is called, by ISO 4217 code, and what one of them is worth in it. */
interface Currency {
  /** Of money that several nations call so, its name in the singular: "franc". */
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
  ['j', 'JMD'],
  ['z', 'ZWL'],
  ['tt', 'TTD'],
  ['ec', 'XCD'],
  ['bds', 'BBD'],
  ['fj', 'FJD'],
]);
export const dollarPrefix = (lower: string): string | undefined =>
  DOLLAR_PREFIXES.get(lower.replaceAll('.', ''));

/** ISO codes that newspapers write with figures, before or behind: "EUR 20m", "5m CHF". */
const CODES = new Set(
  'USD EUR GBP JPY CNY INR RUB UAH CHF CAD AUD NZD MXN BRL ZAR NGN KES PLN TRY SEK NOK DKK CZK HUF ILS KRW HKD SGD TWD THB PHP IDR MYR PKR BDT LKR EGP SAR AED GHS ARS CLP COP UGX TZS NPR ETB ZMW BWP MUR RWF MWK JMD TTD'.split(
    ' ',
  ),
);
export const isCode = (text: string): boolean => CODES.has(text);

/** Short names that stand before the figure: "Rs 500", "Rs. 5 crore", "Dh 3,500". */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['rs', 'rupee'],
  ['rs.', 'rupee'],
  ['re', 'rupee'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['tk', 'BDT'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['ush', 'UGX'],
  ['tsh', 'TZS'],
  ['rm', 'MYR'],
]);
export const CURRENCY_PREFIXES: readonly string[] = [...PREFIXES.keys()];
export const prefixCode = (lower: string): string | undefined => PREFIXES.get(lower);

/** Letters that are money where a figure is written onto them: "Rs500", "DM20". */
const GLUED: ReadonlyMap<string, string> = new Map([
  ...PREFIXES,
  ['nis', 'ILS'],
  ['sfr', 'CHF'],
  ['ffr', 'FRF'],
  ['sh', 'KES'],
]);
/** The same by the million, or with thousands or decimals: the R2 is a road. */
const GLUED_BY_THE_MILLION: ReadonlyMap<string, string> = new Map([
  ['r', 'ZAR'],
  ['dm', 'DEM'],
  ['p', 'PHP'],
  ['n', 'NGN'],
]);
export const gluedCode = (lower: string, isScaled: boolean): string | undefined =>
  GLUED.get(lower) ?? (isScaled ? GLUED_BY_THE_MILLION.get(lower) : undefined);

const names = (code: string, forms: string, worth = 1): readonly (readonly [string, Currency])[] =>
  forms.split('|').map((form) => [form, { code, worth }] as const);

/** `pound` is missing: it may be a weight. */
const NAMES: ReadonlyMap<string, Currency> = new Map([
  ...names('USD', 'dollar|dollars|dlr|dlrs|bucks|greenbacks'),
  ...names('USD', 'cent|cents|cts', 0.01),
  ...names('EUR', 'euro|euros'),
  ...names('GBP', 'quid|sterling|stg'),
  ...names('GBP', 'pence|penny', 0.01),
  ...names('JPY', 'yen'),
  ...names('CNY', 'yuan|renminbi'),
  ...names('rupee', 'rupee|rupees'),
  ...names('RUB', 'ruble|rubles|rouble|roubles'),
  ...names('UAH', 'hryvnia|hryvnias|hryvnya'),
  ...names('franc', 'franc|francs'),
  ...names('peso', 'peso|pesos'),
  ...names('NGN', 'naira'),
  ...names('ZAR', 'rand'),
  ...names('shilling', 'shilling|shillings'),
  ...names('PLN', 'zloty|zlotys'),
  ...names('TRY', 'lira|liras'),
  ...names('SEK', 'kronor'),
  ...names('krona', 'krona'),
  ...names('krone', 'krone|kroner'),
  ...names('ILS', 'shekel|shekels'),
  ...names('KRW', 'won'),
  ...names('BRL', 'reais'),
  ...names('riyal', 'riyal|riyals'),
  ...names('dirham', 'dirham|dirhams'),
  ...names('THB', 'baht'),
  ...names('IDR', 'rupiah'),
  ...names('MYR', 'ringgit'),
  ...names('HUF', 'forint|forints'),
  ...names('GHS', 'cedi|cedis'),
  ...names('CZK', 'koruna|korunas'),
  ...names('BDT', 'taka'),
  ...names('BGN', 'leva|levs'),
  ...names('ETB', 'birr'),
  ...names('GEL', 'lari'),
  ...names('KZT', 'tenge'),
  ...names('MMK', 'kyat|kyats'),
  ...names('RON', 'lei'),
  ...names('VND', 'dong'),
  ...names('rial', 'rial|rials'),
  // Money of before the euro and of old reforms, in archives and anniversaries.
  ...names('DEM', 'marks|mark'),
  ...names('NLG', 'guilder|guilders'),
  ...names('ITL', 'lire'),
  ...names('ESP', 'peseta|pesetas'),
  ...names('PTE', 'escudo|escudos'),
  ...names('GRD', 'drachma|drachmas'),
  ...names('ATS', 'schilling|schillings'),
  ...names('FIM', 'markka'),
  ...names('BRC', 'cruzado|cruzados'),
  ...names('ARA', 'austral|australs'),
  ...names('VEB', 'bolivar|bolivars'),
  ...names('XDR', 'sdr|sdrs'),
  ...names('XEU', 'ecu|ecus'),
]);
/** Names that mostly mean something else: they are money behind "million" and the like only. */
const BY_THE_MILLION: ReadonlySet<string> = new Set([
  ...['won', 'rand', 'lei', 'dong', 'sterling', 'marks', 'mark'],
]);
export const isMoneyByTheMillion = (lower: string): boolean => BY_THE_MILLION.has(lower);

/** Money that several nations call so; as a unit it tells that none of them is named. */
const SHARED: ReadonlySet<string> = new Set(
  'crown dinar dirham franc krona krone peso rial riyal rupee shilling'.split(' '),
);
export const isSharedName = (unit: string): boolean => SHARED.has(unit);

const CODE = /^[A-Z]{3}$/;
export const isMoneyUnit = (unit: string): boolean => CODE.test(unit) || SHARED.has(unit);

export const currencyOf = (lower: string): Currency | undefined => NAMES.get(lower);
