-- The first version; a later one is another row, since who agreed agreed to the words of their day.
INSERT INTO consent_text (version, in_force_from, words) VALUES
    ('2024-1', '2024-01-01', 'Autorizo al programa a guardar mi nombre, teléfono y correo para coordinar con el comité los fines que indico. Los ven solo la coordinación del programa y quienes tienen a cargo el comité. Puedo pedir en cualquier momento que se corrijan o se dejen de usar.');
