/** The ways in which a surface may be looked at. */
import type { Page } from '@playwright/test';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Look {
  readonly name: string;
  readonly dark?: boolean;
  readonly forced?: boolean;
  /** Times the usual size of the browser's own text. */
  readonly text?: number;
  /** In px; the surface's own width where there is none. */
  readonly width?: number;
}

export const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'forced-colours', dark: true, forced: true },
  { name: 'text-200', text: 2 },
  { name: 'width-320', width: 320 },
];
const USUAL_TEXT = { standard: 16, fixed: 13 };

/** Makes a page look so, before and after it goes somewhere (the size of its text holds only where it is); `size` is the window's in px where the look has no width of its own. */
export async function lookAt(page: Page, look: Look, size: Size): Promise<void> {
  const { dark = false, forced = false, text = 1, width = size.width } = look;
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });
  await page.setViewportSize({ ...size, width });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: USUAL_TEXT.standard * text, fixed: USUAL_TEXT.fixed * text } });
}
