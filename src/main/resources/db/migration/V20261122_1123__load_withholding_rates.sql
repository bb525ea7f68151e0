-- Ley 21.133: the rate rises each year up to 17 % in 2028; the figure of 2026 is marked unconfirmed in our sources.
INSERT INTO withholding_rate (year, rate, source) VALUES
    (2020, 0.1075, 'Ley 21.133'),
    (2021, 0.1150, 'Ley 21.133'),
    (2022, 0.1225, 'Ley 21.133'),
    (2023, 0.1300, 'Ley 21.133'),
    (2024, 0.1375, 'Ley 21.133'),
    (2025, 0.1450, 'Ley 21.133'),
    (2026, 0.1525, 'Ley 21.133 (por confirmar)'),
    (2027, 0.1600, 'Ley 21.133 (por confirmar)'),
    (2028, 0.1700, 'Ley 21.133 (por confirmar)');
