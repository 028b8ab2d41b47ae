import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ratio, themes } from './contrast.ts';
import { edgePairs, focusGrounds, textPairs, type Pair } from './pairs.ts';

const colour = (theme: Readonly<Record<string, string>>, name: string): string => theme[name] ?? assert.fail(`no token ${name}`);
const tooWeak = (theme: Readonly<Record<string, string>>, pairs: readonly Pair[]): readonly string[] =>
  pairs.flatMap(({ over, under, least }) => {
    const found = ratio(colour(theme, over), colour(theme, under));
    return found < least ? [`${over} on ${under}: ${found.toFixed(2)} < ${least}`] : [];
  });

describe('contrast of the themes (WCAG 2.2 AA)', () => {
  for (const [name, theme] of Object.entries(themes)) {
    it(`${name}: all text is readable, all edges can be seen`, () => assert.deepEqual([...tooWeak(theme, textPairs), ...tooWeak(theme, edgePairs)], []));

    it(`${name}: the ring of the focus stands out on everything`, () => {
      const [ring, inner] = [colour(theme, 'focus'), colour(theme, 'focus-inner')];
      const lost = focusGrounds.filter((ground) => Math.max(ratio(ring, colour(theme, ground)), ratio(inner, colour(theme, ground))) < 3);
      assert.deepEqual(lost, []);
      assert.ok(ratio(ring, inner) >= 3, `the two colours of the ring: ${ratio(ring, inner).toFixed(2)}`);
    });
  }

  it('the themes of high contrast give text 7:1 on every ground', () => {
    for (const name of ['contrast', 'contrastDark']) assert.deepEqual(tooWeak(themes[name] ?? {}, textPairs.map((pair) => ({ ...pair, least: 7 as 3 }))), [], name);
  });

  it('counts a theme whose muted text is too pale', () => {
    const pale = { ...themes['light'], 'ink-muted': '#8a929c' };
    assert.ok(tooWeak(pale, textPairs).some((line) => line.startsWith('ink-muted on surface: ')));
  });

  it('measures as WCAG defines it', () => {
    assert.equal(ratio('#000000', '#ffffff').toFixed(2), '21.00');
    assert.equal(ratio('#777777', '#ffffff').toFixed(2), '4.48');
  });
});
