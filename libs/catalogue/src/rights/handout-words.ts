/** Words, in several languages, that say a picture or text was handed out for use in the news only; separated by bars. */
const WORDS =
  'handout|hand-out|handout photo|hand out|courtesy|courtesy of|provided by|supplied|supplied by|' +
  'contributed photo|submitted photo|submitted|released by|press release|press office|press service|' +
  'press handout|media office|media centre|media center|public relations|publicity photo|promotional|' +
  'publicity|pool photo|pool via|via pool|presidency|presidential|president s office|' +
  'presidential palace|royal palace|royal court|royal household|prime minister s office|pm s office|' +
  'white house|kremlin|downing street|chancellery|elysee|government press|government photo|ministry|' +
  'ministry of|defence ministry|defense ministry|foreign ministry|ministry of defence|department of|' +
  'state department|u.s. army|us army|u.s. navy|us navy|us air force|u.s. air force|idf|' +
  'idf spokesperson|armed forces|military|police|police department|sheriff|coast guard|coastguard|' +
  'fire department|fire brigade|state tv|state media|spokesperson|spokesman|embassy|parliament|' +
  'united nations|un photo|unicef|unhcr|world health organization|nasa|esa|noaa|nato|red cross|' +
  'red crescent|family photo|family handout|family of|private collection|personal archive|' +
  'private archive|service de presse|presidence|presidence de la republique|ministere|document remis|' +
  'photo fournie|d.r|droits reserves|gendarmerie|pressestelle|presseamt|bundesregierung|ministerium|' +
  'bundeswehr|polizei|privat|pressefoto|handouts|zur verfugung gestellt|prensa|oficina de prensa|' +
  'presidencia|ministerio|cortesia|gobierno|policia|divulgacao|reproducao|arquivo pessoal|' +
  'presidencia da republica|ministero|ufficio stampa|per gentile concessione|palazzo chigi|quirinale|' +
  'polizia|carabinieri|пресс-служба|пресс служба|администрация президента|министерство|министерства|мчс|' +
  'мвд|минобороны|личный архив|из личного архива|предоставлено|предоставлена|المكتب الصحفي|' +
  'المكتب الصحافي|المكتب الاعلامي|المكتب الإعلامي|مكتب اعلامي|المركز الاعلامي|الاعلام الحربي|' +
  'الاعلام العسكري|رئاسة الجمهورية|الرئاسة|رئاسة|الديوان الملكي|الديوان الاميري|رئاسة الوزراء|' +
  'رئاسة مجلس الوزراء|مجلس الوزراء|وزارة|مكتب رئيس|الحكومة|الجيش|الشرطة|الدفاع المدني|الهلال الاحمر|' +
  'الصليب الاحمر|الامم المتحدة|السفارة|ناسا|اهداء|خاص من|بيان صحفي|بيان صحافي|المتحدث باسم|' +
  'التلفزيون الرسمي|ارشيف شخصي|من المصدر|提供|供图|提供写真|제공|';

export const HANDOUT_WORDS: readonly string[] = WORDS.split('|').filter((word) => word !== '');
