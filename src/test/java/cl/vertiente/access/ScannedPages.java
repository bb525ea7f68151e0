package cl.vertiente.access;

import cl.vertiente.shared.web.Route;
import cl.vertiente.testing.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where the scan looks for each page of the programme, or why it does not. */
final class ScannedPages {

    /** Pages that are not asked, each with its reason. */
    static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("/entrar", "asks who comes"),
            Map.entry("/error", "says that something went wrong"),
            Map.entry("/clave", "takes a password"),
            Map.entry("/clave/{code}", "takes a password"),
            Map.entry("/verificar", "takes a code"),
            Map.entry("/verificar/{code}", "is asked by whoever checks a paper, without an account"),
            Map.entry("/diagnosticos/indice/recalculos/{id}", "counts of systems"),
            Map.entry("/capacitacion/sesiones/{id}/planilla", "takes a spreadsheet, and tells whoever sent it what stands in it"),
            Map.entry("/convenios/{id}/editar", "takes what a draft of an agreement says: it names nobody of a committee"),
            Map.entry("/cartera/importar/{id}", "codes, days and amounts of a sheet; what it says of people is not read"),
            Map.entry("/cartera/{id}/hechos/{event}", "what happened to a project: it names nobody"),
            Map.entry("/cartera/multiplicador/publicadas/{id}", "what somebody published: it names nobody"));

    /** Of whom the identifier in an address is, by how the address begins; the first that matches counts. */
    private static final Map<String, String> OWNERS = owners();

    /** Values of the other variables, by the address where they differ. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("/comites/{id}/{tab}", List.of("operador", "contactos", "instalaciones", "agua", "competencias",
                    "historial")),
            Map.entry("/convenios/{id}/{tab}", List.of("presupuesto", "cuotas", "plan", "antecedentes", "garantias", "participantes")),
            Map.entry("/diagnosticos/{id}/{tab}", List.of("fotos", "resultado", "revision", "versiones", "ficha", "comparar?version=2")),
            Map.entry("/capacitacion/cifras/{what}", List.of("personas", "asistencias", "sesiones")),
            Map.entry("/capacitacion/{id}/evaluacion/preguntas/{which}", List.of("prueba", "encuesta")),
            Map.entry("/capacitacion/{id}/evaluacion/anotar/{which}", List.of("antes", "despues", "encuesta")),
            Map.entry("/mejoras/{id}/paso/{verb}", List.of("approve", "reject")),
            Map.entry("/mejoras/{id}/fotos/{moment}", List.of("antes", "despues")),
            Map.entry("/disenos/{id}/productos/{kind}", List.of("BUDGET")),
            Map.entry("/comprobantes/{agreement}/nuevo/{kind}", List.of("egreso", "ingreso", "traspaso", "reintegro")),
            Map.entry("/administracion/privacidad/{kind}", List.of("TRAINEE", "BOARD_MEMBERSHIP", "JOB")),
            Map.entry("/administracion/privacidad/{kind}/vencidos", List.of("TRAINEE")),
            Map.entry("/administracion/referencia/{table}", List.of("holidays")));

    private final PlantedPeople planted;

    ScannedPages(PlantedPeople planted) {
        this.planted = planted;
    }

    private static Map<String, String> owners() {
        var owners = new LinkedHashMap<String, String>();
        owners.put("/trabajos/", "job");
        owners.put("/comites/importar/", "import");
        owners.put("/comites/", "system");
        owners.put("/agua/cargar/", "waterLoad");
        owners.put("/agua/muestras/", "sample");
        owners.put("/agua/alertas/", "alert");
        owners.put("/convenios/{id}/participantes/{participation}", "demo");
        owners.put("/convenios/", "agreement");
        owners.put("/diagnosticos/brechas/", "gap");
        owners.put("/diagnosticos/indice/sistemas/", "system");
        owners.put("/diagnosticos/{id}/editar/", "openVisit");
        owners.put("/diagnosticos/", "visit");
        owners.put("/capacitacion/participantes/", "trainee");
        owners.put("/capacitacion/sesiones/", "session");
        owners.put("/capacitacion/", "activity");
        owners.put("/informes/paquetes/", "bundle");
        owners.put("/administracion/personas/", "account");
        owners.put("/administracion/referencia/cargas/", "reference");
        owners.put("/mejoras/", "improvement");
        owners.put("/disenos/", "design");
        owners.put("/cartera/", "initiative");
        owners.put("/rendiciones/{agreement}/cargar/", "voucherLoad");
        owners.put("/comprobantes/", "voucher");
        return owners;
    }

    /** Every address of a page, filled with those who were planted. */
    List<String> of(Route route) {
        var address = route.address();
        if (address.equals("/auditoria/{id}")) {
            return Stream.of("trainee", "membership", "account", "voucher", "visit", "system", "attendance")
                    .flatMap(record -> ScanProbes.lines(planted.id(record)).stream()).map(line -> "/auditoria/" + line).toList();
        }
        var filled = fill(address);
        if (address.equals("/agua/nueva")) {
            return List.of(filled + "?sistema=" + planted.id("system"));
        }
        if (address.equals("/cartera/multiplicador/filas")) {
            return List.of(filled + "?figure=AWARDED");
        }
        if (address.equals("/mejoras/bienes")) {
            return List.of(filled + "?agreement=" + planted.id("agreement"));
        }
        if (address.equals("/cifras/{agreement}")) {
            return List.of(filled + "?cifra=rendido");
        }
        if (address.equals("/capacitacion/participantes") || address.equals("/administracion/personas")) {
            return List.of(filled + "?q=escaneada");
        }
        if (filled.contains("{section}")) {
            return sections().stream().map(section -> filled.replace("{section}", section)).toList();
        }
        var values = VALUES.get(address);
        return values == null ? List.of(filled) : values.stream().map(value -> filled.replaceAll("\\{\\w+}", value)).toList();
    }

    private String fill(String address) {
        var owner = OWNERS.entrySet().stream().filter(each -> address.startsWith(each.getKey())).map(Map.Entry::getValue).findFirst();
        var filled = owner.map(name -> address.replace("{id}", planted.id(name))).orElse(address);
        filled = filled.replace("{version}", "1").replace("{period}", "2026-06");
        for (var name : List.of("agreement", "activity", "trainee", "participation")) {
            filled = filled.replace("{" + name + "}", planted.id(name));
        }
        return filled;
    }

    private static List<String> sections() {
        var sections = Api.as("terreno").get("/questionnaires/diagnosis/1").is(200).json().get("sections");
        var ids = new ArrayList<String>();
        StreamSupport.stream(sections.spliterator(), false).forEach(section -> ids.add(section.get("id").asText()));
        return ids;
    }
}
