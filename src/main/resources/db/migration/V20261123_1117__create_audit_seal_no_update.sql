-- A seal is fixed; only its salt may go, once, when the line that it seals is erased.
CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal FOR EACH ROW
BEGIN
    IF OLD.salt IS NULL OR NEW.salt IS NOT NULL OR NOT (
        JSON_ARRAY(NEW.sequence, NEW.entry_id, NEW.content_sha256, NEW.chain_sha256, NEW.sealed_at) COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.sequence, OLD.entry_id, OLD.content_sha256, OLD.chain_sha256, OLD.sealed_at) COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_seal is append-only';
    END IF;
END;
