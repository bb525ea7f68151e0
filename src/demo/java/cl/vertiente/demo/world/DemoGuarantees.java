package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.boundary.GuaranteeRequest;
import cl.vertiente.agreement.boundary.RecordChecklistEntry;
import cl.vertiente.agreement.boundary.RecordGuarantee;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ChecklistEntry;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.agreement.domain.GuaranteeCurrency;
import cl.vertiente.agreement.domain.GuaranteeKind;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The guarantees of the four agreements: one renewed, one in UF, and two that run out within sixty and thirty days of the day of
 * loading. Older folders also get the two facts that their papers did not say yet.
 */
@ApplicationScoped
public class DemoGuarantees implements DemoSet {

    static final String IN_UF = "PAT-APR-07-DEMO";
    private static final String RENEWED = "PAT-APR-08-DEMO";
    private static final String FIRST_ALERT = "PAT-APR-13-DEMO";
    private static final String LAST_ALERT = "PAT-APR-03-DEMO";

    static final List<String> CODES = List.of(RENEWED, FIRST_ALERT, IN_UF, LAST_ALERT);

    private static final BigDecimal SHARE = new BigDecimal("0.05");

    @Inject
    private Agreements agreements;

    @Inject
    private Checklists checklists;

    @Inject
    private RecordGuarantee record;

    @Inject
    private RecordChecklistEntry recordEntry;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoDocuments documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Override
    public Head head() {
        return new Head(36, "guarantees", 1);
    }

    @Override
    public void load() {
        var today = Chile.today(clock);
        caller.actAs(people.caller("coordinacion"));
        CODES.forEach(code -> complete(agreement(code)));
        renewed(agreement(RENEWED));
        var soon = agreement(FIRST_ALERT);
        guarantee(soon, "1", GuaranteeKind.SURETY_POLICY, share(soon), null, "Aseguradora Ilustrativa S.A.", soon.startOn(),
                today.plusDays(45));
        var inUf = agreement(IN_UF);
        guarantee(inUf, "1", GuaranteeKind.MUTUAL_GUARANTEE, null, null, "Garantía Recíproca Ilustrativa SpA", inUf.startOn(),
                inUf.endOn().plusMonths(3));
        var last = agreement(LAST_ALERT);
        guarantee(last, "1", GuaranteeKind.CASHIERS_CHECK, share(last), null, "BancoEstado", last.startOn(), today.plusDays(20));
    }

    private Agreement agreement(String code) {
        return agreements.find(DemoAgreements.idOf(code)).orElseThrow();
    }

    private void renewed(Agreement agreement) {
        var half = agreement.startOn().plusMonths(12);
        guarantee(agreement, "1", GuaranteeKind.BANK_GUARANTEE, share(agreement), null, "BancoEstado", agreement.startOn(),
                half.plusMonths(1));
        guarantee(agreement, "2", GuaranteeKind.BANK_GUARANTEE, share(agreement), id(agreement, "1"), "BancoEstado", half,
                agreement.endOn().plusMonths(3));
    }

    private static BigDecimal share(Agreement agreement) {
        return BigDecimal.valueOf(agreement.totalAmount().amount()).multiply(SHARE).setScale(0, java.math.RoundingMode.CEILING);
    }

    private static UUID id(Agreement agreement, String number) {
        return DemoIds.of("guarantee " + agreement.code() + number);
    }

    /** @param pesos null for one in UF that covers the share */
    private void guarantee(Agreement agreement, String number, GuaranteeKind kind, BigDecimal pesos, UUID renews, String issuer,
            LocalDate from, LocalDate to) {
        show(from.plusDays(6));
        var paper = agreement.code() + "-" + number;
        var proof = documents.store("garantia.pdf", List.of(agreement.code(), "Garantía " + paper));
        record.record(agreement.id(), id(agreement, number), new GuaranteeRequest(kind,
                pesos == null ? GuaranteeCurrency.UF : GuaranteeCurrency.CLP, pesos == null ? new BigDecimal("2047.7387") : pesos, renews,
                new GuaranteeRequest.Paper(issuer, paper, from, to, proof)));
    }

    private void complete(Agreement agreement) {
        show(agreement.startOn().plusDays(7));
        var seen = checklists.of(agreement).newest();
        for (var item : List.of("STATUTES", "SELECTION_ACT")) {
            var entry = seen.get(item);
            if (entry != null && lacksItsFact(entry)) {
                var proof = documents.store("antecedente.pdf", List.of(agreement.code(), item));
                recordEntry.record(agreement.id(), item, DemoIds.of("completed " + agreement.code() + item),
                        new RecordChecklistEntry.Entry(entry.content().seenOn(), null, proof, null, DemoChecklists.constitution(item),
                                DemoChecklists.selection(item), null));
            }
        }
    }

    private static boolean lacksItsFact(ChecklistEntry entry) {
        return entry.content().facts().constitutedOn() == null && entry.content().facts().selection() == null;
    }

    private static void show(LocalDate day) {
        DemoClock.get().show(day.atTime(15, 0).toInstant(ZoneOffset.UTC));
    }
}
