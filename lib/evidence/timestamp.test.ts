import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { around, freshStore, sampleDraft } from '../../tests/evidence/samples';
import { askTimestamp, noteAnchor, takeTimestamp } from './anchor';
import { utf8 } from './bytes';
import { readEntry } from './entry';
import { keep } from './keep';
import { sha256Hex } from './sha256';
import { readTimestamp, timestampRequest } from './timestamp';
import { verifyAll } from './verify';

const clock = { now: Date.UTC(2026, 10, 21, 8), zoneOffset: 480, zone: 'Asia/Shanghai' };
const dir = mkdtempSync(join(tmpdir(), 'juli-tsa-'));
const at = (name: string) => join(dir, name);
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dir, encoding: 'utf8', stdio: 'pipe' });
afterAll(() => rmSync(dir, { recursive: true }));

/** A time-stamp authority of our own, with OpenSSL as its software. */
const CONFIG = `
[tsa]
default_tsa = one
[one]
serial = serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[req]
distinguished_name = name
[name]
[ext]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = critical,timeStamping
`;

beforeAll(() => {
  writeFileSync(at('tsa.cnf'), CONFIG);
  writeFileSync(at('serial'), '01\n');
  const subject = ['-subj', '/CN=Sample TSA', '-days', '9', '-config', 'tsa.cnf', '-extensions', 'ext', '-nodes'];
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-keyout', 'rsa.key', '-out', 'rsa.pem', ...subject);
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-keyout',
    'ec.key',
    '-out',
    'ec.pem',
    ...subject,
  );
}, 30_000);

function answer(request: Uint8Array, authority = 'rsa'): Uint8Array<ArrayBuffer> {
  writeFileSync(at('request.tsq'), request);
  const signer = ['-signer', `${authority}.pem`, '-inkey', `${authority}.key`];
  openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', ...signer, '-out', 'answer.tsr');
  return new Uint8Array(readFileSync(at('answer.tsr')));
}

describe('time stamps', () => {
  const asked = { sha256: sha256Hex(utf8('statement')), nonce: new Uint8Array([0x81, 2, 3, 4, 5, 6, 7, 8]) };
  const request = () => timestampRequest(asked.sha256, asked.nonce) ?? new Uint8Array();

  it('writes a request that OpenSSL reads', () => {
    writeFileSync(at('mine.tsq'), request());
    const text = openssl('ts', '-query', '-in', 'mine.tsq', '-text');
    expect(text).toContain('Hash Algorithm: sha256');
    expect(text).toContain('Nonce: 0x8102030405060708');
    expect(text).toContain('Certificate required: yes');
    expect(timestampRequest('00', asked.nonce)).toBeNull();
  });
  it.each(['rsa', 'ec'])(
    'reads the answer of a real authority with an %s key, and checks its signature',
    async (authority) => {
      const stamp = await readTimestamp(answer(request(), authority), asked);
      expect(stamp).toMatchObject({ sha256: asked.sha256, policy: '1.2.3.4.1', signature: 'valid' });
      expect(stamp).toHaveProperty('time', expect.stringMatching(/^20\d\d-.*Z$/));
      // the bare token without the status around it
      openssl('ts', '-reply', '-in', 'answer.tsr', '-token_out', '-out', 'token.der');
      expect(await readTimestamp(new Uint8Array(readFileSync(at('token.der'))), asked)).toMatchObject({
        signature: 'valid',
      });
    },
  );
  it('knows an answer to something else', async () => {
    const reply = answer(request());
    expect(await readTimestamp(reply, { ...asked, sha256: '0'.repeat(64) })).toBe('other-imprint');
    expect(await readTimestamp(reply, { ...asked, nonce: new Uint8Array(8) })).toBe('other-nonce');
    expect(await readTimestamp(utf8('nothing'), asked)).toBe('not-a-token');
    // an authority that refuses: status 2
    expect(await readTimestamp(new Uint8Array([0x30, 5, 0x30, 3, 2, 1, 2]), asked)).toBe('request-refused');
  });
  it('never takes a changed answer for a valid one', async () => {
    const reply = answer(request());
    const info = await readTimestamp(reply, asked);
    await fc.assert(
      fc.asyncProperty(fc.nat(reply.length - 1), fc.integer({ min: 1, max: 255 }), async (i, by) => {
        const changed = reply.slice();
        changed[i] = (changed[i] ?? 0) ^ by;
        const read = await readTimestamp(changed, asked);
        // what is not covered by the signature (certificates, status) may change, but then what it says is the same
        if (typeof read !== 'string' && read.signature === 'valid') expect(read).toEqual(info);
      }),
      { numRuns: 300 },
    );
  });
});

describe('anchors', () => {
  it('a time stamp is asked for, taken in, sealed, and accepted by openssl ts -verify', async () => {
    const { store } = freshStore();
    await keep(store, sampleDraft(1), { missing: 'picture-no-permission' }, around);
    const asked = await askTimestamp(store, clock.now);
    await keep(store, sampleDraft(2), { missing: 'picture-no-permission' }, around);
    await askTimestamp(store, clock.now);
    const reply = new Blob([answer(asked?.request ?? new Uint8Array())]);
    const taken = await takeTimestamp(store, reply, around, clock);
    if (typeof taken === 'string') throw new Error(taken);
    expect(taken.head.seq).toBe(1);
    const [row] = await store.range(taken.kept.seq, taken.kept.seq);
    const { parts } = readEntry(row?.bytes ?? new Uint8Array());
    for (const part of parts)
      writeFileSync(at(part.name), new Uint8Array((await (await store.blob(part.sha256))?.arrayBuffer()) ?? []));
    expect(openssl('ts', '-verify', '-data', 'head.txt', '-in', 'answer.tsr', '-CAfile', 'rsa.pem')).toContain(
      'Verification: OK',
    );
    expect(await takeTimestamp(store, reply, around, clock)).toMatchObject({ kept: { already: true } });
    expect(await takeTimestamp(store, new Blob(['x']), around, clock)).toBe('not-a-token');
    expect(await verifyAll(store)).toMatchObject({ faults: [], signature: 'valid' });
  });
  it('a code that was put into a letter is remembered', async () => {
    const { store } = freshStore();
    await keep(store, sampleDraft(1), { missing: 'picture-no-permission' }, around);
    const kept = await noteAnchor(store, await store.head(), '投诉单 2026-118', around, clock);
    const [row] = await store.range(kept.seq, kept.seq);
    expect(readEntry(row?.bytes ?? new Uint8Array()).details).toMatchObject({ headSeq: 1, where: '投诉单 2026-118' });
  });
});
