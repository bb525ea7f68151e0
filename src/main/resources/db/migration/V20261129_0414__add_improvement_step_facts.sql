-- What was said with a step beside its day, paper and reason: the order, the delivery, the handing over.
ALTER TABLE improvement_step ADD COLUMN facts_json TEXT NULL;
