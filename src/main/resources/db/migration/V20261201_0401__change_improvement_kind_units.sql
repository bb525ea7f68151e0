-- The singular of the units that the catalogue came with, where nobody said another plural since.
UPDATE improvement_kind SET unit_one = CASE unit WHEN 'equipos' THEN 'equipo' WHEN 'medidores' THEN 'medidor' WHEN 'unidades' THEN 'unidad'
    WHEN 'kW' THEN 'kW' END, version = version + 1;
