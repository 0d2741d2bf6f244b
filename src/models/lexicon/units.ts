/**
 * Units of measure: the name that a reading gives, the UCUM code, the kind, and how English texts write them.
 * After the Unified Code for Units of Measure (ucum.org) for codes and prefixes, and CLDR for the English names.
 * A row is `name | UCUM code | kind | words | symbols`; words are matched in lower case, symbols by exact case.
 */
export type UnitKind =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "time"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "pressure"
  | "frequency"
  | "electricity"
  | "information"
  | "angle"
  | "force"
  | "sound"
  | "radiation"
  | "magnitude"
  | "share"
  | "index"
  | "multiple"
  | "rate";

/** A unit as a reading names it; `plural` is its usual many-form, for reading only. */
export interface Unit {
  readonly name: string;
  readonly ucum: string;
  readonly kind: UnitKind;
}

const ROWS = `
percent|%|share|percent,per cent,percentage,pct,pc|%,％
percentage point|[ppt]|share|percentage point,percentage points,percent point,percent points,pct point,pct points,ppt,ppts,pp|
basis point|[bp]|share|basis point,basis points,bps|
per mille|[ppth]|share|per mille,promille|‰
part per million|[ppm]|share|part per million,parts per million,ppm|
part per billion|[ppb]|share|part per billion,parts per billion,ppb|
point|1|index|point,points,pts|
times|1|multiple|times,fold|×
metre|m|length|metre,metres,meter,meters|m
kilometre|km|length|kilometre,kilometres,kilometer,kilometers,kms,klick,klicks|km
centimetre|cm|length|centimetre,centimetres,centimeter,centimeters,cms|cm
millimetre|mm|length|millimetre,millimetres,millimeter,millimeters|mm
micrometre|um|length|micrometre,micrometres,micrometer,micrometers,micron,microns|μm,µm,um
nanometre|nm|length|nanometre,nanometres,nanometer,nanometers|nm
inch|[in_i]|length|inch,inches|in.,″
foot|[ft_i]|length|foot,feet|ft,ft.
yard|[yd_i]|length|yard,yards|yd,yds
mile|[mi_i]|length|mile,miles|mi
nautical mile|[nmi_i]|length|nautical mile,nautical miles,sea mile,sea miles,nmi|NM
fathom|[fth_i]|length|fathom,fathoms|
furlong|[fur_us]|length|furlong,furlongs|
light year|[ly]|length|light year,light years,lightyear,lightyears|ly
astronomical unit|AU|length|astronomical unit,astronomical units|
square metre|m2|area|square metre,square metres,square meter,square meters,sq metre,sq metres,sq meter,sq meters,sq m,sq. m.,sq. m,sqm|m2,m²
square kilometre|km2|area|square kilometre,square kilometres,square kilometer,square kilometers,sq kilometre,sq kilometres,sq kilometer,sq kilometers,sq km,sq. km,sqkm|km2,km²
square centimetre|cm2|area|square centimetre,square centimetres,square centimeter,square centimeters,sq cm|cm2,cm²
square mile|[smi_us]|area|square mile,square miles,sq mile,sq miles,sq mi|
square foot|[sft_i]|area|square foot,square feet,sq foot,sq feet,sq ft,sq. ft.,sq. ft,sqft|ft2,ft²
square yard|[syd_i]|area|square yard,square yards,sq yd|
square inch|[sin_i]|area|square inch,square inches,sq in|
acre|[acr_us]|area|acre,acres|ac
hectare|har|area|hectare,hectares|ha
litre|L|volume|litre,litres,liter,liters|l,L
millilitre|mL|volume|millilitre,millilitres,milliliter,milliliters|ml,mL
centilitre|cL|volume|centilitre,centilitres,centiliter,centiliters|cl,cL
gallon|[gal_us]|volume|gallon,gallons|gal
pint|[pt_us]|volume|pint,pints|
quart|[qt_us]|volume|quart,quarts|
barrel|[bbl_us]|volume|barrel,barrels|bbl
bushel|[bu_us]|volume|bushel,bushels|
fluid ounce|[foz_us]|volume|fluid ounce,fluid ounces,fl oz,fl. oz.|
tablespoon|[tbs_us]|volume|tablespoon,tablespoons,tbsp|
teaspoon|[tsp_us]|volume|teaspoon,teaspoons,tsp|
cubic metre|m3|volume|cubic metre,cubic metres,cubic meter,cubic meters,cu m|m3,m³
cubic centimetre|cm3|volume|cubic centimetre,cubic centimetres,cubic centimeter,cubic centimeters|cc,cm3,cm³
cubic foot|[cft_i]|volume|cubic foot,cubic feet,cu ft,cu. ft.|ft3,ft³
cubic inch|[cin_i]|volume|cubic inch,cubic inches|
cubic yard|[cyd_i]|volume|cubic yard,cubic yards|
cubic kilometre|km3|volume|cubic kilometre,cubic kilometres,cubic kilometer,cubic kilometers|km3,km³
acre foot|[acr_us].[ft_us]|volume|acre foot,acre feet|
gram|g|mass|gram,grams,gramme,grammes|g
kilogram|kg|mass|kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kgs|kg
milligram|mg|mass|milligram,milligrams,milligramme,milligrammes|mg
microgram|ug|mass|microgram,micrograms|μg,µg,ug,mcg
tonne|t|mass|tonne,tonnes,metric ton,metric tons|t
ton|[ston_av]|mass|ton,tons,short ton,short tons,long ton,long tons|
pound|[lb_av]|mass|pound,pounds,pound mass,lbs|lb,lbs,lb.,lbs.
ounce|[oz_av]|mass|ounce,ounces|oz,oz.
stone|[stone_av]|mass|stones|
carat|[car_m]|mass|carat,carats|ct
second|s|time|second,seconds,sec,secs|
minute|min|time|minute,minutes,mins|min
hour|h|time|hour,hours,hrs|hr,h
day|d|time|day,days|
week|wk|time|week,weeks|
fortnight|2.wk|time|fortnight,fortnights|
weekend|1|time|weekend,weekends|
night|1|time|night,nights|
month|mo|time|month,months|
quarter|3.mo|time|quarters|
year|a|time|year,years,yrs|yr
decade|10.a|time|decade,decades|
century|100.a|time|century,centuries|
generation|1|time|generations|
millisecond|ms|time|millisecond,milliseconds|ms
nanosecond|ns|time|nanosecond,nanoseconds|ns
microsecond|us|time|microsecond,microseconds|μs
mile per hour|[mi_i]/h|speed|mile per hour,miles per hour,miles an hour,mile an hour,mph|mph,MPH
kilometre per hour|km/h|speed|kilometre per hour,kilometres per hour,kilometer per hour,kilometers per hour,kilometres an hour,kilometers an hour,kph,kmh,kmph|km/h,km/hr,kph,kmh,kmph
metre per second|m/s|speed|metre per second,metres per second,meter per second,meters per second|m/s
foot per second|[ft_i]/s|speed|feet per second,foot per second|ft/s
knot|[kn_i]|speed|knot,knots|kt,kts
mile per gallon|[mi_i]/[gal_us]|rate|mile per gallon,miles per gallon,mpg|mpg,MPG
revolutions per minute|{rev}/min|frequency|revolutions per minute,rpm|rpm,RPM
celsius|Cel|temperature|degree celsius,degrees celsius,degree centigrade,degrees centigrade,celsius,centigrade,degree c,degrees c,deg c,deg celsius|°C,ºC,° C,C
fahrenheit|[degF]|temperature|degree fahrenheit,degrees fahrenheit,fahrenheit,degree f,degrees f,deg f,deg fahrenheit|°F,ºF,° F
kelvin|K|temperature|kelvin,kelvins,degree kelvin,degrees kelvin|
degree|deg|angle|degree,degrees,deg|°,º
joule|J|energy|joule,joules|J
calorie|[Cal]|energy|calorie,calories,kilocalorie,kilocalories|kcal
british thermal unit|[Btu]|energy|british thermal unit,british thermal units,btu,btus|BTU,Btu
million british thermal units|[MMBTU]|energy|mmbtu|MMBtu,mmBtu,MMBTU,mmBTU
electronvolt|eV|energy|electronvolt,electronvolts|eV
watt|W|power|watt,watts|W
horsepower|[HP]|power|horsepower,brake horsepower,horse power|hp,HP,bhp
pascal|Pa|pressure|pascal,pascals|Pa
bar|bar|pressure|millibar,millibars|mbar
pound per square inch|[psi]|pressure|pound per square inch,pounds per square inch,psi|
kilopound per square inch|10*3.[psi]|pressure|kilopound per square inch,ksi|
hertz|Hz|frequency|hertz|Hz,HZ
volt|V|electricity|volt,volts|V
ampere|A|electricity|ampere,amperes,amp,amps|
ohm|Ohm|electricity|ohm,ohms|Ω
farad|F|electricity|farad,farads|F
coulomb|C|electricity|coulomb,coulombs|
kilovolt per centimetre|kV/cm|electricity||kV/cm
newton|N|force|newton,newtons|
pound-foot|[lb_av].[ft_i]|force|pound foot,pound feet,lb ft,foot pound,foot pounds,pound feet of torque,foot pounds of torque|lb-ft,Nm
decibel|dB|sound|decibel,decibels|dB
bit|bit|information|bit per second,bits per second|
byte|By|information|byte,bytes|
pixel|{pixel}|information|megapixel,megapixels|
sievert|Sv|radiation|sievert,sieverts|Sv
millisievert|mSv|radiation|millisievert,millisieverts|mSv
becquerel|Bq|radiation|becquerel,becquerels|Bq
roentgen|[ROE]|radiation|roentgen,roentgens|
magnitude|1|magnitude|magnitude,strength|
`;

// Units that take SI prefixes: stem of the word, symbol, and the prefixes that texts use with them.
const PREFIXED = `
tonne|t|kilo,mega,giga|
ton|[ston_av]|kilo,mega,giga|
watt|W|milli,kilo,mega,giga,tera|W
watt hour|W.h|kilo,mega,giga,tera|Wh
byte|By|kilo,mega,giga,tera,peta|B
bit|bit|kilo,mega,giga|b
hertz|Hz|kilo,mega,giga|Hz
pascal|Pa|kilo,mega,giga,hecto|Pa
joule|J|kilo,mega,giga|J
volt|V|milli,kilo,mega|V
ampere|A|milli,kilo|A
calorie|[Cal]|kilo|
`;

const PREFIX_SYMBOLS: Readonly<Record<string, string>> = {
  milli: "m",
  hecto: "h",
  kilo: "k",
  mega: "M",
  giga: "G",
  tera: "T",
  peta: "P",
};

const byWords = new Map<string, Unit>();
const bySymbol = new Map<string, Unit>();
for (const row of ROWS.trim().split("\n")) {
  const [name, ucum, kind, words, symbols] = row.split("|") as [string, string, UnitKind, string, string];
  const unit: Unit = { name, ucum, kind };
  for (const word of words.split(",")) if (word) byWords.set(word, unit);
  for (const symbol of symbols.split(",")) if (symbol) bySymbol.set(symbol, unit);
}
for (const row of PREFIXED.trim().split("\n")) {
  const [base, ucum, prefixes, symbol] = row.split("|") as [string, string, string, string];
  const kind = byWords.get(base)?.kind ?? "energy";
  for (const prefix of prefixes.split(",")) {
    const mark = PREFIX_SYMBOLS[prefix]!;
    const unit: Unit = { name: prefix + base, ucum: mark + ucum, kind };
    byWords.set(unit.name, unit);
    byWords.set(base === "hertz" ? unit.name : `${unit.name}s`, unit);
    if (symbol) bySymbol.set(mark + symbol, unit);
  }
}
bySymbol.set("KB", byWords.get("kilobyte")!);
bySymbol.set("bcm", { name: "billion cubic metres", ucum: "10*9.m3", kind: "volume" });

/** Units by their words in lower case, hyphens as spaces: "nautical miles", "sq ft". */
export const UNITS_BY_WORDS: ReadonlyMap<string, Unit> = byWords;

/** Units by their symbols, case kept: "km", "kW", "°C", "%". */
export const UNITS_BY_SYMBOL: ReadonlyMap<string, Unit> = bySymbol;
