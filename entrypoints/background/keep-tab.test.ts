import { beforeEach, expect, it, vi } from 'vitest';
import { sampleDraft } from '../../tests/evidence/samples';

const { asked, page, message } = vi.hoisted(() => ({ asked: vi.fn(), page: vi.fn(), message: vi.fn() }));
vi.mock('../../lib/browser', () => ({ browser: {} }));
vi.mock('../../lib/wire', async (original) => ({ ...(await original<object>()), askPage: asked }));
vi.mock('../../lib/evidence/keep', () => ({ keep: message }));
vi.mock('./keep-page', () => ({ keepPage: page }));
vi.mock('./picture', () => ({ takePicture: async () => ({ missing: 'picture-failed' }) }));
vi.mock('./surroundings', () => ({ surroundings: async () => ({}) }));
const { keepTab } = await import('./keep-tab');
const { WireError } = await import('../../lib/wire');

const tab = () => keepTab({} as Parameters<typeof keepTab>[0], 1, 'popup');

beforeEach(() => {
  vi.resetAllMocks();
  asked.mockResolvedValue(undefined);
  page.mockResolvedValue({ seq: 1 });
  message.mockResolvedValue({ seq: 2 });
});

it('keeps the message that is marked, and the page where none is or nothing of ours runs', async () => {
  asked.mockResolvedValueOnce(sampleDraft(1));
  expect(await tab()).toEqual({ seq: 2 });
  asked.mockResolvedValueOnce(null);
  expect(await tab()).toEqual({ seq: 1 });
  asked.mockRejectedValueOnce(new WireError('unreachable', 'no content script'));
  expect(await tab()).toEqual({ seq: 1 });
});

it('does not keep the page for a message that could not be drafted, and says so', async () => {
  asked.mockRejectedValueOnce(new WireError('failed', 'card: not brought'));
  await expect(tab()).rejects.toThrow('card: not brought');
  expect(page).not.toHaveBeenCalled();
});
