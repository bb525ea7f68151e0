package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.Cartera;
import cl.vertiente.accountability.printing.CarteraReport;
import cl.vertiente.accountability.printing.FichaIniciativa;
import cl.vertiente.accountability.printing.InitiativeSheet;
import cl.vertiente.accountability.printing.MultiplierNote;
import cl.vertiente.accountability.printing.NotaMultiplicador;
import cl.vertiente.accountability.printing.ReportAgreement;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.portfolio.boundary.MultiplierWords;
import cl.vertiente.portfolio.boundary.ReadMultiplier;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.Multiplier;
import cl.vertiente.portfolio.domain.Multiplier.Three;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Build;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** The rows of the reports on the portfolio, in the words of their readers, read in the running transaction. */
@ApplicationScoped
public class PortfolioStatement {

    private static final Cartera CARTERA = new Cartera();
    private static final NotaMultiplicador NOTE = new NotaMultiplicador();
    private static final FichaIniciativa SHEET = new FichaIniciativa();

    @Inject
    private Agreements agreements;

    @Inject
    private CarteraRows carteraRows;

    @Inject
    private InitiativeRows initiativeRows;

    @Inject
    private ReadMultiplier readMultiplier;

    @Inject
    private MultiplierWords words;

    @Inject
    private Messages messages;

    @Inject
    private Build build;

    @Inject
    private Clock clock;

    PortfolioPrintout cartera(Agreement agreement) {
        var now = clock.instant();
        var lines = carteraRows.lines(agreement.id());
        var report = new CarteraReport(parties(agreement), carteraRows.sums(agreement.id(), lines), lines, carteraRows.whole(lines), now,
                now, build.isIllustrative());
        var object = PortfolioPrintout.objectOf(agreement.id(), PortfolioPrintout.CARTERA);
        return new PortfolioPrintout(PortfolioPrintout.CARTERA, agreement.id(), object,
                messages.get("accountability.title.cartera", agreement.code()), report,
                issue -> CARTERA.pdf(report, issue), (issue, out) -> CARTERA.xlsx(report, issue, out));
    }

    /** Of one page: what was transferred and agreed, not what is being rendered, since the regional government reads it. */
    PortfolioPrintout note(Agreement agreement) {
        var now = clock.instant();
        var whole = readMultiplier.of(new MultiplierFilter(agreement.id(), null, null, null, null, null, null));
        var note = new MultiplierNote(parties(agreement), whole.contribution().agreed(), whole.contribution().transferred(),
                whole.privateMoney().amount(), List.of(line(whole, MultiplierFigure.POSTULATED, Three::postulated),
                        line(whole, MultiplierFigure.APPROVED, Three::approved), line(whole, MultiplierFigure.AWARDED, Three::awarded)),
                now, now, build.isIllustrative());
        var object = PortfolioPrintout.objectOf(agreement.id(), PortfolioPrintout.NOTE);
        return new PortfolioPrintout(PortfolioPrintout.NOTE, agreement.id(), object,
                messages.get("accountability.title.note", agreement.code()), note, issue -> NOTE.pdf(note, issue),
                (issue, out) -> NOTE.xlsx(note, issue, out));
    }

    private MultiplierNote.Line line(Multiplier whole, MultiplierFigure figure, Function<Three, BigDecimal> of) {
        var amount = whole.amount(figure);
        return new MultiplierNote.Line(words.figure(figure), Math.toIntExact(amount.initiatives()), amount.amount(), amount.evidenced(),
                amount.unsupported(), of.apply(whole.ratios()), of.apply(whole.evidencedRatios()), of.apply(whole.ratiosOnTransferred()),
                of.apply(whole.evidencedRatiosOnTransferred()), of.apply(whole.evidencedShare()));
    }

    /** @param agreement one of those that brought it forth */
    PortfolioPrintout sheet(InitiativeView view, Agreement agreement) {
        var now = clock.instant();
        var sheet = new InitiativeSheet(parties(agreement), initiativeRows.what(view), initiativeRows.asks(view),
                initiativeRows.events(view), initiativeRows.findings(view), now, now, build.isIllustrative());
        var object = PortfolioPrintout.objectOf(view.initiative().id(), PortfolioPrintout.SHEET);
        return new PortfolioPrintout(PortfolioPrintout.SHEET, agreement.id(), object,
                messages.get("accountability.title.initiative", view.initiative().name()), sheet,
                issue -> SHEET.pdf(sheet, issue), (issue, out) -> SHEET.xlsx(sheet, issue, out));
    }

    private ReportAgreement parties(Agreement agreement) {
        return new ReportAgreement(agreement.code(), agreement.name(), agreements.grantorOf(agreement).name(),
                agreements.executorOf(agreement).legalName());
    }
}
