package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.accountability.domain.Origin;
import cl.vertiente.agreement.boundary.ReadAgreements;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.ledger.boundary.ReadRendiciones;
import cl.vertiente.ledger.boundary.VoucherViews;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers an auditor's question about a rendering: how did you get this number? */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadOrigin {

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private Agreements agreements;

    @Inject
    private VoucherViews views;

    @Inject
    private IssuedReports reports;

    @Inject
    private IssueViews issues;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public Origin of(UUID agreementId, RendicionKey key) {
        var now = clock.instant();
        var rendicion = readRendiciones.one(agreementId, key);
        var agreement = readAgreements.one(agreementId);
        var lines = readRendiciones.lines(agreementId, key).stream().filter(line -> !line.waits()).toList();
        var vouchers = vouchers(agreementId, lines);
        var sent = rendicion.last(RendicionVerb.SEND);
        var inForce = agreement.amendments().stream().filter(a -> !a.inForceFrom().isAfter(rendicion.period().lastDay())).toList();
        return new Origin(rendicion, agreement, now, sent == null ? null : sent.at(), letters(rendicion, lines), vouchers, inForce,
                documents(lines, vouchers), issued(rendicion));
    }

    private Map<UUID, VoucherView> vouchers(UUID agreementId, List<LineView> lines) {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var byId = new HashMap<UUID, VoucherView>();
        views.many(agreement, lines.stream().map(LineView::voucherId).distinct().toList(), views.findings(agreement), caller.required())
                .forEach(voucher -> byId.put(voucher.id(), voucher));
        return byId;
    }

    private static List<Origin.Letter> letters(RendicionView r, List<LineView> lines) {
        var letters = new ArrayList<Origin.Letter>();
        if (!r.isRegularisation()) {
            letters.add(computed("a", r.openingBalance()));
            letters.add(summed("b", r.received(), lines, line -> line.kind() == VoucherKind.INCOME));
            letters.add(computed("c", r.totalToRender()));
        }
        letters.add(category("d", r.operation(), lines, "OPERATION"));
        letters.add(category("e", r.personnel(), lines, "PERSONNEL"));
        letters.add(category("f", r.investment(), lines, "INVESTMENT"));
        letters.add(computed("g", r.totalRendered()));
        if (!r.isRegularisation()) {
            letters.add(summed("r", r.repaid(), lines, line -> line.kind() == VoucherKind.REPAYMENT));
            letters.add(computed("h", r.closingBalance()));
        }
        return letters;
    }

    private static Origin.Letter computed(String letter, Pesos amount) {
        return new Origin.Letter(letter, amount, true, List.of());
    }

    private static Origin.Letter category(String letter, Pesos amount, List<LineView> lines, String category) {
        return summed(letter, amount, lines, line -> line.category() != null && line.category().name().equals(category));
    }

    private static Origin.Letter summed(String letter, Pesos amount, List<LineView> lines, Predicate<LineView> which) {
        return new Origin.Letter(letter, amount, false, lines.stream().filter(which).toList());
    }

    private static List<Origin.Document> documents(List<LineView> lines, Map<UUID, VoucherView> vouchers) {
        return lines.stream().map(LineView::voucherId).distinct().map(vouchers::get)
                .flatMap(voucher -> voucher.evidence().stream().map(e -> new Origin.Document(voucher.id(), voucher.folio(), e))).toList();
    }

    private List<Origin.Issue> issued(RendicionView rendicion) {
        return (rendicion.id() == null ? Stream.<IssuedReport>empty() : reports.of(RendicionPrintout.KEY, rendicion.id()).stream())
                .map(this::issue).toList();
    }

    private Origin.Issue issue(IssuedReport report) {
        var before = reports.chainAt(report.sequence() - 1).orElse(null);
        return new Origin.Issue(issues.of(report), report.xlsxSha256(), before, report.chainSha256(),
                before != null && report.follows(before));
    }
}
