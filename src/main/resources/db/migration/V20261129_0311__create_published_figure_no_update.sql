-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER published_figure_no_update BEFORE UPDATE ON published_figure FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'published_figure is append-only';
