-- Append-only, whatever the account: a certificate of a board is never changed.
CREATE TRIGGER board_certificate_no_update BEFORE UPDATE ON board_certificate FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'board_certificate is append-only';
