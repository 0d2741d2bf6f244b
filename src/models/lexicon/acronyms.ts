/** Bodies and places known under several names that no rule connects; one group a line, names parted by "|". Written for this project. */
export const acronymGroups: readonly (readonly string[])[] = `
IS|ISIS|ISIL|Daesh|Da'esh|Islamic State|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and Syria|ИГИЛ|ИГ|Исламское государство|داعش|الدولة الإسلامية
UN|United Nations|U.N.|UNO|United Nations Organization|ООН|Организация Объединенных Наций|الأمم المتحدة
US|USA|U.S.|U.S.A.|United States|United States of America|America|США|Соединенные Штаты|الولايات المتحدة|Estados Unidos|Vereinigte Staaten|États-Unis
UK|U.K.|United Kingdom|Great Britain|Britain|Великобритания|بريطانيا
EU|European Union|ЕС|Евросоюз|الاتحاد الأوروبي
UAE|U.A.E.|United Arab Emirates|Emirates|ОАЭ|الإمارات
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|НАТО|حلف الناتو
PKK|Kurdistan Workers' Party|Kurdistan Workers Party|Partiya Karkeren Kurdistan
PMF|PMU|Popular Mobilization Forces|Popular Mobilisation Forces|Popular Mobilization Units|Hashd al-Shaabi|Hashd|الحشد الشعبي
IRGC|Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|Iranian Revolutionary Guards|Pasdaran|Sepah|سپاه پاسداران|الحرس الثوري|КСИР
Taliban|Taleban|Islamic Emirate of Afghanistan|Талибан|طالبان
Al-Qaeda|Al-Qaida|Al Qaeda|Al Qaida|al-Qa'ida|Qaeda|Аль-Каида|القاعدة
Hezbollah|Hizbullah|Hizballah|Hizbollah|Party of God|حزب الله|Хезболла
Hamas|Islamic Resistance Movement|حماس|ХАМАС
Houthis|Houthi movement|Ansar Allah|Ansarullah|الحوثيون|أنصار الله
HTS|Hayat Tahrir al-Sham|Hay'at Tahrir al-Sham|هيئة تحرير الشام
SDF|Syrian Democratic Forces|قوات سوريا الديمقراطية
YPG|People's Protection Units
KRG|Kurdistan Regional Government
FBI|Federal Bureau of Investigation|ФБР
CIA|Central Intelligence Agency|ЦРУ
FSB|Federal Security Service|ФСБ
IDF|Israel Defense Forces|Israeli Defense Forces|Israel Defence Forces|Israeli army|Israeli military|Tzahal|ЦАХАЛ|צה"ל
IAEA|International Atomic Energy Agency|МАГАТЭ
WHO|World Health Organization|World Health Organisation|ВОЗ|منظمة الصحة العالمية
IMF|International Monetary Fund|МВФ
MSF|Medecins Sans Frontieres|Médecins Sans Frontières|Doctors Without Borders
ICRC|International Committee of the Red Cross|Red Cross
UNHCR|UN refugee agency|United Nations High Commissioner for Refugees
UNICEF|UN children's agency|United Nations Children's Fund
AP|Associated Press
AFP|Agence France-Presse|Agence France Presse
DPRK|North Korea|Democratic People's Republic of Korea|КНДР
ROK|South Korea|Republic of Korea
PRC|China|People's Republic of China|КНР|中国|الصين
DRC|DR Congo|Democratic Republic of the Congo|Democratic Republic of Congo|Congo-Kinshasa
CAR|Central African Republic
Russia|Russian Federation|Россия|Российская Федерация|РФ|روسيا
Turkey|Türkiye|Turkiye|Republic of Turkey|Турция|تركيا
Myanmar|Burma|Мьянма
Czechia|Czech Republic
Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
Eswatini|Swaziland
Syria|Syrian Arab Republic|Сирия|سوريا
Iran|Islamic Republic of Iran|Иран|إيران|ایران
Iraq|Republic of Iraq|Ирак|العراق
Egypt|Arab Republic of Egypt|Египет|مصر
Israel|State of Israel|Израиль|إسرائيل|ישראל
Germany|Deutschland|Германия|ألمانيا
Ukraine|Украина|Україна|أوكرانيا
Kyiv|Kiev|Киев|Київ|كييف
Kharkiv|Kharkov|Харьков|Харків
Lviv|Lvov|Lwow|Львов|Львів
Odesa|Odessa|Одесса|Одеса
Moscow|Moskva|Москва|موسكو
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Санкт-Петербург|Петербург
Beijing|Peking|北京|Пекин|بكين
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Yangon|Rangoon
Ho Chi Minh City|Saigon
Jerusalem|al-Quds|Al Quds|Yerushalayim|القدس|ירושלים|Иерусалим
Damascus|Dimashq|دمشق|Дамаск
Aleppo|Halab|حلب|Алеппо
Cairo|al-Qahira|القاهرة|Каир
Mecca|Makkah|مكة
Medina|Madinah|المدينة المنورة
Erbil|Arbil|Irbil|Hewler|Hawler|أربيل|Эрбиль
Vienna|Wien|Вена
Warsaw|Warszawa|Варшава
Prague|Praha|Прага
Rome|Roma|Рим
Munich|München|Мюнхен
Cologne|Köln
Athens|Athina|Αθήνα|Афины
Lisbon|Lisboa
Copenhagen|København
The Hague|Den Haag|Hague
Brussels|Bruxelles|Brussel`
  .trim()
  .split("\n")
  .map((line) => line.split("|"));
