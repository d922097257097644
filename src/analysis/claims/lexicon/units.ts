import type { ClaimKind } from '../../article';

export interface Unit {
  readonly kind: ClaimKind;
  readonly unit: string;
  /** What one of them is in `unit`: a cent is 0.01 USD. */
  readonly worth: number;
}

/** A unit as it stands behind a figure, up to token `to` (exclusive). */
export interface UnitAfter extends Unit {
  readonly to: number;
}

const unit = (
  kind: ClaimKind,
  name: string,
  forms: string,
  worth = 1,
): readonly (readonly [string, Unit])[] =>
  forms.split('|').map((form) => [form, { kind, unit: name, worth }] as const);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unit('percentage', '%', '%|percent|pct|pc'),
  ...unit('duration', 'second', 'seconds|sec|secs'),
  ...unit('duration', 'minute', 'minute|minutes|min|mins'),
  ...unit('duration', 'hour', 'hour|hours|hr|hrs'),
  ...unit('duration', 'day', 'day|days'),
  ...unit('duration', 'night', 'nights'),
  ...unit('duration', 'week', 'week|weeks|wk|wks'),
  ...unit('duration', 'month', 'month|months'),
  ...unit('duration', 'year', 'year|years|yr|yrs'),
  ...unit('duration', 'decade', 'decade|decades'),
  ...unit('duration', 'century', 'century|centuries'),
  ...unit('measure', 'km', 'km|kms|kilometer|kilometers|kilometre|kilometres'),
  ...unit('measure', 'm', 'meter|meters|metre|metres'),
  ...unit('measure', 'cm', 'cm|centimeter|centimeters|centimetre|centimetres'),
  ...unit('measure', 'mm', 'mm|millimeter|millimeters|millimetre|millimetres'),
  ...unit('measure', 'micrometer', 'micrometer|micrometers|micrometre|micrometres|micron|microns'),
  ...unit('measure', 'mile', 'mile|miles|mi'),
  ...unit('measure', 'yard', 'yard|yards|yd|yds'),
  ...unit('measure', 'foot', 'foot|feet|ft'),
  ...unit('measure', 'inch', 'inch|inches'),
  ...unit('measure', 'kg', 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'),
  ...unit('measure', 'g', 'gram|grams|gramme|grammes'),
  ...unit('measure', 'mg', 'mg|milligram|milligrams'),
  ...unit('measure', 'microgram', 'microgram|micrograms|µg|μg|mcg'),
  ...unit('measure', 'ton', 'ton|tons'),
  ...unit('measure', 'tonne', 'tonne|tonnes'),
  ...unit('measure', 'lb', 'lb|lbs'),
  ...unit('measure', 'ounce', 'ounce|ounces|oz'),
  ...unit('measure', 'stone', 'stone'),
  ...unit('measure', 'acre', 'acre|acres'),
  ...unit('measure', 'hectare', 'hectare|hectares|ha'),
  ...unit('measure', 'liter', 'liter|liters|litre|litres'),
  ...unit('measure', 'ml', 'ml|milliliter|milliliters|millilitre|millilitres'),
  ...unit('measure', 'gallon', 'gallon|gallons'),
  ...unit('measure', 'pint', 'pint|pints'),
  ...unit('measure', 'barrel', 'barrel|barrels'),
  // Barrels per day.
  ...unit('rate', 'barrel', 'bpd|b/d'),
  ...unit('measure', 'bushel', 'bushel|bushels'),
  ...unit('measure', 'quintal', 'quintal|quintals'),
  ...unit('measure', 'hectoliter', 'hectoliter|hectoliters|hectolitre|hectolitres'),
  ...unit('measure', 'dwt', 'dwt'),
  ...unit('measure', 'mph', 'mph'),
  ...unit('measure', 'km/h', 'kph|kmh|kmph'),
  ...unit('measure', 'knot', 'knots'),
  ...unit('measure', 'degree', 'degree|degrees|°'),
  ...unit('measure', '°C', 'celsius|centigrade'),
  ...unit('measure', '°F', 'fahrenheit'),
  ...unit('measure', 'W', 'watt|watts'),
  ...unit('measure', 'kW', 'kw|kilowatt|kilowatts'),
  ...unit('measure', 'MW', 'mw|megawatt|megawatts'),
  ...unit('measure', 'GW', 'gw|gigawatt|gigawatts'),
  ...unit('measure', 'kWh', 'kwh|kilowatt-hour|kilowatt-hours'),
  ...unit('measure', 'MWh', 'mwh|megawatt-hour|megawatt-hours'),
  ...unit('measure', 'GWh', 'gwh|gigawatt-hour|gigawatt-hours'),
  ...unit('measure', 'TWh', 'twh|terawatt-hour|terawatt-hours'),
  ...unit('measure', 'MB', 'mb|megabyte|megabytes'),
  ...unit('measure', 'GB', 'gb|gigabyte|gigabytes'),
  ...unit('measure', 'TB', 'tb|terabyte|terabytes'),
  ...unit('measure', 'megabit', 'megabit|megabits'),
  ...unit('measure', 'gigabit', 'gigabit|gigabits'),
  ...unit('measure', 'hPa', 'hpa|hectopascal|hectopascals|millibar|millibars'),
  ...unit('measure', 'ppm', 'ppm'),
  ...unit('measure', 'ppb', 'ppb'),
  ...unit('measure', 'Gbps', 'gbps'),
  ...unit('measure', 'Mbps', 'mbps'),
  ...unit('measure', 'GHz', 'ghz|gigahertz'),
  ...unit('measure', 'MHz', 'mhz|megahertz'),
  ...unit('measure', 'decibel', 'db|decibel|decibels'),
  ...unit('measure', 'horsepower', 'horsepower|hp|bhp'),
  ...unit('measure', 'mpg', 'mpg'),
  ...unit('measure', 'square m', 'sqm'),
  ...unit('measure', 'square foot', 'sqft'),
  ...unit('measure', 'light-year', 'light-year|light-years'),
  ...unit('measure', 'magnitude', 'magnitude'),
  ...unit('measure', 'caliber', 'caliber|calibre'),
  ...unit('measure', 'carat', 'carat|carats|karat'),
  ...unit('measure', 'calorie', 'calorie|calories'),
]);

/** The unit a word names; `undefined` for other words. Money is read apart ({@link currencyOf}). */
export const unitOf = (lower: string): Unit | undefined => UNITS.get(lower);

const TIMES = new Set('second minute hour day night week month year decade century'.split(' '));
export const isTime = (name: string): boolean => TIMES.has(name);
