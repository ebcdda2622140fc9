export const paper = '#f6efe3';
export const ink = '#1d1a17';
export const faded = '#8a8073';
export const line = '#e2d7c4';
