package cl.vertiente.demo.world;

import cl.vertiente.committee.domain.CoordinateCheck;
import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.OperatorKind;
import cl.vertiente.committee.domain.Position;
import cl.vertiente.committee.domain.RegisterFacts;
import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.committee.domain.SystemState;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.committee.domain.WaterSystems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The 56 systems of the demonstration, as the DOH's register of December 2020 has them. */
@ApplicationScoped
public class DemoCommittees implements DemoSet {

    private static final String REGISTER = "Registro de sistemas APR, DOH-MOP";
    private static final LocalDate REGISTER_DATE = LocalDate.of(2020, 12, 31);
    private static final int ZONE = 19;

    @Inject
    private WaterSystems systems;

    @Inject
    private Clock clock;

    /** The identifier of the system that has this number in the DOH's register. */
    public static UUID idOf(String dohId) {
        return DemoIds.of("water system " + dohId);
    }

    @Override
    public Head head() {
        return new Head(20, "committees", 1);
    }

    @Override
    @Transactional
    public void load() {
        DemoCsv.read("register.csv").forEach(this::add);
    }

    private void add(Map<String, String> row) {
        var id = idOf(row.get("id_doh"));
        if (systems.knows(id)) {
            return;
        }
        var operator = Operator.provisional(DemoIds.of("operator " + row.get("id_doh")), row.get("nombre_oficial"),
                switch (row.get("administracion")) {
                    case "comité" -> OperatorKind.COMMITTEE;
                    case "cooperativa" -> OperatorKind.COOPERATIVE;
                    default -> OperatorKind.OTHER;
                });
        var system = new WaterSystem(id, row.get("id_doh"), row.get("nombre_oficial"), text(row, "nombre_corto"), row.get("cut"),
                operator, position(row));
        var said = new RegisterFacts(REGISTER, REGISTER_DATE, state(row),
                switch (row.get("tipo")) {
                    case "concentrado" -> SettlementType.CONCENTRATED;
                    case "semiconcentrado" -> SettlementType.SEMI_CONCENTRATED;
                    case "disperso" -> SettlementType.DISPERSED;
                    case "básico" -> SettlementType.BASIC;
                    default -> null;
                }, number(row, "ano_puesta_en_marcha"), number(row, "arranques_dic2020"), number(row, "beneficiarios_est_dic2020"),
                text(row, "fondos"), null);
        systems.add(operator, system, said, clock.instant());
    }

    private static SystemState state(Map<String, String> row) {
        return row.get("situacion").equals("activo") ? SystemState.ACTIVE : SystemState.INACTIVE;
    }

    private static Position position(Map<String, String> row) {
        if (row.get("lat").isEmpty()) {
            return Position.unknown();
        }
        var check = switch (row.get("control_coordenada")) {
            case "en_comuna" -> CoordinateCheck.IN_COMMUNE;
            case "borde" -> CoordinateCheck.BORDER;
            default -> CoordinateCheck.OUTSIDE_COMMUNE;
        };
        return Position.ofRegister(decimal(row, "lat"), decimal(row, "lon"), ZONE, decimal(row, "utm_este_h19"),
                decimal(row, "utm_norte_h19"), check, decimal(row, "km_fuera_de_comuna"));
    }

    private static String text(Map<String, String> row, String column) {
        return row.get(column).isBlank() ? null : row.get(column);
    }

    private static BigDecimal decimal(Map<String, String> row, String column) {
        return row.get(column).isBlank() ? null : new BigDecimal(row.get(column));
    }

    private static Integer number(Map<String, String> row, String column) {
        return row.get(column).isBlank() ? null : Integer.valueOf(row.get(column));
    }
}
