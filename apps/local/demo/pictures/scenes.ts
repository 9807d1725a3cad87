import type { Chance } from './chance.js';
import type { Light } from './light.js';
import { clouds, crowd, figure, glints, HEIGHT, houses, ridge, sky, sun, water, WIDTH } from './shapes.js';

type Scene = (chance: Chance, light: Light) => string;

const boat = (x: number, y: number, size: number, colour: string): string =>
  `<g fill="${colour}"><path d="M${x - size} ${y} q${size} ${size * 0.5} ${size * 2} 0 l${size * 0.2} -${size * 0.22} h-${size * 2.4} Z"/><path d="M${x} ${y - size * 0.2} V${y - size * 1.7} L${x + size * 0.8} ${y - size * 0.3} Z"/></g>`;

const crane = (x: number, foot: number, size: number, colour: string): string =>
  `<g stroke="${colour}" stroke-width="${size * 0.05}" fill="none"><path d="M${x} ${foot} V${foot - size} M${x - size * 0.2} ${foot} L${x} ${foot - size * 0.5} L${x + size * 0.2} ${foot}"/><path d="M${x - size * 0.35} ${foot - size * 0.92} H${x + size * 0.9} L${x} ${foot - size * 1.12} Z"/><path d="M${x + size * 0.7} ${foot - size * 0.92} v${size * 0.4}"/></g>`;

const harbour: Scene = (chance, light) => {
  const horizon = 560;
  const boats = Array.from({ length: chance.whole(2, 4) }, () =>
    boat(chance.between(150, 1450), chance.between(640, 860), chance.between(40, 95), light.near),
  );
  return [
    sky(light),
    clouds(chance, 4, 0.25),
    sun(chance, light, horizon),
    ridge(chance, horizon, 130, light.far),
    houses(chance, horizon + 2, 120, light.middle, light.lamp),
    water(horizon),
    glints(chance, light, horizon),
    crane(chance.between(200, 500), horizon, 330, light.near),
    crane(chance.between(900, 1300), horizon, 270, light.near),
    ...boats,
  ].join('');
};

const city: Scene = (chance, light) =>
  [
    sky(light),
    clouds(chance, 3, 0.2),
    sun(chance, light, 620),
    houses(chance, 760, 460, light.far),
    houses(chance, 840, 330, light.middle, light.lamp),
    houses(chance, 1000, 250, light.near, light.lamp),
  ].join('');

const hills: Scene = (chance, light) =>
  [
    sky(light),
    clouds(chance, 5, 0.35),
    sun(chance, light, 520),
    ridge(chance, 560, 190, light.far),
    ridge(chance, 700, 160, light.middle),
    ridge(chance, 860, 130, light.near),
    crowd(chance, 900, chance.whole(1, 3), 120, light.near),
  ].join('');

const fields: Scene = (chance, light) => {
  const rows = Array.from({ length: 26 }, (_, index) => {
    const x = (index - 13) * 150 + WIDTH / 2;
    return `<path d="M${WIDTH / 2 + (index - 13) * 14} 600 L${x} ${HEIGHT}" stroke="${index % 2 ? light.near : light.far}" stroke-width="10" stroke-opacity=".55"/>`;
  });
  return [
    sky(light),
    clouds(chance, 5, 0.4),
    sun(chance, light, 520),
    ridge(chance, 600, 80, light.far),
    `<rect y="600" width="${WIDTH}" height="400" fill="${light.middle}"/>`,
    ...rows,
    figure(chance.between(500, 1100), 880, 230, light.near),
  ].join('');
};

const street: Scene = (chance, light) => {
  const stalls = Array.from({ length: 6 }, (_, index) => {
    const x = 60 + index * 260 + chance.between(-20, 20);
    const colour = chance.pick(['#a8402f', '#c98a2b', '#3f6f5c', '#31547a', '#7d4a6d']);
    return `<path d="M${x} 640 h200 l24 60 h-248 Z" fill="${colour}"/><rect x="${x}" y="700" width="200" height="150" fill="${light.near}" fill-opacity=".65"/>`;
  });
  return [
    sky(light),
    houses(chance, 760, 420, light.far, light.lamp),
    houses(chance, 800, 240, light.middle, light.lamp),
    `<rect y="790" width="${WIDTH}" height="210" fill="${light.near}"/>`,
    ...stalls,
    crowd(chance, 930, 11, 250, '#1d1a22'),
  ].join('');
};

const hall: Scene = (chance, light) => {
  const rows = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 18 }, (_, seat) => {
      const x = 60 + seat * 88 + (row % 2) * 40;
      const y = 640 + row * 80;
      return `<circle cx="${x}" cy="${y - 36}" r="${16 + row * 2}" fill="${light.near}"/><path d="M${x - 30} ${y + 34} q30 -70 60 0 Z" fill="${light.near}"/>`;
    }).join(''),
  );
  const columns = Array.from(
    { length: 7 },
    (_, index) => `<rect x="${120 + index * 215}" y="150" width="52" height="330" fill="${light.far}"/>`,
  );
  return [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${light.middle}"/>`,
    `<rect y="110" width="${WIDTH}" height="44" fill="${light.far}"/>`,
    ...columns,
    `<rect x="620" y="380" width="360" height="130" fill="${light.near}"/>`,
    figure(800, 420, 190, '#17151c'),
    `<ellipse cx="800" cy="300" rx="420" ry="260" fill="${light.lamp}" fill-opacity="${chance.between(0.14, 0.24).toFixed(2)}"/>`,
    ...rows,
  ].join('');
};

const portrait: Scene = (chance, light) => {
  const x = chance.between(620, 980);
  return [
    sky(light),
    clouds(chance, 3, 0.2),
    ridge(chance, 700, 120, light.far),
    ridge(chance, 820, 80, light.middle),
    `<ellipse cx="${x}" cy="380" rx="128" ry="158" fill="${light.near}"/><path d="M${x - 330} ${HEIGHT} q20 -330 250 -400 h160 q230 70 250 400 Z" fill="${light.near}"/>`,
    `<path d="M${x - 124} 350 q10 -180 130 -178 q130 4 122 190 q-40 -110 -126 -110 q-80 0 -126 98 Z" fill="#17151c"/>`,
  ].join('');
};

const rails: Scene = (chance, light) => {
  const sleepers = Array.from({ length: 16 }, (_, index) => {
    const depth = (index / 15) ** 2;
    const y = 590 + depth * 410;
    const half = 30 + depth * 520;
    return `<path d="M${WIDTH / 2 - half} ${y} h${half * 2}" stroke="${light.near}" stroke-width="${3 + depth * 26}"/>`;
  });
  return [
    sky(light),
    clouds(chance, 4, 0.3),
    sun(chance, light, 560),
    ridge(chance, 590, 150, light.far),
    `<rect y="588" width="${WIDTH}" height="420" fill="${light.middle}"/>`,
    ...sleepers,
    `<path d="M788 588 L400 1000 M812 588 L1200 1000" stroke="#d9d2c4" stroke-width="9"/>`,
    Array.from(
      { length: 5 },
      (_, index) =>
        `<path d="M${230 - index * 40} ${540 - index * 90} v${120 + index * 180}" stroke="${light.near}" stroke-width="${5 + index * 2}"/>`,
    ).join(''),
  ].join('');
};

const chart: Scene = (chance) => {
  const values = Array.from({ length: 12 }, () => chance.between(90, 540));
  const bars = values.map(
    (value, index) =>
      `<rect x="${190 + index * 105}" y="${820 - value}" width="62" height="${value}" fill="${index === 11 ? '#b3261e' : '#8d8577'}"/>`,
  );
  const lines = [280, 460, 640].map((y) => `<path d="M150 ${y} H1480" stroke="#d9d3c7" stroke-width="2"/>`);
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf9f4"/>${lines.join('')}${bars.join('')}<path d="M150 820 H1480" stroke="#1c1b19" stroke-width="4"/>`;
};

/** What the demo's photographers and graphic desk bring home, by name. */
export const SCENES = { harbour, city, hills, fields, street, hall, portrait, rails, chart } as const;
export type SceneName = keyof typeof SCENES;
