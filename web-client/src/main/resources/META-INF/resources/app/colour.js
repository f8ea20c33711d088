/**
 * A campus brings one colour. It is moved towards black or white only as far as text in it can be read: WCAG asks for
 * 4.5 : 1, and the rest is for the tinted papers that it also stands on.
 */
const READABLE = 5.8;
const LIGHT_PAPER = [251, 250, 247];
const DARK_PAPER = [26, 35, 64];

/** @param {string} hex @returns {number[]} */
const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** @param {number[]} rgb */
function luminance(rgb) {
  const [r, g, b] = rgb.map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {number[]} one @param {number[]} other */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {number[]} rgb @param {number[]} paper @param {number[]} towards */
function readable(rgb, paper, towards) {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = rgb.map((each, at) => Math.round(each + (towards[at] - each) * share));
    if (contrast(mixed, paper) >= READABLE) return mixed;
  }
  return towards;
}

/** @param {string} accent `#rrggbb` */
export function wear(accent) {
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return;
  const style = document.documentElement.style;
  const light = readable(channels(accent), LIGHT_PAPER, [0, 0, 0]);
  const dark = readable(channels(accent), DARK_PAPER, [255, 255, 255]);
  style.setProperty('--accent-light', `rgb(${light.join(' ')})`);
  style.setProperty('--accent-dark', `rgb(${dark.join(' ')})`);
}
