package cl.vertiente.design.boundary;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Rows;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The form of a design, a new one of the agreement that the address names, or one that is there. */
@Named("designForm")
@RequestScoped
public class DesignFormPage {

    private static final int MOST = 40;

    @Inject
    private DesignInView inView;

    @Inject
    private DesignGapsPage gaps;

    @Inject
    private ReadDesignChoices readChoices;

    @Inject
    private KeepDesign keepDesign;

    @Inject
    private DesignWords words;

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
    private DesignView view;
    private DesignFields fields = new DesignFields();
    private List<Option> agreements;
    private List<Option> committees = List.of();
    private Set<String> chosen = Set.of();
    private List<DesignProductLine> products;

    /** A committee that the design may be for. */
    public record Served(String id, String name, boolean chosen) {
    }

    @PostConstruct
    void read() {
        agreements = options(readChoices.agreements());
        if (address.variable("id") == null) {
            var known = address.isPost() ? address.parameter("design-id") : null;
            id = known == null ? Ids.next() : Ids.parse(known);
            agreement = agreements.stream().map(Option::value).filter(one -> agreements.size() == 1
                    || one.equals(address.parameter("convenio"))).findFirst().map(Ids::parse).orElse(null);
        } else {
            view = inView.getView();
            if (!inView.isEditable()) {
                throw new Forbidden("design.closed", "");
            }
            id = inView.getId();
            agreement = view.design().agreementId();
            fields = DesignFields.of(view);
        }
        committees = agreement == null ? List.of() : options(readChoices.committees(agreement));
        chosen = address.isPost() ? new TreeSet<>(address.values("systems")) : view == null ? new TreeSet<>(gaps.lacking())
                : view.servedSystems().stream().map(one -> one.id().toString()).collect(Collectors.toSet());
        gaps.offer(getServed().stream().map(one -> Ids.parse(one.id())).toList());
        products = Rows.typed(address, "products", view == null ? List.of()
                : view.plannedProducts().stream().map(DesignProductLine::of).toList(), DesignProductLine::new, MOST);
    }

    private static List<Option> options(List<ReadDesignChoices.Choice> choices) {
        return choices.stream().map(one -> new Option(one.value(), one.label())).toList();
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = fields.request(typed, agreement, chosen.stream().map(Ids::parse).collect(Collectors.toSet()), gaps.asked(),
                    IntStream.range(0, products.size()).mapToObj(i -> products.get(i).isEmpty() ? null
                            : products.get(i).request("/products/" + i, typed)).filter(Objects::nonNull).toList());
            if (!typed.accepts(asked)) {
                return null;
            }
            if (view == null) {
                keepDesign.keep(id, asked);
            } else {
                inView.unlessStale(() -> keepDesign.keep(id, asked));
            }
            notices.say("design.saved");
            return "/disenos/" + id;
        });
    }

    public void addProduct() {
        products.add(new DesignProductLine());
    }

    public void removeProduct(int index) {
        products.remove(index);
        if (products.isEmpty()) {
            addProduct();
        }
    }

    public UUID getId() {
        return id;
    }

    /** Null for a new one. */
    public DesignView getView() {
        return view;
    }

    /** Null while it has to be chosen. */
    public UUID getAgreement() {
        return agreement;
    }

    public List<Option> getAgreements() {
        return agreements;
    }

    public DesignFields getFields() {
        return fields;
    }

    public List<DesignProductLine> getProducts() {
        return products;
    }

    /** Those that the agreement serves, and those that the design has. */
    public List<Served> getServed() {
        var all = new ArrayList<>(committees.stream().map(one -> new Served(one.value(), one.label(), chosen.contains(one.value())))
                .toList());
        if (view != null) {
            view.servedSystems().stream().filter(one -> committees.stream().noneMatch(known -> known.value().equals(one.id().toString())))
                    .forEach(one -> all.add(new Served(one.id().toString(), one.name(), chosen.contains(one.id().toString()))));
        }
        return all;
    }

    public List<Option> getStages() {
        return Arrays.stream(InvestmentStage.values()).map(value -> new Option(value.name(), words.stage(value))).toList();
    }

    public List<Option> getSettlements() {
        return Arrays.stream(SettlementType.values()).map(value -> new Option(value.name(), words.settlement(value))).toList();
    }

    public List<Option> getPeople() {
        return options(readChoices.people());
    }

    /** Those in force, and retired ones that the design has. */
    public List<Option> getKinds() {
        var kinds = new ArrayList<>(options(readChoices.kinds()));
        if (view != null) {
            view.plannedProducts().stream().filter(one -> kinds.stream().noneMatch(known -> known.value().equals(one.kind())))
                    .forEach(one -> kinds.add(new Option(one.kind(), one.name())));
        }
        return kinds;
    }
}
