-- The figures of a rendering are fixed from its sending on; only its state goes on.
CREATE TRIGGER rendicion_figures_fixed BEFORE UPDATE ON rendicion FOR EACH ROW
BEGIN
    IF OLD.sent_at IS NOT NULL AND NOT (
        JSON_ARRAY(NEW.id, NEW.agreement_id, NEW.period, NEW.sequence, NEW.kind, NEW.regularises, NEW.opening,
            NEW.received, NEW.operation, NEW.personnel, NEW.investment, NEW.repaid, NEW.closing, NEW.sent_at) COLLATE utf8mb4_bin <=>
        JSON_ARRAY(OLD.id, OLD.agreement_id, OLD.period, OLD.sequence, OLD.kind, OLD.regularises, OLD.opening,
            OLD.received, OLD.operation, OLD.personnel, OLD.investment, OLD.repaid, OLD.closing, OLD.sent_at) COLLATE utf8mb4_bin) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rendicion was sent';
    END IF;
END;
