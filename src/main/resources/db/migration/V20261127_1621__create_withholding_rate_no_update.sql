-- A rate by which fee bills were withheld stays as it was.
CREATE TRIGGER withholding_rate_no_update BEFORE UPDATE ON withholding_rate FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'withholding_rate is append-only';
