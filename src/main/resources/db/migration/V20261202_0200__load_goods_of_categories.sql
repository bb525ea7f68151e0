-- With which lines goods and works are bought: the law names the categories and does not say it, so the programme proposes it.
INSERT INTO legal_limit (code, in_force_from, value, unit, source) VALUES
    ('GOODS_OF_OPERATION', '2000-01-01', 100, 'PERCENT', 'Propuesto por el programa: instalar y trasladar se carga a operación (categorías de la Resolución 30/2015 CGR)'),
    ('GOODS_OF_PERSONNEL', '2000-01-01', 0, 'PERCENT', 'Propuesto por el programa: con gastos de personal no se compran bienes ni obras (categorías de la Resolución 30/2015 CGR)'),
    ('GOODS_OF_INVESTMENT', '2000-01-01', 100, 'PERCENT', 'Propuesto por el programa: equipos y obras son inversión (categorías de la Resolución 30/2015 CGR)');
