/**
 * Currencies by ISO 4217 code with their English names, singular and plural.
 * Source: Unicode CLDR 48.0 (Unicode License v3), as Node's ICU 78.2 carries it; marks and short names are added below.
 */
const NAMES = `
AFN|afghan afghani|afghan afghanis
ALL|albanian lek|albanian lekë
AMD|armenian dram|armenian drams
ANG|netherlands antillean guilder|netherlands antillean guilders
AOA|angolan kwanza|angolan kwanzas
ARS|argentine peso|argentine pesos
AUD|australian dollar|australian dollars
AWG|aruban florin|aruban florin
AZN|azerbaijani manat|azerbaijani manats
BAM|bosnia-herzegovina convertible mark|bosnia-herzegovina convertible marks
BBD|barbadian dollar|barbadian dollars
BDT|bangladeshi taka|bangladeshi takas
BGN|bulgarian lev|bulgarian leva
BHD|bahraini dinar|bahraini dinars
BIF|burundian franc|burundian francs
BMD|bermudan dollar|bermudan dollars
BND|brunei dollar|brunei dollars
BOB|bolivian boliviano|bolivian bolivianos
BRL|brazilian real|brazilian reals
BSD|bahamian dollar|bahamian dollars
BTN|bhutanese ngultrum|bhutanese ngultrums
BWP|botswanan pula|botswanan pulas
BYN|belarusian ruble|belarusian rubles
BZD|belize dollar|belize dollars
CAD|canadian dollar|canadian dollars
CDF|congolese franc|congolese francs
CHF|swiss franc|swiss francs
CLP|chilean peso|chilean pesos
CNY|chinese yuan|chinese yuan
COP|colombian peso|colombian pesos
CRC|costa rican colón|costa rican colóns
CUC|cuban convertible peso|cuban convertible pesos
CUP|cuban peso|cuban pesos
CVE|cape verdean escudo|cape verdean escudos
CZK|czech koruna|czech korunas
DJF|djiboutian franc|djiboutian francs
DKK|danish krone|danish kroner
DOP|dominican peso|dominican pesos
DZD|algerian dinar|algerian dinars
EGP|egyptian pound|egyptian pounds
ERN|eritrean nakfa|eritrean nakfas
ETB|ethiopian birr|ethiopian birrs
EUR|euro|euros
FJD|fijian dollar|fijian dollars
FKP|falkland islands pound|falkland islands pounds
GBP|british pound|british pounds
GEL|georgian lari|georgian laris
GHS|ghanaian cedi|ghanaian cedis
GIP|gibraltar pound|gibraltar pounds
GMD|gambian dalasi|gambian dalasis
GNF|guinean franc|guinean francs
GTQ|guatemalan quetzal|guatemalan quetzals
GYD|guyanaese dollar|guyanaese dollars
HKD|hong kong dollar|hong kong dollars
HNL|honduran lempira|honduran lempiras
HRK|croatian kuna|croatian kunas
HTG|haitian gourde|haitian gourdes
HUF|hungarian forint|hungarian forints
IDR|indonesian rupiah|indonesian rupiahs
ILS|israeli new shekel|israeli new shekels
INR|indian rupee|indian rupees
IQD|iraqi dinar|iraqi dinars
IRR|iranian rial|iranian rials
ISK|icelandic króna|icelandic krónur
JMD|jamaican dollar|jamaican dollars
JOD|jordanian dinar|jordanian dinars
JPY|japanese yen|japanese yen
KES|kenyan shilling|kenyan shillings
KGS|kyrgyz som|kyrgyz soms
KHR|cambodian riel|cambodian riels
KMF|comorian franc|comorian francs
KPW|north korean won|north korean won
KRW|south korean won|south korean won
KWD|kuwaiti dinar|kuwaiti dinars
KYD|cayman islands dollar|cayman islands dollars
KZT|kazakhstani tenge|kazakhstani tenges
LAK|laotian kip|laotian kips
LBP|lebanese pound|lebanese pounds
LKR|sri lankan rupee|sri lankan rupees
LRD|liberian dollar|liberian dollars
LSL|lesotho loti|lesotho lotis
LYD|libyan dinar|libyan dinars
MAD|moroccan dirham|moroccan dirhams
MDL|moldovan leu|moldovan lei
MGA|malagasy ariary|malagasy ariaries
MKD|macedonian denar|macedonian denari
MMK|myanmar kyat|myanmar kyats
MNT|mongolian tugrik|mongolian tugriks
MOP|macanese pataca|macanese patacas
MRU|mauritanian ouguiya|mauritanian ouguiyas
MUR|mauritian rupee|mauritian rupees
MVR|maldivian rufiyaa|maldivian rufiyaas
MWK|malawian kwacha|malawian kwachas
MXN|mexican peso|mexican pesos
MYR|malaysian ringgit|malaysian ringgits
MZN|mozambican metical|mozambican meticals
NAD|namibian dollar|namibian dollars
NGN|nigerian naira|nigerian nairas
NIO|nicaraguan córdoba|nicaraguan córdobas
NOK|norwegian krone|norwegian kroner
NPR|nepalese rupee|nepalese rupees
NZD|new zealand dollar|new zealand dollars
OMR|omani rial|omani rials
PAB|panamanian balboa|panamanian balboas
PEN|peruvian sol|peruvian soles
PGK|papua new guinean kina|papua new guinean kina
PHP|philippine peso|philippine pesos
PKR|pakistani rupee|pakistani rupees
PLN|polish zloty|polish zlotys
PYG|paraguayan guarani|paraguayan guaranis
QAR|qatari riyal|qatari riyals
RON|romanian leu|romanian lei
RSD|serbian dinar|serbian dinars
RUB|russian ruble|russian rubles
RWF|rwandan franc|rwandan francs
SAR|saudi riyal|saudi riyals
SBD|solomon islands dollar|solomon islands dollars
SCR|seychellois rupee|seychellois rupees
SDG|sudanese pound|sudanese pounds
SEK|swedish krona|swedish kronor
SGD|singapore dollar|singapore dollars
SHP|st. helena pound|st. helena pounds
SLE|sierra leonean leone|sierra leonean leones
SOS|somali shilling|somali shillings
SRD|surinamese dollar|surinamese dollars
SSP|south sudanese pound|south sudanese pounds
STN|são tomé & príncipe dobra|são tomé & príncipe dobras
SVC|salvadoran colón|salvadoran colones
SYP|syrian pound|syrian pounds
SZL|swazi lilangeni|swazi emalangeni
THB|thai baht|thai baht
TJS|tajikistani somoni|tajikistani somonis
TMT|turkmenistani manat|turkmenistani manat
TND|tunisian dinar|tunisian dinars
TOP|tongan paʻanga|tongan paʻanga
TRY|turkish lira|turkish lira
TTD|trinidad & tobago dollar|trinidad & tobago dollars
TWD|new taiwan dollar|new taiwan dollars
TZS|tanzanian shilling|tanzanian shillings
UAH|ukrainian hryvnia|ukrainian hryvnias
UGX|ugandan shilling|ugandan shillings
USD|us dollar|us dollars
UYU|uruguayan peso|uruguayan pesos
UZS|uzbekistani som|uzbekistani som
VES|venezuelan bolívar|venezuelan bolívars
VND|vietnamese dong|vietnamese dong
VUV|vanuatu vatu|vanuatu vatus
WST|samoan tala|samoan tala
XAF|central african cfa franc|central african cfa francs
XCD|east caribbean dollar|east caribbean dollars
XOF|west african cfa franc|west african cfa francs
XPF|cfp franc|cfp francs
YER|yemeni rial|yemeni rials
ZAR|south african rand|south african rand
ZMW|zambian kwacha|zambian kwachas
`;

/** Singular name of each currency by its code: "USD" is "us dollar". */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(rows().map(([code, singular]) => [code, singular]));

// Names that CLDR does not list: what newspapers write, and the currency that a bare name mostly means there.
const OTHER_NAMES = `
USD|dollar|dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|greenback|greenbacks|buck|bucks
EUR|euro|euros
GBP|pound sterling|pounds sterling|sterling|quid|british pound|british pounds
AUD|aussie dollar|aussie dollars
CNY|yuan|renminbi|rmb|chinese renminbi
JPY|yen
INR|rupee|rupees
RUB|ruble|rubles|rouble|roubles|russian rouble|russian roubles
ILS|shekel|shekels|israeli shekel|israeli shekels|nis
CHF|swiss francs|swiss franc|franc|francs
DKK|danish crown|danish crowns
SEK|swedish crown|swedish crowns
NOK|norwegian crown|norwegian crowns
CZK|czech crown|czech crowns|koruna|korunas
ISK|icelandic crown|icelandic crowns
KRW|won|korean won
BRL|brazilian reais|reais
MYR|ringgit
IDR|rupiah|rupiahs
THB|baht|thai bahts
VND|dong
ZAR|rand|rands
TRY|lira|liras|turkish liras
PLN|zloty|zlotys|zlotych
HUF|forint|forints
UAH|hryvnia|hryvnias|hryvna|hryvnya
NGN|naira|nairas
KES|kenyan shillings|shillings
GHS|cedi|cedis
ETB|birr
KZT|tenge
GEL|lari
BDT|taka
PHP|philippine pesos
HRK|kuna|kunas
RON|romanian leu|romanian lei
BGN|leva
SAR|riyal|riyals
AED|dirham|dirhams|uae dirham|emirati dirham|emirati dirhams
QAR|qatari rials
IRR|rial|rials|iranian rials|toman|tomans
BTC|bitcoin|bitcoins
TWD|taiwan dollar|taiwan dollars
ZMW|kwacha
`;

// What stands before (or after) the digits. Longest first, so that "HK$" is not read as "$".
const MARKS = `
US$|USD
$US|USD
AU$|AUD
NZ$|NZD
HK$|HKD
NT$|TWD
CA$|CAD
S$|SGD
C$|CAD
A$|AUD
$A|AUD
$C|CAD
R$|BRL
Z$|ZWL
J$|JMD
MX$|MXN
EC$|XCD
$|USD
€|EUR
£|GBP
¥|JPY
￥|JPY
₹|INR
₽|RUB
₪|ILS
₩|KRW
₦|NGN
₴|UAH
₺|TRY
₱|PHP
฿|THB
₫|VND
₡|CRC
₲|PYG
₵|GHS
₸|KZT
Rs|INR
Rs.|INR
RM|MYR
Rp|IDR
Tk|BDT
RMB|CNY
R|ZAR
kr|SEK
Sh|KES
Ksh|KES
KSh|KES
Fr|CHF
zł|PLN
kn|HRK
Kč|CZK
`;

/** Code by lower-case name: "danish crowns" is DKK. A bare "dollars" is USD, a bare "pounds" is not here (it may be a weight). */
export const CURRENCY_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...rows().flatMap(([code, ...names]) => names.map((name) => [name, code] as const)),
  ...table(OTHER_NAMES).flatMap(([code, ...names]) => names.map((name) => [name, code!] as const)),
]);

/** Code by mark: "HK$" is HKD, "€" is EUR; case matters ("R" is the rand, "r" is nothing). */
export const CURRENCY_BY_MARK: ReadonlyMap<string, string> = new Map([
  ...rows().map(([code]) => [code, code] as const),
  ...table(MARKS).map(([mark, code]) => [mark!, code!] as const),
]);

/** Hundredths: "19 cents", "50 pence". The code says whose, where that is known. */
export const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ["cent", "cent"],
  ["cents", "cent"],
  ["euro cent", "cent"],
  ["euro cents", "cent"],
  ["¢", "cent"],
  ["pence", "penny"],
  ["penny", "penny"],
  ["pennies", "penny"],
  ["p", "penny"],
  ["kopeck", "kopeck"],
  ["kopecks", "kopeck"],
]);

function table(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

function rows(): (readonly [string, string, string])[] {
  return table(NAMES).map(([code, singular, plural]) => [code!, singular!, plural!] as const);
}
