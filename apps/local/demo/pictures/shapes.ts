import type { Chance } from './chance.js';
import type { Light } from './light.js';

/** Pictures are 1600 by 1000 before they are scaled. */
export const WIDTH = 1600;
export const HEIGHT = 1000;

const round = (value: number): string => value.toFixed(1);

export const sky = (light: Light): string => `
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="${light.sky[0]}"/><stop offset=".62" stop-color="${light.sky[1]}"/><stop offset="1" stop-color="${light.sky[2]}"/>
  </linearGradient><linearGradient id="water" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="${light.water[0]}"/><stop offset="1" stop-color="${light.water[1]}"/>
  </linearGradient><radialGradient id="glow"><stop offset="0" stop-color="${light.sun}" stop-opacity=".85"/><stop offset="1" stop-color="${light.sun}" stop-opacity="0"/></radialGradient></defs>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>`;

export function sun(chance: Chance, light: Light, horizon: number): string {
  const x = chance.between(300, 1300);
  const y = horizon - chance.between(60, 320);
  return `<circle cx="${round(x)}" cy="${round(y)}" r="300" fill="url(#glow)"/><circle cx="${round(x)}" cy="${round(y)}" r="${round(chance.between(34, 62))}" fill="${light.sun}"/>`;
}

/** A ridge from edge to edge, filled down to the bottom. */
export function ridge(chance: Chance, base: number, rise: number, colour: string, steps = 14): string {
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const x = (WIDTH / steps) * step;
    return [x, base - chance.next() * rise] as const;
  });
  const path = points.map(([x, y], index) => {
    const before = points[index - 1];
    if (!before) return `M0 ${round(y)}`;
    const middle = (before[0] + x) / 2;
    return `C${round(middle)} ${round(before[1])} ${round(middle)} ${round(y)} ${round(x)} ${round(y)}`;
  });
  return `<path d="${path.join(' ')} V${HEIGHT} H0 Z" fill="${colour}"/>`;
}

export const water = (horizon: number): string =>
  `<rect y="${horizon}" width="${WIDTH}" height="${HEIGHT - horizon}" fill="url(#water)"/>`;

/** Glints on water: short strokes that grow longer and rarer towards the viewer. */
export function glints(chance: Chance, light: Light, horizon: number, count = 90): string {
  return Array.from({ length: count }, () => {
    const depth = chance.next() ** 1.6;
    const y = horizon + 8 + depth * (HEIGHT - horizon - 20);
    const length = 12 + depth * 120 * chance.next();
    const x = chance.between(-40, WIDTH);
    return `<path d="M${round(x)} ${round(y)} h${round(length)}" stroke="${light.sun}" stroke-opacity="${(0.12 + chance.next() * 0.3).toFixed(2)}" stroke-width="${round(1 + depth * 4)}" stroke-linecap="round"/>`;
  }).join('');
}

export function clouds(chance: Chance, count: number, opacity: number): string {
  return Array.from({ length: count }, () => {
    const x = chance.between(-100, WIDTH);
    const y = chance.between(40, 380);
    const size = chance.between(60, 170);
    const puffs = Array.from({ length: 5 }, (_, index) => {
      const dx = (index - 2) * size * 0.55 + chance.between(-12, 12);
      return `<ellipse cx="${round(x + dx)}" cy="${round(y + chance.between(-10, 14))}" rx="${round(size * chance.between(0.4, 0.75))}" ry="${round(size * 0.2)}"/>`;
    });
    return `<g fill="#fff" fill-opacity="${opacity}">${puffs.join('')}</g>`;
  }).join('');
}

/** A row of houses; lit windows when `lamp` is given. */
export function houses(chance: Chance, ground: number, tall: number, colour: string, lamp?: string): string {
  const parts: string[] = [];
  for (let x = -20; x < WIDTH;) {
    const width = chance.between(60, 150);
    const height = chance.between(tall * 0.4, tall);
    parts.push(
      `<rect x="${round(x)}" y="${round(ground - height)}" width="${round(width + 1)}" height="${round(height + 4)}" fill="${colour}"/>`,
    );
    if (chance.next() < 0.35) {
      parts.push(
        `<path d="M${round(x)} ${round(ground - height)} l${round(width / 2)} -${round(width * 0.3)} l${round(width / 2)} ${round(width * 0.3)} Z" fill="${colour}"/>`,
      );
    }
    if (lamp) parts.push(windows(chance, { x, y: ground - height, width, height }, lamp));
    x += width + (chance.next() < 0.2 ? chance.between(8, 40) : 0);
  }
  return parts.join('');
}

function windows(chance: Chance, box: { x: number; y: number; width: number; height: number }, lamp: string): string {
  const parts: string[] = [];
  for (let y = box.y + 18; y < box.y + box.height - 24; y += 30) {
    for (let x = box.x + 12; x < box.x + box.width - 18; x += 26) {
      if (chance.next() < 0.34)
        parts.push(
          `<rect x="${round(x)}" y="${round(y)}" width="11" height="15" fill="${lamp}" fill-opacity="${(0.5 + chance.next() * 0.5).toFixed(2)}"/>`,
        );
    }
  }
  return parts.join('');
}

/** A person seen against the light. */
export function figure(x: number, foot: number, height: number, colour: string): string {
  const head = height * 0.1;
  const shoulder = height * 0.13;
  return `<g fill="${colour}"><circle cx="${round(x)}" cy="${round(foot - height + head)}" r="${round(head)}"/>
    <path d="M${round(x - shoulder)} ${round(foot - height * 0.76)} q${round(shoulder)} -${round(height * 0.09)} ${round(shoulder * 2)} 0 l${round(shoulder * 0.3)} ${round(height * 0.4)} l-${round(shoulder * 0.5)} 0 l-${round(shoulder * 0.1)} ${round(height * 0.36)} l-${round(shoulder * 0.5)} 0 l-${round(shoulder * 0.25)} -${round(height * 0.3)} l-${round(shoulder * 0.25)} ${round(height * 0.3)} l-${round(shoulder * 0.5)} 0 l-${round(shoulder * 0.1)} -${round(height * 0.36)} l-${round(shoulder * 0.5)} 0 Z"/></g>`;
}

export function crowd(chance: Chance, foot: number, count: number, height: number, colour: string): string {
  return Array.from({ length: count }, () =>
    figure(
      chance.between(-20, WIDTH + 20),
      foot + chance.between(-14, 30),
      height * chance.between(0.85, 1.12),
      colour,
    ),
  ).join('');
}
