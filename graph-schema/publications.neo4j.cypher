// Generated from publications.graphql; a test compares. PUBLICATIONS_ACCEPT=1 rewrites it.

CREATE CONSTRAINT `Work_id` IF NOT EXISTS FOR (n:`Work`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX `Work_title` IF NOT EXISTS FOR (n:`Work`) ON (n.`title_key`);
CREATE INDEX `Work_year` IF NOT EXISTS FOR (n:`Work`) ON (n.`year`);
CREATE INDEX `Work_type` IF NOT EXISTS FOR (n:`Work`) ON (n.`type`);
CREATE INDEX `Work_language` IF NOT EXISTS FOR (n:`Work`) ON (n.`language_key`);
CREATE CONSTRAINT `Work_doi` IF NOT EXISTS FOR (n:`Work`) REQUIRE n.`doi_key` IS UNIQUE;
CREATE CONSTRAINT `Author_id` IF NOT EXISTS FOR (n:`Author`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX `Author_name` IF NOT EXISTS FOR (n:`Author`) ON (n.`name_key`);
CREATE INDEX `Author_familyName` IF NOT EXISTS FOR (n:`Author`) ON (n.`familyName_key`);
CREATE CONSTRAINT `Author_orcid` IF NOT EXISTS FOR (n:`Author`) REQUIRE n.`orcid_key` IS UNIQUE;
CREATE CONSTRAINT `Venue_id` IF NOT EXISTS FOR (n:`Venue`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX `Venue_name` IF NOT EXISTS FOR (n:`Venue`) ON (n.`name_key`);
CREATE CONSTRAINT `Venue_issn` IF NOT EXISTS FOR (n:`Venue`) REQUIRE n.`issn_key` IS UNIQUE;
CREATE CONSTRAINT `Concept_id` IF NOT EXISTS FOR (n:`Concept`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX `Concept_label` IF NOT EXISTS FOR (n:`Concept`) ON (n.`label_key`);
CREATE INDEX `Concept_scheme` IF NOT EXISTS FOR (n:`Concept`) ON (n.`scheme_key`);
CREATE CONSTRAINT `Region_id` IF NOT EXISTS FOR (n:`Region`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX `Region_name` IF NOT EXISTS FOR (n:`Region`) ON (n.`name_key`);
CREATE INDEX `Region_kind` IF NOT EXISTS FOR (n:`Region`) ON (n.`kind`);
CREATE INDEX `Region_isoCode` IF NOT EXISTS FOR (n:`Region`) ON (n.`isoCode_key`);
CREATE CONSTRAINT `SourceFile_id` IF NOT EXISTS FOR (n:`SourceFile`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX `SourceFile_path` IF NOT EXISTS FOR (n:`SourceFile`) ON (n.`path_key`);
CREATE CONSTRAINT `SourceRecord_id` IF NOT EXISTS FOR (n:`SourceRecord`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX `SourceRecord_recordKey` IF NOT EXISTS FOR (n:`SourceRecord`) ON (n.`recordKey_key`);
