package cl.vertiente.overview;

/** Further rows of the table of {@link PagesIT}, of the components: the columns are those of its head. */
final class ComponentPages {

    static final String EXPECTED = """
            /mejoras                                    |        200 |      200 |        200 |       200 |      200 |    200 |  403
            /mejoras?q=nadie-busca-esto                 |        200 |        - |          - |         - |        - |      - |    -
            /mejoras?state=NADA                         |        400 |        - |          - |         - |        - |      - |    -
            /mejoras/nueva                              |        403 |      403 |        403 |       403 |      403 |    200 |  403
            /mejoras/tipos                              |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /mejoras/{unknown}                          |        404 |      404 |        404 |       404 |      404 |    404 |  403
            /mejoras/{unknown}/editar                   |        404 |      404 |        404 |       404 |      404 |    404 |  403
            /mejoras/{unknown}/cotizacion               |        404 |      404 |        404 |       404 |      404 |    404 |  403
            /mejoras/{unknown}/pagos                    |        404 |      404 |        404 |       404 |      404 |    404 |  403
            /mejoras/{unknown}/paso/approve             |        404 |      404 |        404 |       404 |      404 |    404 |  403
            /mejoras/{unknown}/paso/nada                |        404 |      404 |        404 |       404 |      404 |    404 |  404
            /mejoras/{unknown}/fotos/antes              |        404 |      404 |        404 |       404 |      404 |    404 |  403
            /mejoras/bienes                             |        200 |      200 |        200 |       200 |      200 |    200 |  403
            /mejoras/bienes?agreement={unknown}         |        404 |        - |          - |         - |        - |      - |    -
            /mejoras/{unknown}/fotos/nada               |        404 |      404 |        404 |       404 |      404 |    404 |  404
            /disenos                                    |        200 |      200 |        200 |       200 |      200 |    200 |  403
            /disenos/{design}                           |        200 |      200 |        200 |       404 |      200 |    200 |  403
            /disenos/{design}/carpeta                   |        200 |      200 |        200 |       404 |      200 |    200 |  403
            /cartera                                    |        200 |      200 |        200 |       200 |      200 |    200 |  403
            /cartera?q=nadie-busca-esto                 |        200 |        - |          - |         - |        - |      - |    -
            /cartera?state=NADA                         |        400 |        - |          - |         - |        - |      - |    -
            /cartera/multiplicador                      |        200 |      200 |        200 |       200 |      200 |    403 |  403
            /cartera/multiplicador?by=NADA              |        400 |        - |          - |         - |        - |      - |    -
            /cartera/multiplicador/filas?figure=AWARDED |        200 |      200 |        200 |       200 |      200 |    403 |  403
            /cartera/multiplicador/publicadas/nueva     |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /cartera/multiplicador/publicadas/{unknown} |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /cartera/tablero                            |        200 |      200 |        200 |       200 |      200 |    200 |  403
            /cartera/importar                           |        403 |      403 |        403 |       403 |      200 |    403 |  403
            /cartera/importar/{unknown}                 |        403 |        - |          - |         - |      404 |      - |    -
            /cartera/nueva                              |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /cartera/{unknown}                          |        404 |      404 |        404 |       404 |      404 |    404 |  403
            /cartera/{unknown}/editar                   |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /cartera/{unknown}/hechos/nuevo             |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /cartera/{unknown}/hechos/{unknown}         |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /disenos/listas                             |        200 |      200 |        200 |       200 |      200 |    200 |  403
            /disenos/listas/nueva                       |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /disenos/nuevo                              |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /disenos/productos                          |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /disenos/{design}/editar                    |        403 |      403 |        403 |       403 |      403 |    403 |  403
            /disenos/{design}/productos/BUDGET          |        200 |      200 |        200 |       404 |      200 |    200 |  403
            /disenos/{design}/productos/NADA            |        404 |        - |          - |         - |        - |      - |    -
            """;

    /** What those get who plan and work: pages that nobody of the other table may open. */
    static final String KEEPERS = """
            address                                     | coordinacion | diseno
            /diagnosticos/aprobar                       |          200 |    403
            /mejoras/nueva                              |          200 |    403
            /mejoras/tipos                              |          200 |    403
            /mejoras/bienes                             |          200 |    200
            /disenos/nuevo                              |          200 |    200
            /disenos/productos                          |          200 |    403
            /disenos/listas                             |          200 |    200
            /disenos/listas/nueva                       |          200 |    403
            /disenos/{design}                           |          200 |    200
            /disenos/{design}/editar                    |          200 |    200
            /disenos/{design}/productos/BUDGET          |          200 |    200
            /disenos/{design}/carpeta?paper=SCHEDULE    |          200 |    200
            /comites/{system}/agua                      |          200 |    200
            /comites/{system}/agua/plan                 |          200 |    403
            /cartera/nueva                              |          200 |    200
            /cartera/importar                           |          200 |    200
            /cartera/multiplicador                      |          200 |    403
            /cartera/multiplicador/publicadas/nueva     |          200 |    403
            /cartera/{unknown}/editar                   |          404 |    404
            /cartera/{unknown}/hechos/nuevo             |          404 |    404
            """;

    private ComponentPages() {
    }
}
