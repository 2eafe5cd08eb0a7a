// What is found by words. The texts are stored without capitals and macrons, so the index drops nothing more.

CREATE FULLTEXT INDEX subject_field IF NOT EXISTS
FOR (n:SubjectField) ON EACH [n.searchName, n.searchAlso]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX organisation IF NOT EXISTS
FOR (n:Organisation) ON EACH [n.searchName, n.searchAlso]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX framework IF NOT EXISTS
FOR (n:Framework) ON EACH [n.searchName, n.searchAlso]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX skill IF NOT EXISTS
FOR (n:Skill) ON EACH [n.searchName, n.searchAlso]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX learning_outcome IF NOT EXISTS
FOR (n:LearningOutcome) ON EACH [n.searchName, n.searchAlso]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX micro_credential IF NOT EXISTS
FOR (n:MicroCredential) ON EACH [n.searchName, n.searchAlso]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX qualification IF NOT EXISTS
FOR (n:Qualification) ON EACH [n.searchName, n.searchAlso]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX occupation IF NOT EXISTS
FOR (n:Occupation) ON EACH [n.searchName, n.searchAlso]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

CALL db.awaitIndexes(300);
