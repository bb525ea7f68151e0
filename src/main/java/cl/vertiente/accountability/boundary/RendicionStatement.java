package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.TaxIdDisclosure;
import cl.vertiente.access.Role;
import cl.vertiente.accountability.printing.RendicionReport;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.ledger.boundary.RendicionLines;
import cl.vertiente.ledger.boundary.RendicionViews;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Build;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of the report {@code rendicion-mensual}: everything it prints, read in the running transaction together with
 * the cut instant. What a sent month prints does not depend on what happens to it afterwards, but for SISREC's number.
 */
@ApplicationScoped
public class RendicionStatement {

    /** A reader who may see nothing personal: the paper is for whoever gets it in hand. */
    private static final Caller PAPER = new Caller(new java.util.UUID(0, 0), "", "", Set.of(Role.GORE_TECHNICAL), Set.of());

    @Inject
    private Agreements agreements;

    @Inject
    private RendicionLines lines;

    @Inject
    private RendicionViews views;

    @Inject
    private BudgetByPeriod budget;

    @Inject
    private People people;

    @Inject
    private Messages messages;

    @Inject
    private Build build;

    @Inject
    private Clock clock;

    public RendicionReport read(Agreement agreement, Rendicion rendicion) {
        var now = clock.instant();
        var view = views.view(agreement, rendicion.key(), Optional.of(rendicion));
        var rows = lines.of(agreement, rendicion.key(), PAPER).stream().filter(line -> !line.waits()).toList();
        var state = rendicion.state().isSent() ? RendicionState.ENVIADA : rendicion.state();
        return new RendicionReport(view.kind().name(), agreement.code(), agreement.name(), view.period().toString(), state.name(),
                grantor(agreement), executor(agreement), transfer(agreement, rows, view.period().lastDay()), detail(view),
                rows.stream().map(line -> line(line, rendicion.sentAt())).toList(),
                budget.upTo(agreement, rendicion), signatures(view), bank(view), sisrec(view), now, now, build.isIllustrative());
    }

    private RendicionReport.Grantor grantor(Agreement agreement) {
        var grantor = agreements.grantorOf(agreement);
        return new RendicionReport.Grantor(grantor.name(), grantor.taxId().toString());
    }

    private RendicionReport.Executor executor(Agreement agreement) {
        var e = agreements.executorOf(agreement);
        return new RendicionReport.Executor(e.legalName(), e.taxId().toString(), e.address(), e.commune(), e.region(), e.phone(),
                e.legalRepresentative());
    }

    private RendicionReport.Transfer transfer(Agreement agreement, List<LineView> rows, LocalDate end) {
        var income = rows.stream().filter(line -> line.kind() == VoucherKind.INCOME)
                .map(line -> new RendicionReport.IncomeVoucher(line.folio(), line.date(), line.amount().amount())).toList();
        var amendments = agreements.amendmentsOf(agreement.id()).stream()
                .filter(a -> !a.inForceFrom().isAfter(end)).map(a -> messages.get("accountability.amendment",
                String.valueOf(a.number()), a.act(), Show.date(a.actDate()), a.detail())).toList();
        var act = agreement.act();
        var terms = agreement.terms();
        return new RendicionReport.Transfer(agreement.totalAmount().amount(), terms.bank(), terms.bankAccount(), income,
                terms.objective(), terms.projectCode() == null ? messages.get("accountability.project.none") : terms.projectCode(),
                messages.get("accountability.act", act.kind(), act.number(), Show.date(act.date()), act.service()),
                act.fullyProcessedOn(), amendments, terms.budgetImputation(), agreement.startOn(), agreement.endOn());
    }

    private static RendicionReport.Detail detail(RendicionView view) {
        return view.isRegularisation() ? RendicionReport.Detail.note("detail.note.regularisation")
                : RendicionReport.Detail.chain(view.openingBalance().amount(), view.received().amount(), view.operation().amount(),
                        view.personnel().amount(), view.investment().amount(), view.repaid().amount());
    }

    private static RendicionReport.VoucherLine line(LineView line, Optional<Instant> sentAt) {
        var evidence = line.evidence().stream().filter(e -> sentAt.isEmpty() || !e.recordedAt().isAfter(sentAt.get()))
                .map(e -> e.sha256().substring(0, 8)).distinct().toList();
        return new RendicionReport.VoucherLine(line.folio(), line.kind().name(), line.date(), line.payeeName(), line.payeeTaxId(),
                line.documentType(), line.documentNumber(), line.documentDate(), line.description(), line.item(),
                line.component() == null ? null : line.component().name(), line.category() == null ? null : line.category().name(),
                line.waterSystem(), line.amount().amount(), line.late(), line.lateReason(), evidence, evidence.size());
    }

    private List<RendicionReport.Signature> signatures(RendicionView view) {
        return List.of(signature("PREPARED", view.last(RendicionVerb.SUBMIT)), signature("CERTIFIED", view.last(RendicionVerb.CERTIFY)),
                signature("SENT", view.last(RendicionVerb.SEND)));
    }

    private RendicionReport.Signature signature(String role, RendicionView.TransitionView by) {
        if (by == null) {
            return new RendicionReport.Signature(role, null, null, null, null);
        }
        var taxId = people.find(by.personId()).map(Person::taxId).map(rut -> TaxIdDisclosure.printed(rut, true)).orElse(null);
        return new RendicionReport.Signature(role, by.person(), taxId, by.post(), by.at());
    }

    private static RendicionReport.Bank bank(RendicionView view) {
        var bank = view.bank();
        return bank == null ? null : new RendicionReport.Bank(bank.balance().amount(), bank.items().stream()
                .map(item -> new RendicionReport.TransitItem(item.description(), item.amount().amount())).toList(), bank.explanation());
    }

    private static RendicionReport.Sisrec sisrec(RendicionView view) {
        return view.sisrecReportNumber() == null ? null
                : new RendicionReport.Sisrec(view.sisrecReportNumber(), view.sisrecSentOn());
    }
}
