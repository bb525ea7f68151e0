package cl.vertiente.demo.world;

import static cl.vertiente.agreement.domain.Component.ADMINISTRATION;
import static cl.vertiente.agreement.domain.Component.DESIGN;
import static cl.vertiente.agreement.domain.Component.DIAGNOSIS;
import static cl.vertiente.agreement.domain.Component.IMPROVEMENT;
import static cl.vertiente.agreement.domain.Component.TRAINING;
import static cl.vertiente.agreement.domain.ExpenseCategory.INVESTMENT;
import static cl.vertiente.agreement.domain.ExpenseCategory.OPERATION;
import static cl.vertiente.agreement.domain.ExpenseCategory.PERSONNEL;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.demo.world.DemoVouchers.Expense;
import cl.vertiente.ledger.boundary.ChooseVoucher;
import cl.vertiente.ledger.domain.RendicionChoice;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Months of vouchers. The first three of Biobío are worked examples with exact figures; the rest is plausible and
 * invented. Everything goes through the use cases on the day it happened, so that the past can be asked about.
 */
@ApplicationScoped
public class DemoLedger implements DemoSet {

    private static final String BIOBIO = "PAT-APR-08-DEMO";

    @Inject
    private Agreements agreements;

    @Inject
    private DemoVouchers vouchers;

    @Inject
    private DemoMonth month;

    @Inject
    private ChooseVoucher chooseVoucher;

    @Inject
    private Clock clock;

    @Override
    public Head head() {
        return new Head(40, "ledger", 1);
    }

    @Override
    public void load() {
        var today = Chile.today(clock);
        biobio(agreements.find(DemoAgreements.idOf(BIOBIO)).orElseThrow(), today);
        quiet(agreements.find(DemoAgreements.idOf("PAT-APR-13-DEMO")).orElseThrow(), today, RendicionState.APROBADA);
        quiet(agreements.find(DemoAgreements.idOf("PAT-APR-07-DEMO")).orElseThrow(), today, RendicionState.ENVIADA);
        quiet(agreements.find(DemoAgreements.idOf("PAT-APR-03-DEMO")).orElseThrow(), today, RendicionState.BORRADOR);
    }

    private void biobio(Agreement agreement, LocalDate today) {
        var first = agreement.firstPeriod();
        var installments = agreements.installmentsOf(agreement.id());
        vouchers.income(agreement, "cuota 1", day(first, 10), installments.get(0).plannedAmount().amount(), installments.get(0).id(),
                "Cuota 1: anticipo del 20 %");
        spend(agreement, first, 1, 18_500_000, PERSONNEL, DIAGNOSIS, "Honorarios equipo de diagnóstico", "Camila Oyarzún Reyes",
                "15876432");
        spend(agreement, first, 2, 2_680_350, OPERATION, DIAGNOSIS, "Arriendo de camioneta y combustible", "Transportes Ñielol Ltda.",
                "76543210");
        spend(agreement, first, 3, 1_500_000, OPERATION, ADMINISTRATION, "Arriendo de oficina", "Inmobiliaria Lonquén SpA", "77012345");
        month.take(agreement, first, RendicionState.CONTABILIZADA);
        month.take(agreement, first.next(), RendicionState.CONTABILIZADA);
        var third = first.next().next();
        spend(agreement, third, 1, 18_500_000, PERSONNEL, DESIGN, "Honorarios equipo de diseño", "Rodrigo Painemal Curín", "14234987");
        spend(agreement, third, 2, 6_020_000, OPERATION, DESIGN, "Topografía de captación y estanque", "Geotop Sur Ltda.", "76987123");
        spend(agreement, third, 3, 12_345_678, INVESTMENT, IMPROVEMENT, "Bombas dosificadoras de cloro", "Hidrotec Chile S.A.", "96512340");
        vouchers.journal(agreement, "traspaso mes 3", day(third, 26), DemoAgreements.lineOf(BIOBIO, DESIGN, OPERATION),
                DemoAgreements.lineOf(BIOBIO, DESIGN, PERSONNEL), 1_000_000, "Reclasifica jornadas de topógrafo contratado a honorarios");
        month.take(agreement, third, RendicionState.CONTABILIZADA);
        var states = List.of(RendicionState.APROBADA, RendicionState.APROBADA, RendicionState.APROBADA, RendicionState.OBSERVADA,
                RendicionState.EN_REVISION, RendicionState.ENVIADA, RendicionState.ENVIADA, RendicionState.POR_FIRMAR,
                RendicionState.EN_CERTIFICACION);
        var period = third.next();
        for (int i = 0; i < states.size(); i++) {
            if (i == 3) {
                vouchers.income(agreement, "cuota 2", day(period, 5), installments.get(1).plannedAmount().amount(),
                        installments.get(1).id(), "Cuota 2: diagnósticos al 60 %");
            }
            ordinary(agreement, period, 1_000_000L * (3 + i % 4));
            month.take(agreement, period, states.get(i));
            period = period.next();
        }
        openMonth(agreement, period);
        if (today.getDayOfMonth() > 1) {
            spend(agreement, Period.of(today), 1, 950_000, OPERATION, TRAINING, "Arriendo de sede para taller", "Sede Social Los Aromos",
                    "65432178");
        }
    }

    /** The month before loading: every kind of blocker that can arise before the agreement ends. */
    private void openMonth(Agreement agreement, Period period) {
        ordinary(agreement, period, 4_000_000);
        vouchers.expense(agreement, new Expense("sin documento", day(period, 12), day(period, 12), "INVOICE",
                "Ferretería El Trébol Ltda.", "76321654", IMPROVEMENT, OPERATION, 386_700, "Fletes e insumos de instalación", null, false));
        var early = vouchers.expense(agreement, new Expense("antes", agreement.startOn().plusDays(2), day(period, 14), "INVOICE",
                "Imprenta Biobío SpA", "77321009", TRAINING, OPERATION, 240_000, "Impresión de afiches de la convocatoria", null, true));
        chooseVoucher.choose(agreement.id(), new RendicionKey(period, 0), early, RendicionChoice.Choice.INCLUDE_LATE,
                "La factura llegó después de cerrado su mes");
        vouchers.expense(agreement, new Expense("sobre ítem", day(period, 18), day(period, 18), "INVOICE",
                "Instrumentos Andinos S.A.", "96876540", DESIGN, INVESTMENT, 84_500_000, "Equipos de aforo y medición de pozos", null,
                true));
        vouchers.expense(agreement, new Expense("sobre transferido", day(period, 24), day(period, 24), "INVOICE",
                "Hidrotec Chile S.A.", "96512340", IMPROVEMENT, INVESTMENT, 320_000_000, "Telemetría y generadores para nueve APR",
                null, true));
    }

    private void ordinary(Agreement agreement, Period period, long base) {
        spend(agreement, period, 1, 9_200_000 + base, PERSONNEL, DIAGNOSIS, "Honorarios equipo de diagnóstico", "Camila Oyarzún Reyes",
                "15876432");
        spend(agreement, period, 2, 6_100_000 + base / 2, PERSONNEL, DESIGN, "Honorarios equipo de diseño", "Rodrigo Painemal Curín",
                "14234987");
        spend(agreement, period, 3, 2_400_000, PERSONNEL, TRAINING, "Honorarios de relatoría", "Rosa Ampuero Silva", "12098456");
        spend(agreement, period, 4, 1_180_000 + base / 10, OPERATION, DIAGNOSIS, "Combustible, peajes y análisis de agua",
                "Laboratorio Cuenca Ltda.", "76110987");
        spend(agreement, period, 5, 1_500_000, OPERATION, ADMINISTRATION, "Arriendo de oficina", "Inmobiliaria Lonquén SpA", "77012345");
        if (period.month().getMonthValue() % 2 == 0) {
            spend(agreement, period, 6, 3_100_000 + base, INVESTMENT, IMPROVEMENT, "Macromedidores y sensores de nivel",
                    "Hidrotec Chile S.A.", "96512340");
        }
    }

    /** An agreement in its first months: the advance, ordinary expenses, and the last closed month as far as it came. */
    private void quiet(Agreement agreement, LocalDate today, RendicionState last) {
        var installment = agreements.installmentsOf(agreement.id()).get(0);
        var first = agreement.firstPeriod();
        var closable = Period.of(today).previous();
        if (closable.isBefore(first)) {
            return;
        }
        vouchers.income(agreement, "cuota 1", day(first, 12), installment.plannedAmount().amount(), installment.id(),
                "Cuota 1: anticipo del 20 %");
        Period.range(first, closable).forEach(period -> {
            ordinary(agreement, period, 2_000_000);
            month.take(agreement, period, period.equals(closable) ? last : RendicionState.APROBADA);
        });
    }

    private void spend(Agreement agreement, Period period, int n, long amount, ExpenseCategory category, Component component, String what,
            String payee, String rut) {
        var type = category == PERSONNEL ? "FEE_BILL" : "INVOICE";
        UUID nowhere = null;
        var date = day(period, 13 + 2 * n);
        vouchers.expense(agreement, new Expense(period + " " + n, date, date, type, payee, rut, component, category, amount, what, nowhere,
                true));
    }

    private static LocalDate day(Period period, int day) {
        return period.month().atDay(day);
    }
}
