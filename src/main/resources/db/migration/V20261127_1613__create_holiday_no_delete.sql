-- A holiday from which a deadline was counted stays; a wrong one is withdrawn.
CREATE TRIGGER holiday_no_delete BEFORE DELETE ON holiday FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'holiday is append-only';
