package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.territory.OutlineMap;
import cl.vertiente.territory.ReadTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The sheet of one water system. */
@Named("committeeSheet")
@RequestScoped
public class CommitteeSheetPage {

    @Inject
    private ReadWaterSystems readWaterSystems;

    @Inject
    private ReadTerritory readTerritory;

    @Inject
    private Address address;

    private WaterSystemView view;
    private ReadTerritory.Outline outline;

    @PostConstruct
    void read() {
        view = readWaterSystems.one(Ids.parse(address.variable("id")));
        outline = readTerritory.outline(view.system().communeCut()).orElse(null);
    }

    public WaterSystemView getView() {
        return view;
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
