/** What the start page asks: how much there is of everything, and the newest works. */
export const overviewQuery = /* GraphQL */ `
  query StartPage {
    works(first: 6) {
      totalCount
      nodes {
        id title year doi url
        authors(first: 4) { totalCount nodes { name } }
        editors(first: 4) { totalCount nodes { name } }
        venue { name }
      }
    }
    authors(first: 1) { totalCount }
    concepts(first: 1) { totalCount }
    regions(first: 1) { totalCount }
    venues(first: 1) { totalCount }
    sourceFiles(first: 1) { totalCount }
  }
`;

interface Counted { totalCount: number }

interface People extends Counted { nodes: { name: string }[] }

export interface Work {
  id: string;
  title: string | null;
  year: number | null;
  doi: string | null;
  url: string | null;
  authors: People;
  editors: People;
  venue: { name: string } | null;
}

export interface Overview {
  works: Counted & { nodes: Work[] };
  authors: Counted;
  concepts: Counted;
  regions: Counted;
  venues: Counted;
  sourceFiles: Counted;
}

/** Where the work can be read, by its DOI or else its web address; null when it has neither. */
export function addressOf(work: Work): string | null {
  if (work.doi) {
    return `https://doi.org/${encodeURIComponent(work.doi).replaceAll("%2F", "/")}`;
  }

  return work.url && /^https?:\/\//i.test(work.url) ? work.url : null;
}

/** "A. Rossi, B. Bianchi and 3 more", editors marked as such; the empty string when the work names nobody. */
export function peopleOf(work: Work): string {
  const edited = work.authors.totalCount === 0;
  const people = edited ? work.editors : work.authors;
  const more = people.totalCount - people.nodes.length;
  const names = people.nodes.map((person) => person.name).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return edited && names ? `${names} (${people.totalCount > 1 ? "eds" : "ed."})` : names;
}
