/**
 * The one element that is ever added to a page: under `<html>`, in the top layer, with a closed shadow root. It is there
 * only while there is something to show.
 */
import cardStyle from '../ui/card/card.css?inline';
import colours from '../ui/style/colours.css?inline';
import tones from '../ui/style/tones.css?inline';

export interface LayerHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Makes the element and puts it into the page with what it shows. */
export function addLayerHost(document: Document, shown: Element): LayerHost {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const host = { element, root };
  undoZoom(host);
  // While it is empty: what is shown has to be laid out at once otherwise.
  keepInPage(host);
  root.adoptedStyleSheets = [colours, tones, cardStyle].map(sheetOf);
  root.append(shown);
  return host;
}

/** Puts the element back where the page took it out, and into the top layer again. True when it had been gone. */
export function keepInPage({ element }: LayerHost): boolean {
  const missing = !element.isConnected;
  if (missing) document.documentElement.append(element);
  if (missing || !element.matches(':popover-open')) element.showPopover?.();
  return missing;
}

/** A page that enlarges its root enlarges the layer with it, but places are told in px that are not enlarged. */
export function undoZoom({ element }: LayerHost): void {
  const { style, ownerDocument } = element;
  const zoom = Number.parseFloat(getComputedStyle(ownerDocument.documentElement).zoom) || 1;
  const undone = zoom === 1 ? '' : String(1 / zoom);
  if (style.getPropertyValue('--unzoom') !== undone) style.setProperty('--unzoom', undone);
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
