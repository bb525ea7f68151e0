-- What was issued stays in the register for good.
CREATE TRIGGER issued_report_no_delete BEFORE DELETE ON issued_report FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'issued_report is never deleted';
