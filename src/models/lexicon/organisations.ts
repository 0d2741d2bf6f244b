/**
 * Organisations, agencies and outlets that news names often, as well-known facts written down for Readout.
 * One a line: `name | short names and other names`. Used as a class of words for the tagger and to know that two
 * names in one report stand for one organisation; never to find names on their own.
 */
const TABLE = `
United Nations | UN, U.N., U. N.
UN Security Council | Security Council, U.N. Security Council, United Nations Security Council, UNSC
UN General Assembly | General Assembly, UNGA
UNICEF | United Nations Children's Fund, UN Children's Fund
UNESCO |
UNHCR | UN refugee agency
UNRWA |
World Health Organization | WHO, World Health Organisation
World Food Programme | WFP, World Food Program
International Atomic Energy Agency | IAEA
International Monetary Fund | IMF
World Bank |
World Trade Organization | WTO, World Trade Organisation
International Criminal Court | ICC
International Court of Justice | ICJ
European Union | EU, E.U.
European Commission |
European Parliament |
European Central Bank | ECB
European Court of Human Rights | ECHR
NATO | North Atlantic Treaty Organization, Nato
African Union | AU
Arab League | League of Arab States
OPEC | Opec
OSCE | Organization for Security and Co-operation in Europe
ASEAN | Association of Southeast Asian Nations
BRICS |
G7 | Group of Seven
G20 | Group of 20
ECOWAS |
Gulf Cooperation Council | GCC
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation
Shanghai Cooperation Organisation | SCO
Collective Security Treaty Organization | CSTO
Red Cross | ICRC, International Committee of the Red Cross
Red Crescent |
Amnesty International | Amnesty
Human Rights Watch | HRW
Transparency International |
Greenpeace |
Oxfam |
Save the Children |
Doctors Without Borders | MSF, Medecins Sans Frontieres, Médecins Sans Frontières
Syrian Observatory for Human Rights | SOHR
Interpol |
Europol |
FIFA |
UEFA |
International Olympic Committee | IOC
White House |
Pentagon |
State Department | US State Department, U.S. State Department, Department of State
Defense Department | Department of Defense, US Defense Department
Justice Department | Department of Justice, DOJ
Treasury Department | Treasury, Department of the Treasury
Homeland Security | Department of Homeland Security, DHS
FBI | Federal Bureau of Investigation, F.B.I.
CIA | Central Intelligence Agency, C.I.A.
NSA | National Security Agency
National Security Council | NSC
NASA | Nasa
Federal Reserve | Fed
Supreme Court |
Congress | US Congress, U.S. Congress
Senate | US Senate, U.S. Senate
House of Representatives | House
Capitol Hill |
Republican Party | GOP, Republicans
Democratic Party | Democrats
Democratic National Committee | DNC
Republican National Committee | RNC
ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives
DEA | Drug Enforcement Administration
EPA | Environmental Protection Agency
FDA | Food and Drug Administration
US Geological Survey | USGS, U.S. Geological Survey, U. S. Geological Survey, United States Geological Survey
CENTCOM | Central Command, US Central Command, U.S. Central Command
US Army | U.S. Army
US Navy | U.S. Navy
US Air Force | U.S. Air Force
Marine Corps | Marines, US Marine Corps
National Guard |
Coast Guard | US Coast Guard, U.S. Coast Guard
Downing Street |
House of Commons | Commons
House of Lords | Lords
Foreign Office |
Home Office |
Ministry of Defence | MoD, Defence Ministry
Scotland Yard | Metropolitan Police
MI5 |
MI6 |
Labour Party | Labour
Conservative Party | Conservatives, Tories, Tory
Liberal Democrats | Lib Dems
Kremlin |
Duma | State Duma
FSB | Federal Security Service
KGB |
GRU |
United Russia |
Bundestag |
Bundeswehr |
CDU | Christian Democratic Union
SPD | Social Democratic Party
Elysee | Elysee Palace
Knesset |
Likud |
Mossad |
Shin Bet |
IDF | Israel Defense Forces, Israeli Defense Forces
Hamas |
Fatah |
PLO | Palestine Liberation Organization
Palestinian Authority | PA
Hezbollah | Hizbollah, Hizbullah, Hezbullah
Islamic Jihad |
Islamic State | IS, ISIS, ISIL, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant
Al-Qaeda | al-Qaeda, al Qaeda, Al Qaeda, al-Qaida, al Qaida, Qaeda
al-Nusra Front | Nusra Front, Jabhat al-Nusra
Hayat Tahrir al-Sham | HTS
Free Syrian Army | FSA
Syrian Democratic Forces | SDF
YPG |
PKK | Kurdistan Workers' Party
AKP | Justice and Development Party
Peshmerga |
Popular Mobilization Forces | PMF, Hashd al-Shaabi
Taliban | Taleban
Haqqani network |
Boko Haram |
al-Shabab | al-Shabaab, al Shabaab, Shabab
Houthis | Houthi, Ansar Allah
Muslim Brotherhood | Brotherhood
Revolutionary Guard | Revolutionary Guards, IRGC, Islamic Revolutionary Guard Corps
Quds Force |
Majlis |
Politburo |
Communist Party | Communist Party of China, CCP
People's Liberation Army | PLA
People's Daily |
Congress Party | Indian National Congress
BJP | Bharatiya Janata Party
Lok Sabha |
ISI |
Indian Navy |
IRA |
ETA |
FARC |
Tamil Tigers | LTTE
Associated Press | AP, The Associated Press
Reuters | Thomson Reuters
Agence France-Presse | AFP
TASS | Tass, ITAR-TASS, Itar-Tass
RIA Novosti | RIA
Interfax |
Xinhua | Xinhua News Agency
Kyodo | Kyodo News
Yonhap |
KCNA | Korean Central News Agency
PTI | Press Trust of India
ANI |
IANS |
IRNA | Islamic Republic News Agency
ISNA | Iranian Students' News Agency
Fars | Fars News Agency
Tasnim |
Mehr |
Anadolu | Anadolu Agency
SANA |
WAFA |
SPA | Saudi Press Agency
Petra |
MENA |
DPA | dpa, Deutsche Presse-Agentur
UPI | United Press International
Bloomberg |
BBC | British Broadcasting Corporation, BBC News
CNN |
Fox News | Fox
NBC | NBC News
ABC | ABC News
CBS | CBS News
MSNBC |
CNBC |
PBS |
NPR | National Public Radio
C-SPAN |
Sky News | Sky
ITV |
Al Jazeera | Al-Jazeera, al-Jazeera
Al Arabiya | Al-Arabiya
Press TV |
RT | Russia Today
Deutsche Welle | DW
Der Spiegel | Spiegel
Le Monde |
Le Figaro |
El Pais | El País
New York Times | The New York Times, NYT
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal, WSJ
Los Angeles Times |
USA Today |
Politico |
The Hill |
Axios |
Newsweek |
Time |
The Economist | Economist
Financial Times | FT
The Guardian | Guardian
The Times |
The Sun |
Daily Mail |
Daily Telegraph | The Daily Telegraph, Telegraph
The Independent | Independent
Haaretz | Ha'aretz
Jerusalem Post | The Jerusalem Post
Times of India | The Times of India
The Hindu |
Dawn |
Kommersant |
Izvestia |
Pravda |
Novaya Gazeta |
Meduza |
Global Times |
South China Morning Post |
Facebook |
Twitter |
Google |
YouTube |
Microsoft |
Apple |
Amazon |
Boeing |
Airbus |
Exxon Mobil | Exxon, ExxonMobil
BP |
Shell |
Gazprom |
Rosneft |
Lukoil |
Saudi Aramco | Aramco
Toyota |
Volkswagen |
Siemens |
Goldman Sachs |
JPMorgan | JPMorgan Chase
Wells Fargo |
Deutsche Bank |
Blackwater |
Wagner Group | Wagner
Wikileaks | WikiLeaks
Wikipedia |
`;

/** An organisation with the other names that stand for it. */
export interface Organisation {
  readonly name: string;
  readonly otherNames: readonly string[];
}

export const ORGANISATIONS: readonly Organisation[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", others = ""] = line.split("|").map((cell) => cell.trim());
    return {
      name,
      otherNames: others
        .split(", ")
        .map((item) => item.trim())
        .filter((item) => item !== ""),
    };
  });
