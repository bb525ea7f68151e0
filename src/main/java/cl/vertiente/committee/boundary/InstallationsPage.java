package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.AssetAttribute;
import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetView;
import cl.vertiente.committee.domain.Missing;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The installations of a system on a day, the observations of one of them, and the form for what was seen; the address says which. */
@Named("installations")
@RequestScoped
public class InstallationsPage {

    @Inject
    private CommitteeSheetPage sheet;

    @Inject
    private ReadAssets readAssets;

    @Inject
    private KeepAssets keepAssets;

    @Inject
    private Reopened reopened;

    @Inject
    private CommitteeWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private AssetView.All all;
    private AssetView edited;
    private AssetKind kind;
    private boolean keeper;
    private InstallationForm form;

    @PostConstruct
    void read() {
        var asked = Query.of(address.parameters(), "fecha", "tipo", "equipo", "observaciones", "retirar");
        all = readAssets.of(system(), asked.date("fecha"));
        keeper = sheet.getView().mergedInto() == null && readAssets.isKeeper(system());
        edited = named("equipo");
        var wanted = edited == null ? address.parameter("tipo") : edited.kind();
        kind = readAssets.kinds().stream().filter(known -> known.code().equals(wanted)).findFirst().orElse(null);
        var today = Chile.today(clock);
        form = address.isPost() || edited == null ? InstallationForm.fresh(today) : InstallationForm.of(edited, today);
    }

    private UUID system() {
        return sheet.getView().system().id();
    }

    private AssetView named(String parameter) {
        var wanted = address.parameter(parameter);
        return all.items().stream().filter(asset -> asset.id().toString().equals(wanted)).findFirst().orElse(null);
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = form.request(kind, typed, forms, words);
            if (!typed.accepts(asked)) {
                return null;
            }
            reopened.change(() -> keepAssets.keep(system(), getId(), asked), this::sayWhatIsThere);
            notices.say("committee.asset.saved", asked.name());
            return "/comites/" + system() + "/instalaciones";
        });
    }

    private void sayWhatIsThere() {
        reopened.says(words.say("committee.asset.name"), form.getName(), edited.name());
        reopened.says(words.say("committee.asset.condition"), null, words.of(edited.condition()));
        reopened.says(words.say("committee.asset.note.label"), form.getNote(), edited.note());
        edited.values().forEach(value -> reopened.says(value.name(), null, shown(value)));
    }

    /** Whether the form is open. */
    public boolean isOpen() {
        return keeper && kind != null;
    }

    public boolean isNew() {
        return edited == null;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public AssetView.All getAll() {
        return all;
    }

    /** Whether another day than today is in view. */
    public boolean isPast() {
        return all.date().isBefore(Chile.today(clock));
    }

    /** The installation whose observations are in view; null when none is. */
    public AssetView getObserved() {
        return named("observaciones");
    }

    public List<AssetView> getObservations() {
        return readAssets.observations(system(), getObserved().id());
    }

    public UUID getId() {
        var known = address.isPost() ? address.parameter("asset-id") : null;
        return edited != null ? edited.id() : known == null ? Ids.next() : Ids.parse(known);
    }

    public String getVersion() {
        return edited == null ? "" : reopened.version(edited);
    }

    public InstallationForm getForm() {
        return form;
    }

    public AssetKind getKind() {
        return kind;
    }

    public List<Option> getKinds() {
        return readAssets.kinds().stream().map(known -> new Option(known.code(), known.name())).toList();
    }

    public List<Option> options(AssetAttribute attribute) {
        return attribute.type() == AssetAttribute.Type.YES_NO
                ? List.of(new Option("YES", words.say("committee.asset.yes")), new Option("NO", words.say("committee.asset.no")))
                : attribute.options().entrySet().stream().map(entry -> new Option(entry.getKey(), entry.getValue())).toList();
    }

    public List<Option> getConditions() {
        return Arrays.stream(AssetCondition.values()).map(condition -> new Option(condition.name(), words.of(condition))).toList();
    }

    public List<Option> getMissing() {
        return Arrays.stream(Missing.values()).map(why -> new Option(why.name(), words.of(why))).toList();
    }

    public String shown(AssetView.Value value) {
        return value.shown() == null ? words.of(value.value().missing()) : value.shown();
    }

    /** {@code 30 m³, de 2 observados; 1 sin observar}. */
    public String shown(AssetView.Total total) {
        var sum = total.sum() == null ? words.say("committee.asset.total.none")
                : words.say("committee.asset.total.of", Show.number(total.sum()), total.unit(), total.counted());
        return total.unobserved() == 0 ? sum : sum + words.say("committee.asset.total.unobserved", total.unobserved());
    }

    public String tone(AssetCondition condition) {
        return switch (condition) {
            case GOOD -> "good";
            case REGULAR -> "warn";
            case BAD -> "late";
            case NOT_OPERATIVE -> "bad";
            case NOT_EXISTING, NOT_OBSERVED -> "plain";
        };
    }
}
