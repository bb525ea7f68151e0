-- The first version, proposed; a later one is another row, since who agreed agreed to the words of their day.
INSERT INTO training_consent (version, in_force_from, words) VALUES
    ('CAP-2024-1', '2024-01-01', 'Autorizo al programa a guardar mi teléfono y mi fotografía en las actividades de capacitación, para avisarme de ellas y para acreditar que se hicieron. Mi nombre y mi RUT se registran porque la rendición de los fondos públicos lo exige. Puedo pedir en cualquier momento que se corrijan mis datos o que se dejen de usar mi teléfono y mi fotografía.');
