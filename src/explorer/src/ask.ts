/** An answer of the server: data, errors, or both. */
export interface Answer<T> {
  data?: T | null;
  errors?: { message: string }[];
}

/** Sends a GraphQL request to this program's own server. Its answer is JSON whatever went wrong there. */
export async function ask<T>(request: { query: string; variables?: unknown; operationName?: string | null }): Promise<Answer<T>> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(request),
  });
  return (await response.json()) as Answer<T>;
}
