-- What was issued is fixed; only its state goes on.
CREATE TRIGGER issued_report_fixed BEFORE UPDATE ON issued_report FOR EACH ROW
BEGIN
    IF NOT (
        JSON_ARRAY(NEW.id, NEW.sequence, NEW.report_key, NEW.agreement_id, NEW.object_id, NEW.title, NEW.code, NEW.copy,
            NEW.pages, NEW.pdf_sha256, NEW.xlsx_sha256, NEW.rows_sha256, NEW.rows_json, NEW.cut_at, NEW.issued_at,
            NEW.issued_by, NEW.chain_sha256) COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.id, OLD.sequence, OLD.report_key, OLD.agreement_id, OLD.object_id, OLD.title, OLD.code, OLD.copy,
            OLD.pages, OLD.pdf_sha256, OLD.xlsx_sha256, OLD.rows_sha256, OLD.rows_json, OLD.cut_at, OLD.issued_at,
            OLD.issued_by, OLD.chain_sha256) COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'issued_report is append-only';
    END IF;
END;
