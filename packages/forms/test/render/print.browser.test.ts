import { expect } from '@open-wc/testing';
import { pageDom, pagePdf, pageText } from '@xlvphc/forms/render';
import { printPages } from '@xlvphc/forms/print';
import { sampleDecision } from './sample.ts';

const words = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Stands in for the print dialogue of the next frame: `look` sees the frame when it would be printed. */
function whenPrinted<T>(look: (inner: Window & typeof globalThis) => T): Promise<T> {
  return new Promise((resolve, reject) => {
    new MutationObserver((_records, observer) => {
      const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null | undefined;
      if (!inner) return;
      observer.disconnect();
      inner.print = () => {
        try {
          resolve(look(inner));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        inner.dispatchEvent(new Event('afterprint'));
      };
    }).observe(document.body, { childList: true });
  });
}

describe('printing from a host page', () => {
  it('prints the paper alone, set in its own font, and removes its frame', async () => {
    const seen = whenPrinted((inner) => ({
      text: inner.document.body.innerText,
      sheets: inner.document.adoptedStyleSheets.length,
      styled: inner.getComputedStyle(inner.document.querySelector('article') as Element).fontFamily,
      fonts: [...inner.document.fonts].filter((face) => face.status === 'loaded').length,
      inline: inner.document.querySelectorAll('[style], style').length,
    }));
    await printPages([sampleDecision()], { title: 'Quyết định số 05' });
    const frame = await seen;
    expect(words(frame.text)).to.equal(words(pageText(sampleDecision()).join(' ')));
    expect(frame.styled).to.match(/^"?Tinos/);
    expect(frame.fonts).to.equal(4);
    expect(frame.inline).to.equal(0);
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('prints in the system font when the font files are not to be had', async () => {
    const seen = whenPrinted((inner) => inner.document.body.innerText.length);
    await printPages([sampleDecision()], { title: 'Quyết định số 05', fontBase: new URL('/nowhere/', location.href).href });
    expect(await seen).to.be.greaterThan(1000);
  });

  it('draws the paper without markup from values', () => {
    const host = document.createElement('div');
    host.append(pageDom(sampleDecision(), document));
    expect(host.querySelector('script')).to.equal(null);
    expect(host.querySelector('[data-field="violator.fullName"]')?.textContent).to.equal('Nguyễn Thị Ửng <script>&"\'');
    expect(host.querySelectorAll('[style]').length).to.equal(0);
  });

  it('makes a PDF without a bundler', async () => {
    const bytes = await pagePdf([sampleDecision()], { title: 'Thử' });
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 8))).to.equal('%PDF-1.7');
  }).timeout(20_000);
});
