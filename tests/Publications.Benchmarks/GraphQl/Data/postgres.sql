-- The graph in normal form, as somebody would lay it out who has PostgreSQL alone. Paths are those of psql's working folder.
create table venue (key int primary key, id text not null unique, name text not null, kind text not null, issn text unique, publisher text);
create table concept (key int primary key, id text not null unique, label text not null, scheme text not null, definition text);
create table region (key int primary key, id text not null unique, name text not null, kind text not null, iso_code text);
create table author (key int primary key, id text not null unique, name text not null, given_name text, family_name text, orcid text unique);
create table work (
  key int primary key, id text not null unique, title text, abstract text, year int not null, type text not null, language text, volume text, issue text, pages text,
  doi text unique, keywords text[] not null, is_retracted boolean not null, venue_key int);
create table authorship (author_key int not null, work_key int not null, position int, name_as_printed text not null);
create table concept_tag (work_key int not null, concept_key int not null, evidence jsonb not null);
create table region_tag (work_key int not null, region_key int not null, evidence jsonb not null);
create table citation (work_key int not null, cited_key int not null);
create table co_authorship (author_key int not null, other_key int not null, works int not null, first_year int, last_year int);
create table broader (concept_key int not null, broader_key int not null);
create table within_region (region_key int not null, within_key int not null);

\copy venue from 'venue.tsv'
\copy concept from 'concept.tsv'
\copy region from 'region.tsv'
\copy author from 'author.tsv'
\copy work from 'work.tsv'
\copy authorship from 'authorship.tsv'
\copy concept_tag from 'concept_tag.tsv'
\copy region_tag from 'region_tag.tsv'
\copy citation from 'citation.tsv'
\copy co_authorship from 'co_authorship.tsv'
\copy broader from 'broader.tsv'
\copy within_region from 'within_region.tsv'

alter table work add foreign key (venue_key) references venue;
alter table authorship add primary key (author_key, work_key), add foreign key (author_key) references author, add foreign key (work_key) references work;
alter table concept_tag add primary key (work_key, concept_key), add foreign key (work_key) references work, add foreign key (concept_key) references concept;
alter table region_tag add primary key (work_key, region_key), add foreign key (work_key) references work, add foreign key (region_key) references region;
alter table citation add primary key (work_key, cited_key), add foreign key (work_key) references work, add foreign key (cited_key) references work;
alter table co_authorship add primary key (author_key, other_key), add foreign key (author_key) references author, add foreign key (other_key) references author;
alter table broader add primary key (concept_key, broader_key), add foreign key (concept_key) references concept, add foreign key (broader_key) references concept;
alter table within_region add primary key (region_key, within_key), add foreign key (region_key) references region, add foreign key (within_key) references region;

create index on work (year desc, id desc);
create index on work (title);
create index on work (venue_key);
create index on author (family_name);
create index on authorship (work_key, position);
create index on concept_tag (concept_key);
create index on region_tag (region_key);
create index on citation (cited_key);
create index on co_authorship (other_key);
create index on broader (broader_key);
create index on within_region (within_key);

-- What PostGraphile offers as ordered lists of a node: plain SQL functions, which PostgreSQL writes into the query that calls them.
create function work_authors(work work) returns setof author language sql stable as $$
  select author.* from authorship join author on author.key = authorship.author_key where authorship.work_key = work.key order by authorship.position, author.id $$;
create function author_works(author author) returns setof work language sql stable as $$
  select work.* from authorship join work on work.key = authorship.work_key where authorship.author_key = author.key order by work.year desc, work.id desc $$;

vacuum analyze;
