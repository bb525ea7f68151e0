-- Source: SUBDERE codes 2018, INE Census 2017; Roman numerals, capitals and ISO codes are general knowledge.
INSERT INTO region (cut, roman, abbreviation, name, official_name, capital, iso_code, north_south_order, population) VALUES
    ('01', 'I', 'TA', 'Tarapacá', 'Región de Tarapacá', 'Iquique', 'CL-TA', 2, 330558),
    ('02', 'II', 'AN', 'Antofagasta', 'Región de Antofagasta', 'Antofagasta', 'CL-AN', 3, 607534),
    ('03', 'III', 'AT', 'Atacama', 'Región de Atacama', 'Copiapó', 'CL-AT', 4, 286168),
    ('04', 'IV', 'CO', 'Coquimbo', 'Región de Coquimbo', 'La Serena', 'CL-CO', 5, 757586),
    ('05', 'V', 'VA', 'Valparaíso', 'Región de Valparaíso', 'Valparaíso', 'CL-VS', 6, 1815902),
    ('06', 'VI', 'LI', 'O''Higgins', 'Región del Libertador General Bernardo O''Higgins', 'Rancagua', 'CL-LI', 8, 914555),
    ('07', 'VII', 'ML', 'Maule', 'Región del Maule', 'Talca', 'CL-ML', 9, 1044950),
    ('08', 'VIII', 'BI', 'Biobío', 'Región del Biobío', 'Concepción', 'CL-BI', 11, 1556805),
    ('09', 'IX', 'AR', 'La Araucanía', 'Región de La Araucanía', 'Temuco', 'CL-AR', 12, 957224),
    ('10', 'X', 'LL', 'Los Lagos', 'Región de Los Lagos', 'Puerto Montt', 'CL-LL', 14, 828708),
    ('11', 'XI', 'AI', 'Aysén', 'Región de Aysén del General Carlos Ibáñez del Campo', 'Coyhaique', 'CL-AI', 15, 103158),
    ('12', 'XII', 'MA', 'Magallanes', 'Región de Magallanes y de la Antártica Chilena', 'Punta Arenas', 'CL-MA', 16, 166533),
    ('13', 'RM', 'RM', 'Metropolitana', 'Región Metropolitana de Santiago', 'Santiago', 'CL-RM', 7, 7112808),
    ('14', 'XIV', 'LR', 'Los Ríos', 'Región de Los Ríos', 'Valdivia', 'CL-LR', 13, 384837),
    ('15', 'XV', 'AP', 'Arica y Parinacota', 'Región de Arica y Parinacota', 'Arica', 'CL-AP', 1, 226068),
    ('16', 'XVI', 'NB', 'Ñuble', 'Región de Ñuble', 'Chillán', 'CL-NB', 10, 480609);
