/** How wide the popup's drawing is, in its own units: fewer where the reader's text is large or the window narrow, so that its words stay legible. */
import { useEffect, useState } from 'preact/hooks';

const WIDEST = 380;
/** Hardly a word finds room in less. */
const NARROWEST = 220;
/** Beside the drawing, in sizes of the page's text. */
const BESIDE = 3.75;
/** One unit is one px where the page's text has this size. */
const USUAL_TEXT = 16;

export function useDrawingWidth(): number {
  const [width, setWidth] = useState(widthNow);
  useEffect(() => {
    const follow = (): void => setWidth(widthNow());
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  return width;
}

function widthNow(): number {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT;
  return drawingWidth(innerWidth, text);
}

/** For a window and a size of text, both in px. */
export function drawingWidth(window: number, text: number): number {
  const units = ((window - BESIDE * text) * USUAL_TEXT) / text;
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, units)));
}
