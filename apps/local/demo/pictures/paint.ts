import sharp from 'sharp';
import { Chance } from './chance.js';
import { LIGHTS } from './light.js';
import { SCENES, type SceneName } from './scenes.js';
import { HEIGHT, WIDTH } from './shapes.js';

/** The path of a picture: its scene, its hour, and a name that tells it from others of the same kind. */
const PICTURE = /^\/pictures\/([a-z]+)-([a-z]+)-([a-z0-9]+)\.jpg$/;

/** Paints the picture a path names as JPEG, always the same; undefined when no scene or hour has that name. */
export async function paintPicture(path: string): Promise<Buffer | undefined> {
  const [, sceneName = '', lightName = '', name = ''] = PICTURE.exec(path) ?? [];
  const light = Object.hasOwn(LIGHTS, lightName) ? LIGHTS[lightName] : undefined;
  if (!light || !Object.hasOwn(SCENES, sceneName)) return undefined;
  const drawing = SCENES[sceneName as SceneName](new Chance(`${sceneName} ${name}`), light);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${drawing}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer();
}
