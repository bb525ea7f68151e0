package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeProcess;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Rows;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The form of an initiative, a new one of the agreement that the address names, or one that is there. */
@Named("initiativeForm")
@RequestScoped
public class InitiativeFormPage {

    private static final int MOST_SHARES = 20;
    private static final int MOST_ASKS = 100;

    @Inject
    private ReadInitiatives readInitiatives;

    @Inject
    private ReadInitiativeChoices readChoices;

    @Inject
    private KeepInitiative keepInitiative;

    @Inject
    private SheetVersion version;

    @Inject
    private PortfolioWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private UUID agreement;
    private InitiativeView view;
    private ReadInitiativeChoices.Choices choices;
    private InitiativeFields fields = new InitiativeFields();
    private List<ShareLine> shares;
    private List<AskLine> asks;
    private Set<String> communes;
    private Set<String> systems;

    /** One of several to mark. */
    public record Mark(String value, String label, boolean chosen) {
    }

    @PostConstruct
    void read() {
        choices = readChoices.of(Set.of());
        if (address.variable("id") == null) {
            var known = address.isPost() ? address.parameter("initiative-id") : null;
            id = known == null ? Ids.next() : Ids.parse(known);
            agreement = chosen(address.parameter("convenio"));
        } else {
            id = Ids.parse(address.variable("id"));
            view = readInitiatives.one(id);
            fields = InitiativeFields.of(view);
        }
        var known = view == null ? List.<UUID>of() : view.shares().stream().map(InitiativeView.Share::agreementId).toList();
        choices = readChoices.of(agreement == null ? known : List.of(agreement));
        shares = Rows.typed(address, "shares", view != null ? view.shares().stream().map(ShareLine::of).toList()
                : agreement == null ? List.of() : List.of(ShareLine.whole(agreement)), ShareLine::new, MOST_SHARES);
        asks = Rows.typed(address, "asks", view == null ? List.of() : view.asks().stream().map(AskLine::of).toList(), AskLine::new,
                MOST_ASKS);
        communes = marked("communes", view == null ? Set.of() : view.communeCuts());
        systems = marked("systems", view == null ? Set.of()
                : view.systems().stream().map(system -> system.id().toString()).collect(Collectors.toSet()));
    }

    /** The only one, when there is only one. */
    private UUID chosen(String asked) {
        return choices.agreements().stream().map(ReadInitiativeChoices.Choice::id)
                .filter(one -> choices.agreements().size() == 1 || one.equals(asked)).map(UUID::fromString).findFirst().orElse(null);
    }

    private Set<String> marked(String name, Collection<String> known) {
        return new TreeSet<>(address.isPost() ? address.values(name) : known);
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = fields.request(typed, communes, systems.stream().map(Ids::parse).collect(Collectors.toSet()),
                    filled(shares, (line, at) -> line.isEmpty() ? null : line.request(typed, "/shares/" + at)),
                    filled(asks, (line, at) -> line.isEmpty() ? null : line.request(typed, "/asks/" + at)));
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> keepInitiative.keep(id, asked), () -> view = readInitiatives.one(id));
            notices.say("portfolio.saved");
            return "/cartera/" + id;
        });
    }

    private static <T, R> List<R> filled(List<T> lines, BiFunction<T, Integer, R> request) {
        return IntStream.range(0, lines.size()).mapToObj(at -> request.apply(lines.get(at), at)).filter(Objects::nonNull).toList();
    }

    public void addShare() {
        shares.add(new ShareLine());
    }

    public void removeShare(int index) {
        shares.remove(index);
        if (shares.isEmpty()) {
            addShare();
        }
    }

    public void addAsk() {
        asks.add(new AskLine());
    }

    public void removeAsk(int index) {
        asks.remove(index);
        if (asks.isEmpty()) {
            addAsk();
        }
    }

    public String getVersion() {
        return version.of(view);
    }

    public boolean isStale() {
        return version.isStale();
    }

    public UUID getId() {
        return id;
    }

    /** Null for a new one. */
    public InitiativeView getView() {
        return view;
    }

    /** Of a new one; null while it has to be chosen. */
    public UUID getAgreement() {
        return agreement;
    }

    public InitiativeFields getFields() {
        return fields;
    }

    public List<ShareLine> getShares() {
        return shares;
    }

    public List<AskLine> getAsks() {
        return asks;
    }

    public List<Option> getAgreements() {
        return choices.agreements().stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    public List<Mark> getCommunes() {
        return marks(choices.communes(), communes);
    }

    public List<Mark> getSystems() {
        return marks(choices.committees(), systems);
    }

    private static List<Mark> marks(List<ReadInitiativeChoices.Choice> options, Set<String> chosen) {
        return options.stream().map(one -> new Mark(one.id(), one.name(), chosen.contains(one.id()))).toList();
    }

    public List<Option> getProcesses() {
        return PortfolioWords.options(InitiativeProcess.values(), words::process);
    }

    public List<Option> getTypologies() {
        return PortfolioWords.options(Typology.values(), words::typology);
    }

    public List<Option> getStages() {
        return PortfolioWords.options(InvestmentStage.values(), words::stage);
    }

    public List<Option> getSources() {
        return PortfolioWords.options(FundingSource.values(), words::source);
    }
}
