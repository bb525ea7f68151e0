-- Until now no amendment changed an instalment: what is in force is what was signed.
UPDATE installment SET signed_milestone = milestone, signed_planned_on = planned_on, signed_planned_amount = planned_amount;
