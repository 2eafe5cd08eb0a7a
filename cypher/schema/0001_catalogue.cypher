// Every id stands for one thing; what the catalogue is asked for by is indexed.

CREATE CONSTRAINT catalogue_entry_id IF NOT EXISTS FOR (n:CatalogueEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT subject_field_id IF NOT EXISTS FOR (n:SubjectField) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT framework_id IF NOT EXISTS FOR (n:Framework) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT skill_id IF NOT EXISTS FOR (n:Skill) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT learning_outcome_id IF NOT EXISTS FOR (n:LearningOutcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT micro_credential_id IF NOT EXISTS FOR (n:MicroCredential) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT qualification_id IF NOT EXISTS FOR (n:Qualification) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT occupation_id IF NOT EXISTS FOR (n:Occupation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT offering_id IF NOT EXISTS FOR (n:Offering) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT equivalence_id IF NOT EXISTS FOR (n:Equivalence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT learner_id IF NOT EXISTS FOR (n:Learner) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT achievement_id IF NOT EXISTS FOR (n:Achievement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT prerequisite_group_id IF NOT EXISTS
FOR (n:PrerequisiteGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entry_group_id IF NOT EXISTS FOR (n:EntryGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT qualification_group_id IF NOT EXISTS
FOR (n:QualificationGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT catalogue_key IF NOT EXISTS FOR (n:Catalogue) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT catalogue_document_title IF NOT EXISTS
FOR (n:CatalogueDocument) REQUIRE n.title IS UNIQUE;

CREATE INDEX catalogue_entry_stated_in IF NOT EXISTS FOR (n:CatalogueEntry) ON (n.statedIn);
CREATE INDEX learner_stated_in IF NOT EXISTS FOR (n:Learner) ON (n.statedIn);
CREATE INDEX subject_field_scheme IF NOT EXISTS FOR (n:SubjectField) ON (n.scheme);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name, n.id);
CREATE INDEX framework_name IF NOT EXISTS FOR (n:Framework) ON (n.name, n.id);
CREATE INDEX skill_name IF NOT EXISTS FOR (n:Skill) ON (n.name, n.id);
CREATE INDEX skill_uri IF NOT EXISTS FOR (n:Skill) ON (n.uri);
CREATE INDEX learning_outcome_title IF NOT EXISTS FOR (n:LearningOutcome) ON (n.title, n.id);
CREATE INDEX learning_outcome_code IF NOT EXISTS FOR (n:LearningOutcome) ON (n.code);
CREATE INDEX micro_credential_title IF NOT EXISTS FOR (n:MicroCredential) ON (n.title, n.id);
CREATE INDEX micro_credential_review IF NOT EXISTS FOR (n:MicroCredential) ON (n.reviewOn);
CREATE INDEX qualification_title IF NOT EXISTS FOR (n:Qualification) ON (n.title, n.id);
CREATE INDEX occupation_title IF NOT EXISTS FOR (n:Occupation) ON (n.title, n.id);

MERGE (c:Catalogue {key: 'catalogue'}) ON CREATE SET c.version = randomUUID();
