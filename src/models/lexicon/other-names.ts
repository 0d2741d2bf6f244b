/**
 * Well-known names of things that are no persons, bodies or places, and that are easily taken for one: software, weapons,
 * vehicles, medicines, religions, books, feasts, prizes, wars, treaties. Written down for Readout.
 */
export const OTHER_NAMES: readonly string[] = `
Internet Explorer|Mozilla Firefox|Firefox|Google Chrome|Chrome|Safari|Windows|Windows XP|Windows Vista|Windows Phone|Microsoft Windows|Microsoft Office
Linux|Ubuntu|Debian|Fedora|Android|iOS|macOS|iPhone|iPad|iPod|Kindle|Photoshop|Excel|PowerPoint|Outlook|Java|JavaScript|Python|WordPress|Minecraft|Fortnite
PlayStation|PlayStation 4|Xbox|Xbox One|Nintendo Switch|Wii|Game Boy|ChatGPT|Siri|Alexa|Google Maps|Gmail|Google Earth|Skype|Bitcoin|Ethereum
Kalashnikov|Tomahawk|Iskander|Kalibr|Kinzhal|Oreshnik|Patriot|Javelin|Stinger|HIMARS|ATACMS|Storm Shadow|Taurus|Leopard|Abrams|Bradley|Challenger|Bayraktar
Shahed|Lancet|Scud|Grad|Katyusha|Qassam|Fateh|Shahab|Fajr|Iron Dome|Arrow|David's Sling|THAAD|Aegis|Exocet|Harpoon|Hellfire|Predator|Reaper|Global Hawk
Black Hawk|Apache|Chinook|Hercules|Sukhoi|MiG|Tupolev|Antonov|Ilyushin|Mirage|Rafale|Typhoon|Gripen|Eurofighter|Osprey|Boeing 737|Airbus A320|Concorde
Soyuz|Apollo|Columbia|Discovery|Falcon 9|Starship|Starlink|Sputnik V|Sinovac|CoronaVac|Covaxin|Comirnaty|Novichok|Sarin|Agent Orange|Viagra|Prozac
Titanic|Kursk|Costa Concordia|Estonia|Bismarck|Lusitania|Mavi Marmara|Exxon Valdez|Deepwater Horizon
Islam|Christianity|Judaism|Hinduism|Buddhism|Sikhism|Taoism|Shinto|Catholicism|Protestantism|Orthodoxy|Zoroastrianism|Jainism|Voodoo|Wicca|Sufism|Salafism|Wahhabism
Bible|Quran|Koran|Torah|Talmud|Old Testament|New Testament|Hadith|Gita|Mein Kampf|Das Kapital|Communist Manifesto|Magna Carta|Sharia
Ramadan|Easter|Christmas|Hajj|Umrah|Eid al-Fitr|Eid al-Adha|Ashura|Arbaeen|Nowruz|Diwali|Holi|Hanukkah|Passover|Yom Kippur|Rosh Hashanah|Lent|Pentecost|Vesak|Mawlid
New Year|Thanksgiving|Halloween|Independence Day|Victory Day|Republic Day|Bastille Day|May Day|Labor Day|Memorial Day|Valentine's Day
World Cup|FIFA World Cup|Olympics|Olympic Games|Winter Olympics|Summer Olympics|Paralympics|Champions League|Premier League|Super Bowl|World Series|Wimbledon|Tour de France
Commonwealth Games|Asian Games|Copa America|Ashes|Grand Slam|Formula One|Eurovision
Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Booker Prize|Sakharov Prize|Oscar|Oscars|Academy Award|Emmy|Grammy|Golden Globe|BAFTA|Palme d'Or|Ballon d'Or|Victoria Cross|Purple Heart|Medal of Honor
World War|World War I|World War II|First World War|Second World War|Cold War|Gulf War|Civil War|Vietnam War|Korean War|Six-Day War|Holocaust|Nakba|Intifada|Arab Spring|Great Depression
Euromaidan|Brexit|Watergate|Iran-Contra|Renaissance|Reformation|Industrial Revolution|Cultural Revolution|Prague Spring|Velvet Revolution|Orange Revolution
Oslo Accords|Camp David Accords|Dayton Agreement|Minsk Agreements|Good Friday Agreement|Paris Agreement|Kyoto Protocol|Geneva Conventions|Geneva Convention|Schengen|Treaty of Versailles
Abraham Accords|New START|JCPOA|Belt and Road|Green Deal|Marshall Plan|Monroe Doctrine|Patriot Act|Obamacare|Affordable Care Act|Medicare|Medicaid
Hurricane Katrina|Hurricane Sandy|Typhoon Haiyan|Cyclone Nargis|COVID-19|Covid|Covid-19|Ebola|SARS|MERS|AIDS|HIV|Zika|Omicron|Delta
`
  .trim()
  .split(/[\n|]/);
