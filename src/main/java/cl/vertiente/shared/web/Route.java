package cl.vertiente.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which page answers which address. Addresses are Spanish, since people read and share them; the page lies in the
 * folder of its package. {@code {name}} matches one step of the address.
 *
 * @param view path of the Facelets page
 * @param open answered without sign-in
 */
public record Route(String address, String view, boolean open, Pattern pattern, List<String> names) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final List<Route> ALL = List.of(
            open("/entrar", "access/sign-in"),
            open("/error", "shared/error"),
            open("/clave/{code}", "access/password"),
            page("/clave", "access/password"),
            open("/verificar", "accountability/verify"),
            open("/verificar/{code}", "accountability/verify"),
            page("/", "overview/home"),
            page("/trabajos", "job/list"),
            page("/trabajos/{id}", "job/job"),
            page("/diagnosticos", "diagnosis/list"),
            page("/diagnosticos/nuevo", "diagnosis/begin"),
            page("/diagnosticos/cuestionario", "diagnosis/questionnaire"),
            page("/diagnosticos/cuestionario/{version}", "diagnosis/questionnaire"),
            page("/diagnosticos/cuestionario/{version}/probar", "diagnosis/questionnaire-try"),
            page("/diagnosticos/cuestionario/{version}/imprimir", "diagnosis/questionnaire-print"),
            page("/comites", "committee/list"),
            page("/comites/importar", "committee/import"),
            page("/comites/importar/{id}", "committee/imported"),
            page("/comites/operadores", "committee/matches"),
            page("/comites/propositos", "committee/purposes"),
            page("/comites/mapa", "committee/atlas"),
            page("/comites/{id}", "committee/sheet"),
            page("/comites/{id}/editar", "committee/edit"),
            page("/comites/{id}/fusionar", "committee/merge"),
            page("/comites/{id}/agua/plan", "diagnosis/water/sampling-plan"),
            page("/comites/{id}/{tab}", "committee/sheet"),
            page("/agua", "diagnosis/water/samples"),
            page("/agua/nueva", "diagnosis/water/sample-form"),
            page("/agua/alertas", "diagnosis/water/alerts"),
            page("/agua/alertas/{id}", "diagnosis/water/alert"),
            page("/agua/limites", "diagnosis/water/limits"),
            page("/agua/cargar", "diagnosis/water/load"),
            page("/agua/cargar/{id}", "diagnosis/water/loaded"),
            page("/agua/muestras/{id}", "diagnosis/water/sample"),
            page("/agua/muestras/{id}/corregir", "diagnosis/water/sample-form"),
            page("/convenios", "agreement/list"),
            page("/convenios/nuevo", "agreement/draft"),
            page("/convenios/{id}", "agreement/sheet"),
            page("/convenios/{id}/editar", "agreement/draft"),
            page("/convenios/{id}/modificacion", "agreement/amendment"),
            page("/convenios/{id}/participantes/nuevo", "agreement/participation"),
            page("/convenios/{id}/participantes/{participation}", "agreement/participation"),
            page("/convenios/{id}/{tab}", "agreement/sheet"),
            page("/diagnosticos/brechas", "diagnosis/gaps"),
            page("/diagnosticos/totales", "diagnosis/totals"),
            page("/diagnosticos/aprobar", "diagnosis/campaign"),
            page("/diagnosticos/brechas/nueva", "diagnosis/gap"),
            page("/diagnosticos/brechas/{id}", "diagnosis/gap"),
            page("/diagnosticos/indice", "diagnosis/index-table"),
            page("/diagnosticos/indice/recalculos/{id}", "diagnosis/index-run"),
            page("/diagnosticos/indice/sistemas/{id}", "diagnosis/system-index"),
            page("/diagnosticos/indice/{version}", "diagnosis/index-table"),
            page("/capacitacion/participantes", "training/people/trainees"),
            page("/capacitacion/participantes/nuevo", "training/people/trainee"),
            page("/capacitacion/participantes/bloqueados", "training/people/blocked"),
            page("/capacitacion/participantes/{id}", "training/people/trainee"),
            page("/capacitacion/participantes/{id}/datos", "training/people/data"),
            page("/capacitacion/sesiones/{id}/lista", "training/people/roll"),
            page("/capacitacion/sesiones/{id}/firma/{trainee}", "training/people/signature"),
            page("/capacitacion/sesiones/{id}/planilla", "training/people/roll-load"),
            page("/diagnosticos/{id}", "diagnosis/sheet"),
            page("/diagnosticos/{id}/editar/{section}", "diagnosis/edit"),
            page("/diagnosticos/{id}/{tab}", "diagnosis/sheet"),
            page("/mejoras", "improvement/list"),
            page("/mejoras/nueva", "improvement/form"),
            page("/mejoras/bienes", "improvement/goods"),
            page("/mejoras/tipos", "improvement/kinds"),
            page("/mejoras/{id}", "improvement/sheet"),
            page("/mejoras/{id}/editar", "improvement/form"),
            page("/mejoras/{id}/cotizacion", "improvement/quote"),
            page("/mejoras/{id}/pagos", "improvement/payments"),
            page("/mejoras/{id}/paso/{verb}", "improvement/step"),
            page("/mejoras/{id}/fotos/{moment}", "improvement/photos"),
            page("/disenos", "design/list"),
            page("/disenos/nuevo", "design/form"),
            page("/disenos/productos", "design/kinds"),
            page("/disenos/listas", "design/lists"),
            page("/disenos/listas/nueva", "design/list-form"),
            page("/disenos/{id}", "design/sheet"),
            page("/disenos/{id}/editar", "design/form"),
            page("/disenos/{id}/productos/{kind}", "design/product"),
            page("/disenos/{id}/carpeta", "design/file"),
            page("/capacitacion", "training/list"),
            page("/capacitacion/nueva", "training/activity-form"),
            page("/capacitacion/agenda", "training/agenda"),
            page("/capacitacion/avance", "training/progress"),
            page("/capacitacion/cifras", "training/people/figures"),
            page("/capacitacion/competencias", "accountability/competences"),
            page("/capacitacion/listas", "training/scanned-lists"),
            page("/capacitacion/cifras/{what}", "training/people/figure-rows"),
            page("/capacitacion/temas", "training/topics"),
            page("/capacitacion/sesiones/{id}", "training/session"),
            page("/capacitacion/sesiones/{id}/editar", "training/session-form"),
            page("/capacitacion/{activity}/sesiones/nueva", "training/session-form"),
            page("/capacitacion/{id}", "training/activity"),
            page("/capacitacion/{id}/editar", "training/activity-form"),
            page("/capacitacion/{id}/certificados", "accountability/certificates"),
            page("/capacitacion/{id}/inscripciones", "training/people/enrolments"),
            page("/capacitacion/{id}/evaluacion", "training/people/evaluation"),
            page("/capacitacion/{id}/evaluacion/preguntas/{which}", "training/people/evaluation-form"),
            page("/capacitacion/{id}/evaluacion/anotar/{which}", "training/people/evaluation-sheets"),
            page("/cartera", "portfolio/list"),
            page("/cartera/nueva", "portfolio/initiative-form"),
            page("/cartera/multiplicador", "portfolio/multiplier"),
            page("/cartera/multiplicador/filas", "portfolio/multiplier-rows"),
            page("/cartera/multiplicador/publicadas/nueva", "portfolio/published-form"),
            page("/cartera/multiplicador/publicadas/{id}", "portfolio/published-figure"),
            page("/cartera/tablero", "portfolio/board"),
            page("/cartera/importar", "portfolio/sheet"),
            page("/cartera/importar/{id}", "portfolio/sheet-review"),
            page("/cartera/{id}", "portfolio/initiative"),
            page("/cartera/{id}/editar", "portfolio/initiative-form"),
            page("/cartera/{id}/hechos/nuevo", "portfolio/event-form"),
            page("/cartera/{id}/hechos/{event}", "portfolio/event"),
            page("/rendiciones", "ledger/calendar"),
            page("/rendiciones/{agreement}/cargar", "ledger/load"),
            page("/rendiciones/{agreement}/cargar/{id}", "ledger/loaded"),
            page("/rendiciones/{agreement}/{period}", "ledger/month"),
            page("/rendiciones/{agreement}/{period}/cierre", "ledger/closing"),
            page("/rendiciones/{agreement}/{period}/revision", "ledger/review"),
            page("/rendiciones/{agreement}/{period}/acuse", "ledger/receipt"),
            page("/rendiciones/{agreement}/{period}/origen", "accountability/origin"),
            page("/comprobantes/{agreement}/nuevo/{kind}", "ledger/voucher-form"),
            page("/comprobantes/{agreement}/{id}", "ledger/voucher"),
            page("/comprobantes/{agreement}/{id}/corregir", "ledger/voucher-form"),
            page("/cifras/{agreement}", "ledger/figure"),
            page("/informes", "accountability/reports"),
            page("/informes/trimestral", "accountability/quarterly"),
            page("/informes/capacitacion", "accountability/training-report"),
            page("/informes/cartera", "accountability/portfolio-report"),
            page("/informes/paquetes/{id}", "accountability/bundle"),
            page("/auditoria", "administration/audit"),
            page("/auditoria/{id}", "administration/audit-entry"),
            page("/administracion/privacidad", "administration/privacy"),
            page("/administracion/privacidad/{kind}", "administration/retention"),
            page("/administracion/privacidad/{kind}/vencidos", "administration/due"),
            page("/administracion/personas", "administration/people"),
            page("/administracion/personas/nueva", "administration/person-form"),
            page("/administracion/personas/{id}", "administration/person"),
            page("/administracion/personas/{id}/editar", "administration/person-form"),
            page("/administracion/personas/{id}/roles", "administration/grants"),
            page("/administracion/referencia", "administration/reference"),
            page("/administracion/referencia/cargas/{id}", "administration/reference-loaded"),
            page("/administracion/referencia/{table}", "administration/reference-table"));

    private static Route open(String address, String page) {
        return of(address, page, true);
    }

    private static Route page(String address, String page) {
        return of(address, page, false);
    }

    private static Route of(String address, String page, boolean open) {
        var names = new ArrayList<String>();
        var matcher = VARIABLE.matcher(address);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        var pattern = Pattern.compile(matcher.replaceAll("([^/]+)") + "/?");
        return new Route(address, "/WEB-INF/pages/" + page + ".xhtml", open, pattern, List.copyOf(names));
    }

    public static List<Route> all() {
        return ALL;
    }

    public static Optional<Route> matching(String path) {
        return ALL.stream().filter(route -> route.pattern.matcher(path).matches()).findFirst();
    }

    /** The values that the variables of this route have in an address. */
    public Map<String, String> variables(String path) {
        var matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Map.of();
        }
        return java.util.stream.IntStream.range(0, names.size()).boxed()
                .collect(Collectors.toMap(names::get, i -> matcher.group(i + 1)));
    }
}
