package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.boundary.AssetRequest;
import cl.vertiente.committee.boundary.BoardMemberRequest;
import cl.vertiente.committee.boundary.ContactRequest;
import cl.vertiente.committee.boundary.KeepAssets;
import cl.vertiente.committee.boundary.KeepBoard;
import cl.vertiente.committee.boundary.KeepContacts;
import cl.vertiente.committee.boundary.RecordBoardCertificate;
import cl.vertiente.committee.boundary.RecordBoardCertificate.CertificateRequest;
import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.committee.domain.ContactChannel;
import cl.vertiente.committee.domain.ContactKind;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Board, contacts and installations of a few committees of Biobío. People, numbers and states are invented; no telephone rings under
 * a number that begins with 9 0000.
 */
@ApplicationScoped
public class DemoCommitteeKeeping implements DemoSet {

    private static final int COMMITTEES = 5;
    private static final LocalDate FIRST_VISIT = LocalDate.of(2026, 3, 18);
    private static final LocalDate SECOND_VISIT = LocalDate.of(2026, 9, 9);
    private static final List<String> PEOPLE = List.of("Elba Ilustrativa Soto", "Osvaldo Ilustrativo Mora", "Nelly Ilustrativa Parra",
            "Ramón Ilustrativo Leal", "Gladys Ilustrativa Vega");

    @Inject
    private KeepBoard keepBoard;

    @Inject
    private KeepContacts keepContacts;

    @Inject
    private KeepAssets keepAssets;

    @Inject
    private RecordBoardCertificate recordCertificate;

    @Inject
    private Precondition precondition;

    @Inject
    private DemoDocuments documents;

    @Inject
    private DemoPeople people;

    @Inject
    private CurrentCaller caller;

    @Override
    public Head head() {
        return new Head(60, "committee keeping", 1);
    }

    @Override
    public void load() {
        caller.actAs(people.caller("coordinacion"));
        precondition.expect("*", true);
        var served = served();
        for (int i = 0; i < served.size(); i++) {
            committee(served.get(i).get("id_doh"), served.get(i).get("nombre_oficial"), i);
        }
    }

    private static List<Map<String, String>> served() {
        return DemoCsv.read("participations.csv").stream().filter(row -> row.get("convenio").equals("PAT-APR-08-DEMO"))
                .sorted(Comparator.comparing(row -> row.get("comuna") + row.get("nombre_oficial"))).limit(COMMITTEES).toList();
    }

    /** The numbers of the committees that are kept. */
    static List<String> kept() {
        return served().stream().map(row -> row.get("id_doh")).toList();
    }

    private void committee(String dohId, String official, int index) {
        var system = DemoCommittees.idOf(dohId);
        on(FIRST_VISIT);
        board(system, dohId, index);
        contacts(system, dohId, index);
        seen(system, dohId, FIRST_VISIT, index == 0 ? AssetCondition.REGULAR : AssetCondition.GOOD, index);
        on(SECOND_VISIT);
        if (index < 2) {
            var paper = documents.store("certificado.pdf", List.of("Certificado de directorio vigente", official));
            recordCertificate.record(system, id(dohId, "certificate"), new CertificateRequest(SECOND_VISIT.minusDays(index == 0 ? 2 : 80),
                    LocalDate.of(2027 + index, 3, 31), paper));
        }
        seen(system, dohId, SECOND_VISIT, index == 0 ? AssetCondition.BAD : AssetCondition.REGULAR, index);
    }

    private static void on(LocalDate day) {
        DemoClock.get().show(day.atTime(15, 0).toInstant(ZoneOffset.UTC));
    }

    static UUID id(String dohId, String what) {
        return DemoIds.of(what + " of committee " + dohId);
    }

    private void board(UUID system, String dohId, int index) {
        var posts = List.of(BoardPost.PRESIDENT, BoardPost.SECRETARY, BoardPost.TREASURER);
        for (int i = 0; i < posts.size(); i++) {
            var elected = LocalDate.of(index == 1 ? 2023 : 2024, 4 + i, 1);
            keepBoard.record(system, id(dohId, posts.get(i).name()), new BoardMemberRequest(posts.get(i), PEOPLE.get((index + i) % 5),
                    DemoRut.of(String.valueOf(7_000_000 + index * 1000 + i * 37)), phone(index, i), elected, elected.plusYears(3), null));
        }
    }

    private void contacts(UUID system, String dohId, int index) {
        keepContacts.keep(system, id(dohId, "quality"), new ContactRequest("WATER_QUALITY", ContactKind.PERSON, PEOPLE.get(index),
                "Operador/a de la planta", phone(index, 5), null, null, null, null, ContactChannel.WHATSAPP, FIRST_VISIT, "2024-1",
                FIRST_VISIT, null));
        keepContacts.keep(system, id(dohId, "office"), new ContactRequest("BILLING", ContactKind.OFFICE, "Oficina del comité", null,
                phone(index, 6), "oficina" + dohId + "@demo.example", "Sector ilustrativo", null, "Junto a la sede", ContactChannel.EMAIL,
                null, null, FIRST_VISIT, null));
    }

    private static String phone(int index, int number) {
        return "+56 9 0000 %02d%02d".formatted(index, number);
    }

    private void seen(UUID system, String dohId, LocalDate day, AssetCondition pump, int index) {
        asset(system, dohId, day, "WELL", "Pozo 1", AssetCondition.GOOD, Map.of("DEPTH", 60 + index * 5, "DIAMETER", 8));
        asset(system, dohId, day, "PUMP", "Bomba del pozo 1", pump, Map.of("TYPE", "SUBMERSIBLE", "POWER", 5.5,
                "FLOW", day.equals(FIRST_VISIT) ? 3.2 : 2.4));
        asset(system, dohId, day, "TANK", "Estanque principal", AssetCondition.GOOD, Map.of("TYPE", "ELEVATED", "VOLUME", 30 + index * 10));
        asset(system, dohId, day, "TANK", "Estanque bajo", AssetCondition.NOT_OBSERVED,
                Map.of("VOLUME", Map.of("missing", "NOT_OBSERVED")));
        asset(system, dohId, day, "DISINFECTION", "Bomba clora", AssetCondition.GOOD, Map.of("DEVICE", "DOSING_PUMP"));
        asset(system, dohId, day, "TELEMETRY", "Telemetría", AssetCondition.NOT_EXISTING, Map.of());
    }

    private void asset(UUID system, String dohId, LocalDate day, String kind, String name, AssetCondition condition,
            Map<String, Object> values) {
        var note = condition == AssetCondition.BAD ? "Vibra y pierde caudal; hay que cambiarla." : null;
        keepAssets.keep(system, id(dohId, name), new AssetRequest(kind, name, condition, day,
                condition == AssetCondition.NOT_EXISTING ? null : LocalDate.of(2015, 6, 1), values, null, note, null, null));
    }
}
