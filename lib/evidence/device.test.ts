import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, freshStore, sampleDraft, tamper } from '../../tests/evidence/samples';
import { utf8 } from './bytes';
import { ecdsaFromDer, ecdsaToDer, fromPem } from './der';
import { checkHead, device, headSignature, headStatement, publicKeyPem, signHead, verifySignature } from './device';
import { findCode, headCode, parseHeadCode } from './head-code';
import { keep } from './keep';
import { readLog } from './log';

const none = { missing: 'picture-no-permission' };
const NOW = Date.UTC(2026, 10, 21);

async function filled(count: number) {
  const bench = freshStore();
  for (let n = 1; n <= count; n++) await keep(bench.store, sampleDraft(n), none, around);
  return bench;
}

describe('device', () => {
  it('makes one key, whoever asks first, and does not let it out', async () => {
    const bench = freshStore();
    const [a, b] = await Promise.all([device(bench.store, NOW), device(bench.again(), NOW)]);
    expect(a.spki).toEqual(b.spki);
    expect(a.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', a.privateKey)).rejects.toThrow();
    expect(fromPem('PUBLIC KEY', publicKeyPem(a.spki))).toEqual(a.spki);
  });

  it('signs so that openssl dgst accepts it', async () => {
    const { store } = await filled(3);
    const signature = await signHead(store, NOW);
    const { spki } = await device(store, NOW);
    if (signature === null) throw new Error('not signed');
    const dir = mkdtempSync(join(tmpdir(), 'juli-'));
    const at = (name: string) => join(dir, name);
    writeFileSync(at('pubkey.pem'), publicKeyPem(spki));
    writeFileSync(at('head.sig'), signature.der);
    writeFileSync(at('head.txt'), headStatement(signature, signature.signedAt));
    const check = () =>
      execFileSync(
        'openssl',
        ['dgst', '-sha256', '-verify', at('pubkey.pem'), '-signature', at('head.sig'), at('head.txt')],
        {
          encoding: 'utf8',
          stdio: 'pipe',
        },
      );
    expect(check()).toContain('Verified OK');
    writeFileSync(at('head.txt'), headStatement({ ...signature, seq: 4 }, signature.signedAt));
    expect(check).toThrow();
    rmSync(dir, { recursive: true });
  });

  it('refuses what is not a signature', async () => {
    const { store } = freshStore();
    const { spki } = await device(store, NOW);
    for (const der of [
      new Uint8Array(),
      new Uint8Array([0x30, 0x80]),
      utf8('nonsense'),
      ecdsaToDer(new Uint8Array(64)),
    ])
      expect(await verifySignature(spki, der, utf8('x'))).toBe(false);
  });

  it('turns signatures into DER and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (raw) => {
        expect(ecdsaFromDer(ecdsaToDer(raw))).toEqual(new Uint8Array(raw));
      }),
    );
  });

  it('shows a log that was rewritten with all its hashes, and does not bless it by signing on', async () => {
    const bench = await filled(2);
    await signHead(bench.store, NOW);
    expect(await checkHead(bench.store)).toBe('valid');
    const other = await filled(2);
    const [, two] = await other.store.range(1, 2);
    const [one] = await other.store.range(1, 1);
    await tamper(bench, 'entries', 1, () => ({ ...one }));
    await tamper(bench, 'entries', 2, () => ({ ...two }));
    await tamper(bench, 'meta', 'head', (meta) => ({ ...meta, value: { seq: 2, hash: two?.hash } }));
    expect((await readLog(bench.store, null, 9)).rows.map((row) => row.fault)).toEqual(['head-changed', null]);
    expect(await checkHead(bench.store)).toBe('broken');
    await keep(bench.store, sampleDraft(9), none, around);
    await signHead(bench.store, NOW);
    expect(await checkHead(bench.store)).toBe('broken');
    expect((await headSignature(bench.store))?.seq).toBe(3);
  });
});

describe('head code', () => {
  it('is short, survives reading aloud, and finds its entry', async () => {
    const { store } = await filled(3);
    const [, row] = await store.range(1, 3);
    if (row === undefined) throw new Error('no row');
    const code = headCode(row);
    expect(code).toMatch(/^2(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
    expect(
      await findCode(store, ` ${code.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o').replace(/1/g, 'l')} `),
    ).toBe('same');
    expect(await findCode(store, code.replace(/^2/, '3'))).toBe('other');
    expect(await findCode(store, code.replace(/^2/, '4'))).toBe('absent');
    expect(await findCode(store, '你好')).toBe('no-code');
  });
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (seq, bytes) => {
          const hash = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
          const code = headCode({ seq, hash });
          expect(parseHeadCode(code)).toEqual({ seq, code });
        },
      ),
    );
  });
});
