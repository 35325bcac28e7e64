import type { Survey } from './survey';

/** Where most of the page's sentences stand. */
export function contentOf(survey: Survey): Element | null {
  const body = survey.order[0];
  if (!body) return null;
  const total = survey.inside.get(body)?.chars ?? 0;
  let at = body;
  for (;;) {
    const inner = [...at.children, ...(at.shadowRoot?.children ?? [])].find(
      (child) => (survey.inside.get(child)?.chars ?? 0) > total * 0.7,
    );
    if (!inner) return at;
    at = inner;
  }
}
