-- Until now no amendment changed the budget.
UPDATE budget_line SET signed_approved = approved;
