-- Append-only, whatever the account: what was recorded in installment_request is never changed.
CREATE TRIGGER installment_request_no_update BEFORE UPDATE ON installment_request FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'installment_request is append-only';
