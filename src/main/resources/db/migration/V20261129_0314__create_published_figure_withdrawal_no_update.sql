-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER published_figure_withdrawal_no_update BEFORE UPDATE ON published_figure_withdrawal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'published_figure_withdrawal is append-only';
