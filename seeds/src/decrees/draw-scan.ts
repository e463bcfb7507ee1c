import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { type FontName, FONTS } from './decree-fonts';
import { type Mark, PAGE } from './decree-layout';

const DOTS_PER_INCH = 150;
const SCALE = DOTS_PER_INCH / 72;

/** Draws one page as an office scanner would give it: a little askew, greyish, with dust. The same page every time. */
export function drawScan(marks: Mark[], pageNumber: number): Buffer {
  for (const [name, file] of Object.entries(FONTS)) {
    if (!GlobalFonts.has(familyOf(name as FontName))) GlobalFonts.registerFromPath(file, familyOf(name as FontName));
  }
  const width = Math.round(PAGE.width * SCALE);
  const height = Math.round(PAGE.height * SCALE);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f7f6f2';
  context.fillRect(0, 0, width, height);
  context.save();
  context.scale(SCALE, SCALE);
  context.rotate(pageNumber % 2 === 0 ? 0.006 : -0.008);
  for (const mark of marks) draw(context, mark);
  context.restore();
  scatterDust(context, width, height, pageNumber + 1);
  return canvas.toBuffer('image/jpeg', 72);
}

function draw(context: SKRSContext2D, mark: Mark): void {
  if (mark.kind === 'text') {
    context.fillStyle = mark.colour ?? '#26262a';
    context.font = `${mark.size}px "${familyOf(mark.font)}"`;
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  context.save();
  context.translate(mark.x, mark.y);
  context.lineWidth = mark.width;
  context.strokeStyle = mark.colour ?? '#26262a';
  context.stroke(new Path2D(mark.path));
  context.restore();
}

/** Dust from a small generator of our own, because a random scan would make a new file at each run. */
function scatterDust(context: SKRSContext2D, width: number, height: number, seed: number): void {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let speck = 0; speck < 900; speck += 1) {
    context.fillStyle = `rgba(70, 66, 58, ${(0.08 + next() * 0.2).toFixed(2)})`;
    context.fillRect(next() * width, next() * height, 1 + next() * 1.5, 1 + next());
  }
}

function familyOf(font: FontName): string {
  return `decree-${font}`;
}
