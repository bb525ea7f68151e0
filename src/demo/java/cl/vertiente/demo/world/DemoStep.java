package cl.vertiente.demo.world;

import cl.vertiente.portfolio.boundary.EventRequest;
import cl.vertiente.portfolio.domain.EventField;
import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.Rate;
import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What one step of a journey says, with numbers of papers that do not exist. */
record DemoStep(int place, EventKind kind, LocalDate on) {

    private static final BigDecimal APPROVED = new BigDecimal("1.04");
    private static final long PRIVATE_MONEY = 25_000_000;

    EventRequest request(Rate rate, FundingSource source, Pesos awarded, Pesos asked, String sha256) {
        Long amount = switch (kind) {
            case POSTULATION -> asked.amount();
            case CORE_APPROVAL -> awarded.times(APPROVED).amount();
            case AWARD -> awarded.amount();
            default -> null;
        };
        return new EventRequest(kind, on, amount, kind == EventKind.POSTULATION ? source : null, rate,
                kind.requires(EventField.PERCENT) ? BigDecimal.valueOf(20 + place % 7 * 10L) : null, reference(),
                kind == EventKind.CORE_APPROVAL ? "Ordinaria " + (1 + on.getMonthValue() * 2) : null, party(),
                kind == EventKind.AWARD ? DemoRut.of(String.valueOf(76_900_100 + place % 9)).toString() : null, reason(), sha256);
    }

    static EventRequest privateMoney(LocalDate on, String sha256) {
        return new EventRequest(EventKind.PRIVATE_CONTRIBUTION, on, PRIVATE_MONEY, null, null, null, "Carta de aporte", null,
                "Forestal Ficticia S.A.", null, null, sha256);
    }

    /** What the paper of an event with an amount is called; null where no paper is brought. */
    static String paper(EventKind kind) {
        return switch (kind) {
            case POSTULATION -> "Oficio de postulación";
            case CORE_APPROVAL -> "Certificado del consejo regional";
            case AWARD -> "Decreto de adjudicación";
            default -> null;
        };
    }

    private String reference() {
        return switch (kind) {
            case POSTULATION -> "Oficio " + (200 + place);
            case CORE_APPROVAL -> "Certificado CORE " + (5000 + place);
            case AGREEMENT -> "Resolución exenta " + (300 + place);
            case TENDER -> (1100 + place) + "-" + on.getDayOfYear() + "-LP" + on.getYear() % 100;
            case AWARD -> "Decreto " + (700 + place);
            default -> null;
        };
    }

    private String party() {
        return switch (kind) {
            case AGREEMENT -> "Municipalidad (unidad técnica)";
            case AWARD -> "Constructora Ficticia " + (1 + place % 9) + " SpA";
            default -> null;
        };
    }

    private String reason() {
        return switch (kind) {
            case INADMISSIBLE -> "Falta la factibilidad de la fuente";
            case STOP -> "Permiso de atravieso en trámite";
            case EARLY_END -> "Incumplimiento del contratista";
            case WITHDRAWAL -> "El municipio priorizó otra obra";
            default -> null;
        };
    }
}
