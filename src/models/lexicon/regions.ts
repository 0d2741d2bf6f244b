/**
 * Places that are neither countries nor cities: continents, seas, parts of the world, the states of the large
 * federations with their short forms. Well-known facts written down for Readout; `name | other names`.
 */
const TABLE = `
Africa |
North Africa |
West Africa |
East Africa |
Southern Africa |
Central Africa |
Horn of Africa |
Sahel |
Maghreb |
Sahara | Sahara Desert
Asia |
Central Asia |
South Asia |
Southeast Asia | South-East Asia
East Asia |
Asia-Pacific | Asia Pacific
Middle East | Mideast
Near East |
Levant |
Europe |
Eastern Europe |
Western Europe |
Central Europe |
European Economic Area |
Scandinavia |
Balkans |
Caucasus | South Caucasus, North Caucasus
Baltic | Baltics, Baltic Sea
Siberia |
Urals |
Latin America |
South America |
North America |
Central America |
Caribbean |
Oceania |
Antarctica |
Arctic |
Persian Gulf | Gulf, Arabian Gulf
Gulf of Aden |
Gulf of Oman |
Gulf of Mexico |
Strait of Hormuz | Straits of Hormuz
Bosphorus | Bosporus
Suez Canal |
Panama Canal |
English Channel | Channel
Red Sea |
Black Sea |
Caspian Sea | Caspian
Mediterranean | Mediterranean Sea
Aegean Sea | Aegean
Adriatic Sea | Adriatic
Arabian Sea |
South China Sea |
East China Sea |
North Sea |
Sea of Azov |
Sea of Japan |
Indian Ocean |
Atlantic Ocean | Atlantic
Pacific Ocean | Pacific
Arctic Ocean |
Nile | Nile River, River Nile
Euphrates |
Tigris |
Danube |
Dnieper | Dnipro River
Volga |
Mekong |
Ganges |
Amazon |
Himalayas | Himalaya
Alps |
Andes |
Hindu Kush |
Golan Heights | Golan
West Bank |
East Jerusalem |
Sinai | Sinai Peninsula
Green Zone |
Guantanamo Bay | Guantanamo
Kashmir | Jammu and Kashmir
Punjab |
Sindh |
Balochistan | Baluchistan
Khyber Pakhtunkhwa |
Waziristan | North Waziristan, South Waziristan
Kandahar |
Helmand |
Kunduz |
Herat |
Nangarhar |
Anbar | Anbar Province
Nineveh |
Khorasan |
Khuzestan |
Hormozgan |
Darfur |
Tigray |
Donbas | Donbass
Donetsk |
Luhansk | Lugansk
Nagorno-Karabakh | Karabakh
South Ossetia | Ossetia
Xinjiang |
Tibet |
Guangdong |
Sichuan |
Hubei |
Yunnan |
Aceh |
Java |
Sumatra |
Borneo |
Papua | West Papua
Bali |
Mindanao |
Luzon |
Okinawa |
Hokkaido |
Kerala |
Tamil Nadu |
Maharashtra |
Gujarat |
Uttar Pradesh |
Bihar |
Assam |
West Bengal | Bengal
Rajasthan |
Karnataka |
Goa |
Andhra Pradesh |
Bavaria |
Saxony |
Brandenburg |
Hesse |
Brittany |
Normandy |
Provence |
Corsica |
Sicily |
Sardinia |
Tuscany |
Lombardy |
Andalusia |
Galicia |
Basque Country |
Yorkshire |
Kent |
Essex |
Cornwall |
Falkland Islands | Falklands
Gibraltar |
Bermuda |
Guam |
Alabama | Ala.
Alaska |
Arizona | Ariz.
Arkansas | Ark.
California | Calif.
Colorado | Colo.
Connecticut | Conn.
Delaware | Del.
Florida | Fla.
Hawaii |
Idaho |
Illinois | Ill.
Indiana | Ind.
Iowa |
Kansas | Kan.
Kentucky | Ky.
Louisiana | La.
Maine |
Maryland | Md.
Massachusetts | Mass.
Michigan | Mich.
Minnesota | Minn.
Mississippi | Miss.
Missouri | Mo.
Montana | Mont.
Nebraska | Neb.
Nevada | Nev.
New Hampshire | N.H.
New Jersey | N.J.
New Mexico | N.M.
New York | N.Y.
North Carolina | N.C.
North Dakota | N.D.
Ohio |
Oklahoma | Okla.
Oregon | Ore.
Pennsylvania | Pa.
Rhode Island | R.I.
South Carolina | S.C.
South Dakota | S.D.
Tennessee | Tenn.
Texas |
Utah |
Vermont | Vt.
Virginia | Va.
West Virginia | W.Va.
Wisconsin | Wis.
Wyoming | Wyo.
District of Columbia | D.C., DC, Washington D.C., Washington, D.C.
Ontario | Ont.
Quebec | Québec
British Columbia | B.C.
Alberta |
Manitoba |
Saskatchewan |
Nova Scotia |
New Brunswick |
Newfoundland |
New South Wales | NSW
Queensland |
Victoria |
Tasmania |
Western Australia |
South Australia |
Northern Territory |
Manhattan |
Brooklyn |
Queens |
Bronx |
Staten Island |
Long Island |
New England |
Midwest |
Silicon Valley |
Wall Street |
Hollywood |
Capitol Hill |
`;

/** A part of the world with the other names that stand for it. */
export interface Region {
  readonly name: string;
  readonly otherNames: readonly string[];
}

export const REGIONS: readonly Region[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", others = ""] = line.split("|").map((cell) => cell.trim());
    return {
      name,
      otherNames: others
        .split(/, (?!D\.C)/)
        .map((item) => item.trim())
        .filter((item) => item !== ""),
    };
  });
