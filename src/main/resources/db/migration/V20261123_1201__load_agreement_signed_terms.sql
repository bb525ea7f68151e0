-- Until now no amendment changed an amount or a term: what is in force is what was signed.
UPDATE agreement SET signed_total_amount = total_amount, signed_end_on = end_on;
