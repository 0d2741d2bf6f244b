/** Words that stand in names beside the name itself, for comparing names in any script. Written for this project; lower case. */

/** Linking words of family names: left out when names are compared, never a name by themselves. */
export const nameParticles: ReadonlySet<string> = words(`
  al el ul ur ud as ash at ad an ar az ibn bin ben bint binti ould wuld von van de der den del della di da do dos das du la le les los las
  zu zum zur ter ten af av of ap y e i aw el- ал эл ас аз ад ар ат аш ан эс эш эр эд эз ибн бин бен оглы кызы фон ван де дер ال بن ابن بنت ולד בן בת אל`);

/** Offices, ranks and forms of address that stand before or after a name, in the languages of reports. */
export const nameTitles: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count hon rev reverend father sister brother pope saint st
  president prime minister premier chancellor king queen prince princess emperor sultan emir ayatollah imam mullah maulana mawlawi sheikh shaikh sheik shaykh
  sayyid sayyed haji hajji hafiz qari senator sen representative rep congressman congresswoman governor gov mayor judge justice chairman chairwoman
  secretary ambassador general gen colonel col major maj captain capt lieutenant lt sergeant sgt officer commander admiral marshal
  chief director spokesman spokeswoman spokesperson former ex late acting deputy vice jr sr ii iii iv phd md esq mp
  präsident präsidentin kanzler kanzlerin ministerpräsident herr frau doktor président présidente monsieur madame ministre
  presidente señor señora don doña primeiro senhor presidenta signor signora onorevole presidentti prezident prezidents prezidentas prezydent
  predsjednik predsednik predsjednica președintele presedintele presiden elnök elnok miniszterelnök başkan cumhurbaşkanı presidenten statsminister
  президент премьер министр премьер-министр господин госпожа канцлер генерал король шейх президентът президентка прэзідэнт
  الرئيس رئيس الوزراء وزير السيد السيدة الشيخ الدكتور الجنرال الملك الأمير رئيسة
  נשיא הנשיא שר ראש מר גברת πρόεδρος πρωθυπουργός ο η κύριος κυρία 总统 總統 主席 首相 总理 大統領 氏 さん 대통령 총리 राष्ट्रपति`);

/** First names that are often left out before the name a person goes by: "Mohammad Javad Zarif", "Javad Zarif". */
export const leftOutFirst: ReadonlySet<string> = words(`
  mohammed muhammad mohamed mohammad mohamad muhammed mehmet seyyed sayyed seyed sayed abu abdul`);

/** Given names so frequent that they tell little: agreement on them weighs less than on a rare name. */
export const frequentNames: ReadonlySet<string> = words(`
  mohammed muhammad mohamed mohammad mehmet ahmed ahmad ahmet ali hassan hasan hussein hussain husayn omar umar ibrahim abdullah abdallah mahmoud mahmud
  mustafa yusuf khalid khaled salem saleh salih said saeed abd abdul abu john james michael david robert william maria anna kim lee park jan juan jose ivan`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
