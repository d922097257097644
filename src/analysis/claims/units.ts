import type { ClaimKind } from '../article';

/** Currency signs and prefixes, by ISO 4217 code. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₩': 'KRW',
  '₺': 'TRY',
  '₦': 'NGN',
  '₪': 'ILS',
};

/** Letters that stand before the dollar sign: US$, C$, A$. */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  c: 'CAD',
  ca: 'CAD',
  a: 'AUD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  r: 'BRL',
};

export interface Unit {
  readonly kind: ClaimKind;
  readonly unit: string;
}

const unit = (kind: ClaimKind, name: string, forms: string): readonly (readonly [string, Unit])[] =>
  forms.split('|').map((form) => [form, { kind, unit: name }] as const);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unit('percentage', '%', '%|percent|pct'),
  ...unit('money', 'USD', 'dollar|dollars|usd|bucks'),
  ...unit('money', 'USD cent', 'cent|cents'),
  ...unit('money', 'EUR', 'euro|euros|eur'),
  ...unit('money', 'GBP', 'pound|pounds|gbp|quid'),
  ...unit('money', 'GBP penny', 'pence|p'),
  ...unit('money', 'JPY', 'yen|jpy'),
  ...unit('money', 'CNY', 'yuan|renminbi|cny'),
  ...unit('money', 'INR', 'rupee|rupees|inr'),
  ...unit('money', 'RUB', 'ruble|rubles|rouble|roubles'),
  ...unit('money', 'UAH', 'hryvnia|hryvnias'),
  ...unit('money', 'CHF', 'franc|francs|chf'),
  ...unit('money', 'MXN', 'peso|pesos'),
  ...unit('money', 'NGN', 'naira'),
  ...unit('money', 'ZAR', 'rand'),
  ...unit('money', 'KES', 'shilling|shillings'),
  ...unit('money', 'PLN', 'zloty|zlotys'),
  ...unit('money', 'TRY', 'lira'),
  ...unit('duration', 'second', 'second|seconds|sec'),
  ...unit('duration', 'minute', 'minute|minutes|min'),
  ...unit('duration', 'hour', 'hour|hours|hr|hrs'),
  ...unit('duration', 'day', 'day|days'),
  ...unit('duration', 'week', 'week|weeks'),
  ...unit('duration', 'month', 'month|months'),
  ...unit('duration', 'year', 'year|years'),
  ...unit('duration', 'decade', 'decade|decades'),
  ...unit('duration', 'century', 'century|centuries'),
  ...unit('measure', 'km', 'km|kms|kilometer|kilometers|kilometre|kilometres'),
  ...unit('measure', 'm', 'meter|meters|metre|metres'),
  ...unit('measure', 'cm', 'cm|centimeter|centimeters|centimetre|centimetres'),
  ...unit('measure', 'mm', 'mm|millimeter|millimeters|millimetre|millimetres'),
  ...unit('measure', 'mile', 'mile|miles|mi'),
  ...unit('measure', 'yard', 'yard|yards'),
  ...unit('measure', 'foot', 'foot|feet|ft'),
  ...unit('measure', 'inch', 'inch|inches'),
  ...unit('measure', 'kg', 'kg|kgs|kilo|kilos|kilogram|kilograms'),
  ...unit('measure', 'g', 'gram|grams'),
  ...unit('measure', 'ton', 'ton|tons'),
  ...unit('measure', 'tonne', 'tonne|tonnes'),
  ...unit('measure', 'lb', 'lb|lbs'),
  ...unit('measure', 'ounce', 'ounce|ounces|oz'),
  ...unit('measure', 'stone', 'stone'),
  ...unit('measure', 'acre', 'acre|acres'),
  ...unit('measure', 'hectare', 'hectare|hectares|ha'),
  ...unit('measure', 'liter', 'liter|liters|litre|litres'),
  ...unit('measure', 'gallon', 'gallon|gallons'),
  ...unit('measure', 'barrel', 'barrel|barrels'),
  ...unit('measure', 'mph', 'mph'),
  ...unit('measure', 'km/h', 'kph|kmh'),
  ...unit('measure', 'knot', 'knots'),
  ...unit('measure', 'degree', 'degree|degrees'),
  ...unit('measure', 'W', 'watt|watts'),
  ...unit('measure', 'kW', 'kw|kilowatt|kilowatts'),
  ...unit('measure', 'MW', 'mw|megawatt|megawatts'),
  ...unit('measure', 'GW', 'gw|gigawatt|gigawatts'),
  ...unit('measure', 'GB', 'gb|gigabyte|gigabytes'),
]);

export const unitOf = (lower: string): Unit | undefined => UNITS.get(lower);
