package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.BoardValidity;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.territory.OutlineMap;
import cl.vertiente.territory.ReadTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sheet of one water system. */
@Named("committeeSheet")
@RequestScoped
public class CommitteeSheetPage {

    private static final String SUMMARY = "resumen";
    private static final String HISTORY = "historial";
    private static final List<String> TABS = List.of(SUMMARY, "operador", "contactos", "instalaciones", "agua", "competencias", HISTORY);
    private static final int LATEST = 100;

    @Inject
    private ReadWaterSystems readWaterSystems;

    @Inject
    private ReadSystemHistory readHistory;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CommitteeWords words;

    @Inject
    private ReadTerritory readTerritory;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private WaterSystemView view;
    private ReadTerritory.Outline outline;
    private String tab;
    private List<ReadSystemHistory.Line> history;

    /** A tab of the sheet: an address of its own. */
    public record Tab(String label, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        tab = Objects.requireNonNullElse(address.variable("tab"), SUMMARY);
        if (!TABS.contains(tab) || SUMMARY.equals(address.variable("tab"))) {
            throw new NotFound("shared.not-found", "");
        }
        view = readWaterSystems.one(Ids.parse(address.variable("id")));
        outline = readTerritory.outline(view.system().communeCut()).orElse(null);
    }

    public String getTab() {
        return tab;
    }

    public List<Tab> getTabs() {
        return TABS.stream().filter(name -> !name.equals(HISTORY) || caller.required().isAny(List.of(Role.COORDINATOR, Role.AUDITOR)))
                .map(name -> new Tab(words.tab(name), "/comites/" + view.system().id() + (name.equals(SUMMARY) ? "" : "/" + name),
                        name.equals(tab))).toList();
    }

    /** Whether the registry may be changed from here. */
    public boolean isKeeper() {
        return caller.required().is(Role.COORDINATOR) && view.mergedInto() == null;
    }

    public List<ReadSystemHistory.Line> getHistory() {
        if (history == null) {
            history = readHistory.of(view.system().id(), null, LATEST);
        }
        return history;
    }

    /** The memberships in force that end soon or have ended: somebody must ask for a new certificate. */
    public List<WaterSystemView.Member> getEnding() {
        return view.board().stream().filter(member -> member.validity() == BoardValidity.ENDS_SOON
                || member.validity() == BoardValidity.EXPIRED).toList();
    }

    public String tone(BoardValidity validity) {
        return switch (validity) {
            case VALID -> "good";
            case ENDS_SOON -> "warn";
            case EXPIRED -> "bad";
            case ENDED, RENEWED -> "plain";
        };
    }

    public WaterSystemView getView() {
        return view;
    }

    /** The other communes that it serves; null when none is known. */
    public String getServed() {
        var served = view.identity().servedCommunes();
        return served.isEmpty() ? null : served.stream().map(WaterSystemView.Identity.Served::name).collect(Collectors.joining(", "));
    }

    public WaterSystemRow getSystem() {
        return view.system();
    }

    /** The map of its commune; null when nobody has loaded the outline. */
    public OutlineMap getMap() {
        return outline == null ? null : OutlineMap.of(outline.geometry(), view.system().lat(), view.system().lon());
    }

    public String getOutlineSource() {
        return outline.source();
    }

    /** {@code 19 S · E 350.842 · N 6.977.872}, as the papers ask for it; null when unknown. */
    public String getUtm() {
        var system = view.system();
        return system.easting() == null ? null
                : system.utmZone() + " S · E " + Show.number(system.easting()) + " · N " + Show.number(system.northing());
    }

    /** By which parameters the degrees came from the metres of an older paper; null for a point of WGS84. */
    public String getConversion() {
        return readWaterSystems.conversion(view).map(shift -> messages.get("committee.position.converted", view.position().datum(),
                shift.source(), shift.accuracyMetres())).orElse(null);
    }

    /** Degrees with a decimal point and a comma between, as every map program takes them. */
    public String getDegrees() {
        return view.system().lat() == null ? null : view.system().lat() + ", " + view.system().lon();
    }

    public String number(Integer number) {
        return number == null ? null : Show.number(number);
    }

    /** A good, doubtful or wrong position: the tone of its badge. */
    public String getCheckTone() {
        return switch (view.system().coordinateCheck()) {
            case IN_COMMUNE -> "good";
            case BORDER -> "warn";
            case OUTSIDE_COMMUNE -> "bad";
            case NOT_CHECKED, NO_COORDINATE -> "plain";
        };
    }
}
