package cl.vertiente.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.design.Designed;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.testing.Visits;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, as those see it who work with it, large and small: axe finds nothing, nothing scrolls sideways, nothing is heavy. */
@ServerTest
class PagesIT {

    private static String visit;

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock("2026-10-20T16:00:00Z");
    }

    /** Each kind of page in each of its states, and what each account gets there: those who work with money, and those who do not. */
    private static final String EXPECTED = """
            address                                     | rendiciones | encargado | gore.biobio | gore.maule | auditoria | terreno | admin
            /                                           |         200 |       200 |         200 |        200 |       200 |     200 |   200
            /trabajos                                   |         200 |       200 |         200 |        200 |       200 |     200 |   200
            /trabajos/no-existe                         |         404 |         - |           - |          - |         - |       - |     -
            /comites                                    |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /comites?q=piedra                           |         200 |         - |         200 |          - |         - |       - |     -
            /comites?q=nadie                            |         200 |         - |         200 |          - |         - |       - |     -
            /comites/{system}                           |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /comites/{system}/operador                  |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /comites/{system}/contactos                 |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /comites/{system}/instalaciones             |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /comites/{system}/agua                      |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /comites/{system}/agua?parametro=AS         |           - |         - |         200 |          - |         - |     200 |     -
            /comites/{system}/agua?parametro=NADA       |         400 |         - |           - |          - |         - |       - |     -
            /comites/{system}/agua/plan                 |         403 |       403 |         403 |        404 |       403 |     403 |   403
            /agua                                       |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /agua?verdict=EXCEEDS&q=nadie               |           - |         - |           - |          - |         - |     200 |     -
            /agua/alertas                               |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /agua/limites                               |         200 |       200 |         200 |        200 |       200 |     200 |   200
            /agua/limites?date=2004-12-31               |           - |         - |           - |          - |         - |     200 |     -
            /agua/limites?date=ayer                     |           - |         - |           - |          - |         - |     400 |     -
            /agua/nueva?sistema={system}                |         403 |       403 |         403 |        404 |       403 |     200 |   403
            /agua/nueva                                 |         404 |         - |           - |          - |         - |     404 |     -
            /agua/cargar                                |         403 |       403 |         403 |        403 |       200 |     200 |   403
            /agua/cargar/{unknown}                      |         403 |         - |           - |          - |       404 |     404 |     -
            /agua/muestras/{unknown}                    |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /agua/alertas/{unknown}                     |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /comites/{system}/instalaciones?fecha=2020-01-01|     200 |         - |         200 |          - |         - |       - |     -
            /comites/{system}/instalaciones?fecha=ayer  |         400 |         - |         400 |          - |         - |       - |     -
            /comites?board=DUE                          |         200 |         - |         200 |          - |         - |       - |     -
            /comites/mapa                               |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /comites/mapa?region=08                     |         200 |         - |         200 |          - |         - |       - |     -
            /comites/mapa?region=08&q=nadie             |         200 |         - |           - |          - |         - |       - |     -
            /comites/propositos                         |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /comites/{system}/fusionar                  |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /comites/{system}/historial                 |         403 |       403 |         403 |        404 |       200 |     403 |   403
            /comites/{system}/editar                    |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /comites/{system}/nada                      |         404 |         - |         404 |          - |         - |       - |     -
            /comites/importar                           |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /comites/operadores                         |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /diagnosticos                               |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /diagnosticos?q=nadie-se-llama-asi          |         200 |         - |           - |          - |         - |     200 |     -
            /diagnosticos?state=nada                    |         400 |         - |           - |          - |         - |       - |     -
            /diagnosticos/nuevo                         |         403 |       403 |         403 |        403 |       403 |     200 |   403
            /diagnosticos/{visit}                       |         200 |       200 |         404 |        404 |       200 |     200 |   403
            /diagnosticos/{visit}/fotos                 |         200 |       200 |         404 |        404 |       200 |     200 |   403
            /diagnosticos/{visit}/ficha                 |         200 |       200 |         404 |        404 |       200 |     200 |   403
            /diagnosticos/{visit}/revision              |         200 |       200 |         404 |        404 |       200 |     200 |   403
            /diagnosticos/{visit}/resultado             |         200 |       200 |         404 |        404 |       200 |     200 |   403
            /diagnosticos/{visit}/versiones             |         200 |       200 |         404 |        404 |       200 |     200 |   403
            /diagnosticos/{visit}/comparar?version=2    |         200 |       200 |         404 |        404 |       200 |     200 |   403
            /diagnosticos/{visit}/editar/visit          |         403 |       403 |         404 |        404 |       403 |     200 |   403
            /diagnosticos/{visit}/editar/pumping        |         403 |         - |           - |          - |         - |     200 |     -
            /diagnosticos/{visit}/nada                  |         404 |         - |         404 |          - |         - |       - |     -
            /diagnosticos/cuestionario                  |         200 |       200 |         200 |        200 |       200 |     200 |   200
            /diagnosticos/cuestionario/1                |         200 |         - |           - |          - |         - |       - |     -
            /diagnosticos/cuestionario/9999             |         404 |         - |           - |          - |         - |       - |     -
            /diagnosticos/cuestionario/1/imprimir       |         200 |         - |           - |          - |         - |     200 |     -
            /diagnosticos/cuestionario/1/probar         |         403 |       403 |         403 |        403 |       403 |     403 |   200
            /diagnosticos/cuestionario/9999/probar      |         403 |         - |           - |          - |         - |       - |   404
            /convenios                                  |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /convenios/{agreement}                      |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /convenios/{agreement}/presupuesto          |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /convenios/{agreement}/participantes        |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /convenios/{agreement}/cuotas               |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /convenios/{agreement}/antecedentes         |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /convenios/{agreement}/garantias            |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /convenios/{agreement}/plan                 |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /convenios/nuevo                            |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /convenios/{agreement}/editar               |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /convenios/{agreement}/participantes/nuevo  |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /convenios/{agreement}/participantes/{system}|        403 |       403 |         403 |        403 |       403 |     403 |   403
            /convenios/{agreement}/actos                |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /convenios/{agreement}/modificacion         |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /capacitacion                               |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /capacitacion?q=nadie-busca-esto            |         200 |         - |           - |          - |         - |       - |     -
            /capacitacion?kind=NADA                     |         400 |         - |           - |          - |         - |       - |     -
            /capacitacion/nueva                         |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /capacitacion/agenda                        |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /capacitacion/agenda?mes=ayer               |         400 |         - |           - |          - |         - |       - |     -
            /capacitacion/avance                        |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /capacitacion/cifras                        |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /capacitacion/competencias                  |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /capacitacion/competencias?cover=UNCOVERED  |         200 |         - |           - |          - |         - |     200 |     -
            /capacitacion/competencias?q=nadie-asi      |         200 |         - |           - |          - |         - |       - |     -
            /capacitacion/competencias?cover=NADA       |         400 |         - |           - |          - |         - |       - |     -
            /comites/{system}/competencias              |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /capacitacion/cifras?from=ayer              |         400 |         - |           - |          - |         - |       - |     -
            /capacitacion/listas                        |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /capacitacion/cifras/personas               |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /capacitacion/cifras/asistencias            |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /capacitacion/cifras/sesiones               |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /capacitacion/cifras?tab=NEVER              |         200 |         - |         200 |          - |         - |     200 |     -
            /capacitacion/cifras?tab=POST               |         200 |         - |           - |          - |         - |       - |     -
            /capacitacion/cifras?tab=NADA               |         400 |         - |           - |          - |         - |       - |     -
            /capacitacion/cifras/personas?cut=NADA      |         400 |         - |           - |          - |         - |       - |     -
            /capacitacion/cifras/otras                  |         404 |         - |           - |          - |         - |       - |     -
            /capacitacion/temas                         |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /capacitacion/{unknown}                     |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/{unknown}/editar              |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/{unknown}/certificados        |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/{unknown}/inscripciones       |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/{unknown}/evaluacion          |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/{unknown}/evaluacion/preguntas/prueba | 404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/{unknown}/evaluacion/anotar/antes     | 404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/{unknown}/evaluacion/anotar/nada      | 404 |         - |           - |          - |         - |       - |     -
            /capacitacion/sesiones/{unknown}            |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/sesiones/{unknown}/editar     |         404 |         - |           - |          - |         - |       - |     -
            /capacitacion/{unknown}/sesiones/nueva      |         404 |         - |           - |          - |         - |       - |     -
            /capacitacion/participantes                 |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /capacitacion/participantes?q=nadie-se-llama|         200 |         - |           - |          - |         - |     200 |     -
            /capacitacion/participantes/nuevo           |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /capacitacion/participantes/{unknown}       |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/participantes/bloqueados      |         403 |       403 |         403 |        403 |       403 |     403 |   200
            /capacitacion/participantes/{unknown}/datos |         403 |       403 |         403 |        403 |       403 |     403 |   404
            /capacitacion/sesiones/{unknown}/lista      |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/sesiones/{unknown}/firma/{unknown} |    404 |       404 |         404 |        404 |       404 |     404 |   403
            /capacitacion/sesiones/{unknown}/planilla   |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /diagnosticos/aprobar                       |         403 |       403 |         403 |        403 |       403 |     403 |   403
            /diagnosticos/totales                       |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /diagnosticos/totales?q=nadie-se-llama-asi  |         200 |         - |           - |          - |         - |       - |     -
            /diagnosticos/totales?state=nada            |         400 |         - |           - |          - |         - |       - |     -
            /diagnosticos/brechas                       |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /diagnosticos/brechas?q=nadie-busca-esto    |         200 |         - |           - |          - |         - |       - |     -
            /diagnosticos/brechas/nueva                 |         403 |       403 |         403 |        403 |       403 |     200 |   403
            /diagnosticos/brechas/{unknown}             |         404 |       404 |         404 |        404 |       404 |     404 |   403
            /diagnosticos/indice                        |         200 |       200 |         200 |        200 |       200 |     200 |   200
            /diagnosticos/indice/1                      |         200 |         - |           - |          - |         - |       - |     -
            /diagnosticos/indice/99999                  |         404 |         - |           - |          - |         - |       - |   404
            /diagnosticos/indice/sistemas/{system}      |         200 |       200 |         200 |        404 |       200 |     200 |   403
            /diagnosticos/indice/recalculos/{unknown}   |         403 |       403 |         403 |        403 |       404 |     403 |   403
            /rendiciones                                |         200 |       200 |         200 |        200 |       200 |     403 |   403
            /rendiciones/{agreement}/cargar             |         200 |       200 |         403 |        403 |       200 |     403 |   403
            /rendiciones/{agreement}/cargar/{unknown}   |         404 |       404 |         403 |        403 |       404 |     403 |   403
            /rendiciones/{agreement}/2026-03            |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-03-R1         |         200 |       200 |         404 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-04            |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-04/acuse      |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-04/origen     |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-04/cierre     |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-04/revision   |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-08/revision   |         200 |       200 |         404 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-09            |         200 |       200 |         404 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-09/cierre     |         200 |       200 |         404 |        404 |       200 |     403 |   403
            /rendiciones/{agreement}/2026-09/acuse      |         200 |       200 |         404 |        404 |       200 |     403 |   403
            /comprobantes/{agreement}/{voucher}         |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /comprobantes/{agreement}/{voucher}/corregir|         200 |       403 |         403 |        403 |       403 |     403 |   403
            /comprobantes/{agreement}/nuevo/egreso      |         200 |       403 |         403 |        403 |       403 |     403 |   403
            /comprobantes/{agreement}/nuevo/ingreso     |         200 |         - |           - |          - |         - |       - |     -
            /comprobantes/{agreement}/nuevo/traspaso    |         200 |         - |           - |          - |         - |       - |     -
            /comprobantes/{agreement}/nuevo/reintegro   |         200 |         - |           - |          - |         - |       - |     -
            /comprobantes/{agreement}/nuevo/nada        |         404 |         - |           - |          - |         - |       - |     -
            /cifras/{agreement}?cifra=rendido           |         200 |       200 |         200 |        404 |       200 |     403 |   403
            /cifras/{agreement}?cifra=nada              |         404 |         - |           - |          - |         - |       - |     -
            /informes                                   |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /informes/trimestral                        |         200 |       200 |         200 |        200 |       200 |     403 |   403
            /informes/cartera                           |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /informes/capacitacion                      |         200 |       200 |         200 |        200 |       200 |     200 |   403
            /informes/capacitacion?agreement={unknown}  |         404 |         - |           - |          - |         - |       - |     -
            /informes/paquetes/{unknown}                |         404 |       404 |         404 |        404 |       404 |     403 |   403
            /verificar                                  |         200 |         - |         200 |          - |         - |       - |     -
            /verificar/0000-0000-0000                   |         200 |         - |         200 |          - |         - |       - |     -
            /auditoria                                  |         403 |       403 |         403 |        403 |       200 |     403 |   403
            /auditoria?useCase=RecordVoucher|           - |         - |           - |          - |       200 |       - |     -
            /auditoria?person=nadie-se-llama-asi        |           - |         - |           - |          - |       200 |       - |     -
            /auditoria/{line}                           |         403 |       403 |         403 |        403 |       200 |     403 |   403
            /administracion/personas                    |         403 |       403 |         403 |        403 |       403 |     403 |   200
            /administracion/personas?q=nadie-se-llama-asi|           - |         - |           - |          - |         - |       - |   200
            /administracion/personas/nueva              |         403 |       403 |         403 |        403 |       403 |     403 |   200
            /administracion/personas/{person}           |         403 |       403 |         403 |        403 |       403 |     403 |   200
            /administracion/personas/{person}/editar    |         403 |       403 |         403 |        403 |       403 |     403 |   200
            /administracion/personas/{person}/roles     |         403 |       403 |         403 |        403 |       403 |     403 |   200
            /administracion/referencia                  |         403 |       403 |         403 |        403 |       200 |     403 |   200
            /administracion/referencia/holidays         |         403 |       403 |         403 |        403 |       200 |     403 |   200
            /administracion/referencia/outlines         |           - |         - |           - |          - |       200 |       - |     -
            /administracion/referencia/water-limits     |           - |         - |           - |          - |       200 |       - |   200
            /administracion/referencia/uf               |           - |         - |           - |          - |         - |       - |   200
            /administracion/referencia/nada             |           - |         - |           - |          - |       404 |       - |     -
            /administracion/privacidad                  |         403 |       403 |         403 |        403 |       200 |     403 |   200
            /administracion/privacidad/JOB              |         403 |       403 |         403 |        403 |       403 |     403 |   200
            /administracion/privacidad/TRAINEE/vencidos |         403 |       403 |         403 |        403 |       403 |     403 |   200
            /administracion/privacidad/JOB/vencidos     |           - |         - |           - |          - |         - |       - |   404
            /administracion/privacidad/NADA             |           - |         - |           - |          - |         - |       - |   404
            /clave                                      |         200 |         - |         200 |          - |       200 |       - |   200
            /clave/no-existe                            |         404 |         - |           - |          - |         - |       - |   404
            /comites/no/existe/nunca                    |         404 |         - |         404 |          - |         - |       - |   404
            /rendiciones/no/existe/nunca/jamas          |         404 |         - |           - |          - |         - |       - |     -
            /no-existe                                  |         404 |         - |         404 |          - |         - |       - |   404
            """;

    /**
     * Between them they meet every kind of page in every state: what they are shown is looked at, by some on a phone and by others on a
     * screen, the analyst's own pages on both, and of each kind of refusal one. Of the others only the status is asked.
     */
    private static final Set<String> LOOKED_AT = Set.of("rendiciones", "gore.biobio", "auditoria", "terreno", "admin");
    private static final Set<String> ON_A_PHONE = Set.of("rendiciones", "terreno", "admin");
    static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");
    private static final String NOT_ASKED = "-";

    /** By kind of page and width, how the pages were built that were looked over: what is built alike needs no second look. */
    private static final Map<String, Set<String>> LOOKED_OVER = new ConcurrentHashMap<>();

    /** Of which elements a page is built, each with its looks, its attributes and where it stands; not with its words. */
    private static final String BUILD = """
            () => [...new Set([...document.querySelectorAll('body *')].map(one => {
                const say = element => element.tagName + '.' + element.className;
                const names = [...one.attributes].map(attribute => attribute.name).sort();
                return say(one.parentElement) + '>' + say(one) + '[' + names + ']' + (one.getAttribute('role') ?? '') + (one.type ?? '')
                    + (one.children.length || one.textContent.trim() ? '' : ' empty');
            }))].sort().join(' ')
            """;

    /** Accounts beside one another: a browser and a server wait for each other most of the time. */
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {"rendiciones", "encargado", "gore.biobio", "gore.maule", "auditoria", "terreno", "admin"})
    void isWhatEachAccountMaySeeAndAccessible(String account) {
        var rows = (EXPECTED + ComponentPages.EXPECTED).strip().lines().map(CELLS::split).toList();
        var column = List.of(rows.get(0)).indexOf(account);
        var page = Visitor.signIn(ON_A_PHONE.contains(account) ? browser.phone() : browser.page(), account);
        var screen = account.equals("rendiciones") ? Visitor.signIn(browser.page(), account) : page;
        var others = new ArrayList<String>();
        var refusals = new HashSet<Integer>();
        var values = values();
        for (var row : rows.subList(1, rows.size())) {
            assertThat(row).as(row[0]).hasSize(rows.get(0).length);
            if (!row[column].equals(NOT_ASKED)) {
                var address = fill(row[0], values);
                var expected = Integer.parseInt(row[column]);
                if (LOOKED_AT.contains(account) && (expected == 200 ? isTheOne(account, row, rows.get(0)) : refusals.add(expected))) {
                    look(page, account, row[0], address, expected).ifPresent(others::add);
                    if (screen != page && !isSeenOnAScreen(row, rows.get(0))) {
                        look(screen, account, row[0], address, expected).ifPresent(others::add);
                    }
                } else {
                    refuse(row[0], page.request().get(address, RequestOptions.create().setMaxRedirects(0)).status(), expected)
                            .ifPresent(others::add);
                }
            }
        }
        assertThat(others).as(account).isEmpty();
    }

    /** Of those who get a page on a phone, and of those who get it on a screen, one each looks at it: whoever works with it. */
    private static boolean isTheOne(String account, String[] row, String[] accounts) {
        var all = List.of(accounts);
        var field = row[0].matches("/(comites|diagnosticos|agua).*") ? List.of("terreno", "rendiciones", "admin")
                : List.of("rendiciones", "terreno", "admin");
        var mine = ON_A_PHONE.contains(account) ? field : List.of("gore.biobio", "auditoria");
        return mine.stream().filter(one -> row[all.indexOf(one)].equals("200")).findFirst().filter(account::equals).isPresent();
    }

    /** Somebody who is not on a phone gets the page, too: then it need not be looked at large once more. */
    private static boolean isSeenOnAScreen(String[] row, String[] accounts) {
        return IntStream.range(1, row.length).anyMatch(i -> LOOKED_AT.contains(accounts[i]) && !ON_A_PHONE.contains(accounts[i])
                && row[i].equals("200"));
    }

    /** What is wrong with its status; a page that is led elsewhere is not the page. */
    static Optional<String> look(Page page, String account, String kind, String address, int expected) {
        var answer = page.navigate(address);
        isWellMade(page, account, address);
        var width = page.viewportSize().width;
        if (LOOKED_OVER.computeIfAbsent(kind + " " + width, any -> ConcurrentHashMap.newKeySet()).add((String) page.evaluate(BUILD))) {
            Axe.check(page);
        }
        return refuse(address, answer.request().redirectedFrom() == null ? answer.status() : 302, expected);
    }

    static Optional<String> refuse(String address, int status, int expected) {
        return status == expected ? Optional.empty() : Optional.of(address + " answers " + status + " and not " + expected);
    }

    private static void isWellMade(Page page, String account, String address) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s as %s stays within %s points", address, account, page.viewportSize().width).isTrue();
        assertThat(page.locator("h1").count()).as("%s as %s has one h1", address, account).isEqualTo(1);
        assertThat(page.textContent("body")).as("%s as %s", address, account).contains("DATO ILUSTRATIVO");
    }

    static String fill(String address, Map<String, String> values) {
        var filled = address;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** Of the demonstration's agreement in Biobío: its id, a system that takes part in it, a voucher that was sent; and an account. */
    static Map<String, String> values() {
        var api = Api.as("rendiciones");
        var agreements = api.get("/agreements?limit=500").is(200).json().get("items");
        var agreement = StreamSupport.stream(agreements.spliterator(), false)
                .filter(one -> one.get("code").asText().equals("PAT-APR-08-DEMO")).findFirst().orElseThrow().get("id").asText();
        var system = api.get("/agreements/" + agreement + "/participations").is(200).json().get("items").get(0)
                .get("waterSystemId").asText();
        var voucher = api.get("/agreements/" + agreement + "/rendiciones/2026-04/lines").is(200).json().get("items").get(0)
                .get("voucherId").asText();
        var line = Api.as("auditoria").get("/audit?useCase=RecordVoucher&limit=1").is(200).json().at("/items/0/id").asText();
        var person = Api.as("admin").get("/people?q=coordinacion@demo.example").is(200).json().at("/items/0/id").asText();
        return Map.of("agreement", agreement, "system", system, "voucher", voucher, "line", line, "person", person, "unknown",
                java.util.UUID.randomUUID().toString(), "visit", visit(), "design", Designed.delivered());
    }

    /** A draft in two versions, once for all accounts. */
    private static synchronized String visit() {
        if (visit == null) {
            var address = Visits.fresh();
            Api.as("terreno").put(address, Visits.body(0, Map.of("inhabitants", 420))).is(201);
            Api.as("terreno").put(address, Visits.body(1, Map.of("inhabitants", 430, "org_type", "COMMITTEE"))).is(200);
            visit = address.substring(address.lastIndexOf('/') + 1);
        }
        return visit;
    }
}
