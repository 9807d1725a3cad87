/**
 * Data: whose words and pictures are never ours to license. Names are matched whole, folded (see `foldCredit`);
 * `marks` are capitals that are words or names when written small, and are matched as printed.
 */
export interface Owner {
  name: string;
  /** Other spellings, in any language. */
  names: readonly string[];
  marks: readonly string[];
}

const listOf = (text: string): string[] => text.split('|').filter((name) => name !== '');

/** Names and marks are written as one string each, separated by bars. */
export const owner = (name: string, names = '', marks = ''): Owner => ({
  name,
  names: listOf(names),
  marks: listOf(marks),
});

export const AGENCIES: readonly Owner[] = [
  owner(
    'AFP',
    'agence france-presse|agence france presse|france-presse|france presse|فرانس برس|وكالة الصحافة الفرنسية|الفرنسية للأنباء|ا ف ب|افب|اف ب|اف بي|ايه اف بي|франс пресс|法新社|afp通信|法新',
  ),
  owner('Reuters', 'thomson reuters|reuters.com|رويترز|رويتر|рейтер|рейтерс|路透社|路透|ロイター|로이터|ρόιτερς'),
  owner(
    'The Associated Press',
    'associated press|ap photo|ap photos|ap images|ap file|ap video|ap graphic|apimages|wide world photos|اسوشيتد برس|اسوشييتد برس|اسوشيتدبرس|ا ب|ايه بي|اي بي|ассошиэйтед пресс|美联社|美聯社|ap通信',
    'AP',
  ),
  owner('Getty Images', 'getty|gettyimages|gty|istock|istockphoto|غيتي|جيتي|غيتي ايمجز|جيتي ايمجز|гетти'),
  owner(
    'EPA',
    'epa-efe|epa efe|european pressphoto agency|european pressphoto|اي بي ايه|اي بي اي|وكالة الصور الاوروبية',
  ),
  owner('Anadolu', 'anadolu agency|anadolu ajansi|anadolu images|الاناضول|وكالة الاناضول', 'AA'),
  owner('PA Media', 'pa wire|pa images|pa archive|press association|pa news agency|pa photos', 'PA'),
  owner(
    'dpa',
    'picture alliance|picture-alliance|deutsche presse-agentur|deutsche presse agentur|dpa-bildfunk|د ب ا|الالمانية للانباء|وكالة الانباء الالمانية',
  ),
  owner('EFE', 'agencia efe|efeagro', 'EFE'),
  owner('ANSA', 'agenzia ansa', 'ANSA'),
  owner('LaPresse', 'lapresse'),
  owner('TASS', 'itar-tass|тасс|تاس|итар-тасс|tass news agency', 'TASS'),
  owner('RIA Novosti', 'ria novosti|sputnik images|риа новости|سبوتنيك|نوفوستي', 'RIA|РИА'),
  owner('Interfax', 'интерфакс|انترفاكس'),
  owner('Xinhua', 'xinhua news agency|شينخوا|新华社|新華社|新华'),
  owner('China News Service', '中新社|china daily via|imaginechina|vcg'),
  owner('Kyodo', 'kyodo news|共同通信|共同社'),
  owner('Jiji Press', 'jiji|時事通信|時事'),
  owner('Yonhap', 'yonhap news|연합뉴스|뉴시스|newsis|뉴스1'),
  owner(
    'Press Trust of India',
    'press trust of india|asian news international|ians|indo-asian news service',
    'PTI|ANI|IANS',
  ),
  owner('Bernama', ''),
  owner('Antara', 'antara foto', 'ANTARA'),
  owner('AAP', 'australian associated press|aap image|aapimage', 'AAP'),
  owner('The Canadian Press', 'canadian press|la presse canadienne', 'CP'),
  owner('Agência Brasil', 'agencia brasil|agencia estado|estadao conteudo|folhapress'),
  owner('Agencia Uno', 'agencia uno|europa press|telam|notimex|cuartoscuro|photosport'),
  owner('Lusa', 'agencia lusa', 'LUSA'),
  owner('Belga', 'belga photo|agence belga'),
  owner('ANP', 'anp foto|hollandse hoogte', 'ANP'),
  owner('TT', 'tt nyhetsbyran|scanpix|ritzau|ntb|lehtikuva|stt-lehtikuva|bildbyran', 'TT|NTB|STT'),
  owner('APA', 'apa-picturedesk|picturedesk', 'APA'),
  owner('Keystone', 'keystone-sda|keystone sda', 'SDA'),
  owner('PAP', 'polska agencja prasowa|agencja gazeta|ctk|mti|tasr|agerpres|hina|tanjug|beta press', 'PAP|ČTK|MTI'),
  owner('Ukrinform', 'укринформ|укрінформ|unian|уніан'),
  owner('Saudi Press Agency', 'saudi press agency|وكالة الانباء السعودية|واس', 'SPA'),
  owner('WAM', 'emirates news agency|وكالة انباء الامارات|وام', 'WAM'),
  owner('Qatar News Agency', 'وكالة الانباء القطرية|قنا', 'QNA'),
  owner('KUNA', 'kuwait news agency|وكالة الانباء الكويتية|كونا', 'KUNA'),
  owner('MENA', 'middle east news agency|وكالة انباء الشرق الاوسط|ا ش ا', 'MENA'),
  owner('SANA', 'syrian arab news agency|وكالة الانباء السورية|سانا', 'SANA'),
  owner('WAFA', 'وكالة الانباء الفلسطينية', 'WAFA'),
  owner('Petra', 'petra news agency|jordan news agency|وكالة الانباء الاردنية|بترا', 'PETRA'),
  owner('National News Agency', 'الوكالة الوطنية للاعلام'),
  owner('Maghreb Arabe Presse', 'maghreb arabe press|وكالة المغرب العربي'),
  owner('Algérie Presse Service', 'algerie presse service|وكالة الانباء الجزائرية'),
  owner('Tunis Afrique Presse', 'وكالة تونس افريقيا للانباء'),
  owner('IRNA', 'islamic republic news agency|ايرنا|ارنا|isna|mehr news|tasnim|fars news|تسنيم|wana', 'IRNA|ISNA|WANA'),
  owner('United Press International', 'united press international', 'UPI'),
  owner('Bloomberg', 'bloomberg news|بلومبرغ|بلومبيرغ'),
  owner('Tribune News Service', 'tribune news service|tribune content agency|mcclatchy', 'TNS'),
  owner('Zuma Press', 'zuma|zuma wire|zumapress'),
  owner('NurPhoto', 'nur photo'),
  owner('SOPA Images', 'sopa images|lightrocket'),
  owner('Sipa', 'sipa usa|sipa press|abaca|abacapress|hans lucas|gamma-rapho|rapho|divergence images'),
  owner('Magnum Photos', 'magnum|magnum photos|panos pictures|vii photo|redux|contour|eyevine|laif|agence vu'),
  owner(
    'Rex Features',
    'rex features|rex shutterstock|backgrid|splash news|wenn|mega agency|avalon|news licensing|swns|caters news|imago|imago images|action images|allsport|icon sportswire|usa today sports|cal sport media|action press|ddp images',
  ),
  owner(
    'Polaris',
    'polaris images|upi photo|cnp|consolidated news photos|bestimage|starface|middle east images|barcroft|mirrorpix|hulton archive|bettmann|corbis|bridgeman|roger-viollet',
  ),
];

/** Words for agencies that are not named, in bylines and sources. */
export const UNNAMED_AGENCIES: readonly string[] = listOf(
  'agencies|news agencies|with agencies|and agencies|agency|agency staff|news agency|wire|wires|wire services|wire service|wire reports|newswire|news wires|combined wire|from wire reports|agences|avec agences|avec les agences|agence|agenturen|mit agenturen|agentur|agencias|con agencias|com agencias|agenzie|agenzia|persbureaus|nieuwsbureaus|агентства|агентство|وكالات|الوكالات|وكالة|وكالات الانباء|مصادر|通讯社|通信社',
);
