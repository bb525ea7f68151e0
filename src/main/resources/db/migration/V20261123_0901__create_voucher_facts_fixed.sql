-- What a voucher records is fixed; an annulment fills its three columns once.
CREATE TRIGGER voucher_facts_fixed BEFORE UPDATE ON voucher FOR EACH ROW
BEGIN
    IF (OLD.annulled_at IS NOT NULL AND NOT (NEW.annulled_at <=> OLD.annulled_at
            AND NEW.annulled_by <=> OLD.annulled_by
            AND NEW.annulment_reason <=> OLD.annulment_reason)) OR NOT (
        JSON_ARRAY(NEW.id, NEW.agreement_id, NEW.kind, NEW.year, NEW.number, NEW.paid_on, NEW.amount, NEW.description,
            NEW.payee_tax_id, NEW.payee_foreign_id, NEW.payee_name, NEW.foreign_id_reason, NEW.document_type,
            NEW.document_number, NEW.document_date, NEW.document_total, NEW.fiscal_document_id, NEW.gross,
            NEW.withholding, NEW.net, NEW.installment_id, NEW.repayment_reason, NEW.corrects, NEW.correction_reason,
            NEW.request_sha256, NEW.recorded_at, NEW.recorded_by) COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.id, OLD.agreement_id, OLD.kind, OLD.year, OLD.number, OLD.paid_on, OLD.amount, OLD.description,
            OLD.payee_tax_id, OLD.payee_foreign_id, OLD.payee_name, OLD.foreign_id_reason, OLD.document_type,
            OLD.document_number, OLD.document_date, OLD.document_total, OLD.fiscal_document_id, OLD.gross,
            OLD.withholding, OLD.net, OLD.installment_id, OLD.repayment_reason, OLD.corrects, OLD.correction_reason,
            OLD.request_sha256, OLD.recorded_at, OLD.recorded_by) COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voucher is append-only';
    END IF;
END;
