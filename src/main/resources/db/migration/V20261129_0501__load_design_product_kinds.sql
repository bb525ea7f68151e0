-- What a design of a rural drinking-water system delivers, by the sector's information requirements (RIS APR) and sister programmes; kept by the coordinator.
INSERT INTO design_product_kind (code, version, name, position, retired) VALUES
    ('DIAGNOSIS', 0, 'Diagnóstico y alternativas', 10, FALSE),
    ('HYDROGEOLOGY', 0, 'Estudio hidrogeológico', 20, FALSE),
    ('PUMP_TEST', 0, 'Sondaje y prueba de bombeo', 30, FALSE),
    ('WATER_QUALITY', 0, 'Calidad de agua', 40, FALSE),
    ('TOPOGRAPHY', 0, 'Topografía', 50, FALSE),
    ('SOIL_MECHANICS', 0, 'Mecánica de suelos', 60, FALSE),
    ('DETAILED_ENGINEERING', 0, 'Ingeniería de detalle', 70, FALSE),
    ('BUDGET', 0, 'Presupuesto de obras', 80, FALSE),
    ('SOCIAL_EVALUATION', 0, 'Evaluación social', 90, FALSE),
    ('WATER_RIGHTS', 0, 'Derechos de agua', 100, FALSE),
    ('LAND', 0, 'Terrenos y servidumbres', 110, FALSE),
    ('MANAGEMENT_MODEL', 0, 'Modelo de gestión de la operación', 120, FALSE),
    ('TARIFF_STUDY', 0, 'Estudio tarifario', 130, FALSE),
    ('OTHER', 0, 'Otro', 900, FALSE);
