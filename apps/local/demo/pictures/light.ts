/** The colours of an hour: sky from top to horizon, sun, far and near land, water, and the dark of silhouettes. */
export interface Light {
  sky: readonly [string, string, string];
  sun: string;
  far: string;
  middle: string;
  near: string;
  water: readonly [string, string];
  lamp: string;
}

export const LIGHTS: Readonly<Record<string, Light>> = {
  dawn: {
    sky: ['#5b7aa5', '#e4b9a0', '#f6d8a8'],
    sun: '#fff1cf',
    far: '#97a0b4',
    middle: '#6b7690',
    near: '#38415a',
    water: ['#d8b9a0', '#5f7393'],
    lamp: '#ffe7b0',
  },
  noon: {
    sky: ['#4f8fc0', '#93c0da', '#d9e9ea'],
    sun: '#fffbe6',
    far: '#9db7bf',
    middle: '#6f8f8c',
    near: '#3d5a58',
    water: ['#8fbccb', '#2f6c8c'],
    lamp: '#fff6d0',
  },
  dusk: {
    sky: ['#2d2f55', '#8a4a66', '#e98a56'],
    sun: '#ffd9a0',
    far: '#6a4f6e',
    middle: '#46365a',
    near: '#211d38',
    water: ['#b5655a', '#2d2f55'],
    lamp: '#ffcf7a',
  },
  night: {
    sky: ['#0b1226', '#182647', '#33446b'],
    sun: '#e8ecf5',
    far: '#22304f',
    middle: '#16213b',
    near: '#0a1122',
    water: ['#2a3a60', '#0c1428'],
    lamp: '#ffd77a',
  },
  storm: {
    sky: ['#3c444c', '#66717a', '#a3aaa9'],
    sun: '#d9dcd6',
    far: '#78838a',
    middle: '#515d64',
    near: '#2b353b',
    water: ['#7c898f', '#36434b'],
    lamp: '#f2e3b4',
  },
  sand: {
    sky: ['#b98a5a', '#e2bf8b', '#f3e1bd'],
    sun: '#fff3d6',
    far: '#d3a873',
    middle: '#b27f4c',
    near: '#6f4a2b',
    water: ['#d8b98a', '#8f6a43'],
    lamp: '#ffe9b8',
  },
};
