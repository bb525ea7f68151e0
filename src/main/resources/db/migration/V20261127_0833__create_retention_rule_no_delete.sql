-- A term that was applied stays known.
CREATE TRIGGER retention_rule_no_delete BEFORE DELETE ON retention_rule FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'retention_rule is append-only';
