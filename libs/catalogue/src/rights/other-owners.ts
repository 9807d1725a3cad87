import { owner, type Owner } from './agencies.js';

/** Sellers of stock pictures and free libraries: somebody else's licence stands on each picture. */
export const LIBRARIES: readonly Owner[] = [
  owner('Shutterstock', 'شترستوك'),
  owner('Alamy', 'alamy stock photo|alamy live news'),
  owner('Adobe Stock', 'adobestock|fotolia'),
  owner(
    'Depositphotos',
    '123rf|dreamstime|bigstock|stocksy|masterfile|age fotostock|mauritius images|science photo library|spl|thinkstock',
  ),
  owner('Unsplash', ''),
  owner('Pexels', ''),
  owner('Pixabay', 'freepik|flickr'),
  owner('Wikimedia Commons', 'wikimedia|wikipedia|wikicommons|ويكيبيديا|ويكيميديا'),
  owner('Creative Commons', 'creative commons|public domain|cc by|cc by-sa|cc-by|cc by-nc|cc0'),
  owner(
    'Google',
    'google maps|google earth|google street view|maxar|maxar technologies|planet labs|copernicus|sentinel hub|digitalglobe|openstreetmap|mapbox',
  ),
];

/** Networks where somebody posted the picture; who that was is rarely known, that it was not us is. */
export const SOCIAL_NETWORKS: readonly Owner[] = [
  owner('Facebook', 'فيسبوك|فايسبوك|فيس بوك|фейсбук'),
  owner('Instagram', 'انستغرام|انستجرام|إنستاجرام|انستاغرام|инстаграм'),
  owner('X (Twitter)', 'twitter|twitter.com|x.com|تويتر|منصة اكس|موقع اكس|твиттер|推特'),
  owner('TikTok', 'تيك توك|تيكتوك'),
  owner('YouTube', 'يوتيوب|youtube.com'),
  owner('Telegram', 'تيليغرام|تلغرام|تيليجرام|телеграм|телеграмм'),
  owner('WhatsApp', 'واتساب|واتس اب'),
  owner('Snapchat', 'snapchat|سناب شات|linkedin|reddit|weibo|vkontakte|threads.net|truth social'),
  owner(
    'social media',
    'via social media|social networks|social network|user-generated content|user generated content|ugc|screengrab|screen grab|screenshot|screen shot|video grab|videograb|viral video|amateur video|capture d ecran|captura de pantalla|soziale medien|reseaux sociaux|redes sociales|redes sociais|соцсети|социальные сети|مواقع التواصل|وسائل التواصل|مواقع التواصل الاجتماعي|وسائل التواصل الاجتماعي|التواصل الاجتماعي|متداولة|صورة متداولة|ناشطون|لقطة شاشة|ناشطين|الانترنت|انترنت',
  ),
];
