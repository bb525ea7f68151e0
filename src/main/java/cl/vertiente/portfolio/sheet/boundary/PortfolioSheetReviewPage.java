package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.portfolio.sheet.domain.SheetReport;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.ChosenRows;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a trial says of each code, page by page: what is in view is taken, with what is confirmed of it. */
@Named("portfolioSheetReview")
@RequestScoped
public class PortfolioSheetReviewPage {

    private static final String AGAINST = "AGAINST";

    @Inject
    private ReadPortfolioSheets readSheets;

    @Inject
    private TryPortfolioSheet trySheet;

    @Inject
    private TakePortfolioSheet takeSheet;

    @Inject
    private CurrentCaller caller;

    @Inject
    private SheetSentences words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private SheetLoadView said;
    private ChosenRows<SheetReport.Entry> entries;
    private SheetFields fields;

    @PostConstruct
    void read() {
        said = readSheets.one(Ids.parse(address.variable("id")));
        fields = SheetFields.of(said.load().choices());
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, said.codes().size()).forEach(i -> places.put(said.codes().get(i).bip(), i + 1));
        var classes = new LinkedHashMap<String, Predicate<SheetReport.Entry>>();
        for (var outcome : RowOutcome.values()) {
            classes.put(outcome.name(), entry -> entry.outcome() == outcome);
        }
        classes.put(AGAINST, entry -> !entry.against().isEmpty());
        entries = new ChosenRows<>(address, said.codes(), entry -> places.get(entry.bip()), classes);
    }

    /** Takes the codes in view, with the events that were marked. */
    public void take() {
        forms.submit(address, () -> {
            var asked = new TakePortfolioSheet.Request(address.values("codes"),
                    address.values("confirmed").stream().map(Ids::parse).collect(Collectors.toSet()));
            if (!typed.accepts(asked)) {
                return null;
            }
            try {
                var taken = takeSheet.take(said.load().id(), asked);
                notices.say("portfolio.sheet.taken", taken.codes().size());
                return "/cartera/importar/" + taken.load().id();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Once more, with other answers. */
    public void again() {
        forms.submit(address, () -> {
            try {
                return "/cartera/importar/" + trySheet.again(said.load().id(), fields.choices(typed)).load().id();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    public boolean isKeeper() {
        return said.load().dryRun() && caller.required().isAny(List.of(Role.COORDINATOR, Role.DESIGNER));
    }

    public SheetLoadView getSaid() {
        return said;
    }

    public SheetFields getFields() {
        return fields;
    }

    public List<SheetReport.Entry> getEntries() {
        return entries.getRows();
    }

    /** Those in view that can be taken. */
    public List<SheetReport.Entry> getTakeable() {
        return getEntries().stream().filter(entry -> entry.obstacles().isEmpty()).toList();
    }

    public String getNext() {
        return entries.getNext();
    }

    public List<ChosenRows.Chip> getChips() {
        return entries.chips(words.say("portfolio.sheet.all"), name -> name.equals(AGAINST) ? words.say("portfolio.sheet.contradicts")
                : words.outcome(RowOutcome.valueOf(name)));
    }

    public String tone(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED, UPDATED -> "good";
            case UNCHANGED -> "plain";
            case REJECTED -> "bad";
        };
    }

    /** Rows of which no code can be read. */
    public List<SheetReport.Row> getUnread() {
        return Query.of(address.parameters(), "outcome").text("outcome") != null ? List.of()
                : said.rows().stream().filter(row -> row.bip() == null).limit(50).toList();
    }
}
