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
            /mejoras/{unknown}/fotos/nada               |        404 |      404 |        404 |       404 |      404 |    404 |  404
            """;

    private ComponentPages() {
    }
}
