import type { Key } from '../../lib/i18n';
import type { ListField, ListId, ListItem, PaperKind } from '../../lib/plan/lists';

export const listName = (id: ListId) => `list.${id}.name` as const satisfies Key;
export const listFor = (id: ListId) => `list.${id}.for` as const satisfies Key;
export const itemText = (id: ListItem) => `item.${id}` as const satisfies Key;
export const listedText = (field: ListField) => `listed.${field}` as const satisfies Key;
export const paperName = (kind: PaperKind) => `court.paper.${kind}` as const satisfies Key;
export const paperText = (kind: PaperKind) => `court.say.${kind}` as const satisfies Key;
