-- Generated from publications.graphql; a test compares. PUBLICATIONS_ACCEPT=1 rewrites it.

CREATE TABLE "Work" (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "title" TEXT,
  "title_folded" TEXT,
  "titles" TEXT,
  "subtitle" TEXT,
  "subtitle_folded" TEXT,
  "abstract" TEXT,
  "abstract_folded" TEXT,
  "year" INTEGER,
  "date" TEXT,
  "date_folded" TEXT,
  "type" TEXT NOT NULL,
  "language" TEXT,
  "language_folded" TEXT,
  "volume" TEXT,
  "volume_folded" TEXT,
  "issue" TEXT,
  "issue_folded" TEXT,
  "pages" TEXT,
  "pages_folded" TEXT,
  "publisher" TEXT,
  "publisher_folded" TEXT,
  "doi" TEXT,
  "doi_folded" TEXT,
  "isbn" TEXT,
  "isbn_folded" TEXT,
  "url" TEXT,
  "url_folded" TEXT,
  "keywords" TEXT,
  "keywords_folded" TEXT,
  "globalCitations" TEXT,
  "isRetracted" INTEGER NOT NULL,
  "mergedIds" TEXT,
  "fieldSources" TEXT,
  "_order" AS (CASE WHEN "type" <> 'REFERENCE_ONLY' THEN ifnull("year", -9223372036854775808) END) VIRTUAL,
  hash INTEGER NOT NULL
);

CREATE TABLE "Author" (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "name_folded" TEXT,
  "givenName" TEXT,
  "givenName_folded" TEXT,
  "familyName" TEXT,
  "familyName_folded" TEXT,
  "orcid" TEXT,
  "orcid_folded" TEXT,
  "alternateNames" TEXT,
  "alternateNames_folded" TEXT,
  "mergedIds" TEXT,
  "_order" AS (ifnull("familyName_folded", -9223372036854775808)) VIRTUAL,
  hash INTEGER NOT NULL
);

CREATE TABLE "Venue" (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "name_folded" TEXT,
  "kind" TEXT NOT NULL,
  "issn" TEXT,
  "issn_folded" TEXT,
  "publisher" TEXT,
  "publisher_folded" TEXT,
  "mergedIds" TEXT,
  hash INTEGER NOT NULL
);

CREATE TABLE "Institution" (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "name_folded" TEXT,
  "ror" TEXT,
  "ror_folded" TEXT,
  "mergedIds" TEXT,
  hash INTEGER NOT NULL
);

CREATE TABLE "Concept" (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "label" TEXT NOT NULL,
  "label_folded" TEXT,
  "labels" TEXT,
  "scheme" TEXT NOT NULL,
  "scheme_folded" TEXT,
  "definition" TEXT,
  "definition_folded" TEXT,
  hash INTEGER NOT NULL
);

CREATE TABLE "Region" (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "name_folded" TEXT,
  "kind" TEXT NOT NULL,
  "isoCode" TEXT,
  "isoCode_folded" TEXT,
  "m49" TEXT,
  "m49_folded" TEXT,
  "latitude" REAL,
  "longitude" REAL,
  hash INTEGER NOT NULL
);

CREATE TABLE "SourceFile" (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "path" TEXT NOT NULL,
  "path_folded" TEXT,
  "format" TEXT NOT NULL,
  "format_folded" TEXT,
  "checksum" TEXT NOT NULL,
  "checksum_folded" TEXT,
  "database" TEXT,
  "database_folded" TEXT,
  "searchString" TEXT,
  "searchString_folded" TEXT,
  "searchedOn" TEXT,
  "searchedOn_folded" TEXT,
  "licence" TEXT,
  "licence_folded" TEXT,
  "redistribution" TEXT NOT NULL,
  "redistribution_folded" TEXT,
  "rejected" INTEGER NOT NULL,
  hash INTEGER NOT NULL
);

CREATE TABLE "SourceRecord" (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "recordKey" TEXT NOT NULL,
  "recordKey_folded" TEXT,
  "localKey" TEXT,
  "localKey_folded" TEXT,
  "line" INTEGER NOT NULL,
  "fields" TEXT,
  "_order" AS ("line") VIRTUAL,
  hash INTEGER NOT NULL
);

CREATE TABLE "AUTHORED" (
  from_key INTEGER NOT NULL REFERENCES "Author" (key),
  to_key INTEGER NOT NULL REFERENCES "Work" (key),
  "position" INTEGER,
  "nameAsPrinted" TEXT NOT NULL,
  "nameAsPrinted_folded" TEXT,
  "affiliation" TEXT,
  "affiliation_folded" TEXT,
  "corresponding" INTEGER,
  "deducedFrom" TEXT,
  "deducedFrom_folded" TEXT,
  "from_id",
  "to_year",
  "to_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "EDITED" (
  from_key INTEGER NOT NULL REFERENCES "Author" (key),
  to_key INTEGER NOT NULL REFERENCES "Work" (key),
  "position" INTEGER,
  "nameAsPrinted" TEXT NOT NULL,
  "nameAsPrinted_folded" TEXT,
  "affiliation" TEXT,
  "affiliation_folded" TEXT,
  "deducedFrom" TEXT,
  "deducedFrom_folded" TEXT,
  "from_id",
  "to_year",
  "to_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "TRANSLATED" (
  from_key INTEGER NOT NULL REFERENCES "Author" (key),
  to_key INTEGER NOT NULL REFERENCES "Work" (key),
  "position" INTEGER,
  "nameAsPrinted" TEXT NOT NULL,
  "nameAsPrinted_folded" TEXT,
  "from_id",
  "to_year",
  "to_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "ENDORSED" (
  from_key INTEGER NOT NULL REFERENCES "Author" (key),
  to_key INTEGER NOT NULL REFERENCES "Work" (key),
  "position" INTEGER,
  "nameAsPrinted" TEXT NOT NULL,
  "nameAsPrinted_folded" TEXT,
  "affiliation" TEXT,
  "affiliation_folded" TEXT,
  "quote" TEXT,
  "quote_folded" TEXT,
  "from_id",
  "to_year",
  "to_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "ABOUT" (
  from_key INTEGER NOT NULL REFERENCES "Work" (key),
  to_key INTEGER NOT NULL REFERENCES "Concept" (key),
  "evidence" TEXT,
  "to_label",
  "to_id",
  "from_year",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "STUDIES" (
  from_key INTEGER NOT NULL REFERENCES "Work" (key),
  to_key INTEGER NOT NULL REFERENCES "Region" (key),
  "evidence" TEXT,
  "to_name",
  "to_id",
  "from_year",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "CITES" (
  from_key INTEGER NOT NULL REFERENCES "Work" (key),
  to_key INTEGER NOT NULL REFERENCES "Work" (key),
  "reference" TEXT,
  "reference_folded" TEXT,
  "to_year",
  "to_id",
  "from_year",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "COAUTHOR" (
  from_key INTEGER NOT NULL REFERENCES "Author" (key),
  to_key INTEGER NOT NULL REFERENCES "Author" (key),
  "works" INTEGER NOT NULL,
  "firstYear" INTEGER,
  "lastYear" INTEGER,
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "AFFILIATED_WITH" (
  from_key INTEGER NOT NULL REFERENCES "Author" (key),
  to_key INTEGER NOT NULL REFERENCES "Institution" (key),
  "works" INTEGER NOT NULL,
  "firstYear" INTEGER,
  "lastYear" INTEGER,
  "to_id",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "SIGNED_FROM" (
  from_key INTEGER NOT NULL REFERENCES "Work" (key),
  to_key INTEGER NOT NULL REFERENCES "Institution" (key),
  "authors" INTEGER NOT NULL,
  "to_name",
  "to_id",
  "from_year",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "PUBLISHED_IN" (
  from_key INTEGER NOT NULL REFERENCES "Work" (key),
  to_key INTEGER NOT NULL REFERENCES "Venue" (key),
  "from_year",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "REVIEWED_IN" (
  from_key INTEGER NOT NULL REFERENCES "Work" (key),
  to_key INTEGER NOT NULL REFERENCES "Venue" (key),
  "to_name",
  "to_id",
  "from_year",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "PART_OF" (
  from_key INTEGER NOT NULL REFERENCES "Work" (key),
  to_key INTEGER NOT NULL REFERENCES "Work" (key),
  "from_year",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "RECORDED_IN" (
  from_key INTEGER NOT NULL REFERENCES "Work" (key),
  to_key INTEGER NOT NULL REFERENCES "SourceRecord" (key),
  "to_line",
  "to_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "LOCATED_IN" (
  from_key INTEGER NOT NULL REFERENCES "Institution" (key),
  to_key INTEGER NOT NULL REFERENCES "Region" (key),
  "from_name",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "BROADER" (
  from_key INTEGER NOT NULL REFERENCES "Concept" (key),
  to_key INTEGER NOT NULL REFERENCES "Concept" (key),
  "to_label",
  "to_id",
  "from_label",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "CONCEPT_ANCESTOR" (
  from_key INTEGER NOT NULL REFERENCES "Concept" (key),
  to_key INTEGER NOT NULL REFERENCES "Concept" (key),
  "to_label",
  "to_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "WITHIN" (
  from_key INTEGER NOT NULL REFERENCES "Region" (key),
  to_key INTEGER NOT NULL REFERENCES "Region" (key),
  "to_name",
  "to_id",
  "from_name",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "REGION_ANCESTOR" (
  from_key INTEGER NOT NULL REFERENCES "Region" (key),
  to_key INTEGER NOT NULL REFERENCES "Region" (key),
  "to_name",
  "to_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE TABLE "READ_FROM" (
  from_key INTEGER NOT NULL REFERENCES "SourceRecord" (key),
  to_key INTEGER NOT NULL REFERENCES "SourceFile" (key),
  "from_line",
  "from_id",
  hash INTEGER NOT NULL,
  PRIMARY KEY (from_key, to_key)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE "Work_text" USING fts5 ("title", "subtitle", "abstract", "keywords", tokenize='ascii', content='', contentless_delete=1);

CREATE VIRTUAL TABLE "Author_text" USING fts5 ("name", "alternateNames", tokenize='ascii', content='', contentless_delete=1);

CREATE VIRTUAL TABLE "Venue_text" USING fts5 ("name", tokenize='ascii', content='', contentless_delete=1);

CREATE VIRTUAL TABLE "Institution_text" USING fts5 ("name", tokenize='ascii', content='', contentless_delete=1);

CREATE VIRTUAL TABLE "Concept_text" USING fts5 ("label", "definition", tokenize='ascii', content='', contentless_delete=1);

CREATE VIRTUAL TABLE "Region_text" USING fts5 ("name", tokenize='ascii', content='', contentless_delete=1);

CREATE TABLE "Work_aliases" (
  value TEXT NOT NULL,
  key INTEGER NOT NULL,
  PRIMARY KEY (value, key)
) WITHOUT ROWID;

CREATE TABLE "Author_aliases" (
  value TEXT NOT NULL,
  key INTEGER NOT NULL,
  PRIMARY KEY (value, key)
) WITHOUT ROWID;

CREATE TABLE "Venue_aliases" (
  value TEXT NOT NULL,
  key INTEGER NOT NULL,
  PRIMARY KEY (value, key)
) WITHOUT ROWID;

CREATE TABLE "Institution_aliases" (
  value TEXT NOT NULL,
  key INTEGER NOT NULL,
  PRIMARY KEY (value, key)
) WITHOUT ROWID;

CREATE INDEX "Work_title" ON "Work" ("title_folded", id);
CREATE INDEX "Work_year" ON "Work" ("year", id);
CREATE INDEX "Work_type" ON "Work" ("type", id);
CREATE INDEX "Work_language" ON "Work" ("language_folded", id);
CREATE UNIQUE INDEX "Work_doi" ON "Work" ("doi_folded");
CREATE INDEX "Author_name" ON "Author" ("name_folded", id);
CREATE INDEX "Author_familyName" ON "Author" ("familyName_folded", id);
CREATE UNIQUE INDEX "Author_orcid" ON "Author" ("orcid_folded");
CREATE INDEX "Venue_name" ON "Venue" ("name_folded", id);
CREATE UNIQUE INDEX "Venue_issn" ON "Venue" ("issn_folded");
CREATE INDEX "Institution_name" ON "Institution" ("name_folded", id);
CREATE UNIQUE INDEX "Institution_ror" ON "Institution" ("ror_folded");
CREATE INDEX "Concept_label" ON "Concept" ("label_folded", id);
CREATE INDEX "Concept_scheme" ON "Concept" ("scheme_folded", id);
CREATE INDEX "Region_name" ON "Region" ("name_folded", id);
CREATE INDEX "Region_kind" ON "Region" ("kind", id);
CREATE INDEX "Region_isoCode" ON "Region" ("isoCode_folded", id);
CREATE INDEX "SourceFile_path" ON "SourceFile" ("path_folded", id);
CREATE INDEX "SourceRecord_recordKey" ON "SourceRecord" ("recordKey_folded", id);
CREATE INDEX "Work_order" ON "Work" ("_order", id) WHERE "_order" IS NOT NULL;
CREATE INDEX "Author_order" ON "Author" ("_order", id);
CREATE INDEX "SourceRecord_order" ON "SourceRecord" ("_order", id);
CREATE INDEX "AUTHORED_authors" ON "AUTHORED" (to_key, "position", "from_id");
CREATE INDEX "AUTHORED_works" ON "AUTHORED" (from_key, "to_year" DESC, "to_id" DESC);
CREATE INDEX "EDITED_editors" ON "EDITED" (to_key, "position", "from_id");
CREATE INDEX "EDITED_edited" ON "EDITED" (from_key, "to_year" DESC, "to_id" DESC);
CREATE INDEX "TRANSLATED_translators" ON "TRANSLATED" (to_key, "position", "from_id");
CREATE INDEX "TRANSLATED_translated" ON "TRANSLATED" (from_key, "to_year" DESC, "to_id" DESC);
CREATE INDEX "ENDORSED_endorsers" ON "ENDORSED" (to_key, "position", "from_id");
CREATE INDEX "ENDORSED_endorsed" ON "ENDORSED" (from_key, "to_year" DESC, "to_id" DESC);
CREATE INDEX "ABOUT_concepts" ON "ABOUT" (from_key, "to_label", "to_id");
CREATE INDEX "ABOUT_works" ON "ABOUT" (to_key, "from_year" DESC, "from_id" DESC);
CREATE INDEX "STUDIES_studyRegions" ON "STUDIES" (from_key, "to_name", "to_id");
CREATE INDEX "STUDIES_worksStudying" ON "STUDIES" (to_key, "from_year" DESC, "from_id" DESC);
CREATE INDEX "CITES_cites" ON "CITES" (from_key, "to_year" DESC, "to_id" DESC);
CREATE INDEX "CITES_citedBy" ON "CITES" (to_key, "from_year" DESC, "from_id" DESC);
CREATE INDEX "COAUTHOR_back" ON "COAUTHOR" (to_key, from_key);
CREATE INDEX "AFFILIATED_WITH_institutions" ON "AFFILIATED_WITH" (from_key, "works" DESC, "to_id" DESC);
CREATE INDEX "AFFILIATED_WITH_authors" ON "AFFILIATED_WITH" (to_key, "works" DESC, "from_id" DESC);
CREATE INDEX "SIGNED_FROM_institutions" ON "SIGNED_FROM" (from_key, "to_name", "to_id");
CREATE INDEX "SIGNED_FROM_works" ON "SIGNED_FROM" (to_key, "from_year" DESC, "from_id" DESC);
CREATE INDEX "PUBLISHED_IN_works" ON "PUBLISHED_IN" (to_key, "from_year" DESC, "from_id" DESC);
CREATE INDEX "REVIEWED_IN_reviewedIn" ON "REVIEWED_IN" (from_key, "to_name", "to_id");
CREATE INDEX "REVIEWED_IN_reviewed" ON "REVIEWED_IN" (to_key, "from_year" DESC, "from_id" DESC);
CREATE INDEX "PART_OF_parts" ON "PART_OF" (to_key, "from_year" DESC, "from_id" DESC);
CREATE INDEX "RECORDED_IN_records" ON "RECORDED_IN" (from_key, "to_line", "to_id");
CREATE INDEX "RECORDED_IN_back" ON "RECORDED_IN" (to_key, from_key);
CREATE INDEX "LOCATED_IN_institutions" ON "LOCATED_IN" (to_key, "from_name", "from_id");
CREATE INDEX "BROADER_broader" ON "BROADER" (from_key, "to_label", "to_id");
CREATE INDEX "BROADER_narrower" ON "BROADER" (to_key, "from_label", "from_id");
CREATE INDEX "CONCEPT_ANCESTOR_ancestors" ON "CONCEPT_ANCESTOR" (from_key, "to_label", "to_id");
CREATE INDEX "CONCEPT_ANCESTOR_back" ON "CONCEPT_ANCESTOR" (to_key, from_key);
CREATE INDEX "WITHIN_within" ON "WITHIN" (from_key, "to_name", "to_id");
CREATE INDEX "WITHIN_contains" ON "WITHIN" (to_key, "from_name", "from_id");
CREATE INDEX "REGION_ANCESTOR_ancestors" ON "REGION_ANCESTOR" (from_key, "to_name", "to_id");
CREATE INDEX "REGION_ANCESTOR_back" ON "REGION_ANCESTOR" (to_key, from_key);
CREATE INDEX "READ_FROM_records" ON "READ_FROM" (to_key, "from_line", "from_id");
CREATE TRIGGER "Work_year_carried" AFTER UPDATE OF "year" ON "Work" WHEN new."year" IS NOT old."year" BEGIN
  UPDATE "AUTHORED" SET "to_year" = ifnull(new."year", -9223372036854775808) WHERE to_key = new.key;
  UPDATE "EDITED" SET "to_year" = ifnull(new."year", -9223372036854775808) WHERE to_key = new.key;
  UPDATE "TRANSLATED" SET "to_year" = ifnull(new."year", -9223372036854775808) WHERE to_key = new.key;
  UPDATE "ENDORSED" SET "to_year" = ifnull(new."year", -9223372036854775808) WHERE to_key = new.key;
  UPDATE "ABOUT" SET "from_year" = ifnull(new."year", -9223372036854775808) WHERE from_key = new.key;
  UPDATE "STUDIES" SET "from_year" = ifnull(new."year", -9223372036854775808) WHERE from_key = new.key;
  UPDATE "CITES" SET "to_year" = ifnull(new."year", -9223372036854775808) WHERE to_key = new.key;
  UPDATE "CITES" SET "from_year" = ifnull(new."year", -9223372036854775808) WHERE from_key = new.key;
  UPDATE "SIGNED_FROM" SET "from_year" = ifnull(new."year", -9223372036854775808) WHERE from_key = new.key;
  UPDATE "PUBLISHED_IN" SET "from_year" = ifnull(new."year", -9223372036854775808) WHERE from_key = new.key;
  UPDATE "REVIEWED_IN" SET "from_year" = ifnull(new."year", -9223372036854775808) WHERE from_key = new.key;
  UPDATE "PART_OF" SET "from_year" = ifnull(new."year", -9223372036854775808) WHERE from_key = new.key;
END;
CREATE TRIGGER "Concept_label_carried" AFTER UPDATE OF "label_folded" ON "Concept" WHEN new."label_folded" IS NOT old."label_folded" BEGIN
  UPDATE "ABOUT" SET "to_label" = new."label_folded" WHERE to_key = new.key;
  UPDATE "BROADER" SET "to_label" = new."label_folded" WHERE to_key = new.key;
  UPDATE "BROADER" SET "from_label" = new."label_folded" WHERE from_key = new.key;
  UPDATE "CONCEPT_ANCESTOR" SET "to_label" = new."label_folded" WHERE to_key = new.key;
END;
CREATE TRIGGER "Region_name_carried" AFTER UPDATE OF "name_folded" ON "Region" WHEN new."name_folded" IS NOT old."name_folded" BEGIN
  UPDATE "STUDIES" SET "to_name" = new."name_folded" WHERE to_key = new.key;
  UPDATE "WITHIN" SET "to_name" = new."name_folded" WHERE to_key = new.key;
  UPDATE "WITHIN" SET "from_name" = new."name_folded" WHERE from_key = new.key;
  UPDATE "REGION_ANCESTOR" SET "to_name" = new."name_folded" WHERE to_key = new.key;
END;
CREATE TRIGGER "Institution_name_carried" AFTER UPDATE OF "name_folded" ON "Institution" WHEN new."name_folded" IS NOT old."name_folded" BEGIN
  UPDATE "SIGNED_FROM" SET "to_name" = new."name_folded" WHERE to_key = new.key;
  UPDATE "LOCATED_IN" SET "from_name" = new."name_folded" WHERE from_key = new.key;
END;
CREATE TRIGGER "Venue_name_carried" AFTER UPDATE OF "name_folded" ON "Venue" WHEN new."name_folded" IS NOT old."name_folded" BEGIN
  UPDATE "REVIEWED_IN" SET "to_name" = new."name_folded" WHERE to_key = new.key;
END;
CREATE TRIGGER "SourceRecord_line_carried" AFTER UPDATE OF "line" ON "SourceRecord" WHEN new."line" IS NOT old."line" BEGIN
  UPDATE "RECORDED_IN" SET "to_line" = new."line" WHERE to_key = new.key;
  UPDATE "READ_FROM" SET "from_line" = new."line" WHERE from_key = new.key;
END;
