/**
 * The countries of the world and a few territories that news treats alike, as well-known facts written down for
 * Readout: the name news uses, other names, words for its people and things (adjective first), and the seat of its
 * government. One country a line: `name | other names | demonyms | capital`, lists separated by commas.
 */
const TABLE = `
Afghanistan | Islamic Emirate of Afghanistan | Afghan, Afghans, Afghani | Kabul
Albania | | Albanian, Albanians | Tirana
Algeria | | Algerian, Algerians | Algiers
Andorra | | Andorran, Andorrans | Andorra la Vella
Angola | | Angolan, Angolans | Luanda
Antigua and Barbuda | Antigua | Antiguan, Antiguans | St. John's
Argentina | Argentine Republic | Argentine, Argentinian, Argentines, Argentinians, Argentinean | Buenos Aires
Armenia | | Armenian, Armenians | Yerevan
Australia | Commonwealth of Australia | Australian, Australians, Aussie | Canberra
Austria | | Austrian, Austrians | Vienna
Azerbaijan | | Azerbaijani, Azeri, Azerbaijanis, Azeris | Baku
Bahamas | The Bahamas | Bahamian, Bahamians | Nassau
Bahrain | Kingdom of Bahrain | Bahraini, Bahrainis | Manama
Bangladesh | | Bangladeshi, Bangladeshis | Dhaka
Barbados | | Barbadian, Barbadians, Bajan | Bridgetown
Belarus | Byelorussia, Belorussia | Belarusian, Belarusians, Belarussian, Belarussians, Byelorussian | Minsk
Belgium | | Belgian, Belgians | Brussels
Belize | | Belizean, Belizeans | Belmopan
Benin | | Beninese | Porto-Novo
Bhutan | | Bhutanese | Thimphu
Bolivia | | Bolivian, Bolivians | La Paz
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians | Sarajevo
Botswana | | Botswanan, Motswana, Batswana | Gaborone
Brazil | | Brazilian, Brazilians | Brasilia
Brunei | Brunei Darussalam | Bruneian, Bruneians | Bandar Seri Begawan
Bulgaria | | Bulgarian, Bulgarians | Sofia
Burkina Faso | | Burkinabe, Burkinabé | Ouagadougou
Burundi | | Burundian, Burundians | Gitega
Cambodia | Kampuchea | Cambodian, Cambodians | Phnom Penh
Cameroon | | Cameroonian, Cameroonians | Yaounde
Canada | | Canadian, Canadians | Ottawa
Cape Verde | Cabo Verde | Cape Verdean, Cape Verdeans | Praia
Central African Republic | CAR | Central African, Central Africans | Bangui
Chad | | Chadian, Chadians | N'Djamena
Chile | | Chilean, Chileans | Santiago
China | People's Republic of China, PRC, Mainland China | Chinese | Beijing
Colombia | | Colombian, Colombians | Bogota
Comoros | | Comorian, Comorians, Comoran | Moroni
Congo | Republic of the Congo, Republic of Congo, Congo-Brazzaville | Congolese | Brazzaville
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire | Congolese, Zairean | Kinshasa
Costa Rica | | Costa Rican, Costa Ricans | San Jose
Croatia | | Croatian, Croat, Croats, Croatians | Zagreb
Cuba | | Cuban, Cubans | Havana
Cyprus | Republic of Cyprus | Cypriot, Cypriots | Nicosia
Czech Republic | Czechia | Czech, Czechs | Prague
Denmark | Kingdom of Denmark | Danish, Dane, Danes | Copenhagen
Djibouti | | Djiboutian, Djiboutians | Djibouti
Dominica | | Dominican | Roseau
Dominican Republic | | Dominican, Dominicans | Santo Domingo
East Timor | Timor-Leste | Timorese, East Timorese | Dili
Ecuador | | Ecuadorian, Ecuadorians, Ecuadorean | Quito
Egypt | Arab Republic of Egypt | Egyptian, Egyptians | Cairo
El Salvador | | Salvadoran, Salvadorans, Salvadorean | San Salvador
Equatorial Guinea | | Equatorial Guinean, Equatoguinean | Malabo
Eritrea | | Eritrean, Eritreans | Asmara
Estonia | | Estonian, Estonians | Tallinn
Eswatini | Swaziland | Swazi, Swazis | Mbabane
Ethiopia | | Ethiopian, Ethiopians | Addis Ababa
Fiji | | Fijian, Fijians | Suva
Finland | | Finnish, Finn, Finns | Helsinki
France | French Republic | French, Frenchman, Frenchwoman | Paris
Gabon | | Gabonese | Libreville
Gambia | The Gambia | Gambian, Gambians | Banjul
Georgia | | Georgian, Georgians | Tbilisi
Germany | Federal Republic of Germany, West Germany, East Germany | German, Germans | Berlin
Ghana | | Ghanaian, Ghanaians | Accra
Greece | Hellenic Republic | Greek, Greeks | Athens
Greenland | | Greenlandic, Greenlander, Greenlanders | Nuuk
Grenada | | Grenadian, Grenadians | St. George's
Guatemala | | Guatemalan, Guatemalans | Guatemala City
Guinea | | Guinean, Guineans | Conakry
Guinea-Bissau | | Bissau-Guinean | Bissau
Guyana | | Guyanese | Georgetown
Haiti | | Haitian, Haitians | Port-au-Prince
Honduras | | Honduran, Hondurans | Tegucigalpa
Hong Kong | | Hong Konger, Hong Kongers, Hongkonger | Hong Kong
Hungary | | Hungarian, Hungarians | Budapest
Iceland | | Icelandic, Icelander, Icelanders | Reykjavik
India | Republic of India | Indian, Indians | New Delhi
Indonesia | | Indonesian, Indonesians | Jakarta
Iran | Islamic Republic of Iran, Islamic Republic, Persia | Iranian, Iranians, Persian, Persians | Tehran
Iraq | Republic of Iraq | Iraqi, Iraqis | Baghdad
Ireland | Republic of Ireland, Irish Republic, Eire | Irish, Irishman, Irishmen | Dublin
Israel | State of Israel | Israeli, Israelis | Jerusalem
Italy | | Italian, Italians | Rome
Ivory Coast | Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivorians, Ivoirian | Yamoussoukro
Jamaica | | Jamaican, Jamaicans | Kingston
Japan | | Japanese | Tokyo
Jordan | Hashemite Kingdom of Jordan, Hashemite Kingdom | Jordanian, Jordanians | Amman
Kazakhstan | | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Astana
Kenya | | Kenyan, Kenyans | Nairobi
Kiribati | | I-Kiribati | Tarawa
Kosovo | | Kosovar, Kosovars, Kosovan | Pristina
Kuwait | State of Kuwait | Kuwaiti, Kuwaitis | Kuwait City
Kyrgyzstan | Kyrgyz Republic, Kirghizia | Kyrgyz, Kyrgyzstani | Bishkek
Laos | | Laotian, Lao, Laotians | Vientiane
Latvia | | Latvian, Latvians | Riga
Lebanon | Lebanese Republic | Lebanese | Beirut
Lesotho | | Basotho, Mosotho | Maseru
Liberia | | Liberian, Liberians | Monrovia
Libya | Libyan Arab Jamahiriya | Libyan, Libyans | Tripoli
Liechtenstein | | Liechtensteiner | Vaduz
Lithuania | | Lithuanian, Lithuanians | Vilnius
Luxembourg | | Luxembourgish, Luxembourger, Luxembourgers | Luxembourg
Madagascar | | Malagasy, Madagascan | Antananarivo
Malawi | | Malawian, Malawians | Lilongwe
Malaysia | | Malaysian, Malaysians | Kuala Lumpur
Maldives | The Maldives | Maldivian, Maldivians | Male
Mali | | Malian, Malians | Bamako
Malta | | Maltese | Valletta
Marshall Islands | | Marshallese | Majuro
Mauritania | | Mauritanian, Mauritanians | Nouakchott
Mauritius | | Mauritian, Mauritians | Port Louis
Mexico | | Mexican, Mexicans | Mexico City
Micronesia | Federated States of Micronesia | Micronesian, Micronesians | Palikir
Moldova | Moldavia | Moldovan, Moldovans, Moldavian | Chisinau
Monaco | | Monegasque, Monacan | Monaco
Mongolia | | Mongolian, Mongol, Mongolians, Mongols | Ulaanbaatar
Montenegro | | Montenegrin, Montenegrins | Podgorica
Morocco | Kingdom of Morocco | Moroccan, Moroccans | Rabat
Mozambique | | Mozambican, Mozambicans | Maputo
Myanmar | Burma | Burmese, Myanmarese | Naypyidaw
Namibia | | Namibian, Namibians | Windhoek
Nauru | | Nauruan, Nauruans | Yaren
Nepal | | Nepalese, Nepali, Nepalis | Kathmandu
Netherlands | The Netherlands, Holland | Dutch, Dutchman, Dutchmen | The Hague
New Zealand | | New Zealander, New Zealanders, Kiwi | Wellington
Nicaragua | | Nicaraguan, Nicaraguans | Managua
Niger | | Nigerien, Nigeriens | Niamey
Nigeria | | Nigerian, Nigerians | Abuja
North Korea | DPRK, Democratic People's Republic of Korea | North Korean, North Koreans | Pyongyang
North Macedonia | Macedonia | Macedonian, Macedonians | Skopje
Norway | | Norwegian, Norwegians | Oslo
Oman | Sultanate of Oman | Omani, Omanis | Muscat
Pakistan | Islamic Republic of Pakistan | Pakistani, Pakistanis | Islamabad
Palau | | Palauan, Palauans | Ngerulmud
Palestine | State of Palestine, Palestinian territories, Palestinian Territories | Palestinian, Palestinians | Ramallah
Panama | | Panamanian, Panamanians | Panama City
Papua New Guinea | | Papua New Guinean | Port Moresby
Paraguay | | Paraguayan, Paraguayans | Asuncion
Peru | | Peruvian, Peruvians | Lima
Philippines | The Philippines, Republic of the Philippines | Filipino, Philippine, Filipinos, Filipina | Manila
Poland | | Polish, Pole, Poles | Warsaw
Portugal | | Portuguese | Lisbon
Puerto Rico | | Puerto Rican, Puerto Ricans | San Juan
Qatar | State of Qatar | Qatari, Qataris | Doha
Romania | | Romanian, Romanians | Bucharest
Russia | Russian Federation, RF | Russian, Russians | Moscow
Rwanda | | Rwandan, Rwandans | Kigali
Saint Lucia | St. Lucia, St Lucia | Saint Lucian | Castries
Samoa | Western Samoa | Samoan, Samoans | Apia
San Marino | | Sammarinese | San Marino
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian, Saudis | Riyadh
Senegal | | Senegalese | Dakar
Serbia | | Serbian, Serb, Serbs, Serbians | Belgrade
Seychelles | | Seychellois | Victoria
Sierra Leone | | Sierra Leonean, Sierra Leoneans | Freetown
Singapore | | Singaporean, Singaporeans | Singapore
Slovakia | Slovak Republic | Slovak, Slovakian, Slovaks | Bratislava
Slovenia | | Slovenian, Slovene, Slovenes, Slovenians | Ljubljana
Solomon Islands | | Solomon Islander, Solomon Islanders | Honiara
Somalia | | Somali, Somalian, Somalis | Mogadishu
Somaliland | | Somalilander | Hargeisa
South Africa | | South African, South Africans | Pretoria
South Korea | Republic of Korea, ROK | South Korean, South Koreans | Seoul
South Sudan | | South Sudanese | Juba
Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics | Soviet, Soviets | Moscow
Spain | Kingdom of Spain | Spanish, Spaniard, Spaniards | Madrid
Sri Lanka | Ceylon | Sri Lankan, Sri Lankans | Colombo
Sudan | Republic of Sudan | Sudanese | Khartoum
Suriname | | Surinamese | Paramaribo
Sweden | | Swedish, Swede, Swedes | Stockholm
Switzerland | Swiss Confederation | Swiss | Bern
Syria | Syrian Arab Republic | Syrian, Syrians | Damascus
Taiwan | Republic of China | Taiwanese | Taipei
Tajikistan | | Tajik, Tajiks, Tajikistani | Dushanbe
Tanzania | United Republic of Tanzania | Tanzanian, Tanzanians | Dodoma
Thailand | Kingdom of Thailand, Siam | Thai, Thais | Bangkok
Tibet | | Tibetan, Tibetans | Lhasa
Togo | | Togolese | Lome
Tonga | | Tongan, Tongans | Nuku'alofa
Trinidad and Tobago | Trinidad | Trinidadian, Trinidadians | Port of Spain
Tunisia | | Tunisian, Tunisians | Tunis
Turkey | Republic of Turkey, Türkiye, Turkiye | Turkish, Turk, Turks | Ankara
Turkmenistan | | Turkmen, Turkmens | Ashgabat
Tuvalu | | Tuvaluan, Tuvaluans | Funafuti
Uganda | | Ugandan, Ugandans | Kampala
Ukraine | | Ukrainian, Ukrainians | Kyiv
United Arab Emirates | UAE, U.A.E., Emirates | Emirati, Emiratis | Abu Dhabi
United Kingdom | UK, U.K., U. K., Britain, Great Britain | British, Briton, Britons, Brit, Brits | London
United States | US, U.S., U. S., USA, U.S.A., America, United States of America, the States | American, Americans | Washington
Uruguay | | Uruguayan, Uruguayans | Montevideo
Uzbekistan | | Uzbek, Uzbeks, Uzbekistani | Tashkent
Vanuatu | | ni-Vanuatu | Port Vila
Vatican City | Vatican, Holy See, the Vatican | | Vatican City
Venezuela | Bolivarian Republic of Venezuela | Venezuelan, Venezuelans | Caracas
Vietnam | Viet Nam | Vietnamese | Hanoi
Western Sahara | | Sahrawi, Sahrawis | Laayoune
Yemen | Republic of Yemen | Yemeni, Yemenis, Yemenite | Sanaa
Yugoslavia | | Yugoslav, Yugoslavs, Yugoslavian | Belgrade
Zambia | | Zambian, Zambians | Lusaka
Zimbabwe | Rhodesia | Zimbabwean, Zimbabweans | Harare
England | | English, Englishman, Englishmen | London
Scotland | | Scottish, Scot, Scots | Edinburgh
Wales | | Welsh, Welshman | Cardiff
Northern Ireland | Ulster | Northern Irish | Belfast
Korea | | Korean, Koreans |
Chechnya | Chechen Republic | Chechen, Chechens | Grozny
Dagestan | | Dagestani, Dagestanis | Makhachkala
Crimea | | Crimean, Crimeans | Simferopol
Kurdistan | Iraqi Kurdistan, Kurdistan Region | Kurdish, Kurd, Kurds | Erbil
Abkhazia | | Abkhaz, Abkhazian | Sukhumi
Transnistria | Transdniestria | Transnistrian | Tiraspol
Catalonia | | Catalan, Catalans | Barcelona
Gaza Strip | Gaza | Gazan, Gazans | Gaza City
`;

/** A country or territory with the words that stand for it. */
export interface Country {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Adjectives and words for its people ("Iraqi", "Iraqis"): not names of the place, but they point to it. */
  readonly demonyms: readonly string[];
  /** The seat of government; "" where there is none to speak of. */
  readonly capital: string;
}

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", others = "", demonyms = "", capital = ""] = line.split("|").map((cell) => cell.trim());
    return { name, otherNames: listOf(others), demonyms: listOf(demonyms), capital };
  });

function listOf(cell: string): string[] {
  return cell
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
