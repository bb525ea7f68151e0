package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rendering in view: its figures, the rows behind them, what stands in its way and who may do what with it. */
@Named("month")
@RequestScoped
public class MonthPage {

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private ReadLedgers readLedgers;

    @Inject
    private Deadlines deadlines;

    @Inject
    private LedgerWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    private AgreementView agreement;
    private RendicionKey key;
    private RendicionView view;
    private List<LineView> lines;

    @PostConstruct
    void read() {
        agreement = readLedgers.one(Ids.parse(address.variable("agreement")));
        key = RendicionKey.parse(address.variable("period"));
        view = readRendiciones.one(agreement.id(), key);
    }

    public AgreementView getAgreement() {
        return agreement;
    }

    public RendicionView getView() {
        return view;
    }

    public RendicionKey key() {
        return key;
    }

    public String getAddress() {
        return "/rendiciones/" + agreement.id() + "/" + view.key();
    }

    public String getTitle() {
        return words.say("ledger.page.month.title", words.month(view.key()));
    }

    public Deadlines.Term getToRender() {
        return deadlines.toRender(view);
    }

    public Deadlines.Term getToDecide() {
        return deadlines.toDecide(view);
    }

    private List<LineView> lines() {
        if (lines == null) {
            lines = readRendiciones.lines(agreement.id(), key);
        }
        return lines;
    }

    public List<MonthRows> getFigures() {
        return MonthRows.of(view);
    }

    /** The figure whose rows are asked for; null for all rows. */
    public MonthRows getFigure() {
        var wanted = address.parameter("filas");
        return getFigures().stream().filter(figure -> figure.key().equals(wanted)).findFirst().orElse(null);
    }

    public List<MonthRows.Row> getRows() {
        var figure = getFigure();
        return figure != null ? figure.rows(lines())
                : lines().stream().filter(line -> !line.waits()).map(line -> new MonthRows.Row(line, line.amount())).toList();
    }

    /** What the rows in view add up to. */
    public Pesos getSum() {
        var sum = Pesos.sum(getRows().stream().map(MonthRows.Row::amount).toList());
        return getFigure() != null && getFigure().opening() ? sum.plus(view.openingBalance()) : sum;
    }

    public boolean isOpeningInView() {
        return getFigure() != null && getFigure().opening();
    }

    public String figureAddress(MonthRows figure) {
        return getAddress() + "?filas=" + figure.key() + "#filas";
    }

    /** Where the opening balance comes from; null in the first month. */
    public String getPrevious() {
        var previous = key.period().previous();
        return previous.firstDay().isBefore(agreement.start().withDayOfMonth(1)) ? null
                : "/rendiciones/" + agreement.id() + "/" + previous;
    }

    public String getPreviousName() {
        return Show.period(key.period().previous());
    }

    /** Candidates that are not in the month: late ones, and those left for later. */
    public List<LineView> getWaiting() {
        return lines().stream().filter(LineView::waits).toList();
    }

    /** Rows about whose voucher the analyst may decide: never those that take something back. */
    public List<LineView> candidates() {
        return isMayChoose() ? lines().stream().filter(this::decidable).toList() : List.of();
    }

    /** What enters late by itself, for what it corrects was rendered before, cannot be left out. */
    private boolean decidable(LineView line) {
        return line.sign() > 0 && (line.chosen() || line.waits() || !line.late());
    }

    public String chooseAddress(LineView line) {
        return getAddress() + "?comprobante=" + line.voucherId() + "#decision";
    }

    /** Where the rows and documents of this month are downloaded. */
    public String getFiles() {
        return "/api/v1/agreements/" + agreement.id() + "/rendiciones/" + view.key();
    }

    public String document(LineView line, String sha256) {
        return "/api/v1/agreements/" + agreement.id() + "/vouchers/" + line.voucherId() + "/evidence/" + sha256;
    }

    public String voucher(UUID id) {
        return "/comprobantes/" + agreement.id() + "/" + id;
    }

    /** Where a blocker is mended. */
    public String wayOut(RendicionView.BlockerView blocker) {
        return switch (blocker.code()) {
            case BANK_MISSING, BANK_DIFFERENCE -> getAddress() + "/cierre#conciliacion";
            case PREVIOUS_NOT_SUBMITTED -> getPrevious();
            case PERIOD_NOT_OVER -> null;
            default -> voucher(blocker.voucherId());
        };
    }

    public String wayOutName(RendicionView.BlockerView blocker) {
        return words.say("ledger.page.way-out." + (blocker.voucherId() == null ? blocker.code().name() : "VOUCHER"),
                blocker.folio() == null ? "" : blocker.folio());
    }

    /** The rendering that a regularisation mends, or the regularisations of an observed one. */
    public List<RendicionView> getRelated() {
        if (!view.isRegularisation() && view.state() != RendicionState.OBSERVADA) {
            return List.of();
        }
        return readRendiciones.all(agreement.id()).stream().filter(other -> !other.key().equals(view.key())
                && (view.key().equals(other.regularises()) || other.key().equals(view.regularises()))).toList();
    }

    /** What the regional government said when it observed or rejected; nothing once that is mended and approved. */
    public List<RendicionView.TransitionView> getObservations() {
        if (view.state() == RendicionState.APROBADA || view.state() == RendicionState.CONTABILIZADA) {
            return List.of();
        }
        var own = view.transitions().stream();
        var mended = view.isRegularisation() ? readRendiciones.one(agreement.id(), RendicionKey.parse(view.regularises())).transitions()
                .stream() : java.util.stream.Stream.<RendicionView.TransitionView>empty();
        return java.util.stream.Stream.concat(mended, own).filter(t -> t.words() != null
                && (t.verb() == RendicionVerb.OBSERVE || t.verb() == RendicionVerb.REJECT)).toList();
    }

    /** The observed originals of a regularisation, by item. */
    public Map<UUID, List<LineView>> getOriginals() {
        return readRendiciones.lines(agreement.id(), new RendicionKey(key.period(), 0)).stream()
                .collect(Collectors.groupingBy(LineView::itemId));
    }

    /** Each observed voucher beside what stands for it now. */
    public record Pair(LineView original, Pesos originalAmount, LineView now, Pesos amount) {
        public Pesos difference() {
            return amount.minus(originalAmount);
        }
    }

    public List<Pair> getPairs() {
        var originals = getOriginals();
        var now = lines().stream().collect(Collectors.groupingBy(LineView::originalItemId, java.util.LinkedHashMap::new,
                Collectors.toList()));
        Function<List<LineView>, Pesos> total = rows -> Pesos.sum(rows.stream().map(LineView::amount).toList());
        return now.entrySet().stream().map(entry -> new Pair(originals.get(entry.getKey()).get(0),
                total.apply(originals.get(entry.getKey())), entry.getValue().get(0), total.apply(entry.getValue()))).toList();
    }

    public boolean isMayPrepare() {
        return view.isDraft() && caller.required().is(Role.ANALYST);
    }

    public boolean isMayChoose() {
        return isMayPrepare() && !view.isRegularisation();
    }

    public boolean isMaySubmit() {
        return isMayPrepare() && view.blockers().isEmpty();
    }

    public boolean isMayCertify() {
        return view.state() == RendicionState.EN_CERTIFICACION && caller.required().is(Role.CERTIFIER) && !did(RendicionVerb.SUBMIT);
    }

    public boolean isMaySend() {
        return view.state() == RendicionState.POR_FIRMAR && caller.required().is(Role.SENDER) && !did(RendicionVerb.CERTIFY)
                && (agreement.twoPersonClosing() || !did(RendicionVerb.SUBMIT));
    }

    public boolean isMayReturn() {
        return view.state() == RendicionState.EN_CERTIFICACION && caller.required().is(Role.CERTIFIER)
                || view.state() == RendicionState.POR_FIRMAR && caller.required().is(Role.SENDER);
    }

    public boolean isMayFile() {
        return view.state().isSent() && (caller.required().is(Role.ANALYST) || caller.required().is(Role.SENDER));
    }

    public boolean isMayReceive() {
        return view.state() == RendicionState.ENVIADA && caller.required().is(Role.GORE_FINANCIAL);
    }

    public boolean isMayDecide() {
        return view.state() == RendicionState.EN_REVISION && caller.required().is(Role.GORE_FINANCIAL);
    }

    public boolean isMayBook() {
        return caller.required().is(Role.GORE_FINANCIAL) && RendicionVerb.BOOK.startsFrom(view.state());
    }

    /** Opened for review once it was sent. */
    public boolean isReviewable() {
        return view.state().isSent();
    }

    public RendicionView.TransitionView getReceipt() {
        return view.last(RendicionVerb.RECEIVE);
    }

    public RendicionView.TransitionView getSending() {
        return view.last(RendicionVerb.SEND);
    }

    private boolean did(RendicionVerb verb) {
        var last = view.last(verb);
        return last != null && last.personId().equals(caller.required().id());
    }
}
